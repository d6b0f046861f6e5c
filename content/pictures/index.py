"""The index from words to pictures: phrases before words, rare words before common ones."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from content.pictures.concepts import Concept
from content.pictures.entry import PictureEntry
from content.pictures.naming import names_in
from content.pictures.stems import forms, words

WEAK = {
    "en": (
        "be can do have get make use go good help look need no not now of on one other people "
        "person say see someone take tell thing time to way want will with you work day new and "
        "add plan word like find keep start end stop place different together all up down is "
        "group look after member staff talk hope question back before again next must always "
        "feel ask answer more many every first last all year wait change leave send keep know "
        "must need bring may always happen show"
    ),
    "cy": "bod gallu gwneud cael mynd da helpu pobl person dweud gweld amser chi gwaith dydd "
    "newydd na ddim grŵp aelodau staff llawer rhaid bob cadw teimlo gofyn newid aros dod "
    "stopio ôl cyn angen drwy defnyddio",
}
"""Words that say little about a picture: they count only where nothing better is there."""
EMPTY = {
    "en": "the a an i we they he she it our their your my his her its this that these those "
    "is are was were be been or but if so as at by from for in of on to with and can will "
    "you me us them him would could may might about into than then there here what which who",
    "cy": "y yr a ac i o ar am at gan yn eu ein eich fy ei mae yw oedd bydd hwn hon hyn neu "
    "ond os fel gyda sy sydd chi ni nhw â",
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


MOST_OF_WEAK = 1.2
"""What a phrase of weak words counts at most: "you must" stands behind any thing."""
OWN = 2.0
"""How much a picture of the group itself counts."""
LISTED = 1.7
"""How much more a picture counts that a person put beside the concept itself."""


class _Phrase(NamedTuple):
    spelt: tuple[str, ...]
    stems: tuple[str, ...]
    entry: PictureEntry
    worth: float
    unless: frozenset[str]


class Index:
    """Finds the pictures whose concepts stand in a text, in one language."""

    def __init__(
        self,
        entries: Iterable[PictureEntry],
        language: str,
        listed: Iterable[Concept] = (),
        own: Iterable[PictureEntry] = (),
    ) -> None:
        self._language = language
        self._by_first: dict[str, list[_Phrase]] = defaultdict(list)
        self._empty = set(_words(EMPTY, language))
        faint = (*_words(WEAK, language), *self._empty)
        self._weak = {form for word in faint for form in self._forms(word)[:1]}
        self._negations = set(_words(NEGATIONS, language))
        self._shared: dict[tuple[str, ...], int] = defaultdict(int)
        by_id = {entry.id: entry for entry in entries}
        for entry in own:
            self._add_entry(entry, OWN)
        for entry in by_id.values():
            self._add_entry(entry, 1.0)
        for concept in listed:
            self._add_listed(concept, by_id)

    def hits(self, text: str) -> Iterator[Hit]:
        """Yield each picture met in the text with its score; a picture may come twice."""
        said, names = words(text), names_in(text)
        alternatives = [self._forms(word) for word in said]
        around = {form for many in alternatives for form in many}
        at = 0
        while at < len(said):
            found = _meant(self._at(alternatives, at), around)
            longest = max((len(each.stems) for each in found), default=0)
            if longest == 1 and (said[at] in self._empty or said[at] in names):
                found = []
            turned = self._turned(said, at, longest)
            for each in found:
                if len(each.stems) == longest:
                    score = self._score(each, turned) * _nearness(each, said[at : at + longest])
                    yield Hit(each.entry, score)
            at += max(1, longest)

    def _stems(self, text: str) -> tuple[str, ...]:
        return tuple(self._forms(word)[0] for word in words(text))

    def _forms(self, word: str) -> tuple[str, ...]:
        return forms(word, self._language)

    def _add_entry(self, entry: PictureEntry, worth: float) -> None:
        for rank, phrase in enumerate(entry.concepts.get(self._language, ())):
            self._add(phrase, entry, worth / (1 + 0.07 * rank), frozenset())

    def _add_listed(self, concept: Concept, by_id: Mapping[str, PictureEntry]) -> None:
        """Add the pictures of a concept that are here. The first of them is worth most."""
        own = {form for phrase in concept.words["en"] for form in self._stems(phrase)}
        unless = frozenset(self._forms(word)[0] for word in concept.unless) - own
        here = [by_id[each] for each in concept.ids() if each in by_id]
        for rank, entry in enumerate(here):
            for phrase in concept.words.get(self._language, ()):
                self._add(phrase, entry, LISTED / (1 + 0.12 * rank), unless)

    def _add(self, text: str, entry: PictureEntry, worth: float, unless: frozenset[str]) -> None:
        spelt, stems = tuple(words(text)), self._stems(text)
        if stems:
            self._by_first[stems[0]].append(_Phrase(spelt, stems, entry, worth, unless))
            if worth <= 1:
                self._shared[stems] += 1

    def _at(self, alternatives: list[tuple[str, ...]], at: int) -> list[_Phrase]:
        return [
            each
            for first in alternatives[at]
            for each in self._by_first.get(first, ())
            if _stands(each.stems, alternatives, at)
        ]

    def _turned(self, said: list[str], at: int, length: int) -> bool:
        before = said[max(0, at - _REACH) : at]
        own = said[at : at + length]
        return bool(self._negations & set(before)) and not self._negations & set(own)

    def _score(self, phrase: _Phrase, turned: bool) -> float:
        score: float = len(phrase.stems) ** 1.6 * phrase.worth
        if phrase.worth <= 1:
            score /= 1 + 0.06 * self._shared[phrase.stems]
        if all(stem in self._weak for stem in phrase.stems):
            score = min(0.35 * score, MOST_OF_WEAK)
        return score * (0.45 if turned else 1.0)


def _nearness(phrase: _Phrase, said: list[str]) -> float:
    """Return 1, or less where only the stem is the same: "training" is not "a train"."""
    doing = (word.endswith(("ing", "ed")) for word in said)
    other = any(
        is_doing and word not in phrase.spelt for is_doing, word in zip(doing, said, strict=True)
    )
    return 0.5 if other else 1.0


def _meant(found: list[_Phrase], around: set[str]) -> list[_Phrase]:
    """Return the phrases whose sense is not ruled out by the words around them."""
    ruled_out = {each.stems for each in found if each.unless & around}
    return [each for each in found if each.stems not in ruled_out or each.worth == OWN]


def _words(table: dict[str, str], language: str) -> list[str]:
    return table.get(language, "").split()


def _stands(stems: tuple[str, ...], alternatives: list[tuple[str, ...]], at: int) -> bool:
    if at + len(stems) > len(alternatives):
        return False
    return all(stem in alternatives[at + step] for step, stem in enumerate(stems))
