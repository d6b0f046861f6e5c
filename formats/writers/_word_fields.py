"""Fields of Word: page numbers, and a contents list that leads to each heading and its page."""

from collections.abc import Iterator, Sequence

from content.tree import Heading, Run, plain
from formats.block_marks import mark_of
from formats.writers._word_nodes import Node, empty, full_name, inside, node
from formats.writers._word_paper import Paper, place
from formats.writers._word_text import letters, paragraph, span

_PARAGRAPH = full_name("w:p")


def field(order: str, shown: tuple[Node, ...]) -> tuple[Node, ...]:
    """Return the runs of a field: the order to Word, and what stands there until it obeys."""
    instruction = node("w:instrText", attrs={"xml:space": "preserve"})
    instruction.text = order
    return (_edge("begin"), node("w:r", instruction), _edge("separate"), *shown, _edge("end"))


def _edge(kind: str) -> Node:
    return node("w:r", node("w:fldChar", attrs={"w:fldCharType": kind}))


def page_number() -> tuple[Node, ...]:
    """Return the number of the page it stands on."""
    return field(" PAGE ", (node("w:r", letters("1")),))


def bookmark(paper: Paper, paragraph_: Node, name: str) -> Node:
    """Return the paragraph with a place in it, unless the file has a place of that name."""
    if name and paper.is_new(name):
        key = str(paper.next_id())
        start = node("w:bookmarkStart", attrs={"w:id": key, "w:name": name})
        paragraph_.insert(1, start)
        paragraph_.append(node("w:bookmarkEnd", attrs={"w:id": key}))
    return paragraph_


def marked(paper: Paper, block_id: str, made: Sequence[Node]) -> Sequence[Node]:
    """Return the nodes of a block, its mark in the first paragraph."""
    first = next((each for top in made for each in inside(top, _PARAGRAPH)), None)
    if first is not None:
        bookmark(paper, first, mark_of(block_id))
    return made


def contents(paper: Paper, entries: list[tuple[int, Heading]]) -> Iterator[Node]:
    """Yield a contents list Word can renew; each line leads to the numbered heading."""
    lines = [_line(paper, heading, place(number)) for number, heading in entries]
    deepest = max(heading.level for _, heading in entries)
    begin, order, separate, end = field(f' TOC \\o "1-{deepest}" \\h \\z \\u ', ())
    lines[0].insert(1, begin)
    lines[0].insert(2, order)
    lines[0].insert(3, separate)
    lines[-1].append(end)
    yield from lines


def _line(paper: Paper, heading: Heading, name: str) -> Node:
    language = heading.language or paper.document.language
    words = span(paper, Run(plain(heading.runs)), language, linked=True)
    number = field(f" PAGEREF {name} \\h ", (node("w:r", paper.page_of(name)),))
    parts = (words, node("w:r", empty("w:tab")), *number)
    link = node("w:hyperlink", *parts, attrs={"w:anchor": name, "w:history": "1"})
    line = paragraph(paper, f"TOC{heading.level}", (), heading.language)
    line.append(link)
    return line
