"""The PDF rules for files from anywhere: each finds its planted fault; our own files have none."""

from collections.abc import Callable, Iterator
from functools import cache
from io import BytesIO

import pikepdf
import pytest
from golden.documents import assets, english, long
from PIL import Image

from formats.access._pdf_file import PdfLocked
from formats.access.pdf import RULES, check_pdf, open_both, pdf_faults, rules_for
from formats.format import Options, no_progress
from formats.writers.pdf import FORMAT

Spoil = Callable[[pikepdf.Pdf], None]


@cache
def made(*, is_long: bool = False) -> bytes:
    document = long() if is_long else english()
    return FORMAT.write(document, Options(), assets(), no_progress).data


def spoilt(spoil: Spoil, *, is_long: bool = False, **save: object) -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(made(is_long=is_long))) as pdf:
        spoil(pdf)
        pdf.save(out, **save)
    return out.getvalue()


def elements(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Dictionary]:
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Dictionary) and "/S" in thing and "/P" in thing:
            yield thing


def retag(*roles: str, into: str) -> Spoil:
    def spoil(pdf: pikepdf.Pdf) -> None:
        for element in elements(pdf):
            if str(element.S).removeprefix("/") in roles:
                element.S = pikepdf.Name(f"/{into}")

    return spoil


def without(*path: str) -> Spoil:
    def spoil(pdf: pikepdf.Pdf) -> None:
        thing: pikepdf.Object = pdf.Root
        for name in path[:-1]:
            thing = thing[name]
        del thing[path[-1]]

    return spoil


def alt(words: str | None) -> Spoil:
    def spoil(pdf: pikepdf.Pdf) -> None:
        for element in elements(pdf):
            if element.S == "/Figure" and words is None:
                del element["/Alt"]
            elif element.S == "/Figure":
                element["/Alt"] = pikepdf.String(words)

    return spoil


def loosen(key: str) -> Spoil:
    """Return what takes this entry out of every font and its description."""

    def spoil(pdf: pikepdf.Pdf) -> None:
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Dictionary) and key in thing:
                del thing[key]

    return spoil


def untagged_words(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0]
    font = next(iter(page.obj.Resources.Font.keys()))
    page.contents_add(f"BT {font} 12 Tf 50 50 Td <0001> Tj ET".encode())


def nameless_box(pdf: pikepdf.Pdf) -> None:
    box = {"/Type": "/Annot", "/Subtype": "/Widget", "/FT": "/Tx", "/Rect": [9, 9, 99, 29]}
    named = {k: pikepdf.Name(v) if isinstance(v, str) else v for k, v in box.items()}
    page = pdf.pages[0].obj
    kept = pdf.make_indirect(named)
    page.Annots = pikepdf.Array([*page.get("/Annots", []), kept])
    pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([kept]))
    page.Tabs = pikepdf.Name("/S")


