"""Running text in pieces of about 200 words: a long text is judged piece by piece."""

from collections.abc import Iterator
from dataclasses import dataclass

from content import tree
from content.checking.reading import read

SIZE = 200
LEAST = 120
"""Words that a last piece needs to count beside others."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some sentences in a row."""

    sentences: tuple[tuple[str, ...], ...]
    """The words of each sentence, as they are written."""

    @property
    def words(self) -> int:
        """Return how many words there are."""
        return sum(map(len, self.sentences))

    def small(self) -> list[str]:
        """Return the words that are no names, in small letters: no capital, or it opens."""
        return [
            word.lower()
            for sentence in self.sentences
            for place, word in enumerate(sentence)
            if not (place and word[0].isupper())
        ]


def pieces(document: tree.Document, language: str = "en") -> tuple[Piece, ...]:
    """Return the running text in this language; () where there are no words.

    Headings, table cells and alt texts are no sentences. A short rest is left out.
    """
    found: list[Piece] = []
    held: list[tuple[str, ...]] = []
    for sentence in _sentences(document, language):
        held.append(sentence)
        if sum(map(len, held)) >= SIZE:
            found.append(Piece(tuple(held)))
            held = []
    rest = Piece(tuple(held))
    if rest.words >= LEAST or (rest.words and not found):
        found.append(rest)
    return tuple(found)


def _sentences(document: tree.Document, language: str) -> Iterator[tuple[str, ...]]:
    for passage in read(document).running():
        if passage.language == language:
            for sentence in passage.sentences:
                if sentence.words:
                    yield tuple(word.text for word in sentence.words)
