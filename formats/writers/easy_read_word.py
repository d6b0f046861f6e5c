"""Easy-read Word: a booklet with a cover, contents, and a picture beside each short text."""

from collections.abc import Iterator
from itertools import groupby

from content.languages import label
from content.tree import Block, Document, Heading, Point, images
from formats.format import Assets, Format, Made, Options, Progress
from formats.writers._matter import (
    about,
    back,
    contents_name,
    front_lines,
    missing_labels,
    words_we_used,
)
from formats.writers._word_blocks import nodes, outlined
from formats.writers._word_fields import contents
from formats.writers._word_look import easy_look
from formats.writers._word_matter import draft_mark, edges, own, ready
from formats.writers._word_nodes import Node
from formats.writers._word_paper import Paper
from formats.writers._word_pictures import picture
from formats.writers._word_points import points
from formats.writers._word_text import paragraph

_COVER_WIDE, _COVER_HIGH = 15.0, 11.0


def _write(document: Document, options: Options, assets: Assets, progress: Progress) -> Made:  # noqa: ARG001 - every format takes options
    document = ready(document)
    paper = Paper(document, easy_look(document), assets)
    around = (*about(document), *document.blocks, *words_we_used(document), *back(document))
    blocks = outlined(around)
    paper.add(*_cover(paper), *_contents(paper, blocks))
    progress(0.1)
    for pointed, run in groupby(blocks, key=lambda block: isinstance(block, Point)):
        paper.add(*_body(paper, tuple(run), pointed=pointed))
    progress(0.9)
    edges(paper, bare_first=True)
    return Made(paper.bytes())


def _cover(paper: Paper) -> Iterator[Node]:
    """The title comes first, then the first picture, large; its words say what it shows."""
    yield from draft_mark(paper)
    yield own(paper, "EditionLabel", "easy_read")
    yield paragraph(paper, "Title", paper.document.title)
    first = next((image for image in images(paper.document) if not image.decorative), None)
    if first:
        yield picture(paper, first, "Picture", _COVER_WIDE, _COVER_HIGH)
    for said in front_lines(paper.document):
        yield paragraph(paper, "Subtitle", said)


def _contents(paper: Paper, blocks: tuple[Block, ...]) -> Iterator[Node]:
    headings = [block for block in blocks if isinstance(block, Heading)]
    listed = [(number, each) for number, each in enumerate(headings, 1) if each.level == 1]
    if listed:
        yield paragraph(paper, "TOCHeading", contents_name(paper.document))
        yield from contents(paper, listed)


def _body(paper: Paper, blocks: tuple[Block, ...], *, pointed: bool) -> Iterator[Node]:
    if pointed:
        group = [block for block in blocks if isinstance(block, Point)]
        yield from points(paper, group, label(paper.document.language, "easy_read"))
        return
    for block in blocks:
        yield from nodes(paper, block)


FORMAT = Format(
    id="easy-read-word",
    label="Easy read Word document",
    suffix=".docx",
    media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    version=2,
    kinds=frozenset({"easy_read"}),
    write=_write,
    missing=missing_labels,
)
