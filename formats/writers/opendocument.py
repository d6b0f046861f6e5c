"""OpenDocument text, for LibreOffice and other offices: clear print, or an easy-read booklet."""

from collections.abc import Iterator
from itertools import groupby

from content.languages import label
from content.tree import Block, Document, Heading, Point, Run, images
from formats.block_marks import OWN
from formats.format import Assets, Format, Made, Options, Progress
from formats.writers._matter import (
    UNLISTED,
    about,
    back,
    front_lines,
    missing_labels,
    ready,
    words_we_used,
)
from formats.writers._meanings import first_met
from formats.writers._odt_blocks import pieces
from formats.writers._odt_contents import contents
from formats.writers._odt_package import MEDIA_TYPE
from formats.writers._odt_paper import Paper
from formats.writers._odt_pictures import picture
from formats.writers._odt_points import Met, meanings, points
from formats.writers._odt_text import paragraph
from formats.writers._odt_xml import NOTHING, Xml, joined, node, words
from formats.writers._word_blocks import outlined
from formats.writers._word_look import easy_look, standard_look

_CONTENTS_FROM = 4
"""Headings from which a standard edition opens with its contents."""
_COVER = (15.0, 11.0)


def _write(document: Document, _options: Options, assets: Assets, progress: Progress) -> Made:
    """Return the file. Raises CannotMake where a picture or our own words are missing."""
    document = ready(document)
    easy = document.kind == "easy_read"
    paper = Paper(document, (easy_look if easy else standard_look)(document), assets)
    opening = about(document)
    blocks = outlined((*opening, *document.blocks, *words_we_used(document), *back(document)))
    met = {place + len(opening): words for place, words in first_met(document).items()}
    places = _places(paper, blocks)
    paper.add(_front(paper, easy))
    paper.add(_contents(paper, blocks, places, easy))
    progress(0.1)
    for pointed, run in groupby(
        enumerate(blocks), lambda each: isinstance(each[1], Point) and easy
    ):
        paper.add(_body(paper, tuple(run), met, places, pointed=pointed))
    progress(0.9)
    header, footer = _edges(paper)
    return Made(paper.bytes(header, footer, bare_first=easy))


def _places(paper: Paper, blocks: tuple[Block, ...]) -> dict[int, tuple[str, Xml]]:
    """Return the name and the hidden place of each heading, by its place among the blocks."""
    return {n: paper.link_place(b.id) for n, b in enumerate(blocks) if isinstance(b, Heading)}


def _front(paper: Paper, easy: bool) -> Iterator[Xml]:
    """The title comes first; an easy-read cover has the first picture, large."""
    document = paper.document
    if document.draft:
        yield _own(paper, "Draft Mark", "draft")
    if easy:
        yield _own(paper, "Edition Label", "easy_read")
    yield paragraph(paper, "Title", document.title, "", paper.mark(f"{OWN}title"))
    first = next((image for image in images(document) if not image.decorative), None)
    if easy and first:
        yield picture(paper, first, "Picture", _COVER, before=paper.mark(f"{OWN}cover"))
    purpose = () if easy else (document.purpose,)
    for number, said in enumerate((*purpose, *front_lines(document))):
        if said:
            yield paragraph(paper, "Subtitle", said, "", paper.mark(f"{OWN}front-{number}"))


def _own(paper: Paper, style: str, key: str) -> Xml:
    own = (Run(label(paper.document.language, key)),)
    return paragraph(paper, style, own, "", paper.mark(f"{OWN}{key}"))


def _contents(
    paper: Paper, blocks: tuple[Block, ...], places: dict[int, tuple[str, Xml]], easy: bool
) -> Iterator[Xml]:
    entries = [
        (places[number][0], block)
        for number, block in enumerate(blocks)
        if isinstance(block, Heading)
        and block.level <= (1 if easy else 2)
        and block.id not in UNLISTED
    ]
    if len(entries) >= (1 if easy else _CONTENTS_FROM):
        yield contents(paper, entries)


def _body(
    paper: Paper,
    run: tuple[tuple[int, Block], ...],
    met: Met,
    places: dict[int, tuple[str, Xml]],
    *,
    pointed: bool,
) -> Iterator[Xml]:
    if pointed:
        yield from points(paper, [(n, b) for n, b in run if isinstance(b, Point)], met)
        return
    for number, block in run:
        _, place = places.get(number, ("", NOTHING))
        yield from pieces(paper, block, place)
        yield from meanings(paper, met.get(number, ()), number)


def _edges(paper: Paper) -> tuple[Xml, Xml]:
    """Return the header, which says DRAFT where it is one, and the page number."""
    page = words(f"{label(paper.document.language, 'page')} ")
    number = node("text:page-number", words("1"), attrs={"text:select-page": "current"})
    footer = paragraph(paper, "Footer", "", "", joined((page, number)))
    return _own(paper, "Header", "draft") if paper.document.draft else NOTHING, footer


FORMAT = Format(
    id="opendocument",
    label="OpenDocument text",
    suffix=".odt",
    media_type=MEDIA_TYPE,
    version=6,
    kinds=frozenset({"standard", "easy_read"}),
    write=_write,
    missing=missing_labels,
)