def no_order(pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        if "/Tabs" in page.obj:
            del page.obj["/Tabs"]


def no_claim(pdf: pikepdf.Pdf) -> None:
    written = pdf.Root.Metadata.read_bytes().replace(b"pdfuaid:part", b"pdfuaid:tarp")
    pdf.Root.Metadata.write(written)


def no_scope(pdf: pikepdf.Pdf) -> None:
    for element in elements(pdf):
        if element.S == "/TH":
            del element["/A"]


def nothing(_pdf: pikepdf.Pdf) -> None:
    """Change nothing."""


def scanned() -> bytes:
    out = BytesIO()
    Image.new("RGB", (60, 80), "white").save(out, "PDF")
    return out.getvalue()


def locked() -> bytes:
    shut = pikepdf.Permissions(accessibility=False, extract=False)
    lock = pikepdf.Encryption(owner="owner", user="", R=3, allow=shut, aes=False, metadata=False)
    return spoilt(nothing, encryption=lock)


LEVELS = ("H1", "H2", "H3", "H4", "H5", "Title")
PLANTED: list[tuple[str, Callable[[], bytes]]] = [
    ("pdf-tagged", lambda: spoilt(without("/MarkInfo"))),
    ("pdf-tagged", lambda: spoilt(without("/StructTreeRoot", "/K"))),
    ("pdf-text", scanned),
    ("pdf-unlocked", locked),
    ("pdf-real-letters", lambda: spoilt(loosen("/ToUnicode"))),
    ("pdf-alt-text", lambda: spoilt(alt(None))),
    ("pdf-alt-words", lambda: spoilt(alt("image1.png"))),
    ("pdf-headings", lambda: spoilt(retag(*LEVELS, into="P"))),
    ("pdf-forms", lambda: spoilt(nameless_box)),
    ("pdf-language", lambda: spoilt(without("/Lang"))),
    ("pdf-title", lambda: spoilt(without("/ViewerPreferences", "/DisplayDocTitle"))),
    ("pdf-heading-order", lambda: spoilt(retag("H1", into="H3"))),
    ("pdf-tables", lambda: spoilt(retag("TH", into="TD"))),
    ("pdf-tables", lambda: spoilt(no_scope)),
    ("pdf-lists", lambda: spoilt(retag("LI", into="Div"))),
    ("pdf-links", lambda: spoilt(retag("Link", into="Span"))),
    ("pdf-all-tagged", lambda: spoilt(untagged_words)),
    ("pdf-order", lambda: spoilt(retag("TOC", into="Div"))),
    ("pdf-tabs", lambda: spoilt(no_order)),
    ("pdf-bookmarks", lambda: spoilt(without("/Outlines"), is_long=True)),
    ("pdf-fonts", lambda: spoilt(loosen("/FontFile2"))),
    ("pdf-claim", lambda: spoilt(no_claim)),
]


def broken(data: bytes) -> dict[str, tuple[str, ...]]:
    return {rule.id: said for rule, said in check_pdf(data).items() if said}


@pytest.mark.parametrize(("rule", "make"), PLANTED, ids=[case[0] for case in PLANTED])
def test_each_rule_finds_its_planted_fault(rule: str, make: Callable[[], bytes]) -> None:
    assert rule in broken(make())


def test_every_rule_has_a_planted_fault() -> None:
    assert {rule.id for rule in RULES} == {rule for rule, _ in PLANTED}


@pytest.mark.parametrize("is_long", [False, True])
def test_our_own_file_breaks_no_rule(*, is_long: bool) -> None:
    assert broken(made(is_long=is_long)) == {}
    assert pdf_faults(made(is_long=is_long))[1] == ()


def test_a_file_with_no_tags_is_told_so_once_and_not_asked_what_needs_tags() -> None:
    data = spoilt(without("/MarkInfo"))
    assert list(broken(data)) == ["pdf-tagged"]
    assert len(rules_for(open_both(data))) < len(RULES)


def test_a_fault_says_its_page() -> None:
    (first, *_) = broken(spoilt(alt(None)))["pdf-alt-text"]
    assert str(first).startswith("A picture has no words. On page ")


def test_every_rule_says_how_to_mend_it_in_short_sentences() -> None:
    for rule in RULES:
        sentences = [each for each in rule.mend.replace("?", ".").split(". ") if each]
        assert 1 <= len(sentences) <= 3, rule.id
        assert max(len(each.split()) for each in sentences) <= 16, rule.id


def test_a_file_with_a_password_says_so() -> None:
    shut = pikepdf.Encryption(owner="owner", user="user", R=6)
    with pytest.raises(PdfLocked):
        check_pdf(spoilt(nothing, encryption=shut))


@pytest.mark.parametrize("data", [b"hello", b"%PDF-1.7\nnothing", made()[:900]])
def test_a_file_that_is_no_whole_pdf_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="no whole PDF"):
        check_pdf(data)
