"""The catalogue: search it, or let it offer five pictures for a sentence. People choose."""

from collections import defaultdict
from collections.abc import Iterable

from content.languages import base_code
from content.pictures.concepts import concepts
from content.pictures.entry import PictureEntry
from content.pictures.index import NEGATIONS, Index
from content.pictures.openmoji import built_in
from content.pictures.stems import words

OFFERED = 5
LANGUAGES = ("en", "cy")
GENERAL = ("1F465", "1F4AC", "2139", "1F4D6", "1F5E3")
"""Offered last, where the words call for nothing nearer: people, talk, information."""
REFUSAL = "274C"
"""The red cross, offered beside what a negative sentence is about."""


class Catalogue:
    """The built-in pictures, those of imported packs, and a group's own (`extra`).

    A group's own are found first. A pack's pictures come before the built-in ones.
    """

    def __init__(
        self, extra: Iterable[PictureEntry] = (), packs: Iterable[PictureEntry] = ()
    ) -> None:
        own, shared = tuple(extra), (*packs, *built_in())
        entries = (*own, *shared)
        self._entries = {entry.id: entry for entry in entries}
        self._order = {entry.id: place for place, entry in enumerate(entries)}
        self._indexes = {code: Index(shared, code, concepts(), own) for code in LANGUAGES}

    def entries(self) -> tuple[PictureEntry, ...]:
        """Return every picture: the group's own first."""
        return tuple(self._entries.values())

    def get(self, picture_id: str) -> PictureEntry | None:
        """Return the picture, or None where there is no such id."""
        return self._entries.get(picture_id)

    def bytes_of(self, picture_id: str) -> bytes:
        """Return the picture's file. Raises KeyError for an unknown id."""
        return self._entries[picture_id].data

    def search(self, text: str, language: str, limit: int = OFFERED) -> tuple[PictureEntry, ...]:
        """Return the pictures whose words stand in the text, the nearest first; maybe none."""
        scores: dict[str, float] = defaultdict(float)
        for hit in self._index(language).hits(text):
            scores[hit.entry.id] = max(scores[hit.entry.id], hit.score) + 0.1 * hit.score
        best = sorted(scores, key=lambda each: (-scores[each], self._order[each]))
        return tuple(self._entries[each] for each in best[:limit])

    def offer(self, sentence: str, language: str) -> tuple[PictureEntry, ...]:
        """Return five different pictures for a sentence, the nearest first.

        A negative sentence is also offered the red cross. Where fewer than five fit,
        general ones fill up.
        """
        found = list(self.search(sentence, language))
        if self._is_negative(sentence, language):
            found[2:2] = [self._entries[f"openmoji-{REFUSAL}"]]
        found += [self._entries[f"openmoji-{code}"] for code in GENERAL]
        return tuple({entry.id: entry for entry in found}.values())[:OFFERED]

    def _index(self, language: str) -> Index:
        return self._indexes.get(base_code(language), self._indexes["en"])

    def _is_negative(self, sentence: str, language: str) -> bool:
        negations = NEGATIONS.get(base_code(language), "").split()
        return not set(negations).isdisjoint(words(sentence))
