"""What the guard reads in a text: plain tokens, clauses, and what each clause holds."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from content.easy_read.guard.marks import ENGLISH, WELSH, Marks
from content.languages import base_code

ADDRESS = re.compile(r"(?:https?://|www\.)\S+[\w/]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_TIME = re.compile(r"(\d{1,2})[.:](\d\d)\s?([ap])\.?m\b\.?", re.IGNORECASE)
_HOUR = re.compile(r"(\d{1,2})\s?([ap])\.?m\b\.?", re.IGNORECASE)
_PHONE = re.compile(r"(?<![\d.,£$€])\+?\d[\d ]{7,16}\d(?!\d|[.,]\d)")
_SHARE = re.compile(r"(?<=\d)\s*(?:%|per ?cent\b|y cant\b)", re.IGNORECASE)
_TOKEN = re.compile(r"[£$€]?\d[\w,.:/-]*\w%?|[£$€]?\d%?|[^\W_][\w’'-]*|%|[^\w\s]")
_MARKS = frozenset(",;:.?!()–—•")
_STEM = 5
"""Letters that two forms of a word share: "apply" and "applied" say the same thing."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A piece between two marks or joining words."""

    words: frozenset[str]
    """The beginnings of its words that say something."""
    holds: frozenset[str]
    """What it says of "not", "if", "must": the words, or the class of a duty."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One text as the guard sees it."""

    tokens: tuple[str, ...]
    clauses: tuple[Clause, ...]


def marks_of(language: str) -> Marks:
    """Return the words of the language; those of English where there are none."""
    return WELSH if base_code(language) == "cy" else ENGLISH


@lru_cache(maxsize=8192)
def read(text: str, language: str) -> Reading:
    """Return the text as tokens in small letters and as clauses."""
    marks = marks_of(language)
    tokens = tuple(_tokens(text, marks))
    return Reading(tokens, tuple(_clauses(tokens, marks)))


def _tokens(text: str, marks: Marks) -> Iterator[str]:
    text = ADDRESS.sub(" ", text).replace("’", "'")
    text = _TIME.sub(r"\1:\2\3m", text)
    text = _HOUR.sub(r"\1\2m", text)
    text = _PHONE.sub(lambda found: found.group().replace(" ", ""), text)
    text = _SHARE.sub("%", text)
    text = re.sub(r"(?<=\w )May\b|\bMay(?= \d)", "MonthOfMay", text)
    text = _same(marks).sub(lambda found: marks.same[found.group().lower()], _unfolded(text))
    for raw in _TOKEN.findall(text):
        yield from _token(raw.lower(), marks)


def _unfolded(text: str) -> str:
    text = re.sub(r"\bcannot\b|\bcan't\b", "can not", text, flags=re.IGNORECASE)
    text = re.sub(r"\bwon't\b", "will not", text, flags=re.IGNORECASE)
    return re.sub(r"n't\b", " not", text, flags=re.IGNORECASE)


def _token(word: str, marks: Marks) -> Iterator[str]:
    parts = word.split("-")
    if word in marks.figures:
        yield str(marks.figures[word])
    elif len(parts) == 2 and parts[0] in marks.figures and parts[1] in _UNITS:
        yield str(marks.figures[parts[0]] + _UNITS[parts[1]])
    else:
        yield word


_UNITS = {"one": 1} | {word: value for word, value in ENGLISH.figures.items() if value < 10}


@lru_cache(maxsize=4)
def _same_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    longest = sorted(phrases, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest))})\b", re.IGNORECASE)


def _same(marks: Marks) -> re.Pattern[str]:
    return _same_of(tuple(marks.same))


def _clauses(tokens: tuple[str, ...], marks: Marks) -> Iterator[Clause]:
    """Yield the clauses; one that says nothing by itself goes with the next."""
    waiting: list[str] = []
    for token in tokens:
        if (token in _MARKS or token in marks.joints) and _content(waiting, marks):
            yield _clause(waiting, marks)
            waiting = []
        waiting.append(token)
    if waiting:
        yield _clause(waiting, marks)


def _clause(tokens: list[str], marks: Marks) -> Clause:
    holds = {token for token in tokens if token in marks.negations | marks.conditions}
    holds |= {marks.duties[token] for token in tokens if token in marks.duties}
    return Clause(frozenset(_content(tokens, marks)), frozenset(holds))


def _content(tokens: list[str], marks: Marks) -> set[str]:
    watched = marks.negations | marks.conditions | marks.small | marks.duties.keys()
    return {token[:_STEM] for token in tokens if token[0].isalnum() and token not in watched}
