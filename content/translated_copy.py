"""Which sentences of a translation read otherwise in a changed copy of one of its blocks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import TypeAlias

from content.aligning import changes
from content.inline import cut, runs_from, text_of
from content.pieces import Place, mapped_block
from content.segments import Segment
from content.shared_out import shared_out
from content.tree import Block, Runs, plain

Counts: TypeAlias = Sequence[tuple[Place, int]]

_APART: tuple[Place, ...] = ("alt", "caption")
"""Places that a file may lack altogether: what is not there was not taken out."""
_ALIKE = 0.6
"""Share of letters in common from which an item is the changed old one, not a new one."""


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence that reads otherwise. `new` is "" where it is not there any more."""

    segment: Segment
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Retold:
    """What a copy says otherwise in one block: sentences, and words that belong to none."""

    told: tuple[Told, ...] = ()
    loose: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Piece:
    place: Place
    runs: Runs


def retold(
    counts: Counts,
    sentences: Sequence[tuple[Segment, str]],
    old: Block,
    new: Block,
    *,
    language: str,
) -> Retold | None:
    """Return what `new` says otherwise than `old`, the block of the translation it was made from.

    `counts` are of the source block today, as `content.segments.counts_of` gives them; and
    `sentences` are its segments in order, each with the words that stand for it. None where
    `old` has other pieces than the source today: it cannot be told.
    """
    before, after = _pieces(old), _pieces(new)
    same = [place for place, _ in counts] == [piece.place for piece in before]
    if not same or sum(count for _, count in counts) != len(sentences):
        return None
    mates, loose = _mates(before, after)
    told: list[Told] = []
    at = 0
    for n, (piece, (_place, count)) in enumerate(zip(before, counts, strict=True)):
        if (mate := mates.get(n)) is not None:
            told += _told(sentences[at : at + count], piece.runs, mate, language)
        at += count
    return Retold(tuple(told), loose)


def _pieces(block: Block) -> list[_Piece]:
    found: list[_Piece] = []

    def note(place: Place, runs: Runs, _code: str) -> Runs:
        if plain(runs).strip():
            found.append(_Piece(place, runs))
        return runs

    mapped_block(block, "", note)
    return found


def _mates(old: Sequence[_Piece], new: Sequence[_Piece]) -> tuple[dict[int, Runs], tuple[str, ...]]:
    """Return the new runs by the number of the old piece, () for a piece that is gone.

    Beside them the words of new pieces that stand for no old one.
    """
    mates: dict[int, Runs] = {}
    loose: list[str] = []
    for place in _APART:
        ours = [n for n, piece in enumerate(old) if piece.place == place]
        theirs = [piece.runs for piece in new if piece.place == place]
        mates.update(zip(ours, theirs, strict=False))
        loose += [text_of(runs) for runs in theirs[len(ours) :]]
    ours = [n for n, piece in enumerate(old) if piece.place not in _APART]
    theirs = [piece.runs for piece in new if piece.place not in _APART]
    if len(ours) == len(theirs):
        mates.update(zip(ours, theirs, strict=True))
        return mates, tuple(loose)
    at = passed = 0
    texts = [plain(old[n].runs) for n in ours], [plain(runs) for runs in theirs]
    for start, end, came in changes(*texts):
        stayed = start - at
        mates.update(zip(ours[at:start], theirs[passed : passed + stayed], strict=True))
        passed += stayed
        found = dict(_paired(texts[0][start:end], came))
        taken = set(found.values())
        for n in range(start, end):
            mates[ours[n]] = theirs[passed + found[n - start]] if n - start in found else ()
        loose += [text_of(theirs[passed + m]) for m in range(len(came)) if m not in taken]
        at, passed = end, passed + len(came)
    mates.update(zip(ours[at:], theirs[passed:], strict=True))
    return mates, tuple(loose)


def _paired(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield which old and new pieces are alike, in order; all of them where they are as many."""
    if len(old) == len(new):
        yield from ((n, n) for n in range(len(old)))
        return
    at = 0
    for n, text in enumerate(old):
        ranks = [
            (SequenceMatcher(None, text, new[m], autojunk=False).ratio(), -m)
            for m in range(at, min(len(new), at + 8))
        ]
        alike, best = max(ranks, default=(0.0, 0))
        if alike >= _ALIKE:
            yield n, -best
            at = 1 - best


def _told(
    sentences: Sequence[tuple[Segment, str]], old: Runs, new: Runs, language: str
) -> Iterator[Told]:
    before, after = plain(old), plain(new)
    ours = shared_out([plain(runs_from(target)) for _, target in sentences], before, language)
    theirs = shared_out([before[start:end] for start, end in ours], after, language)
    for (segment, _target), was, now in zip(sentences, ours, theirs, strict=True):
        then, runs = cut(old, *was), cut(new, *now)
        if _bare(then) != _bare(runs):
            yield Told(segment, _bare(then), text_of(_in_language(runs)).strip())


def _bare(runs: Runs) -> str:
    return text_of(tuple(replace(run, language="") for run in runs)).strip()


def _in_language(runs: Runs) -> Runs:
    """Return the sentence without a mark that all of it is in another language.

    Words typed over others keep the mark of those in Word; a few words inside keep their own.
    """
    codes = {run.language for run in runs if run.text.strip()}
    return tuple(replace(run, language="") for run in runs) if len(codes) == 1 else runs
