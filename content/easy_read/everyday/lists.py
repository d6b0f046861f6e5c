"""The lists, read from the .tsv files beside this module."""

import csv
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Literal, NamedTuple, TypeAlias, cast

How: TypeAlias = Literal["sure", "likely", "offer"]
PARTS = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}


class Everyday(NamedTuple):
    """An everyday word for another."""

    plain: str
    how: How
    """"sure": a draft may use it by itself. "likely": right in most places. "offer": people
    choose."""


@cache
def everyday() -> dict[tuple[str, str], Everyday]:
    """Return the everyday words by the base form of the other word and its part of speech."""
    return {
        (row["word"], PARTS[row["part"]]): Everyday(row["plain"], cast("How", row["how"]))
        for row in _rows("everyday.tsv")
    }


@cache
def phrases() -> dict[tuple[str, ...], str]:
    """Return the short words for each long phrase, which is given word by word."""
    return {tuple(row["phrase"].split()): row["plain"] for row in _rows("phrases.tsv")}


def _rows(name: str) -> Iterator[dict[str, str]]:
    source = files(__package__).joinpath(name).read_text(encoding="utf-8")
    yield from csv.DictReader(source.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
