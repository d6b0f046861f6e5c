"""One document on paper: the layout's values around the blocks, then typst."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from content.languages import direction_of, label
from content.tree import Block, Document, HardWord, Heading, images, plain_text
from formats.format import Assets, CannotMake, Made, Progress
from formats.writers._dates import moment_of
from formats.writers._matter import about, back, contents_name, front_lines, ready, words_we_used
from formats.writers._meanings import first_met
from formats.writers._outline import without_gaps
from formats.writers._picture_bytes import cannot_use
from formats.writers._print_blocks import Printer
from formats.writers._print_words import Values, lacks_letters, lang_pair, printable
from formats.writers._typst import Refused, can_draw, make_pdf

_CONTENTS_FROM = 4
"""Headings from which a standard or large-print file opens with its contents."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How a PDF is laid out."""

    name: Literal["standard", "large", "easy"]
    size: float
    """Type size of the words in points."""
    title_label: str = ""
    """Key of the label above the title, such as "large_print"; "" for none."""


def print_document(document: Document, layout: Layout, assets: Assets, progress: Progress) -> Made:
    """Return the tagged PDF. Raises CannotMake where a picture is missing or broken,
    or where we lack our own words in the language, or the letters of its script.
    """
    document = printable_document(document)
    printer = Printer(document.language, layout.size, assets)
    values = values_of(document, layout, printer)
    progress(0.3)
    pictures = {name: shown.data for name, shown in printer.pictures.items()}
    try:
        made = make_pdf(values, pictures, moment_of(document.date))
    except Refused as refusal:
        raise CannotMake(_reason(document, printer)) from refusal
    progress(1.0)
    return made


def printable_document(document: Document) -> Document:
    """Return the document with words a file can carry. Raises CannotMake as `print_document`."""
    document = ready(document)
    if lacks_letters(plain_text(document)):
        raise CannotMake(
            "Our PDF has no letters for many of these words. "
            "Choose Word or the web page. Your words are safe."
        )
    return document


def _reason(document: Document, printer: Printer) -> str:
    """Say which picture is at fault, or that it is none of them."""
    made = moment_of(document.date)
    for name, shown in printer.pictures.items():
        if not can_draw(name, shown.data, made):
            return cannot_use(shown.image)
    return (
        "We could not make the PDF of this document. "
        "Choose Word or the web page for now. Your words are safe."
    )


def values_of(document: Document, layout: Layout, printer: Printer) -> Values:
    """Return the whole document as the template reads it; the printer then holds its pictures."""
    opening, closing = about(document), (*words_we_used(document), *back(document))
    blocks = (*opening, *document.blocks, *closing)
    met = {n + len(opening): words for n, words in first_met(document).items()}
    return {
        **_names(document, layout, printer),
        "layout": layout.name,
        "size": layout.size,
        "lang": lang_pair(document.language) or ["en", None],
        "rtl": direction_of(document.language) == "rtl",
        "cover": _cover(document, printer) if layout.name == "easy" else None,
        "contents": _has_contents(blocks, layout),
        "blocks": list(_blocks(blocks, met, printer)),
    }


def _names(document: Document, layout: Layout, printer: Printer) -> Values:
    def said(text: str) -> str:
        return printable(text, document.language, printer.longest)

    own = document.language
    return {
        "title": said(document.title).strip() or "-",
        "author": said(document.group),
        "name": label(own, layout.title_label) if layout.title_label else "",
        "purpose": said(document.purpose),
        "front": [said(line) for line in front_lines(document)],
        "draft": label(own, "draft") if document.draft else "",
        "labels": {"contents": contents_name(document), "page": label(own, "page")},
    }


def _cover(document: Document, printer: Printer) -> Values | None:
    """The first picture again, as decoration: its words come where it first stands."""
    first = next((image for image in images(document) if not image.decorative), None)
    return {**printer.picture(first), "alt": ""} if first else None


def _has_contents(blocks: tuple[Block, ...], layout: Layout) -> bool:
    headings = sum(isinstance(block, Heading) for block in blocks)
    return headings >= (1 if layout.name == "easy" else _CONTENTS_FROM)


def _blocks(
    blocks: tuple[Block, ...], met: Mapping[int, tuple[HardWord, ...]], printer: Printer
) -> Iterator[Values]:
    levels = iter(without_gaps(b.level for b in blocks if isinstance(b, Heading)))
    for place, block in enumerate(blocks):
        level = next(levels) if isinstance(block, Heading) else 1
        for part, shown in enumerate(printer.block(block, level)):
            yield shown if part else shown | {"id": block.id}
        for word in met.get(place, ()):
            yield printer.meaning(word)
