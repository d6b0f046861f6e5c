"""PDFs of strange, broken and empty documents, and what is tagged in them."""

import hashlib
import io
import re
import subprocess
from collections.abc import Iterator
from typing import Any

import page
import pikepdf
import pytest
from golden.build import cells, link, say
from golden.documents import arabic, assets, easy_read, english
from PIL import Image as Canvas

from content.tree import (
    Document,
    HardWord,
    Heading,
    Image,
    ListBlock,
    ListItem,
    Paragraph,
    Picture,
    Point,
    Quote,
    Run,
    Table,
)
from formats.format import CannotMake, Format, Options, no_progress
from formats.writers.easy_read_pdf import FORMAT as EASY
from formats.writers.large_print_pdf import FORMAT as LARGE
from formats.writers.pdf import FORMAT as PDF

STRANGE = (
    "👍🏽 ✓ ☐ → 中文 \x00\ud800\u202eevil\u202c #evil[*x*] $1$ <a> @b \\ // /* \u2028 "
    "\ufdd0 ﷽ ᚠ ٣ ①½ \n\n x\t " + "w" * 300
)
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">%s</svg>'


class Drawer:
    """Pictures of one test."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def put(self, data: bytes, alt: str = "A lost hat") -> Image:
        key = hashlib.sha256(data).hexdigest()
        self.kept[key] = data
        return Image(key, alt, "image/png")

    def picture(self, key: str) -> bytes:
        return self.kept[key]


def drawn(mode: str, kind: str) -> bytes:
    out = io.BytesIO()
    Canvas.new(mode, (60, 40)).save(out, kind)
    return out.getvalue()


def opened(
    document: Document, made_as: Format = PDF, pictures: Drawer | None = None, size: int = 28
) -> pikepdf.Pdf:
    made = made_as.write(document, Options(print_size=size), pictures or assets(), no_progress)
    report = str(page.validate_pdf_bytes(made.data, profile="ua1"))
    assert "0 failed" in report.splitlines()[3], report
    return pikepdf.open(io.BytesIO(made.data))


def tags(node: Any) -> Iterator[Any]:
    if isinstance(node, pikepdf.Array):
        for child in node:
            yield from tags(child)
    elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
        yield node
        if "/K" in node:
            yield from tags(node.K)


def tagged(pdf: pikepdf.Pdf, name: str) -> list[Any]:
    return [tag for tag in tags(pdf.Root.StructTreeRoot.K) if str(tag.S) == name]


@pytest.mark.parametrize("made_as", [PDF, LARGE, EASY], ids=lambda made_as: made_as.id)
def test_strange_words_everywhere_still_make_a_faultless_pdf(made_as: Format) -> None:
    runs = say(STRANGE)
    document = Document(
        STRANGE,
        "en",
        (
            Heading("a", 3, runs),
            Heading("b", 5, ()),
            Heading("c", 1, say("👍")),
            Paragraph("d", runs, "en-"),
            Quote("e", runs, 'zz"--x'),
            ListBlock("f", (ListItem(runs, 3), ListItem((), 9), ListItem(runs, 0)), ordered=True),
            ListBlock("g", ()),
            Table("h", ((runs, runs), (runs,)), caption=STRANGE),
            Table("i", ((),)),
            Table("j", tuple(cells(*["internationalisation"] * 9) for _ in range(3))),
            Point("k", (runs, runs)),
            Point("l", ()),
            Point("m", (say("long " * 2000),)),
            Paragraph("n", say(link("x", "javascript:x"), link("", "https://e.org"))),
        ),
        kind="easy_read" if made_as is EASY else "standard",
        purpose=STRANGE,
        group=STRANGE,
        credits=(STRANGE, ""),
        date="not a date",
        contact=STRANGE,
        hard_words=(HardWord(STRANGE, STRANGE), HardWord("", "")),
        draft=True,
    )
    assert len(opened(document, made_as).pages) > 1


def test_a_welsh_document_may_hold_a_heading_of_nothing_but_emoji() -> None:
    assert opened(Document("👍", "cy", (Heading("a", 1, say("👍")),)))


def test_a_document_without_a_date_is_made_the_same_each_time() -> None:
    document = Document("T", "en", (Paragraph("p", say("Hello.")),))
    made = [PDF.write(document, Options(), assets(), no_progress).data for _ in range(2)]
    assert made[0] == made[1]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"not a picture",
        b"<svg",
        SVG % b'<image width="5" height="5" href="/etc/passwd"/>',
        drawn("CMYK", "JPEG"),
    ],
    ids=["empty", "words", "half", "reads a file", "for printers"],
)
def test_a_picture_that_cannot_be_drawn_is_named(data: bytes) -> None:
    drawer = Drawer()
    good = drawer.put(drawn("RGB", "PNG"), "A good picture")
    blocks = (Picture("a", good), Picture("b", drawer.put(data)))
    with pytest.raises(CannotMake, match="A lost hat"):
        PDF.write(Document("T", "en", blocks), Options(), drawer, no_progress)


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGBA", "I;16"])
def test_every_kind_of_png_is_drawn(mode: str) -> None:
    drawer = Drawer()
    block = Picture("a", drawer.put(drawn(mode, "PNG")))
    assert len(tagged(opened(Document("T", "en", (block,)), pictures=drawer), "/Figure")) == 1


def test_a_picture_called_by_the_wrong_kind_is_drawn() -> None:
    drawer = Drawer()
    block = Picture("a", drawer.put(drawn("RGB", "JPEG")))
    assert opened(Document("T", "en", (block,)), pictures=drawer)


def test_pictures_carry_their_words_and_decoration_is_no_figure() -> None:
    pdf = opened(english())
    assert [str(tag.Alt) for tag in tagged(pdf, "/Figure")] == [
        "Two people sit at one table",
        "A small house with a red roof",
        "A photo of the same house",
        "A hand that is held up",
    ]


def test_each_point_has_one_figure_and_the_cover_adds_none() -> None:
    document = easy_read()
    pictured = [b for b in document.blocks if isinstance(b, Point) and b.image]
    pictured += [word for word in document.hard_words if word.image]  # type: ignore[misc]  # both have an image
    pdf = opened(document, EASY)
    assert len(tagged(pdf, "/Figure")) == len(pictured)


def test_words_in_another_language_say_so() -> None:
    pdf = opened(english())
    spoken = {str(tag.Lang) for tag in tags(pdf.Root.StructTreeRoot.K) if "/Lang" in tag}
    assert spoken == {"cy-GB", "ar"}
    inside = b"".join(part.Contents.read_bytes() for part in pdf.pages)
    assert b"/Lang(cy)" in inside
    assert b"/Lang(ar-GB)" not in inside


def test_a_table_has_column_headings_with_their_scope() -> None:
    pdf = opened(english())
    headings = tagged(pdf, "/TH")
    assert len(headings) == 3 + 8
    assert all("Column" in str(heading.A) for heading in headings)


def test_headings_are_bookmarks() -> None:
    pdf = opened(english())
    with pdf.open_outline() as outline:
        titles = [entry.title for entry in outline.root]
        inside = [entry.title for entry in outline.root[0].children]
    assert titles[0] == "Who we are"
    assert inside == ["What we promise", "How we decide"]


def test_large_print_keeps_every_size_on_a4() -> None:
    for size in (16, 28):
        pdf = opened(arabic(), LARGE, size=size)
        assert {tuple(round(float(n)) for n in p.mediabox) for p in pdf.pages} == {(0, 0, 595, 842)}


def test_a_run_with_no_words_is_no_empty_link() -> None:
    assert opened(Document("T", "en", (Paragraph("p", (Run("", link="https://e.org"),)),)))


def test_a_word_is_not_split_at_its_own_hyphen() -> None:
    words = Paragraph("p", say("We believe in co-production and up-to-date words. " * 40))
    made = PDF.write(Document("T", "en", (words,)), Options(), assets(), no_progress)
    order = ["pdftotext", "-layout", "-", "-"]
    lines = subprocess.run(order, input=made.data, capture_output=True, check=True).stdout.decode()
    assert lines.count("co-production") == lines.count("up-to-date") == 40


def test_an_english_name_with_a_hyphen_keeps_its_order_in_arabic() -> None:
    words = (Run("مع "), Run("Dr Sarah Hughes-Price", language="en"), Run(" اليوم"))
    said = Document("T", "ar", (Paragraph("p", words),))
    made = PDF.write(said, Options(), assets(), no_progress)
    order = ["pdftotext", "-bbox", "-", "-"]
    told = subprocess.run(order, input=made.data, capture_output=True, check=True).stdout.decode()
    places = [(float(x), word) for x, word in re.findall(r'xMin="([^"]+)".*>(.+)</word>', told)]
    found = [min(x for x, word in places if part in word) for part in ("Dr", "Sarah", "Hughes")]
    assert found == sorted(found)


def test_a_typed_address_can_be_followed() -> None:
    said = Document("T", "en", (Paragraph("p", say("Write to friends@example.org.")),))
    made = PDF.write(said, Options(), assets(), no_progress)
    with pikepdf.open(io.BytesIO(made.data)) as pdf:
        leads = [str(mark.A.URI) for page in pdf.pages for mark in page.get("/Annots", [])]
    assert leads == ["mailto:friends@example.org"]
