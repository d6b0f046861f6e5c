"""The calm picture of a document: how long its sentences are, paragraph by paragraph."""

from dataclasses import dataclass

from content import languages, tree
from content.checking.reading import Passage, read


@dataclass(frozen=True, slots=True)
class Shape:
    """One block of running text."""

    block_id: str
    sentence_words: tuple[int, ...]
    """Words in each sentence, in order."""
    long: int
    """How many of them are long for this kind of document."""


@dataclass(frozen=True, slots=True)
class Summary:
    """The whole document at a glance."""

    words: int
    sentences: int
    longest: int
    """Words in the longest sentence; 0 for an empty document."""
    minutes: int
    """Minutes it takes to read aloud, at 150 words a minute; at least 1."""
    shapes: tuple[Shape, ...]


def summary(document: tree.Document) -> Summary:
    """Return the shape of the running text: no headings, table cells or alt texts."""
    blocks: dict[str, list[int]] = {}
    for passage in read(document).running():
        blocks.setdefault(passage.block_id, []).extend(_lengths(passage))
    limit = long_from(document)
    shapes = tuple(
        Shape(name, tuple(found), sum(1 for length in found if length > limit))
        for name, found in blocks.items()
        if found
    )
    lengths = [length for shape in shapes for length in shape.sentence_words]
    words = sum(lengths)
    minutes = max(1, round(words / 150))
    return Summary(words, len(lengths), max(lengths, default=0), minutes, shapes)


def long_from(document: tree.Document) -> int:
    """Return how many words a sentence may have before it counts as long in this document."""
    if document.kind == "easy_read":
        return 15
    language = languages.get(document.language)
    return language.long_sentence if language else 25


def _lengths(passage: Passage) -> list[int]:
    return [sentence.length for sentence in passage.sentences if sentence.length]
