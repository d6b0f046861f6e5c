"""A standard edition in Word, in clear or large print: the same order, other sizes."""

from collections.abc import Iterator

from content.tree import Document, Heading
from formats.format import Assets, Made, Progress
from formats.writers import _word_matter as matter
from formats.writers._word_blocks import Places, nodes, places
from formats.writers._word_fields import contents
from formats.writers._word_look import Look
from formats.writers._word_nodes import Node
from formats.writers._word_paper import Paper
from formats.writers._word_text import paragraph


def report(
    document: Document, look: Look, assets: Assets, progress: Progress, label: str = ""
) -> Made:
    """Return the Word file; `label` is the key of what the cover says it is, "" for nothing."""
    paper = Paper(document, look, assets)
    where = places(document.blocks)
    paper.add(*_front(paper, where, label))
    for number, block in enumerate(document.blocks, 1):
        paper.add(*nodes(paper, block, where))
        progress(number / (len(document.blocks) + 1))
    paper.add(*matter.words_we_used(paper), *matter.contact(paper), *matter.credit_lines(paper))
    matter.edges(paper, bare_first=False)
    made = Made(paper.bytes())
    progress(1.0)
    return made


def _front(paper: Paper, where: Places, label: str) -> Iterator[Node]:
    yield from matter.draft_mark(paper)
    if label:
        yield paragraph(paper, "EditionLabel", (matter.label_run(paper.document, label),))
    yield from matter.title_lines(paper)
    yield from _list(paper, where, matter.headings_worth_listing(where.headings))


def _list(paper: Paper, where: Places, listed: tuple[Heading, ...]) -> Iterator[Node]:
    if listed:
        yield paragraph(paper, "TOCHeading", (matter.label_run(paper.document, "contents"),))
        yield from contents(paper, [(heading, where.name(heading)) for heading in listed])
