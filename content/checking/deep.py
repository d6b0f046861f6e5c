"""Deep checks need to know how each sentence is built: the door from checks to the parser."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from content.checking.reading import Passage, Reading, Sentence
from content.languages.parsing import LONGEST, Parsed, ParserMissing, Token

MOST = 20_000
"""Sentences that one check asks the parser about; a longer text is checked lightly beyond it."""


class SentenceParser(Protocol):
    """What the checks need of `content.languages.parsing.Parser`."""

    def parse(self, sentences: Sequence[str]) -> tuple[Parsed, ...]:
        """Return each sentence parsed, in order. Raises ParserMissing where none can start."""


def deepened(reading: Reading, parser: SentenceParser | None) -> Reading:
    """Return the reading with the tokens of its English sentences; as it is without a parser.

    The parser caches by sentence, so only changed sentences cost anything.
    """
    wanted = tuple(dict.fromkeys(_texts(reading)))[:MOST]
    if parser is None or not wanted:
        return reading
    try:
        found = parser.parse(wanted)
    except ParserMissing:
        return reading
    return replace(reading, tokens=_by_text(found))


def _by_text(found: tuple[Parsed, ...]) -> Mapping[str, tuple[Token, ...]]:
    return {each.text: each.tokens for each in found if each.tokens}


def _texts(reading: Reading) -> Iterator[str]:
    for passage in reading.running():
        if passage.language == "en":
            for start, end, *_ in passage.sentences:
                if end - start <= LONGEST:
                    yield passage.text[start:end]


def parsed(reading: Reading) -> Iterator[tuple[Passage, Sentence, tuple[Token, ...]]]:
    """Yield the sentences of the running text that the parser has read.

    A token's `start` and `end` count from the start of its sentence.
    """
    for passage in reading.running():
        for sentence in passage.sentences:
            tokens = reading.tokens.get(passage.text[sentence.start : sentence.end])
            if tokens:
                yield passage, sentence, tokens
