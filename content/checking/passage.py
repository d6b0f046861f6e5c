"""One piece of text in one language: its sentences, its words, and what is no word of it."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple, TypeAlias

from content import languages

Place: TypeAlias = Literal["text", "item", "heading", "quote", "cell", "alt"]

WORD = re.compile(
    r"(?<!\w)(?<!\w['’])[^\W\d_]+"
    r"(?:-[^\W\d_]+|['’](?!(?:s|r|n|i|u|w|ch)\b)[^\W\d_]+)*"
)
"""A word without what leans on it: "carer" in "carer's", "cyngor" in "cyngor'r"."""
NO_WORD = re.compile(r"(?<!\S)[^\w\s]+(?!\S)")
"""A dash or another sign that stands alone: it parts words and is none."""
NUMBERED = re.compile(r"\(?\d{1,3}(?:\.\d{1,3})*[.)]?\s+(?=[A-Z])")
"""The number of a paragraph, as in "3.1 Where": no word of its sentence."""
KEPT_OUT = re.compile(
    r"`[^`]*`|(?:https?://|www\.)\S+|[^\s@]{0,64}@\w\S*|#\w+"
    r"|\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:org|com|net|uk|gov|cymru|wales|scot|io|eu|info|docx?|pdf)\b(?:/\S*)?"
)
"""Code, web and e-mail addresses, file names: never words of the text."""
MAY_BE_KEPT_OUT = re.compile(r"[`@#/]|\.[^\W\d_]")
"""Cheap to look for, and part of everything that is kept out."""


class Word(NamedTuple):
    """A word and where it stands in its piece of text."""

    start: int
    end: int
    text: str
    lower: str


class Sentence(NamedTuple):
    """A sentence and where it stands in its piece of text."""

    start: int
    end: int
    words: tuple[Word, ...]
    length: int
    """Words as a person counts them: parted by spaces, addresses and numbers included."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One piece of text of a block, in one language."""

    block_id: str
    piece: int
    text: str
    language: str
    """The language part of the BCP 47 code, such as "cy"."""
    place: Place
    sentences: tuple[Sentence, ...]

    def sentence_at(self, place: int) -> tuple[int, int] | None:
        """Return where the sentence at this character lies, or the next one; None at the end."""
        at = bisect_right(self.sentences, place, key=_end)
        return self.sentences[at][:2] if at < len(self.sentences) else None


def _end(sentence: Sentence) -> int:
    return sentence.end


@lru_cache(maxsize=2048)
def parse(text: str, code: str, foreign: tuple[tuple[int, int], ...]) -> tuple[Sentence, ...]:
    """Return the sentences of a text; what stands in `foreign` is no word of this language."""
    language = languages.get(code)
    spans = language.sentences(text) if language else ((0, len(text)),)
    masked = KEPT_OUT.sub(_blank, text) if MAY_BE_KEPT_OUT.search(text) else text
    for start, end in foreign:
        masked = masked[:start] + " " * (end - start) + masked[end:]
    return tuple(_sentence(text, masked, start, end) for start, end in spans)


@lru_cache(maxsize=512)
def addresses(text: str) -> tuple[tuple[int, int], ...]:
    """Return where addresses, file names and code stand: no check reads signs in them."""
    return tuple(found.span() for found in KEPT_OUT.finditer(text))


def in_address(text: str, place: int) -> bool:
    """Tell whether the character is part of an address, a file name or code."""
    return any(start <= place < end for start, end in addresses(text))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _sentence(text: str, masked: str, start: int, end: int) -> Sentence:
    words = tuple(
        Word(found.start(), found.end(), word := found.group(), word.lower().replace("’", "'"))
        for found in WORD.finditer(masked, start, end)
    )
    counted = NUMBERED.match(text, start, end)
    begin = counted.end() if counted else start
    length = len(text[begin:end].split()) - len(NO_WORD.findall(text, begin, end))
    return Sentence(start, end, words, length)
