"""Where a finding stands in the file that a person opens: line and column, both from 1.

The tree holds the words without their marks. So each piece of text is found again by walking
its words through the file, in order. A word may be written otherwise there (`caf&eacute;`): a
few words may be missing. Word and OpenDocument files have no lines; nothing is said for them.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from content.tree import Document, texts

WORD = re.compile(r"\w+")
LINE_END = re.compile(r"\r\n|\r|\n")
FARTHEST = 1_000
"""Characters between two words of a piece: room for a long address in a link."""
TRIES = 40
"""Places where a piece may begin before we give up on it."""
MOST_LOST = 100
"""Pieces that may be missing in a file before we stop looking: it is written too differently."""
NEAR = 12
"""Characters from a word to the sign after it: room for the marks of bold words."""
PACKED = (b"PK", b"\xd0\xcf")
"""How Word and OpenDocument files begin."""
MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a file. Columns count characters; the end is the column after the last."""

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Walked:
    """The words of one piece, where they stand in it and where in the file (-1: not found)."""

    text: str
    inside: tuple[int, ...]
    outside: tuple[int, ...]
    lengths: tuple[int, ...]

    @property
    def end(self) -> int:
        """Where the last word that was found ends in the file."""
        return max(at + size for at, size in zip(self.outside, self.lengths, strict=True))


class Places:
    """Finds the places of one file's findings."""

    def __init__(self, data: bytes, document: Document) -> None:
        self._text = _letters(data)
        self._lines = [0, *(end.end() for end in LINE_END.finditer(self._text))]
        self._walked = dict(self._walk(document))

    def of(self, block_id: str, piece: int, span: tuple[int, int]) -> Place | None:
        """Return the place of a span of a piece; None where it cannot be told."""
        walked = self._walked.get((block_id, piece))
        if walked is None or span[0] >= span[1]:
            return None
        start = _moved(walked, span[0], self._text)
        end = _moved(walked, span[1] - 1, self._text)
        if start is None or end is None or end < start:
            return None
        return Place(*self._line(start), *self._line(end + 1))

    def _line(self, at: int) -> tuple[int, int]:
        line = bisect_right(self._lines, at)
        return line, at - self._lines[line - 1] + 1

    def _walk(self, document: Document) -> Iterator[tuple[tuple[str, int], Walked]]:
        begin = lost = 0
        for name, text in _pieces(document) if self._text else ():
            if walked := _found(text, self._text, begin) or _found(text, self._text, 0):
                begin = max(begin, walked.end)
                yield name, walked
            elif (lost := lost + 1) == MOST_LOST:
                return


def _pieces(document: Document) -> Iterator[tuple[tuple[str, int], str]]:
    for block in document.blocks:
        for number, text in enumerate(texts(block)):
            if WORD.search(text):
                yield (block.id, number), text


def told(place: Place | None) -> Mapping[str, int] | None:
    """Return a place as plain data."""
    if place is None:
        return None
    return {
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
    }


def _letters(data: bytes) -> str:
    """Return the letters of a text file, as near to the reader as places need; "" for others."""
    if data.startswith(PACKED):
        return ""
    for mark, code in MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(code, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _found(text: str, source: str, begin: int) -> Walked | None:
    """Return the words of a piece in the file, from the first place where nearly all fit."""
    words = list(WORD.finditer(text))
    for start in _starts(words, source, begin):
        outside = _path(words, source, start)
        if outside.count(-1) * 5 <= len(words):
            sizes = tuple(len(word.group()) for word in words)
            return Walked(text, tuple(word.start() for word in words), outside, sizes)
    return None


def _starts(words: list[re.Match[str]], source: str, begin: int) -> Iterator[int]:
    for _ in range(TRIES if words else 0):
        begin = _next(words[0].group(), source, begin, len(source))
        if begin < 0:
            return
        yield begin
        begin += len(words[0].group())


def _path(words: list[re.Match[str]], source: str, start: int) -> tuple[int, ...]:
    """Return where each word stands when the first one stands at `start`; -1 for a lost one."""
    found, at, lost = [], start, 0
    for word in words:
        here = _next(word.group(), source, at, at + FARTHEST + len(word.group()))
        found.append(here)
        lost += here < 0
        if lost * 5 > len(words):
            return (-1,) * len(words)
        at = here + len(word.group()) if here >= 0 else at
    return tuple(found)


def _next(word: str, source: str, at: int, last: int) -> int:
    """Return where the word stands next as a whole word before `last`; else -1."""
    while (at := source.find(word, at, last)) >= 0:
        end = at + len(word)
        # An underscore marks words in Markdown, so it parts them here.
        if not source[max(at - 1, 0) : at].isalnum() and not source[end : end + 1].isalnum():
            return at
        at = end
    return -1


def _moved(walked: Walked, offset: int, source: str) -> int | None:
    """Return where a character of the piece stands in the file; a sign may stand a little on."""
    number = max(bisect_right(walked.inside, offset) - 1, 0)
    if walked.outside[number] < 0:
        return None
    at = walked.outside[number] + offset - walked.inside[number]
    after = walked.outside[number] + walked.lengths[number]
    if at < after:
        return at
    sign = source.find(walked.text[offset], after, after + NEAR)
    return sign if sign >= 0 else after - 1
