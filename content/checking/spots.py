"""Where each word of a text stands, so that a check which looks for few words is quick."""

from bisect import bisect_right
from collections.abc import Iterator, KeysView, Mapping
from typing import NamedTuple

from content.checking.passage import Passage, Sentence


class Spot(NamedTuple):
    """Where a word stands: its passage, its sentence, and its place among the words."""

    passage: Passage
    sentence: Sentence
    at: int


class Spots(Mapping[str, list[Spot]]):
    """The places of each word. Numbers are kept, and become places only when asked for."""

    def __init__(self, passages: tuple[Passage, ...]) -> None:
        self._sentences = [(each, sentence) for each in passages for sentence in each.sentences]
        self._starts: list[int] = []
        self._places: dict[str, list[int]] = {}
        number = 0
        for _passage, sentence in self._sentences:
            self._starts.append(number)
            for at, word in enumerate(sentence.words, number):
                self._places.setdefault(word.lower, []).append(at)
            number += len(sentence.words)

    def __getitem__(self, word: str) -> list[Spot]:
        return [self._spot(number) for number in self._places[word]]

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def keys(self) -> KeysView[str]:
        """Return the words of the text."""
        return self._places.keys()

    def _spot(self, number: int) -> Spot:
        at = bisect_right(self._starts, number) - 1
        return Spot(*self._sentences[at], number - self._starts[at])
