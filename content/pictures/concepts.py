"""The index from words to pictures: phrases before words, rare words before common ones."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from content.pictures.entry import PictureEntry
from content.pictures.stems import forms, words

WEAK = {
    "en": (
        "be can do have get make use go good help look need no not now of on one other people "
        "person say see someone take tell thing time to way want will with you work day new and "
        "add plan word like find keep start end stop place different together all up down is "
        "group look after member staff talk hope question back before again next must always"
    ),
    "cy": "bod gallu gwneud cael mynd da helpu pobl person dweud gweld amser chi gwaith dydd "
    "newydd na ddim grŵp aelodau staff",
}
"""Words that say little about a picture: they count only where nothing better is there."""
EMPTY = {
    "en": "the a an i we they he she it our their your my his her its this that these those "
    "is are was were be been or but if so as at by from for in of on to with and can will "
    "you me us them him would could may might about into than then there here what which who",
    "cy": "y yr a ac i o ar am at gan yn eu ein eich fy ei mae yw oedd bydd hwn hon hyn neu "
    "ond os fel gyda sy sydd chi ni nhw",
}
NEGATIONS = {
    "en": "not no never cannot without nobody nothing",
    "cy": "ddim heb peidiwch peidio nid byth",
}
_REACH = 3
"""Words after a negation that it may turn round."""


class Hit(NamedTuple):
    entry: PictureEntry
    score: float


class _Concept(NamedTuple):
    stems: tuple[str, ...]
    entry: PictureEntry
    rank: int


class Index:
    """Finds the pictures whose concepts stand in a text, in one language."""

    def __init__(self, entries: Iterable[PictureEntry], language: str) -> None:
        self._language = language
        self._by_first: dict[str, list[_Concept]] = defaultdict(list)
        self._empty = set(_words(EMPTY, language))
        faint = (*_words(WEAK, language), *self._empty)
        self._weak = {form for word in faint for form in self._forms(word)[:1]}
        self._negations = set(_words(NEGATIONS, language))
        self._shared: dict[tuple[str, ...], int] = defaultdict(int)
        for entry in entries:
            self._add(entry)

    def hits(self, text: str) -> Iterator[Hit]:
        """Yield each picture met in the text with its score; a picture may come twice."""
        said = words(text)
        alternatives = [self._forms(word) for word in said]
        at = 0
        while at < len(said):
            concepts = self._at(alternatives, at)
            longest = max((len(concept.stems) for concept in concepts), default=0)
            if longest == 1 and said[at] in self._empty:
                concepts = []
            turned = self._turned(said, at, longest)
            for concept in concepts:
                if len(concept.stems) == longest:
                    yield Hit(concept.entry, self._score(concept, turned))
            at += max(1, longest)

    def _forms(self, word: str) -> tuple[str, ...]:
        return forms(word, self._language)

    def _add(self, entry: PictureEntry) -> None:
        for rank, phrase in enumerate(entry.concepts.get(self._language, ())):
            stems = tuple(self._forms(word)[0] for word in words(phrase))
            if stems:
                self._by_first[stems[0]].append(_Concept(stems, entry, rank))
                self._shared[stems] += 1

    def _at(self, alternatives: list[tuple[str, ...]], at: int) -> list[_Concept]:
        return [
            concept
            for first in alternatives[at]
            for concept in self._by_first.get(first, ())
            if _stands(concept.stems, alternatives, at)
        ]

    def _turned(self, said: list[str], at: int, length: int) -> bool:
        before = said[max(0, at - _REACH) : at]
        own = said[at : at + length]
        return bool(self._negations & set(before)) and not self._negations & set(own)

    def _score(self, concept: _Concept, turned: bool) -> float:
        score: float = len(concept.stems) ** 1.6 / (1 + 0.07 * concept.rank)
        score /= 1 + 0.06 * self._shared[concept.stems]
        if all(stem in self._weak for stem in concept.stems):
            score *= 0.35
        return score * (0.45 if turned else 1.0)


def _words(table: dict[str, str], language: str) -> list[str]:
    return table.get(language, "").split()


def _stands(stems: tuple[str, ...], alternatives: list[tuple[str, ...]], at: int) -> bool:
    if at + len(stems) > len(alternatives):
        return False
    return all(stem in alternatives[at + step] for step, stem in enumerate(stems))
