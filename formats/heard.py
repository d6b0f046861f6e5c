"""When each sentence of a recording is said: kept inside the sound file that it is true of."""

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from math import inf
from pathlib import Path

from formats.block_marks import OWN, mark_of, place_of

NAME = "sentences.json"
"""What the tag of the sound file calls the list inside it."""
TITLE = mark_of(f"{OWN}title")
"""The mark of the title, with which what a recording says begins."""
_HEAD = 10
_LEAST = 0.002
"""Seconds that two moments are apart, where files write thousandths."""
_PROGRAM = Path(__file__).parent / "writers" / "_page" / "read_along.js"


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing that is said."""

    block_id: str
    sentence: int
    """Its number in the block, from 0; -1 for words that only the recording adds."""
    start: float
    """Seconds from the start of the sound."""


def marks(heard: Sequence[Heard], there: Collection[str]) -> Iterator[tuple[str, float]]:
    """Yield each mark with the second from which it is said; the first is said from 0.0.

    "" while words are said that stand nowhere: then nothing is to be lit.
    """
    return changes((_mark(each, there, first=not n), each.start) for n, each in enumerate(heard))


def changes(places: Iterable[tuple[str, float]]) -> Iterator[tuple[str, float]]:
    """Yield the marks that differ from the one before: a pause belongs to the words before it."""
    last: str | None = None
    for mark, start in _led(places):
        if mark != last:
            yield mark, 0.0 if last is None else start
        last = mark


def _led(places: Iterable[tuple[str, float]]) -> Iterable[tuple[str, float]]:
    """Give what a recording adds before a sentence, such as "Part 1:", the mark of that sentence.

    The mark of the whole block would light the same words twice, and make two steps of one. What
    takes no time, such as "…", has no mark: nobody could step back over it.
    """
    led: list[tuple[str, float]] = []
    after, end = "", inf
    for mark, start in reversed([*places]):
        if end - start < _LEAST:
            continue
        after, end = after if mark and after.startswith(f"{mark}-") else mark, start
        led.append((after, start))
    return reversed(led)


def _mark(each: Heard, there: Collection[str], *, first: bool) -> str:
    """Lines of the opening all name the title's place; only the first of them is the title."""
    mark = place_of(each.block_id, each.sentence, there)
    return mark if first or mark != TITLE else ""


def told(heard: Iterable[Heard]) -> bytes:
    """Return the list as the JSON that the tag keeps."""
    rows = [[each.block_id, each.sentence, round(each.start, 3)] for each in heard]
    return json.dumps(rows, separators=(",", ":")).encode("ascii")


def heard_in(file: Path) -> tuple[Heard, ...]:
    """Return the list in a sound file of ours; () where it has none. Raises OSError."""
    with file.open("rb") as opened:
        head = opened.read(_HEAD)
        if head[:3] != b"ID3" or len(head) < _HEAD:
            return ()
        return _read(opened.read(_size(head[6:])))


def _size(four: bytes) -> int:
    return sum((byte & 0x7F) << shift for byte, shift in zip(four, (21, 14, 7, 0), strict=True))


def _read(tag: bytes) -> tuple[Heard, ...]:
    at = 0
    while at + _HEAD <= len(tag) and tag[at]:
        name, size = tag[at : at + 4], int.from_bytes(tag[at + 4 : at + 8], "big")
        body = tag[at + _HEAD : at + _HEAD + size]
        if name == b"GEOB" and NAME.encode() in body[:64]:
            return tuple(Heard(*row) for row in json.loads(body[body.index(b"[") :]))
        at += _HEAD + size
    return ()


@cache
def program() -> str:
    """Return the program that lights up words: plain JavaScript that asks nobody for anything."""
    return _PROGRAM.read_text(encoding="utf-8")
