"""Where a hard word first stands, so that its meaning can stand there too (Inclusion Europe)."""

import re
from collections.abc import Iterator, Mapping

from content.tree import (
    Block,
    Document,
    HardWord,
    Heading,
    ListBlock,
    Paragraph,
    Picture,
    Point,
    Quote,
    Run,
    Table,
    plain_text,
)

_EDGES = " .,;:!?()\"'"
_ARTICLE = re.compile(r"^yr? ")


def key_of(term: str) -> str:
    """Return the form by which a hard word in a text finds its entry."""
    return term.strip(_EDGES).casefold()


def first_met(document: Document) -> Mapping[int, tuple[HardWord, ...]]:
    """Return the hard words that first stand in each block, by the block's place.

    Words whose meaning the text itself gives are left out: nobody wants it twice.
    """
    text = plain_text(document).casefold()
    waiting = {
        key_of(word.term): word for word in document.hard_words if _gist(word.meaning) not in text
    }
    found = {}
    for place, block in enumerate(document.blocks):
        keys = dict.fromkeys(key_of(run.text) for run in _runs(block) if run.hard)
        met = tuple(waiting.pop(key) for key in keys if key in waiting)
        if met:
            found[place] = met
    return found


def _gist(meaning: str) -> str:
    """Return the meaning as it stands in a sentence too: Welsh joins "y rhan" to "yw'r rhan"."""
    return _ARTICLE.sub("", meaning.strip(_EDGES).casefold())


def _runs(block: Block) -> Iterator[Run]:
    match block:
        case Heading() | Picture():
            return
        case Paragraph() | Quote():
            yield from block.runs
        case ListBlock():
            yield from (run for item in block.items for run in item.runs)
        case Point():
            yield from (run for line in block.lines for run in line)
        case Table():
            yield from (run for row in block.rows for cell in row for run in cell)
