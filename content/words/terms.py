"""The built-in list of hard words, read from the .tsv files beside this module."""

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal, TypeAlias, cast

PartOfSpeech: TypeAlias = Literal["noun", "verb", "other", "phrase", "acronym"]

PARTS: dict[str, PartOfSpeech] = {
    "n": "noun",
    "v": "verb",
    "a": "other",
    "p": "phrase",
    "acr": "acronym",
}


@dataclass(frozen=True, slots=True)
class Term:
    """A hard word with plain words in its place, a plain meaning, or both."""

    term: str
    part: PartOfSpeech
    plain: tuple[str, ...]
    """Words that can stand in its place, the best first; for an acronym, its full words."""
    meaning: str
    """What it means, as a line for the word bank; "" where the plain words say it."""
    keep: str
    """When the word should stay; "" where nothing speaks against a plain word."""
    area: str
    """Where the word lives: health, housing, law ... `SOURCES.md` explains the letters."""


@cache
def built_in(language: str) -> tuple[Term, ...]:
    """Return the built-in terms of a language in their order; none where there is no list."""
    source = files(__package__).joinpath(f"{language}.tsv")
    if not source.is_file():
        return ()
    with source.open(encoding="utf-8") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return tuple(_term(cast("dict[str, str | None]", row)) for row in rows)


def _term(row: dict[str, str | None]) -> Term:
    plain = tuple(part.strip() for part in (row["plain"] or "").split(";") if part.strip())
    return Term(
        term=row["term"] or "",
        part=PARTS[row["part"] or ""],
        plain=plain,
        meaning=row["meaning"] or "",
        keep=row["keep"] or "",
        area=row["area"] or "",
    )
