"""What somebody changed in a copy of a document: words, and parts put in, taken out or moved.

A block is matched by the mark that it carries, and by its words where the mark is lost. How words
look is not compared, nor is their language: programs change both by themselves.
"""

import re
from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import islice
from typing import Literal, TypeAlias

from content.cleaning import clean
from content.markup import kind_of, text_from
from content.pieces import Place, mapped_block
from content.tree import Block, Picture, Point, Run, Runs, Table, texts

What: TypeAlias = Literal["words", "kind", "alt", "caption", "picture"]

_ALIKE = 0.6
"""Share of letters in common from which a block without a mark is the changed old one."""
_NEAR = 8
_MOST_LOOKS = 1_500
"""Old blocks that one block, and that all together, are compared with letter by letter."""
_MOST_LETTERS = 400
"""Letters of a block that are compared; more would take long and say little."""
_SPACES = re.compile(r"[ \t\u00a0\u202f]+")


@dataclass(frozen=True, slots=True)
class Changed:
    """A block that reads otherwise in the copy; `what` of it does."""

    old: Block
    new: Block
    what: What


@dataclass(frozen=True, slots=True)
class Added:
    """A block that only the copy has. `after` is the id of the old block before it, "" for none."""

    new: Block
    after: str


@dataclass(frozen=True, slots=True)
class Gone:
    """A block that the copy does not have."""

    old: Block


@dataclass(frozen=True, slots=True)
class Moved:
    """A block that stands elsewhere in the copy: after the old block `after`, "" for the start."""

    old: Block
    after: str


CopyChange: TypeAlias = Changed | Added | Gone | Moved


def changed_copy(
    old: Sequence[Block], copy: Sequence[Block], marks: Mapping[str, str]
) -> tuple[CopyChange, ...]:
    """Return what was changed to make the copy, in its reading order; what is gone comes last.

    `marks` gives the id of the old block by the id of its block in the copy, as far as it is known.
    """
    said = [block for block in old if _says_something(block)]
    pairs = matched(said, copy, marks)
    return tuple(_changes(said, copy, pairs))


def words_of(block: Block) -> str:
    """Return what is compared of a block's words: the typed text, without languages."""
    lines = _SPACES.sub(" ", clean(text_from(_bare(block)))).split("\n")
    return "\n".join(line.rstrip() for line in lines if line.strip())


def matched(
    old: Sequence[Block], copy: Sequence[Block], marks: Mapping[str, str]
) -> dict[str, Block]:
    """Return the old block by the id of its block in the copy: by mark, by words, by likeness."""
    waiting = {block.id: block for block in old}
    pairs: dict[str, Block] = {}
    for block in copy:
        if found := waiting.pop(marks.get(block.id, ""), None):
            pairs[block.id] = found
    same: defaultdict[tuple[str, str], deque[str]] = defaultdict(deque)
    for block in waiting.values():
        same[kind_of(block), words_of(block)].append(block.id)
    for block in copy:
        pool = same.get((kind_of(block), words_of(block)))
        if block.id not in pairs and pool:
            pairs[block.id] = waiting.pop(pool.popleft())
    pairs.update(_alike(old, copy, pairs))
    return pairs


def _alike(
    old: Sequence[Block], copy: Sequence[Block], pairs: Mapping[str, Block]
) -> Iterator[tuple[str, Block]]:
    """Yield pairs between two neighbours that are matched already: most alike, in order."""
    places = {block.id: n for n, block in enumerate(old)}
    taken = {block.id for block in pairs.values()}
    ends = _ends(copy, pairs, places, len(old))
    at, left = 0, _MOST_LOOKS
    for block, end in zip(copy, ends, strict=True):
        if block.id in pairs:
            at = places[pairs[block.id].id] + 1
            continue
        free = (
            old[n]
            for n in range(at, end)
            if old[n].id not in taken and kind_of(old[n]) == kind_of(block)
        )
        looked = list(islice(free, min(_NEAR, left)))
        left -= len(looked)
        ranks = ((likeness(each, block), -n) for n, each in enumerate(looked))
        alike, best = max(ranks, default=(0.0, 0))
        if alike >= _ALIKE:
            found = looked[-best]
            taken.add(found.id)
            at = places[found.id] + 1
            yield block.id, found


