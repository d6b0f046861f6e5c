"""Which written forms belong to a term, and the plain words in the same form."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from content.words.inflection import Form, plural, verb
from content.words.mutation import KINDS, mutate
from content.words.plural_phrase import plural_phrase
from content.words.terms import Term, built_in

LEANING = re.compile(r"'(?:s|r|n|i|u|w|ch)?$")
VERB_FORMS: tuple[Form, ...] = ("base", "s", "ed", "en", "ing")


class Entry(NamedTuple):
    """A term in one of its forms."""

    words: tuple[str, ...]
    """The form, word by word, in small letters."""
    term: Term
    plain: tuple[str, ...]
    """The plain words in the same form."""

    @property
    def length(self) -> int:
        """Return how many words the form has."""
        return len(self.words)


@dataclass(frozen=True, slots=True)
class Entries:
    """The forms that begin with one word, laid out so that a look-up costs next to nothing."""

    single: list[Entry] = field(default_factory=list)
    """The form of this one word alone, if there is one."""
    longer: dict[str, list[Entry]] = field(default_factory=dict)
    """The longer forms by their second word, the longest first."""

    def add(self, entry: Entry) -> None:
        """Take in a form; the first term to claim it keeps it."""
        group = self.longer.setdefault(entry.words[1], []) if len(entry.words) > 1 else self.single
        if all(known.words != entry.words for known in group):
            group.append(entry)
            group.sort(key=_length)


@cache
def entries(language: str) -> dict[str, Entries]:
    """Return every form of the built-in terms by its first word."""
    found: dict[str, Entries] = {}
    for term in built_in(language):
        if term.part != "acronym":
            for entry in _forms(term, language):
                found.setdefault(entry.words[0], Entries()).add(entry)
    return found


def find(language: str, words: tuple[str, ...]) -> Entry | None:
    """Return the entry whose form is exactly these words in small letters, or None."""
    known = entries(language).get(words[0]) if words else None
    if known is None:
        return None
    group = known.longer.get(words[1], []) if len(words) > 1 else known.single
    return next((entry for entry in group if entry.words == words), None)


@cache
def acronyms(language: str) -> dict[str, Term]:
    """Return the built-in acronyms by their letters."""
    return {term.term: term for term in built_in(language) if term.part == "acronym"}


def _length(entry: Entry) -> int:
    return -len(entry.words)


def _forms(term: Term, language: str) -> Iterator[Entry]:
    yield _entry(term.term, term, term.plain)
    if language == "cy":
        yield from _mutated(term)
    elif language == "en":
        yield from _english(term)


def _mutated(term: Term) -> Iterator[Entry]:
    for kind in KINDS:
        form = mutate(term.term.lower(), kind)
        if form != term.term.lower() and len(form) > 3:
            yield _entry(form, term, tuple(mutate(word, kind) for word in term.plain))


def _english(term: Term) -> Iterator[Entry]:
    if term.part == "noun":
        yield _entry(plural(term.term), term, tuple(map(plural_phrase, term.plain)))
    if term.part == "verb":
        for form in VERB_FORMS[1:]:
            plain = tuple(verb(word, form) for word in term.plain)
            yield _entry(verb(term.term, form), term, plain)


def in_words(form: str) -> tuple[str, ...]:
    """Return a form word by word, without what leans on a word: "carer" for "carer's"."""
    return tuple(LEANING.sub("", word) for word in form.lower().replace("’", "'").split())


def _entry(form: str, term: Term, plain: tuple[str, ...]) -> Entry:
    return Entry(in_words(form), term, plain)
