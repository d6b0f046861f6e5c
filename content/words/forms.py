"""Which written forms belong to a term, and the plain words in the same form."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from content.words.inflection import Form, plural, verb
from content.words.mutation import KINDS, mutate
from content.words.terms import Term, built_in

VERB_FORMS: tuple[Form, ...] = ("base", "s", "ed", "en", "ing")


class Entry(NamedTuple):
    """A term in one of its forms."""

    words: tuple[str, ...]
    """The form, word by word, in small letters."""
    term: Term
    plain: tuple[str, ...]
    """The plain words in the same form."""


@cache
def entries(language: str) -> dict[str, tuple[Entry, ...]]:
    """Return every form of the built-in terms by its first word, the longest form first."""
    found: dict[str, dict[tuple[str, ...], Entry]] = {}
    for term in built_in(language):
        if term.part != "acronym":
            for entry in _forms(term, language):
                found.setdefault(entry.words[0], {}).setdefault(entry.words, entry)
    by_length = {first: sorted(group.values(), key=_length) for first, group in found.items()}
    return {first: tuple(group) for first, group in by_length.items()}


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
        yield _entry(plural(term.term), term, tuple(map(plural, term.plain)))
    if term.part == "verb":
        for form in VERB_FORMS[1:]:
            plain = tuple(verb(word, form) for word in term.plain)
            yield _entry(verb(term.term, form), term, plain)


def _entry(form: str, term: Term, plain: tuple[str, ...]) -> Entry:
    return Entry(tuple(form.lower().split()), term, plain)
