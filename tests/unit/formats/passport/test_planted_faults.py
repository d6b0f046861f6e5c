"""A fault planted for every guideline that a machine tries: its row must then not pass."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pikepdf
import pytest
from golden.documents import assets, easy_read, english

from content.tree import Document, Heading, Image, ListBlock, Paragraph, Picture, Point, Run
from formats.format import Options, no_progress
from formats.passport.table import GUIDELINES
from formats.writers import all_formats
from formats.writers._sound import silent_frame
from formats.writers._sound_tags import Label, tag
from service.proving import prove

Damage = Callable[[bytes], bytes]
WHOLE = replace(english(), checked_by=())
EASY = replace(
    easy_read(),
    blocks=tuple(
        block for block in easy_read().blocks if not isinstance(block, Point) or block.image
    ),
)


def as_it_is(data: bytes) -> bytes:
    return data


@dataclass(frozen=True)
class Planted:
    """A document, the format it is made into, and what is done to the file then."""

    made_as: str
    document: Document
    damage: Damage = as_it_is
    file: bytes = b""
    """The file as it is, where it need not be made."""


def in_zip(part: str, old: str, new: str) -> Damage:
    """Return how to change a part of a zip file; `old` is a pattern."""

    def damage(data: bytes) -> bytes:
        made = BytesIO()
        with ZipFile(BytesIO(data)) as before, ZipFile(made, "w", ZIP_DEFLATED) as after:
            for info in before.infolist():
                words = before.read(info)
                if re.fullmatch(part, info.filename):
                    changed = re.sub(old, new, words.decode("utf-8"))
                    assert changed.encode() != words, "the fault was not planted"
                    words = changed.encode()
                kind = ZIP_STORED if info.filename == "mimetype" else ZIP_DEFLATED
                after.writestr(info.filename, words, kind)
        return made.getvalue()

    return damage


def in_text(old: str, new: str) -> Damage:
    """Return how to change a file of letters; `old` is a pattern."""

    def damage(data: bytes) -> bytes:
        changed = re.sub(old, new, data.decode("utf-8"))
        assert changed.encode() != data, "the fault was not planted"
        return changed.encode()

    return damage


def in_css(rule: str) -> Damage:
    """Return how to add a rule to the page's stylesheet."""
    return in_text("</style>", rule + "</style>")


def in_pdf(change: Callable[[pikepdf.Pdf], None]) -> Damage:
    """Return how to change a PDF."""

    def damage(data: bytes) -> bytes:
        made = BytesIO()
        with pikepdf.open(BytesIO(data)) as pdf:
            change(pdf)
            pdf.save(made)
        return made.getvalue()

    return damage


