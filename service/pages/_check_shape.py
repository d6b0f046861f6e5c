"""The calm picture of the words: a bar for each sentence, a dot for each hard word."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from content.checking import Finding, all_checks
from content.checking.shape import WORD_GROUPS
from content.checking.summary import Summary, summary
from content.segments import spans_of
from content.tree import Document, Heading, language_of, texts
from service.pages._check_card import Checked

ROWS = 60
"""Bars in one picture; a longer text shows only the section around the finding."""
Place = tuple[str, int]
"""A sentence: its block, and its number there from 0."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One sentence: its words, how many of them are hard, and what begins with it."""

    words: int
    hard: int
    gap: bool
    """A new section begins here."""
    part: bool
    """A new paragraph begins here."""
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


@dataclass(frozen=True, slots=True)
class Measured:
    """What is counted once for a text."""

    counts: Summary
    ends: Mapping[str, tuple[tuple[int, int], ...]]
    """For each block, where its sentences end: piece and character."""


def shape_of(checked: Checked, finding: Finding | None) -> Shown:
    """Return the picture of the words, with the place of the finding."""
    tree, limit = checked.tree, checked.rules.profile.limits.sentence
    measured = measured_of(tree)
    bars = tuple(bars_of(checked))
    here = _here(measured, bars, finding) if finding else -1
    first = _section_start(bars, here) if len(bars) > ROWS else 0
    return Shown(
        bars=bars[first : first + ROWS],
        here=here - first if here >= 0 else -1,
        limit=limit,
        part_only=len(bars) > ROWS,
        counts=measured.counts,
        long=sum(bar.words > limit for bar in bars),
    )


def bars_of(checked: Checked) -> Iterator[Bar]:
    """Yield a bar for each sentence of running text, in order."""
    measured = measured_of(checked.tree)
    shapes = {shape.block_id: shape for shape in measured.counts.shapes}
    hard = Counter(place_of(measured, each) for each in hard_words(checked.findings))
    gap = False
    for block in checked.tree.blocks:
        gap = gap or isinstance(block, Heading)
        if (shape := shapes.get(block.id)) is None:
            continue
        for number, words in enumerate(shape.sentence_words):
            yield Bar(words, hard[block.id, number], gap, number == 0, block.id)
            gap = False


def hard_words(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield the findings that mark words people may not know."""
    checks = all_checks()
    for each in findings:
        if each.words and checks[each.check].group in WORD_GROUPS:
            yield each


def place_of(measured: Measured, finding: Finding) -> Place:
    """Return the sentence in which the finding begins."""
    ends = measured.ends.get(finding.block_id, ())
    number = bisect_right(ends, (finding.piece, finding.span[0]))
    return finding.block_id, min(number, max(len(ends) - 1, 0))


@lru_cache(maxsize=16)
def measured_of(tree: Document) -> Measured:
    """Return what is counted in the text; the same for the same text."""
    counts = summary(tree)
    running = {shape.block_id for shape in counts.shapes}
    blocks = (block for block in tree.blocks if block.id in running)
    ends = {
        block.id: tuple(
            (piece, end)
            for piece, text in enumerate(texts(block))
            for _start, end in spans_of(text, language_of(block, tree))
        )
        for block in blocks
    }
    return Measured(counts, ends)


def _here(measured: Measured, bars: tuple[Bar, ...], finding: Finding) -> int:
    mine = [number for number, bar in enumerate(bars) if bar.block_id == finding.block_id]
    if not mine:
        return -1
    return mine[min(place_of(measured, finding)[1], len(mine) - 1)]


def _section_start(bars: tuple[Bar, ...], here: int) -> int:
    """Return the bar that opens the section in view, never so far back that it is left out."""
    at = max(here, 0)
    while at > 0 and not bars[at].gap and here - at < ROWS // 2:
        at -= 1
    return at
