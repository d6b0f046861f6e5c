"""A PDF opened for checking: the door to pikepdf. What it holds, as plain data."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

import pikepdf

MOST_TAGS = 100_000
"""Tags of a very long book; more are a trap."""
MOST_PAGES = 5_000
_DEEPEST = 60
_SHOWS_TEXT = re.compile(rb"(?:Tj|TJ|'|\")(?=[\s\[(/<]|$)")
_READING_TOOLS = 10
"""The bit of the permissions that lets screen readers in."""


class PdfLocked(Exception):
    """The file has a password."""


@dataclass(frozen=True, slots=True)
class Tag:
    """One piece of the structure, in reading order."""

    role: str
    """Its standard name, such as "H1", "Figure" or "TH"."""
    alt: str | None
    """Its words for those who cannot see it; None where it has none."""
    scope: str
    page: int
    """From 1; 0 where it does not say."""
    depth: int
    above: str
    """The role of the tag that it lies in."""


@dataclass(frozen=True, slots=True)
class PdfFile:
    """What access rules look at."""

    data: bytes
    pages: int
    marked: bool
    tags: tuple[Tag, ...]
    title: str
    shows_title: bool
    language: str
    lets_tools_in: bool
    bookmarks: bool
    claims: bool
    """Whether it says that it is made for everyone (PDF/UA)."""
    loose_fonts: tuple[str, ...]
    """Fonts that are not inside the file."""
    pictures_only: tuple[int, ...]
    """Pages that hold a picture and no text."""
    no_tab_order: tuple[int, ...]
    """Pages with links or boxes whose order is not that of the tags."""
    nameless_fields: tuple[int, ...]
    """Pages of form boxes that do not say what they are for."""

    @property
    def tagged(self) -> bool:
        """Return whether there is anything for a screen reader to go by."""
        return self.marked and bool(self.tags)


def open_pdf(data: bytes) -> PdfFile:
    """Return the file opened. Raises PdfLocked, or ValueError where it is no PDF."""
    try:
        with pikepdf.open(BytesIO(data)) as pdf:
            return _opened(pdf, data)
    except pikepdf.PasswordError as locked:
        raise PdfLocked from locked
    except (pikepdf.PdfError, pikepdf.DataDecodingError, TypeError, KeyError) as broken:
        if "bad_alloc" in str(broken):  # the library's word for no memory
            raise MemoryError from broken
        raise ValueError("no whole PDF file") from broken


def _opened(pdf: pikepdf.Pdf, data: bytes) -> PdfFile:
    pages = list(pdf.pages)[:MOST_PAGES]
    root = pdf.Root
    numbers = {page.obj.objgen: at for at, page in enumerate(pages, start=1)}
    return PdfFile(
        data,
        len(pdf.pages),
        _true(_get(root, "/MarkInfo", "/Marked")),
        tuple(_tags(root, numbers)),
        _title(pdf),
        _true(_get(root, "/ViewerPreferences", "/DisplayDocTitle")),
        _text(_get(root, "/Lang")),
        not pdf.is_encrypted or _lets_in(pdf),
        _get(root, "/Outlines", "/First") is not None,
        _claims(pdf),
        tuple(sorted(_loose_fonts(pages))),
        tuple(n for n, page in enumerate(pages, start=1) if _only_pictures(page)),
        tuple(n for n, page in enumerate(pages, start=1) if _no_order(page)),
        tuple(_nameless(pages)),
    )


def _get(thing: object, *names: str) -> object:
    """Follow the names; None where one is missing or not what it should be."""
    for name in names:
        if not isinstance(thing, pikepdf.Dictionary | pikepdf.Stream) or name not in thing:
            return None
        thing = thing[name]
    return thing


def _true(thing: object) -> bool:
    return thing is True or (isinstance(thing, pikepdf.Object) and str(thing) == "True")


def _text(thing: object) -> str:
    return str(thing).strip() if isinstance(thing, pikepdf.String) else ""


def _lets_in(pdf: pikepdf.Pdf) -> bool:
    """Return what the file asks of programs; those of today let screen readers in all the same."""
    return bool(pdf.encryption.P & 1 << (_READING_TOOLS - 1))


def _title(pdf: pikepdf.Pdf) -> str:
    info = _text(_get(pdf.trailer, "/Info", "/Title"))
    return info or " ".join(re.findall(r"<dc:title>.*?</dc:title>", _metadata(pdf), re.DOTALL))


def _metadata(pdf: pikepdf.Pdf) -> str:
    stream = _get(pdf.Root, "/Metadata")
    return (
        stream.read_bytes().decode("utf-8", "replace") if isinstance(stream, pikepdf.Stream) else ""
    )


def _claims(pdf: pikepdf.Pdf) -> bool:
    return bool(re.search(r"pdfuaid:part\s*(=|>)", _metadata(pdf)))


def _tags(root: pikepdf.Object, numbers: dict[tuple[int, int], int]) -> Iterator[Tag]:
    """Yield the tags from the first to the last, without calling ourselves: files lie."""
    roles = _get(root, "/StructTreeRoot", "/RoleMap")
    waiting = [(kid, 0, 0, "") for kid in reversed(_kids(_get(root, "/StructTreeRoot")))]
    seen: set[tuple[int, int]] = set()
    for _ in range(MOST_TAGS):
        if not waiting:
            return
        element, page, depth, above = waiting.pop()
        key = element.objgen
        if "/S" not in element or (key != (0, 0) and key in seen):
            continue
        seen.add(key)
        page = numbers.get(_page_of(element), page)
        role = _role(element, roles)
        alt = _get(element, "/Alt") or _get(element, "/ActualText")
        yield Tag(role, None if alt is None else _text(alt), _scope(element), page, depth, above)
        if depth < _DEEPEST:
            waiting += [(kid, page, depth + 1, role) for kid in reversed(_kids(element))]
    raise MemoryError


def _kids(element: object) -> list[pikepdf.Dictionary]:
    kids = _get(element, "/K")
    several = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
    return [kid for kid in several if isinstance(kid, pikepdf.Dictionary)]


def _page_of(element: pikepdf.Dictionary) -> tuple[int, int]:
    page = _get(element, "/Pg")
    if page is None:
        page = next((p for kid in _kids(element) if (p := _get(kid, "/Pg")) is not None), None)
    return page.objgen if isinstance(page, pikepdf.Object) else (0, 0)


def _role(element: pikepdf.Dictionary, roles: object) -> str:
    role = str(element["/S"])
    for _ in range(_DEEPEST):
        mapped = _get(roles, role)
        if mapped is None or str(mapped) == role:
            break
        role = str(mapped)
    return role.removeprefix("/")


def _scope(element: pikepdf.Dictionary) -> str:
    said = _get(element, "/A")
    several = list(said) if isinstance(said, pikepdf.Array) else [said]
    scopes = [_get(each, "/Scope") for each in several]
    return next((str(scope) for scope in scopes if scope is not None), "")


def _loose_fonts(pages: list[pikepdf.Page]) -> set[str]:
    found = set()
    for resources in _resources(pages):
        fonts = _get(resources, "/Font")
        for _, font in fonts.items() if isinstance(fonts, pikepdf.Dictionary) else ():
            if not _embedded(font):
                name = str(_get(font, "/BaseFont") or "/?").removeprefix("/")
                found.add(re.sub(r"^[A-Z]{6}\+", "", name))
    return found


def _embedded(font: object) -> bool:
    below = _get(font, "/DescendantFonts")
    if isinstance(below, pikepdf.Array) and len(below):
        font = below[0]
    if str(_get(font, "/Subtype")) == "/Type3":
        return True
    about = _get(font, "/FontDescriptor")
    return any(_get(about, key) is not None for key in ("/FontFile", "/FontFile2", "/FontFile3"))


def _resources(pages: list[pikepdf.Page]) -> Iterator[object]:
    seen = set()
    for page in pages:
        resources = page.obj.get("/Resources")
        key = resources.objgen if isinstance(resources, pikepdf.Object) else (0, 0)
        if key == (0, 0) or key not in seen:
            seen.add(key)
            yield resources


def _only_pictures(page: pikepdf.Page) -> bool:
    pictures = text = False
    for drawn in _drawn(page):
        if isinstance(drawn, bytes):
            text = text or bool(_SHOWS_TEXT.search(drawn))
        else:
            pictures = True
    return pictures and not text


def _drawn(page: pikepdf.Page) -> Iterator[bytes | pikepdf.Object]:
    """Yield what the page and the forms on it draw as bytes, and each picture as it is."""
    yield _content(page.obj)
    waiting: list[tuple[object, int]] = [(page.obj.get("/Resources"), 0)]
    while waiting:
        resources, depth = waiting.pop()
        things = _get(resources, "/XObject")
        for _, thing in things.items() if isinstance(things, pikepdf.Dictionary) else ():
            kind = str(_get(thing, "/Subtype"))
            if kind == "/Image":
                yield thing
            elif kind == "/Form" and depth < 3 and isinstance(thing, pikepdf.Stream):
                yield thing.read_bytes()
                waiting.append((_get(thing, "/Resources"), depth + 1))


def _content(page: pikepdf.Object) -> bytes:
    contents = page.get("/Contents")
    several = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
    return b"\n".join(each.read_bytes() for each in several if isinstance(each, pikepdf.Stream))


def _notes(page: pikepdf.Page) -> Iterator[pikepdf.Dictionary]:
    notes = page.obj.get("/Annots")
    for note in list(notes) if isinstance(notes, pikepdf.Array) else ():
        if isinstance(note, pikepdf.Dictionary):
            yield note


def _no_order(page: pikepdf.Page) -> bool:
    return any(True for _ in _notes(page)) and str(page.obj.get("/Tabs")) != "/S"


def _nameless(pages: list[pikepdf.Page]) -> Iterator[int]:
    for number, page in enumerate(pages, start=1):
        for note in _notes(page):
            if str(_get(note, "/Subtype")) != "/Widget":
                continue
            said = _get(note, "/TU") or _get(note, "/Parent", "/TU")
            if not _text(said):
                yield number
