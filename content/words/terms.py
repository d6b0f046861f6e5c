"""The built-in list of hard words, read from the .tsv files beside this module."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Literal, NamedTuple, TypeAlias

PartOfSpeech: TypeAlias = Literal["noun", "verb", "other", "phrase", "acronym"]
Source: TypeAlias = Literal["guidance", "law", "practice", "name", "group"]

PARTS: dict[str, PartOfSpeech] = {
    "n": "noun",
    "v": "verb",
    "a": "other",
    "p": "phrase",
    "acr": "acronym",
}
SOURCES: dict[str, Source] = {
    "g": "guidance",
    "l": "law",
    "p": "practice",
    "n": "name",
    "c": "group",
}
BY_HAND = "~"


class Term(NamedTuple):
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
    source: Source
    """From which kind of text we know the word."""
    forms: tuple[str, ...] = ()
    """Written forms that no rule makes, such as Welsh plurals."""
    near: tuple[str, ...] = ()
    """It is only meant where one of these words stands near; `neighbours` reads them."""
    unless: tuple[str, ...] = ()
    """It is not meant where one of these words stands right beside it."""
    by_hand: bool = False
    """Whether only a person can put the plain words in: they need another build of sentence."""

    @property
    def has_one_sense(self) -> bool:
        """Tell whether the word means the same wherever it stands."""
        return not (self.near or self.unless)


@cache
def built_in(language: str) -> tuple[Term, ...]:
    """Return the built-in terms of a language in their order; none where there is no list."""
    source = files(__package__).joinpath(f"{language}.tsv")
    if not source.is_file():
        return ()
    return tuple(_rows(source.read_text(encoding="utf-8")))


def _rows(text: str) -> Iterator[Term]:
    for line in text.splitlines()[1:]:
        cells = line.split("\t")
        term, part, plain, meaning, keep, area, source, forms, near, unless = cells
        yield Term(
            term,
            PARTS[part],
            _parts(plain.removeprefix(BY_HAND)),
            meaning,
            keep,
            area,
            SOURCES[source],
            _parts(forms),
            tuple(near.split()),
            tuple(unless.split()),
            plain.startswith(BY_HAND),
        )


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(cell.split("; ")) if cell else ()
