"""The calm picture of the words: a bar for each sentence, told in words too."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from content.checking import Finding
from content.checking.readability import Score, TooLittle, scores
from content.checking.summary import Summary, long_from, summary
from content.segments import spans_of
from content.tree import Document, Heading, language_of, texts

ROWS = 60
"""Bars in one picture; a longer text shows only the section around the finding."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One sentence: its words, and whether a new section begins with it."""

    words: int
    gap: bool
    block_id: str


@dataclass(frozen=True, slots=True)
class Shown:
    """The picture with what tells it in words."""

    bars: tuple[Bar, ...]
    here: int
    """The bar of the finding in view, -1 where it has none."""
    limit: int
    part_only: bool
    counts: Summary
    long: int
    scores: tuple[Score | TooLittle, ...]


def shape_of(tree: Document, finding: Finding | None) -> Shown:
    """Return the picture of the words, with the place of the finding."""
    counts, limit, bars, scored = _measured(tree)
    here = _here(tree, bars, finding) if finding else -1
    first = _section_start(bars, here) if len(bars) > ROWS else 0
    return Shown(
        bars=bars[first : first + ROWS],
        here=here - first if here >= 0 else -1,
        limit=limit,
        part_only=len(bars) > ROWS,
        counts=counts,
        long=sum(shape.long for shape in counts.shapes),
        scores=scored,
    )


@lru_cache(maxsize=8)
def _measured(
    tree: Document,
) -> tuple[Summary, int, tuple[Bar, ...], tuple[Score | TooLittle, ...]]:
    counts = summary(tree)
    return counts, long_from(tree), tuple(_bars(tree, counts)), scores(tree)


def _bars(tree: Document, counts: Summary) -> Iterator[Bar]:
    shapes = {shape.block_id: shape for shape in counts.shapes}
    after_heading = False
    for block in tree.blocks:
        after_heading = after_heading or isinstance(block, Heading)
        if (shape := shapes.get(block.id)) is None:
            continue
        for words in shape.sentence_words:
            yield Bar(words, after_heading, block.id)
            after_heading = False


def _here(tree: Document, bars: tuple[Bar, ...], finding: Finding) -> int:
    mine = [number for number, bar in enumerate(bars) if bar.block_id == finding.block_id]
    if not mine:
        return -1
    return mine[min(_sentences_before(tree, finding), len(mine) - 1)]


def _sentences_before(tree: Document, finding: Finding) -> int:
    block = next(block for block in tree.blocks if block.id == finding.block_id)
    pieces, code = texts(block), language_of(block, tree)
    count = sum(len(spans_of(text, code)) for text in pieces[: finding.piece])
    spans = spans_of(pieces[finding.piece], code) if finding.piece < len(pieces) else ()
    return count + sum(end <= finding.span[0] for _start, end in spans)


def _section_start(bars: tuple[Bar, ...], here: int) -> int:
    """Return the bar that opens the section in view, never so far back that it is left out."""
    at = max(here, 0)
    while at > 0 and not bars[at].gap and here - at < ROWS // 2:
        at -= 1
    return at
