"""The door to WordNet 3.1: the senses of a word, and the words that share or widen them.

The dictionary's own files are read in place: an index line is found by bisection, a sense by
its place in the data file (both as `man wndb` describes them).
"""

import mmap
from functools import cache, lru_cache
from typing import Literal, NamedTuple, TypeAlias

from content.lexicon.files import mapped

Part: TypeAlias = Literal["noun", "verb", "adj", "adv"]

_PARTS: dict[str, Part] = {"n": "noun", "v": "verb", "a": "adj", "s": "adj", "r": "adv"}
WIDER, NARROWER, ALIKE, ALSO, MEMBER = "@", "~", "&", "^", "$"
"""Pointers: a wider sense, a narrower one, a similar adjective, see also, the same verb group."""


class Pointer(NamedTuple):
    """Where a sense leads."""

    kind: str
    part: Part
    place: int


class Sense(NamedTuple):
    """One meaning: the words that share it, what it is, and where it leads."""

    part: Part
    place: int
    words: tuple[str, ...]
    """In small letters; a word of several parts has spaces."""
    gloss: str
    pointers: tuple[Pointer, ...]


def senses(word: str, part: Part) -> tuple[Sense, ...]:
    """Return the senses of a base form, the most used first. Raises LexiconMissing."""
    line = _line(f"index.{part}", word.lower().replace(" ", "_") + " ")
    if not line:
        return ()
    fields = line.split()
    count = int(fields[2])
    return tuple(sense(part, int(place)) for place in fields[-count:])


@lru_cache(maxsize=8192)
def sense(part: Part, place: int) -> Sense:
    """Return the sense that stands at this place of the data file."""
    data = _file(f"data.{part}")
    line = data[place : data.find(b"\n", place)].decode("ascii")
    fields, _, gloss = line.partition(" | ")
    return _read(part, place, fields.split(), gloss.strip())


def field(known: Sense) -> int:
    """Return what a sense is about, as WordNet's own number: 5 animals, 6 things made, ...

    The numbers are listed in `man lexnames`.
    """
    return int(_file(f"data.{known.part}")[known.place + 9 : known.place + 11])


def led_to(known: Sense, kind: str) -> tuple[Sense, ...]:
    """Return the senses that pointers of this kind lead to, such as `WIDER`."""
    return tuple(sense(to.part, to.place) for to in known.pointers if to.kind == kind)


@lru_cache(maxsize=8192)
def uses(word: str, part: Part) -> dict[int, int]:
    """Return how often each sense was met in the texts WordNet was counted on, by its place."""
    data, found = _file("index.sense"), dict[int, int]()
    start = word.lower().replace(" ", "_").encode() + b"%"
    at = _first("index.sense", start)
    while data[at : at + len(start)] == start:
        end = data.find(b"\n", at)
        key, place, _, count = data[at:end].decode("ascii").split()
        if _PARTS["_nvars"[int(key[len(start)])]] == part:
            found[int(place)] = int(count)
        at = end + 1
    return found


def _read(part: Part, place: int, fields: list[str], gloss: str) -> Sense:
    count = int(fields[3], 16)
    words = tuple(_word(each) for each in fields[4 : 4 + 2 * count : 2])
    start = 4 + 2 * count
    pointers = tuple(
        Pointer(kind[0], _PARTS[to], int(where))
        for kind, where, to in _triples(fields[start + 1 :], int(fields[start]))
    )
    return Sense(part, place, words, gloss, pointers)


def _triples(fields: list[str], count: int) -> list[tuple[str, str, str]]:
    return [(fields[4 * n], fields[4 * n + 1], fields[4 * n + 2]) for n in range(count)]


def _word(written: str) -> str:
    """Return "acting" for "acting(a)": the mark says where an adjective may stand."""
    return written.partition("(")[0].replace("_", " ").lower()


@cache
def _file(name: str) -> mmap.mmap:
    return mapped(name)


def _line(name: str, start: str) -> str:
    data, begin = _file(name), start.encode()
    at = _first(name, begin)
    if data[at : at + len(begin)] != begin:
        return ""
    return data[at : data.find(b"\n", at)].decode("ascii")


def _first(name: str, start: bytes) -> int:
    """Return the place of the first line that is not before `start`; lines are in order."""
    data = _file(name)
    low, high = 0, len(data)
    while low < high:
        middle = data.rfind(b"\n", 0, (low + high) // 2) + 1
        end = data.find(b"\n", middle)
        if data[middle : middle + len(start)] < start:
            low = end + 1
        else:
            high = middle
    return low
