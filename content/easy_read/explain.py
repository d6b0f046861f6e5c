"""Hard words that stay are explained in the next line, where they come first."""

import re
from collections.abc import Iterator
from functools import lru_cache

from content.easy_read.sentences import sentence
from content.easy_read.terms_here import term_at
from content.hard_words import ADDRESS
from content.tree import HardWord
from content.words import Meaning, WordBank
from content.words.forms import acronyms

_THE = frozenset({"y", "yr", "Y", "Yr"})
_WORDS = re.compile(r"[^\W_][\w’'-]*")


class Explainer:
    """Explains each hard word of a document once. One for each draft."""

    def __init__(self, bank: WordBank) -> None:
        self._bank = bank
        self._seen: dict[str, HardWord] = {}
        self._pattern = _own_pattern(tuple(bank.words))

    def keeps(self, term: str) -> bool:
        """Return whether the group has the term in its own word bank: it is not replaced."""
        return any(own.lower() == term.lower() for own in self._bank.words)

    def lines(self, line: str) -> tuple[str, ...]:
        """Return a line for each hard word that comes first here; () where there is none."""
        made = []
        for term in self._terms(ADDRESS.sub(" ", line)):
            meaning = self._bank.meaning(term)
            if meaning and self._is_sure(meaning):
                self._seen[meaning.term.lower()] = HardWord(meaning.term, meaning.text)
                made.append(_explained(meaning.term, meaning.text, self._bank.language))
        return tuple(made)

    def _is_sure(self, meaning: Meaning) -> bool:
        """Return whether it is new here and says one thing: not "a person, or a check"."""
        own = meaning.term in self._bank.words
        one = own or ", or " not in meaning.text
        return bool(meaning.text) and one and meaning.term.lower() not in self._seen

    @property
    def hard_words(self) -> tuple[HardWord, ...]:
        """What was explained so far, in order."""
        return tuple(self._seen.values())

    def _terms(self, line: str) -> Iterator[str]:
        yield from self._pattern.findall(line)
        written = _WORDS.findall(line)
        yield from (word for word in written if word in acronyms(self._bank.language))
        yield from _built_in(written, self._bank.language)


@lru_cache(maxsize=32)
def _own_pattern(terms: tuple[str, ...]) -> re.Pattern[str]:
    longest = sorted((term.strip() for term in terms if term.strip()), key=len, reverse=True)
    either = "|".join(map(re.escape, longest)) or r"(?!)"
    return re.compile(rf"(?<!\w)({either})(?:s|es)?(?!\w)", re.IGNORECASE)


def _built_in(written: list[str], language: str) -> Iterator[str]:
    """Yield the built-in terms that have a meaning of their own, the longest first."""
    small = [word if at and word[:1].isupper() else word.lower() for at, word in enumerate(written)]
    at = 0
    while at < len(small):
        match = term_at(small, at, language)
        if match and match.term.meaning:
            yield match.term.term
        at += len(match.words) if match else 1


def _explained(term: str, meaning: str, language: str) -> str:
    meaning = meaning.strip().rstrip(".")
    if re.match(rf"(?:(?:an?|the|yr?)\s+)?{re.escape(term)}\b", meaning, re.IGNORECASE):
        return sentence(meaning)
    if language == "cy":
        first, _, rest = meaning.partition(" ")
        said = f"yw'r {rest}" if first in _THE else f"yw {meaning}"
        return sentence(f"Ystyr {term} {said}")
    if meaning.lower().startswith("when "):
        return sentence(f"{term} is {_small_start(meaning)}")
    return sentence(f"{term} means {_small_start(meaning)}")


def _small_start(meaning: str) -> str:
    article = meaning.split(" ", 1)[0] in {"A", "An", "The", "When", "How", "To", "Someone"}
    return meaning[0].lower() + meaning[1:] if article else meaning
