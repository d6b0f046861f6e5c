"""The concept list: what this field writes about, and the pictures people chose for it by hand.

A concept names its pictures, so a word with two senses gets a picture for each, and a picture
that nobody put on the list is never offered from a pack.
"""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

DEFAULT_PACK = "openmoji"


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing that easy read shows: its words, its pictures, and when it is not meant."""

    words: Mapping[str, tuple[str, ...]]
    """Language code ("en", "cy") -> words and phrases; the first is the concept's name."""
    pictures: Mapping[str, tuple[str, ...]]
    """Pack -> names of its pictures, the nearest first."""
    unless: frozenset[str]
    """English words beside which another sense is meant: "treat" with "unfairly"."""

    def ids(self) -> tuple[str, ...]:
        """Return the ids of its pictures, those of the packs for adults before the default ones."""
        others = (pack for pack in self.pictures if pack != DEFAULT_PACK)
        return tuple(
            f"{pack}-{name}" for pack in (*others, DEFAULT_PACK) for name in self.pictures[pack]
        )


@cache
def concepts() -> tuple[Concept, ...]:
    """Return the whole list, in its order."""
    source = files(__package__).joinpath("concepts.tsv")
    with source.open(encoding="utf-8") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return tuple(_concept(row) for row in rows)


def _concept(row: Mapping[str, str]) -> Concept:
    return Concept(
        words={code: _list(row[code]) for code in ("en", "cy")},
        pictures={pack: _list(row[pack]) for pack in ("openmoji", "mulberry")},
        unless=frozenset(row["unless"].split()),
    )


def _list(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())
