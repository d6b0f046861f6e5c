"""The words of a tree with their language, as access rules read them."""

from collections.abc import Iterator
from typing import assert_never

from content.tree import (
    Block,
    Document,
    Heading,
    ListBlock,
    Paragraph,
    Picture,
    Point,
    Quote,
    Run,
    Runs,
    Table,
    language_of,
    plain,
)


def stretches(block: Block) -> tuple[Runs, ...]:
    """Return every separate stretch of runs in a block, in reading order."""
    match block:
        case Heading() | Paragraph() | Quote():
            return (block.runs,)
        case ListBlock():
            return tuple(item.runs for item in block.items)
        case Table():
            return tuple(cell for row in block.rows for cell in row)
        case Picture():
            return ()
        case Point():
            return block.lines
        case _:
            assert_never(block)


def all_runs(document: Document) -> Iterator[Run]:
    """Yield every run of the document in reading order."""
    for block in document.blocks:
        for runs in stretches(block):
            yield from runs


def pieces(document: Document) -> Iterator[tuple[str, str]]:
    """Yield every stretch as language and words, the meanings of hard words last."""
    for block in document.blocks:
        for runs in stretches(block):
            yield language_of(block, document), plain(runs)
    for word in document.hard_words:
        yield document.language, word.meaning