def untagged(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.MarkInfo


def without_bookmarks(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Outlines
    del pdf.Root.StructTreeRoot


def without_letters(pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        for font in page.Resources.get("/Font", pikepdf.Dictionary()).values():
            if "/ToUnicode" in font:
                del font.ToUnicode


def many_pages(pdf: pikepdf.Pdf) -> None:
    for _ in range(30):
        pdf.pages.append(pdf.pages[-1])


def said(*words: str, easy: bool = False) -> Document:
    """Return a document that says this, each in a block of its own."""
    if not easy:
        return replace(
            WHOLE, blocks=tuple(Paragraph(f"p{n}", (Run(w),)) for n, w in enumerate(words))
        )
    lines = tuple((Run(word),) for word in words)
    return replace(EASY, blocks=(Point("p", lines),))


def one_block(*blocks: Heading | Paragraph | Picture | ListBlock) -> Document:
    return replace(WHOLE, blocks=blocks)


LONG = "We met " + "and met again " * 12 + "."
SOUND = silent_frame(padded=False) * 40
"""A second of silence."""
STYLES, BODY = r"word/styles\.xml", r"word/document\.xml"
SILENT = Image("0" * 64, "", "image/png")
LINK = Run("here", link="https://example.org")
PLANTED: dict[str, Planted] = {
    "easy-sentences": Planted("plain-text", said(LONG, easy=True)),
    "plain-sentences": Planted("plain-text", said(LONG)),
    "one-idea": Planted(
        "plain-text", said("We met, we ate, we sang, we danced, we slept.", easy=True)
    ),
    "new-line": Planted("plain-text", said("We met. We ate.", easy=True)),
    "short-points": Planted("plain-text", said("One.", "Two.", "Three.", "Four.", easy=True)),
    "who-does-it": Planted("plain-text", said("The letter was written by the council.")),
    "no-double-negative": Planted("plain-text", said("It is not uncommon to wait.")),
    "hard-words": Planted(
        "plain-text", one_block(Paragraph("p", (Run("Subsidiarity", hard=True),)))
    ),
    "plain-words": Planted("plain-text", said("We will utilise a holistic framework.")),
    "acronyms": Planted("plain-text", said("The QZX will meet us.")),
    "same-word": Planted("plain-text", said("Each client has a plan. A service user may ask.")),
    "numbers": Planted("plain-text", said("Part XIV is for 25% of us.", easy=True)),
    "dates-and-times": Planted("plain-text", said("We meet on 04/06/2026.")),
    "signs": Planted("plain-text", said("Tea & cake; and/or fruit.", easy=True)),
    "words-about-people": Planted("plain-text", said("It is for the disabled.")),
    "reading-age": Planted(
        "plain-text",
        said(*["Organisational accountability necessitates multidisciplinary deliberation."] * 30),
    ),
    "easy-read-size": Planted("easy-read-web", EASY, in_css("body.easy { font-size: 12px; }")),
    "large-print-size": Planted(
        "large-print-word", WHOLE, in_zip(STYLES, r'w:val="36"', 'w:val="20"')
    ),
    "clear-print-size": Planted("web-page", WHOLE, in_css("body { font-size: 10px; }")),
    "nothing-smaller": Planted("web-page", WHOLE, in_css("li { font-size: 0.7em; }")),
    "flows-anew": Planted("standard-word", WHOLE, in_zip(BODY, r'w:w="11906"', 'w:w="16000"')),
    "typeface": Planted("web-page", WHOLE, in_css("body { font-family: Georgia, serif; }")),
    "italics": Planted("web-page", WHOLE, in_css("p { font-style: italic; }")),
    "underline": Planted("web-page", WHOLE, in_css("p { text-decoration: underline; }")),
    "capitals": Planted("plain-text", said("PLEASE DO NOT SHOUT AT US.")),
    "left-aligned": Planted("web-page", WHOLE, in_css("p { text-align: justify; }")),
    "line-spacing": Planted("web-page", WHOLE, in_css("p { line-height: 1; }")),
    "paragraph-space": Planted("web-page", WHOLE, in_css("p { margin-block: 0; }")),
    "line-length": Planted("web-page", WHOLE, in_css("main { max-inline-size: 90rem; }")),
    "whole-words": Planted("web-page", WHOLE, in_css("p { hyphens: auto; }")),
    "one-column": Planted("web-page", WHOLE, in_css("main { columns: 2; }")),
    "pale-ground": Planted("web-page", WHOLE, in_css("p { background: #1a1a1a; color: #ffffff; }")),
    "contrast": Planted("web-page", WHOLE, in_css("p { color: #aaaaaa; }")),
    "length": Planted("easy-read-pdf", EASY, in_pdf(many_pages)),
    "reflow": Planted("web-page", WHOLE, in_css("table { min-width: 900px; }")),
    "text-spacing": Planted("web-page", WHOLE, in_css("p { line-height: 1.5 !important; }")),
    "pictures": Planted("plain-text", said("We meet.", easy=True)),
    "picture-place": Planted(
        "easy-read-web",
        EASY,
        in_text(r'(<div class="beside">.*?</div>)(<div class="lines">.*?</div>)', r"\2\1"),
    ),
    "alt-text": Planted("plain-text", one_block(Picture("i", SILENT))),
    "language": Planted("web-page", WHOLE, in_text(r'<html lang="[^"]*"', "<html")),
    "title": Planted("web-page", WHOLE, in_text(r"<title>.*?</title>", "<title></title>")),
    "headings": Planted("plain-text", one_block(Heading("h", 3, (Run("Deep"),)))),
    "links": Planted("plain-text", one_block(Paragraph("p", (LINK,)))),
    "tables": Planted("web-page", WHOLE, in_text(r' scope="col"', "")),
    "lists": Planted("standard-word", said("• one thing")),
    "tagged": Planted("pdf", WHOLE, in_pdf(untagged)),
    "reading-order": Planted("pdf", WHOLE, in_pdf(without_bookmarks)),
    "real-letters": Planted("pdf", WHOLE, in_pdf(without_letters)),
    "book-says": Planted("epub", WHOLE, in_zip(r".*\.opf", r"schema:accessMode\b", "schema:odd")),
    "ways-in": Planted("web-page", WHOLE, in_text(r"<(/?)main", r"<\1div")),
    "stands-alone": Planted(
        "web-page", WHOLE, in_text("</body>", '<img alt="" src="https://example.org/a"></body>')
    ),
    "runs-nothing": Planted(
        "epub", WHOLE, in_zip(r".*part-001\.xhtml", "</section>", "<script>x</script></section>")
    ),
    "open-to-helpers": Planted(
        "standard-word",
        WHOLE,
        in_zip(
            r"word/settings\.xml",
            r"(<w:settings[^>]*>)",
            r'\1<w:documentProtection w:edit="readOnly" w:enforcement="1"/>',
        ),
    ),
    "looks-by-style": Planted(
        "standard-word",
        WHOLE,
        in_zip(BODY, r'<w:pStyle w:val="Heading1"/>', '<w:pStyle w:val="No"/>'),
    ),
    "nothing-hidden": Planted(
        "standard-word", WHOLE, in_zip(BODY, r"<w:r>(?!<w:rPr>)", "<w:r><w:rPr><w:vanish/></w:rPr>")
    ),
    "labels": Planted("audio", WHOLE, file=tag(Label(title="", language="en"), 60.0) + SOUND),
    "sound-length": Planted(
        "audio", WHOLE, file=tag(Label(title="Title", artist="Us", language="en"), 60.0) + SOUND
    ),
    "sound-times": Planted("audio", WHOLE, file=tag(Label(title="Title"), 60.0) + SOUND),
    "loud-enough": Planted("audio", WHOLE, file=tag(Label(title="Title"), 60.0) + SOUND),
    "says-computer": Planted("audio", WHOLE, file=tag(Label(title="Title"), 60.0) + SOUND),
    "shown-and-said": Planted(
        "daisy", EASY, in_zip(r".*/part0002\.smil", "content.html#_b_", "content.html#gone")
    ),
    "braille-page": Planted("braille", WHOLE, lambda data: b"A" * 60 + b"\r\n" + data),
    "braille-signs": Planted("braille", WHOLE, lambda data: "é{}".encode() + b"\r\n" + data),
    "braille-says": Planted("braille", WHOLE, lambda data: data[data.find(b"\x0c") + 1 :]),
    "accepted": Planted("plain-text", replace(WHOLE, draft=True)),
}


@cache
def made(made_as: str, document: Document) -> bytes:
    found = all_formats()[made_as]
    return found.write(document, Options(), assets(), no_progress).data


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_fault_is_found(name: str) -> None:
    planted = PLANTED[name]
    if reason := all_formats()[planted.made_as].missing("en"):
        pytest.skip(reason)
    data = planted.file or planted.damage(made(planted.made_as, planted.document))
    rows = {row.rule: row for row in prove(planted.document, all_formats()[planted.made_as], data)}
    assert rows[name].status != "pass"
    assert rows[name].words
    assert rows[name].source


def test_every_guideline_that_a_machine_tries_has_a_planted_fault() -> None:
    assert set(PLANTED) == {one.id for one in GUIDELINES if not one.by_person}


@pytest.mark.parametrize(
    ("made_as", "document"),
    [(made_as, doc) for doc in (WHOLE, EASY) for made_as in ("plain-text", "epub", "opendocument")],
)
def test_the_documents_themselves_fail_nothing(made_as: str, document: Document) -> None:
    rows = prove(document, all_formats()[made_as], made(made_as, document))
    assert [row for row in rows if row.status == "fail"] == []
