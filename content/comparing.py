"""What changed between two texts, word by word, to show beside what stands now."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from content.aligning import changes

Kind: TypeAlias = Literal["same", "added", "removed"]

_SENTENCE = re.compile(r"[^.!?…؟۔\n]*+[.!?…؟۔\n]*+\s*+")
_WORD = re.compile(r"\S+\s*+|\s+")


@dataclass(frozen=True, slots=True)
class Change:
    """A stretch of words that stayed, came in or went out."""

    kind: Kind
    text: str


def word_changes(old: str, new: str) -> tuple[Change, ...]:
    """Return the stretches in reading order: same and added together are `new`, to the letter.

    Sentences are compared first, words only inside changed ones: a long text stays quick, and
    a moved word is not found again far away.
    """
    return tuple(_gathered(_compared(_SENTENCE.findall(old), _SENTENCE.findall(new), _in_words)))


def _in_words(old: str, new: str) -> Iterator[Change]:
    return _compared(_WORD.findall(old), _WORD.findall(new), _whole)


def _whole(old: str, new: str) -> Iterator[Change]:
    yield Change("removed", old)
    yield Change("added", new)


def _compared(
    old: list[str], new: list[str], closer: Callable[[str, str], Iterator[Change]]
) -> Iterator[Change]:
    """Yield what changed; white space alone is no change."""
    at = place = 0
    bare = [piece.strip() for piece in old], [piece.strip() for piece in new]
    for start, end, came in changes(*bare):
        stayed = start - at
        yield Change("same", "".join(new[place : place + stayed]))
        place += stayed
        yield from closer("".join(old[start:end]), "".join(new[place : place + len(came)]))
        place += len(came)
        at = end
    yield Change("same", "".join(new[place:]))


def _gathered(found: Iterator[Change]) -> Iterator[Change]:
    held = Change("same", "")
    for change in found:
        if not change.text:
            continue
        if change.kind == held.kind:
            held = Change(held.kind, held.text + change.text)
        else:
            yield from (held,) if held.text else ()
            held = change
    yield from (held,) if held.text else ()
