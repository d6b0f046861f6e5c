"""Where sentences end. One rule book for every language; each brings its own abbreviations.

Written as one pass with bounded looks back and ahead, so that hostile text (a million full
stops) costs no more than any other. A line break always ends a sentence: lists and headings
are not one long sentence.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from content.languages.language import Span

_END = re.compile(r"[.!?…؟۔。]++[\"'”’»«)\]*]*+")
_LINE = re.compile(r"[^\n\r\u2028\u2029\v\f]++")
_DOTTED = re.compile(r"\w{1,3}(?:\.\w{1,3})+\Z")
_WEB = re.compile(r"www\.|.*\.(?:uk|com|org|net|eu)\Z")
_FIGURE = re.compile(r"[A-Z]{0,4}[/-]?\d")
_NUMBER = re.compile(r"\(?(?:\d{1,4}|[a-z])\Z")
_LOOK_BACK = 16
_OPENING = "\"'“‘«([*"
_CLOSING = "\"'”’»)]"


class _Short(NamedTuple):
    always: frozenset[str]
    before_small: frozenset[str]
    openers: frozenset[str]
    before_figure: frozenset[str]
    followers: frozenset[str]


def splitter(
    always: str,
    before_small: str = "",
    openers: str = "",
    before_figure: str = "",
    followers: str = "",
) -> Callable[[str], tuple[Span, ...]]:
    """Return a function that says where the sentences of a text lie.

    `always`: abbreviations (lower case, no last dot) that never end a sentence: "dr mr".
    `before_small`: those that end one only before a capital letter: "etc ltd".
    `openers`: words that open a sentence and are nobody's name, so that "vitamin C. We" is two
    sentences and "J. Smith" is one.
    `before_figure`: those that never end one before a word with a figure, or before "of": "no pp".
    `followers`: words with a capital that go on after `before_small`: "9 a.m. Monday", "Co. Ltd".
    A short form with a capital counts only so: "Sat" is a day, "sat" is not.
    """
    lists = (always, before_small, openers, before_figure, followers)
    short = _Short(*(frozenset(words.split()) for words in lists))

    def sentences(text: str) -> tuple[Span, ...]:
        spans: list[Span] = []
        for line in _LINE.finditer(text):
            spans += _in_line(text, line.start(), line.end(), short)
        return tuple(spans)

    return sentences


def _in_line(text: str, start: int, end: int, short: _Short) -> list[Span]:
    spans: list[Span] = []
    begin = start
    for found in _END.finditer(text, start, end):
        if _ends(text, begin, found, end, short):
            _add(spans, text, begin, found.end())
            begin = found.end()
    _add(spans, text, begin, end)
    return spans


def _add(spans: list[Span], text: str, start: int, end: int) -> None:
    words = text[start:end]
    lead = len(words) - len(words.lstrip())
    if lead < len(words):
        spans.append((start + lead, start + len(words.rstrip())))


def _ends(text: str, begin: int, found: re.Match[str], end: int, short: _Short) -> bool:
    if found.end() < end and not text[found.end()].isspace():
        return False
    word = _next_word(text, found.end(), end)
    after = word[:1]
    marks = found.group()
    if after.islower() and (marks.startswith(("...", "…")) or marks[-1] in _CLOSING):
        return False
    if marks != ".":
        return True
    before = _word_before(text, begin, found.start())
    if len(before) == 1 and word in short.openers:
        return True
    return not (_goes_on(before, word, short) or _is_short(before, after, short))


def _goes_on(before: str, word: str, short: _Short) -> bool:
    if _among(before, short.before_figure) and (_FIGURE.match(word) or word == "of"):
        return True
    return _among(before, short.before_small) and word.rstrip(",;:.") in short.followers


def _among(word: str, forms: frozenset[str]) -> bool:
    return word in forms or word.lower() in forms


def _next_word(text: str, start: int, end: int) -> str:
    ahead = text[start : min(end, start + _LOOK_BACK)].lstrip().lstrip(_OPENING)
    return ahead.split(None, 1)[0] if ahead else ""


def _word_before(text: str, begin: int, stop: int) -> str:
    """Return the word before the dot; a lone first word keeps a mark of that, a space."""
    behind = text[max(begin, stop - _LOOK_BACK) : stop]
    word = behind.split()[-1] if behind.strip() and not behind[-1].isspace() else ""
    first = stop - begin <= _LOOK_BACK and behind.strip() == word
    return f" {word}" if first and _NUMBER.match(word) else word.lstrip(_OPENING)


def _is_short(word: str, after: str, short: _Short) -> bool:
    low = word.lower()
    if word.startswith(" ") or low in short.always:
        return bool(after)
    if _among(word, short.before_small):
        return not (after.isupper() or not after)
    if _DOTTED.match(word) and any(letter.isalpha() for letter in word):
        return bool(after) and not _WEB.match(word)
    return len(word) == 1 and word.isupper() and word != "I" and after.isupper()
