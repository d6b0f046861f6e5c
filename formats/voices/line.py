"""One line of a recording, and the silence after it."""

from collections.abc import Iterator
from dataclasses import dataclass

from content.languages import label
from content.segments import sentences_of
from content.tree import Paragraph, Run, Runs
from formats.block_marks import OWN

SENTENCE, ITEM, PARAGRAPH, HEADING = 0.35, 0.5, 0.8, 1.2
"""Seconds of silence after each. Our choice: no rule for easy audio gives figures."""


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence, or words that stand alone, still with their runs."""

    runs: Runs
    language: str
    pause: float = SENTENCE
    block_id: str = ""
    """The block it stands in; of the words around people's own, the id that pages give them."""
    chapter: str = ""
    shown: bool = False
    """Whether the words stand in the block, not only in the recording."""
    sentence: int = -1
    """Its place among the sentences of its block; -1 for words that only the recording adds."""
    lasts: bool = False
    """Whether it tells how long the recording is: known when the rest has been spoken."""


def sentences(runs: Runs, code: str, block_id: str, pause: float) -> Iterator[Line]:
    """Yield a line for each sentence of words that are shown; `pause` follows the last."""
    pieces = sentences_of(Paragraph(block_id, runs, code), code)
    for place, piece in enumerate(pieces, 1):
        wait = pause if place == len(pieces) else SENTENCE
        yield Line(piece.runs, code, wait, block_id, shown=True)


def added(
    text: str, code: str, pause: float = SENTENCE, block_id: str = "", chapter: str = ""
) -> Line:
    """Return a line of words that only the recording says, as one breath."""
    return Line((Run(text),), code, pause, block_id, chapter)


def title(key: str, code: str) -> Line:
    """Return a heading of the recording's own, which starts a chapter."""
    text = label(code, key)
    return added(text, code, HEADING, f"{OWN}{key}", text)


def ended(text: str) -> str:
    """Return the words with a full stop after them, once."""
    return text if text.endswith((".", "!", "?")) else f"{text}."
