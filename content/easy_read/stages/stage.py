"""What a stage is: one thing that may be done to the lines of every sentence, and its name."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from content.easy_read.points import Change
from content.easy_read.split import Parses
from content.words import WordBank


@dataclass(frozen=True, slots=True)
class Work:
    """One source sentence on its way through the stages."""

    source: str
    lines: tuple[str, ...]
    changes: tuple[Change, ...] = ()

    def become(self, lines: Sequence[str], *changes: Change) -> "Work":
        """Return the same sentence with other lines, and what was done to make them."""
        return replace(self, lines=tuple(lines), changes=(*self.changes, *changes))


@dataclass(frozen=True, slots=True)
class Tools:
    """What stages work with."""

    parser: Parses
    word_bank: WordBank = field(default_factory=lambda: WordBank("en"))

    @property
    def language(self) -> str:
        """BCP 47 code of the sentences."""
        return self.word_bank.language

    def keeps(self, term: str) -> bool:
        """Return whether the group has own words for the term: nothing else takes its place."""
        own = (*self.word_bank.words, *self.word_bank.says)
        return any(each.lower() == term.lower() for each in own)


Run: TypeAlias = Callable[[Sequence[Work], Tools], list[Work]]
"""Takes every sentence at once, because the parser is slow one by one; returns as many."""


@dataclass(frozen=True, slots=True)
class Stage:
    """One thing that a draft may do; a person can take it back for a sentence."""

    id: str
    """Also the kind of the changes that it notes."""
    says: Mapping[str, str]
    """What was done, in words for people, by language: "en" and "cy"."""
    run: Run

    def change(self, words: str = "") -> Change:
        """Return a note of what was done: the stage's own words where none are given."""
        return Change(self.id, words or self.says["en"])
