"""Sentences and words of a document, counted as people count them."""

from dataclasses import dataclass

from content import languages, tree
from content.checking.reading import Passage, read

LONG_WORD = 7
"""Letters from which a word counts as long (LIX, Björnsson 1968)."""

SHOUTED = 3
"""Words in capitals in a row that are no initials: somebody writes the whole line so."""
MONEY = "£$€"
"""Signs that people say: they stay on their figure, as the sign for per cent does."""


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
    return tuple(_words(passage.text[start:end]) for start, end, *_ in passage.sentences)


def _words(sentence: str) -> tuple[str, ...]:
    """Return the words of a sentence; one in capitals throughout is read as small letters."""
    words = tuple(_trimmed(part) for part in sentence.split() if any(map(str.isalnum, part)))
    shouted = len(words) >= SHOUTED and sentence.isupper()
    return tuple(map(str.lower, words)) if shouted else words


def _trimmed(part: str) -> str:
    start, end = 0, len(part)
    while not (part[start].isalnum() or part[start] in MONEY):
        start += 1
    while not (part[end - 1].isalnum() or part[end - 1] == "%"):
        end -= 1
    return part[start:end]
