"""Which written forms belong to a term, and the plain words in the same form."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Literal, NamedTuple, TypeAlias

from content.words.inflection import Form, plural, verb
from content.words.mutation import KINDS, mutate
from content.words.plural_phrase import plural_phrase
from content.words.spellings import spellings
from content.words.terms import Term, built_in
from content.words.welsh_verb import verb_forms

LEANING = re.compile(r"'(?:s|r|n|i|u|w|ch)?$")
SHOUTED = re.compile(r"[A-Z]{2,6}")
"""Acronyms of this shape have a check of their own; "DoLS" is looked for among the words."""
VERB_FORMS: tuple[Form, ...] = ("s", "ed", "en", "ing")
Shape: TypeAlias = Literal["many"] | Form
"""In which form the plain words have to stand: "base" is as they are listed."""


class Entry(NamedTuple):
    """A term in one of its forms."""

    words: tuple[str, ...]
    """The form, word by word, in small letters."""
    term: Term
    shape: Shape = "base"
    mutation: int = -1
    """The place of the Welsh mutation in `mutation.KINDS`; -1 for none."""

    @property
    def plain(self) -> tuple[str, ...]:
        """Return the plain words in the same form."""
        return _plain(self.term, self.shape, self.mutation)

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
        """Take in a form that is not there yet."""
        group = self.longer.setdefault(entry.words[1], []) if len(entry.words) > 1 else self.single
        group.append(entry)


@cache
def entries(language: str) -> dict[str, Entries]:
    """Return every form of the built-in terms by its first word."""
    terms = [term for term in built_in(language) if not _has_its_own_check(term)]
    found: dict[str, Entries] = {}
    known: set[tuple[str, ...]] = set()
    for made in (_listed(terms), _inflected(terms, language)):
        for entry in made:
            if entry.words not in known:
                known.add(entry.words)
                found.setdefault(entry.words[0], Entries()).add(entry)
    for each in found.values():
        for group in each.longer.values():
            group.sort(key=_length)
    return found


def find(language: str, words: tuple[str, ...], *, any_sense: bool = False) -> Entry | None:
    """Return the entry whose form is exactly these words in small letters, or None.

    A term that is only meant near certain words, or whose plain words only a person can put in,
    is left out; with `any_sense` it is returned too, for somebody who looks the word up.
    """
    known = entries(language).get(words[0]) if words else None
    if known is None:
        return None
    group = known.longer.get(words[1], []) if len(words) > 1 else known.single
    fits = (entry for entry in group if entry.words == words)
    return next((entry for entry in fits if any_sense or _is_sure(entry.term)), None)


def _is_sure(term: Term) -> bool:
    return term.has_one_sense and not term.by_hand


@cache
def acronyms(language: str) -> dict[str, Term]:
    """Return the built-in acronyms by their letters, "DoLS" as well as "DOLS"."""
    terms = [term for term in built_in(language) if term.part == "acronym"]
    return {letters: term for term in terms for letters in (term.term, *term.forms)}


def _has_its_own_check(term: Term) -> bool:
    return term.part == "acronym" and SHOUTED.fullmatch(term.term) is not None


def _length(entry: Entry) -> int:
    return -len(entry.words)


def _listed(terms: Iterable[Term]) -> Iterator[Entry]:
    for term in terms:
        yield Entry(in_words(term.term), term)
        for form in term.forms:
            yield Entry(in_words(form), term)


def _inflected(terms: Iterable[Term], language: str) -> Iterator[Entry]:
    for term in terms:
        if language == "cy":
            yield from _welsh(term)
        elif language == "en":
            yield from _english(term)


def _welsh(term: Term) -> Iterator[Entry]:
    written = [term.term.lower(), *term.forms]
    written += [form[:-1] + "ag" for form in written if form.endswith((" â", " gyda"))]
    written += verb_forms(term.term) if term.part == "verb" else ()
    for form in written:
        yield Entry(in_words(form), term)
        for place, kind in enumerate(KINDS):
            changed = mutate(form, kind)
            if changed != form and len(changed) > 3:
                yield Entry(in_words(changed), term, mutation=place)


def _english(term: Term) -> Iterator[Entry]:
    shapes: list[tuple[str, Shape]] = [(term.term.lower(), "base")]
    shapes += [(form, "base") for form in term.forms]
    if term.part == "noun":
        shapes.append((plural(shapes[0][0]), "many"))
    if term.part == "verb":
        shapes += [(verb(shapes[0][0], form), form) for form in VERB_FORMS]
    for written, shape in shapes:
        yield Entry(in_words(written), term, shape)
        for other in spellings(written):
            yield Entry(in_words(other), term, shape)


@cache
def _plain(term: Term, shape: Shape, mutation: int) -> tuple[str, ...]:
    if mutation >= 0:
        return tuple(mutate(word, KINDS[mutation]) for word in term.plain)
    if shape == "many":
        return tuple(map(plural_phrase, term.plain))
    return tuple(verb(word, shape) for word in term.plain)


def in_words(form: str) -> tuple[str, ...]:
    """Return a form word by word, without numbers and without what leans on a word.

    "carer" for "carer's"; "section aftercare" for "section 117 aftercare": the text is read
    without numbers too, and `matching` compares them afterwards.
    """
    words = form.lower().replace(",", " ").split()
    if "'" in form or "’" in form:
        words = [LEANING.sub("", word.replace("’", "'")) for word in words]
    return tuple(words) if form.isalpha() else tuple(_without_numbers(words))


def _without_numbers(words: list[str]) -> list[str]:
    return [word for word in words if not word.isdigit()]
