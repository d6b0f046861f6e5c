"""The word bank: the group's own meanings before the built-in ones."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from content.words.forms import acronyms, find, in_words

Origin: TypeAlias = Literal["group", "built in"]


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a word means, and who says so."""

    term: str
    text: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class WordBank:
    """The words a group has explained in one language, over the built-in list."""

    language: str
    words: Mapping[str, str] = field(default_factory=dict)
    """Term -> plain meaning, as the group agreed it."""
    says: Mapping[str, str] = field(default_factory=dict)
    """"We say it like this": term -> the group's own words; the term itself where it stays."""

    def meaning(self, term: str) -> Meaning | None:
        """Return the nearest meaning: the group's own first, then the built-in; else None."""
        wanted = " ".join(term.lower().split())
        for own, text in self.words.items():
            if own.lower() == wanted:
                return Meaning(own, text, "group")
        return self._built_in(term, wanted)

    def _built_in(self, term: str, wanted: str) -> Meaning | None:
        if known := acronyms(self.language).get(term.strip()):
            return Meaning(known.term, known.meaning or "; ".join(known.plain), "built in")
        entry = find(self.language, in_words(wanted), any_sense=True)
        if entry is None:
            return None
        return Meaning(
            entry.term.term, entry.term.meaning or "; ".join(entry.term.plain), "built in"
        )
