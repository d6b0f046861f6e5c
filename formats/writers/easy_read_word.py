"""Easy-read Word: a booklet with a cover, contents, and a picture beside each short text."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import groupby

from content.languages import label
from content.tree import Block, Document, HardWord, Heading, Point, images
from formats.block_marks import OWN, mark_of
from formats.format import Assets, Format, Made, Options, Progress
from formats.writers._matter import (
    about,
    back,
    contents_name,
    front_lines,
    missing_labels,
    words_we_used,
)
from formats.writers._meanings import first_met
from formats.writers._word_blocks import meanings, nodes, outlined
from formats.writers._word_fields import bookmark, contents
from formats.writers._word_look import easy_look
from formats.writers._word_matter import draft_mark, edges, own, ready
from formats.writers._word_nodes import Node
from formats.writers._word_paper import Paper
from formats.writers._word_pictures import picture
from formats.writers._word_points import Met, points
from formats.writers._word_text import paragraph

_COVER_WIDE, _COVER_HIGH = 15.0, 11.0


def _write(document: Document, options: Options, assets: Assets, progress: Progress) -> Made:  # noqa: ARG001 - every format takes options
    document = ready(document)
    paper = Paper(document, easy_look(document), assets)
    opening = about(document)
    around = (*opening, *document.blocks, *words_we_used(document), *back(document))
    blocks = outlined(around)
    met = {place + len(opening): words for place, words in first_met(document).items()}
    _part(paper, _cover(paper))
    _part(paper, _contents(paper, blocks))
    progress(0.1)
    numbered = list(enumerate(blocks))
    _part(paper, _body(paper, numbered[: len(opening)], met))
    paper.add(*_body(paper, numbered[len(opening) :], met))
    progress(0.9)
    edges(paper, bare_first=True)
    return paper.made()


def _part(paper: Paper, made: Iterable[Node]) -> None:
    """Add a part after which a new page begins."""
    nodes_ = tuple(made)
    if nodes_:
        paper.end_section(nodes_[-1])
        paper.add(*nodes_)


def _cover(paper: Paper) -> Iterator[Node]:
    """The first picture is shown again, large, as decoration: its words come where it stands."""
    document = paper.document
    first = next((image for image in images(document) if not image.decorative), None)
    shown = replace(first, decorative=True) if first else None
    made = [
        *draft_mark(paper),
        own(paper, "EditionLabel", "easy_read"),
        paragraph(paper, "Title", document.title),
        *([picture(paper, shown, "Picture", _COVER_WIDE, _COVER_HIGH)] if shown else []),
        *(paragraph(paper, "Subtitle", said) for said in front_lines(document)),
    ]
    for number, each in enumerate(made):
        yield bookmark(paper, each, mark_of(f"{OWN}cover-{number}"))


def _contents(paper: Paper, blocks: tuple[Block, ...]) -> Iterator[Node]:
    headings = [block for block in blocks if isinstance(block, Heading)]
    listed = [(number, each) for number, each in enumerate(headings, 1) if each.level == 1]
    if listed:
        yield paragraph(paper, "TOCHeading", contents_name(paper.document))
        yield from contents(paper, listed)


def _body(
    paper: Paper, blocks: list[tuple[int, Block]], met: Mapping[int, tuple[HardWord, ...]]
) -> Iterator[Node]:
    for pointed, run in groupby(blocks, key=lambda each: isinstance(each[1], Point)):
        group = [
            (block, tuple(meanings(paper, met.get(number, ()), number))) for number, block in run
        ]
        if pointed:
            told = [Met(block, said) for block, said in group if isinstance(block, Point)]
            yield from points(paper, told, label(paper.document.language, "easy_read"))
            continue
        for block, said in group:
            yield from (*nodes(paper, block), *said)


FORMAT = Format(
    id="easy-read-word",
    label="Easy read Word document",
    suffix=".docx",
    media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    version=9,
    kinds=frozenset({"easy_read"}),
    write=_write,
    missing=missing_labels,
)