def _ends(
    copy: Sequence[Block], pairs: Mapping[str, Block], places: Mapping[str, int], last: int
) -> list[int]:
    """Return for each block of the copy where the next matched block stands in the old text."""
    ends = []
    for block in reversed(copy):
        ends.append(last)
        if block.id in pairs:
            last = places[pairs[block.id].id]
    return ends[::-1]


def likeness(old: Block, new: Block) -> float:
    """Return which share of their letters two blocks have in common; 0.0 below three in five."""
    before, after = (words_of(block).casefold()[:_MOST_LETTERS] for block in (old, new))
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= _ALIKE else 0.0


def _changes(
    old: Sequence[Block], copy: Sequence[Block], pairs: Mapping[str, Block]
) -> Iterator[CopyChange]:
    places = {block.id: n for n, block in enumerate(old)}
    order = [places[pairs[block.id].id] for block in copy if block.id in pairs]
    stayed = set(_rising(order))
    after = ""
    for block in copy:
        then = pairs.get(block.id)
        if then is None:
            yield Added(block, after)
            continue
        if places[then.id] not in stayed:
            yield Moved(then, after)
        yield from (Changed(then, block, what) for what in _differs(then, block))
        after = then.id
    kept = {block.id for block in pairs.values()}
    yield from (Gone(block) for block in old if block.id not in kept)


def _differs(old: Block, new: Block) -> Iterator[What]:
    """Yield what of the block is not as it was."""
    if kind_of(old) != kind_of(new):
        yield "kind"
        return
    if words_of(old) != words_of(new) and not _is_only_bold(old, new):
        yield "words"
    if isinstance(old, Table) and isinstance(new, Table) and _line(old) != _line(new):
        yield "caption"
    if isinstance(old, Picture | Point) and isinstance(new, Picture | Point):
        if (old.image is None) != (new.image is None):
            yield "picture"
        elif _alt(old) != _alt(new):
            yield "alt"


def _is_only_bold(old: Block, new: Block) -> bool:
    """Return whether hard words are bold in the copy, as they are in every file, and no more."""
    return _has_hard(old) and words_of(_unbold(old)) == words_of(_unbold(new))


def _has_hard(block: Block) -> bool:
    return any(run.hard for run in _runs(block))


def _runs(block: Block) -> tuple[Run, ...]:
    found: list[Run] = []

    def look(_place: Place, runs: Runs, _code: str) -> Runs:
        found.extend(runs)
        return runs

    mapped_block(block, "", look)
    return tuple(found)


def _unbold(block: Block) -> Block:
    return mapped_block(
        block, "", lambda _place, runs, _code: tuple(replace(r, bold=False) for r in runs)
    )


def _line(table: Table) -> str:
    return _SPACES.sub(" ", clean(table.caption)).strip()


def _alt(block: Picture | Point) -> str:
    image = block.image
    return _SPACES.sub(" ", clean(image.alt)).strip() if image and not image.decorative else ""


def _bare(block: Block) -> Block:
    """Return the block with runs that say nothing of language or hard words."""
    bare = mapped_block(
        block, "", lambda _place, runs, _code: tuple(replace(run, language="") for run in runs)
    )
    return replace(bare, language="")


def _says_something(block: Block) -> bool:
    pictured = isinstance(block, Picture | Point) and block.image is not None
    return pictured or any(clean(text).strip() for text in texts(block))


def _rising(order: Sequence[int]) -> list[int]:
    """Return the longest part of the numbers that goes up: those blocks stayed where they were."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for n, value in enumerate(order):
        at = bisect_left(ends, value)
        before.append(tails[at - 1] if at else -1)
        tails[at : at + 1] = [n]
        ends[at : at + 1] = [value]
    best: list[int] = []
    last = tails[-1] if tails else -1
    while last >= 0:
        best.append(order[last])
        last = before[last]
    return best
