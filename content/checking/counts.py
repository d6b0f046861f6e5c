"""Sentences and words of a document, counted as people count them."""

from dataclasses import dataclass

from content import languages, tree
from content.checking.reading import Passage, read

LONG_WORD = 7
"""Letters from which a word counts as long (LIX, Björnsson 1968)."""


@dataclass(frozen=True, slots=True)
class Counts:
    """What stands in the running text: no headings, table cells or alt texts."""

    language: str
    words: int
    sentences: int
    long_sentences: int
    long_words: int
    tokens: tuple[str, ...]
    """Every word, in order; an address is one word."""


def counts(document: tree.Document) -> Counts:
    """Return the counts of the text in the document's own language."""
    code = languages.base_code(document.language)
    running = [each for each in read(document).running() if each.language == code]
    language = languages.get(code)
    limit = 15 if document.kind == "easy_read" else language.long_sentence if language else 25
    lengths = [len(tokens) for passage in running for tokens in _sentences(passage)]
    tokens = tuple(word for passage in running for line in _sentences(passage) for word in line)
    return Counts(
        code,
        len(tokens),
        sum(1 for length in lengths if length),
        sum(1 for length in lengths if length > limit),
        sum(1 for word in tokens if sum(map(str.isalpha, word)) >= LONG_WORD),
        tokens,
    )


def _sentences(passage: Passage) -> tuple[tuple[str, ...], ...]:
    return tuple(
        tuple(
            _trimmed(part)
            for part in passage.text[start:end].split()
            if any(map(str.isalnum, part))
        )
        for start, end, *_ in passage.sentences
    )


def _trimmed(part: str) -> str:
    start, end = 0, len(part)
    while not part[start].isalnum():
        start += 1
    while not part[end - 1].isalnum():
        end -= 1
    return part[start:end]
