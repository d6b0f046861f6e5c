"""A Word file opened for checking: the door to its zip and XML, apart from the writer's."""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from lxml import etree

from formats.access.rule import Fault
from formats.access.word_passages import Passage, passages
from formats.access.word_styles import Styles
from formats.access.word_xml import attr, found, name, parse, style_of, words

__all__ = ["WordFile", "attr", "found", "name", "open_parts", "open_word", "style_of", "words"]

_MISSING = b"<missing/>"


@dataclass(frozen=True, slots=True)
class WordFile:
    """The parts of a Word file that access rules look at; a part that is missing is empty."""

    body: etree._Element
    styles: etree._Element
    settings: etree._Element
    core: etree._Element
    links: etree._Element
    comments: etree._Element
    headers: tuple[etree._Element, ...]
    footers: tuple[etree._Element, ...]
    passages: tuple[Passage, ...]
    """Every paragraph of the text with its looks, in reading order."""
    by_element: Mapping[etree._Element, Passage]

    @property
    def edges(self) -> tuple[etree._Element, ...]:
        """Return the headers and footers."""
        return (*self.headers, *self.footers)

    def paragraphs(self) -> Iterator[etree._Element]:
        """Yield every paragraph of the text in reading order."""
        yield from self.body.iter(name("w:p"))

    def style(self, style_id: str) -> etree._Element | None:
        """Return the style with this id."""
        return next(
            (each for each in found(self.styles, "w:style") if attr(each, "styleId") == style_id),
            None,
        )

    def at(self, element: etree._Element, what: str, near: str = "") -> Fault:
        """Return a fault at an element: it names the words there and the heading above."""
        place = self._place(element)
        if place is None:
            return Fault(what, near)
        return place.fault(what, near or self._words_at(place))

    def _words_at(self, place: Passage) -> str:
        """Return its words; of a picture that stands alone, those after it, or before it."""
        at = self.passages.index(place)
        around = (place, *self.passages[at + 1 : at + 4], *reversed(self.passages[:at]))
        return next((each.text for each in around if each.text.strip()), "")

    def _place(self, element: etree._Element) -> Passage | None:
        """Return the passage that the element is, lies in or holds first."""
        near = (element, *element.iterancestors(name("w:p")), *element.iter(name("w:p")))
        return next((self.by_element[each] for each in near if each in self.by_element), None)


def open_word(data: bytes) -> WordFile:
    """Return a file that we made, opened. Raises ValueError where it is no Word file."""
    try:
        with ZipFile(BytesIO(data)) as package:
            parts = {part: package.read(part) for part in package.namelist()}
    except BadZipFile as broken:
        raise ValueError("no Word file") from broken
    return open_parts(parts)


def open_parts(parts: Mapping[str, bytes]) -> WordFile:
    """Return the file with these parts by name. Raises ValueError where it is no Word file."""
    try:
        return _opened(parts)
    except (KeyError, etree.XMLSyntaxError) as broken:
        raise ValueError("no whole Word file") from broken


def _opened(parts: Mapping[str, bytes]) -> WordFile:
    main = _main(parts)
    folder, file = posixpath.split(main)
    links = parse(parts.get(f"{folder}/_rels/{file}.rels", _MISSING))
    by_kind = list(_targets(links, folder))
    body, styles = parse(parts[main]), _one(parts, by_kind, "styles")
    read = tuple(passages(body, Styles(styles)))
    return WordFile(
        body,
        styles,
        _one(parts, by_kind, "settings"),
        parse(parts.get("docProps/core.xml", _MISSING)),
        links,
        _one(parts, by_kind, "comments"),
        _all(parts, by_kind, "header"),
        _all(parts, by_kind, "footer"),
        read,
        {passage.element: passage for passage in read},
    )


def _main(parts: Mapping[str, bytes]) -> str:
    top = parse(parts.get("_rels/.rels", _MISSING))
    mains = [target for kind, target in _targets(top, "") if kind == "officeDocument"]
    return mains[0] if mains and mains[0] in parts else "word/document.xml"


def _targets(links: etree._Element, folder: str) -> Iterator[tuple[str, str]]:
    for link in found(links, "rel:Relationship"):
        if link.get("TargetMode") != "External":
            kind = str(link.get("Type", "")).rsplit("/", 1)[-1]
            path = posixpath.join("/", folder, str(link.get("Target", "")))
            yield kind, posixpath.normpath(path).lstrip("/")


def _all(
    parts: Mapping[str, bytes], by_kind: list[tuple[str, str]], wanted: str
) -> tuple[etree._Element, ...]:
    targets = sorted({target for kind, target in by_kind if kind == wanted})
    return tuple(parse(parts[target]) for target in targets if target in parts)


def _one(parts: Mapping[str, bytes], by_kind: list[tuple[str, str]], wanted: str) -> etree._Element:
    return next(iter(_all(parts, by_kind, wanted)), parse(_MISSING))
