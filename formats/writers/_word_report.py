"""A standard edition in Word, in clear or large print: the same order, other sizes."""

from collections.abc import Iterator

from content.tree import Block, Document, Heading
from formats.format import Assets, Made, Progress
from formats.writers._matter import UNLISTED, back, contents_name, front_lines, words_we_used
from formats.writers._meanings import first_met
from formats.writers._word_blocks import meanings, nodes, outlined
from formats.writers._word_fields import contents
from formats.writers._word_look import Look
from formats.writers._word_matter import draft_mark, edges, own
from formats.writers._word_nodes import Node
from formats.writers._word_paper import Paper
from formats.writers._word_text import paragraph

_CONTENTS_FROM = 4
"""Headings from which the file opens with its contents."""


def report(document: Document, look: Look, assets: Assets, progress: Progress, label: str) -> Made:
    """Return the Word file; `label` is the key of what the cover says it is, "" for nothing."""
    paper = Paper(document, look, assets)
    blocks = outlined((*document.blocks, *words_we_used(document), *back(document)))
    paper.add(*_front(paper, label), *_contents(paper, blocks))
    met = first_met(document)
    for number, block in enumerate(blocks):
        paper.add(*nodes(paper, block), *meanings(paper, met.get(number, ()), number))
        progress(number / (len(blocks) + 1))
    edges(paper, bare_first=False)
    made = paper.made()
    progress(1.0)
    return made


def _front(paper: Paper, label: str) -> Iterator[Node]:
    yield from draft_mark(paper)
    if label:
        yield own(paper, "EditionLabel", label)
    yield paragraph(paper, "Title", paper.document.title)
    for said in (paper.document.purpose, *front_lines(paper.document)):
        if said:
            yield paragraph(paper, "Subtitle", said)


def _contents(paper: Paper, blocks: tuple[Block, ...]) -> Iterator[Node]:
    headings = [block for block in blocks if isinstance(block, Heading)]
    listed = [
        (number, heading)
        for number, heading in enumerate(headings, 1)
        if heading.level <= 2 and heading.id not in UNLISTED
    ]
    if len(listed) >= _CONTENTS_FROM:
        yield paragraph(paper, "TOCHeading", contents_name(paper.document))
        yield from contents(paper, listed)
