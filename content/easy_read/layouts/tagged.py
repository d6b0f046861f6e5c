"""Rows that are seen by their words alone: "to A, to B and to C", "will A, B and C".

The parser often loses itself in long rows. What begins alike, or has the same form after a
comma, is a row whatever the tree says.
"""

import re
from collections.abc import Iterator

from content.easy_read.lists import Layout
from content.easy_read.points import word_count
from content.easy_read.splitting.series import begins_clause, clause_starts
from content.easy_read.view import FINITE, View
from content.words.word_set import word_set

_OPENERS = ("that", "to", "because", "by", "how", "whether", "who", "for", "with", "what")
_GO_UP = frozenset({"that", "to", "by", "for", "with", "because"})
"""Words that are said once, before the list."""
_FORMS = {
    "VB": frozenset({"VB", "VBP"}),
    "VBN": frozenset({"VBN", "VBD"}),
    "VBG": frozenset({"VBG"}),
}
"""Which tags a verb of a row may have: the tagger takes one form for the other in long rows."""
_JOINS = frozenset({"and", "or", "also", "then", ",", ";"})
_DENIES = frozenset({"but", "not", "nor", "neither", "either", "both", "rather", "never"})
_LIMITS = word_set("because if unless until when where while before after")


def alike(view: View) -> Iterator[Layout]:
    """Yield a list for a row whose things begin with the same word."""
    for opener in _OPENERS:
        places = [at for at in range(len(view.tokens)) if view.word(at) == opener]
        for first in places:
            later = [at for at in places if at > first and view.word(at - 1) in _JOINS]
            if len(later) < (1 if opener == "that" else 2) or view.word(first - 1) in _JOINS:
                continue
            lead, items = _cut(view, first, later)
            if opener in _GO_UP and not any(item.startswith("because of") for item in items):
                lead = f"{lead} {opener}"
                items = tuple(item.removeprefix(f"{opener} ") for item in items)
            if items:
                yield Layout(lead, items)


def same_form(view: View) -> Iterator[Layout]:
    """Yield a list for a row of verbs of one form, after a word that all of them share."""
    for first in range(2, len(view.tokens) - 3):
        tag = view.token(first).tag
        if tag not in _FORMS or not _is_led(view, first):
            continue
        later = [
            at
            for at in range(first + 2, len(view.tokens) - 1)
            if view.token(at).tag in _FORMS[tag] and view.word(at - 1) in {",", "and", "or"}
        ]
        if later and any(view.token(at).tag == "TO" for at in range(first, later[0])):
            continue  # "be asked to wear A, keep B": the row begins after "to"
        lead, items = _cut(view, first, later)
        long_enough = len(items) > 3 or all(word_count(item) > 1 for item in items)
        if len(items) > 2 and long_enough and not _is_limited(items):
            yield Layout(lead, items)


def clause_row(view: View) -> Iterator[Layout]:
    """Yield a list for "if A happens, B happens or C happens"."""
    for mark in range(1, len(view.tokens) - 6):
        if view.word(mark) not in {"if", "when", "where"} or view.word(mark - 1) == ",":
            continue
        later = [
            at
            for at in range(mark + 3, len(view.tokens) - 2)
            if view.word(at - 1) in {",", "and", "or"} and begins_clause(view, at)
        ]
        if len(later) == 1 and view.word(later[0] - 2) == ",":
            continue  # ", and ..." begins the next main clause
        lead, items = _cut(view, mark + 1, later)
        if any(item.startswith(("that ", "which ", "who ")) for item in items):
            continue  # it goes on with an outer clause
        if (
            len(items) > 1
            and all(word_count(item) > 1 for item in items)
            and all(begins_clause(view, at) for at in (mark + 1, *later))
        ):
            yield Layout(lead, _with_and(items))


def _with_and(items: tuple[str, ...]) -> tuple[str, ...]:
    """Return the conditions with "and" or "or" between the last two: all or one must hold."""
    if items[-2].endswith(", or"):
        return items
    return (*items[:-2], f"{items[-2]}, and", items[-1])


def finite_row(view: View) -> Iterator[Layout]:
    """Yield a list for "if you are sick, become confused or have a fit"."""
    for first in range(3, len(view.tokens) - 3):
        led = view.token(first - 1).tag in {"PRP", "WP", "NNS"} and view.token(first).tag in FINITE
        if not led or not {view.word(at) for at in range(first)} & {"if", "when", "who"}:
            continue
        later = [
            at
            for at in range(first + 2, len(view.tokens) - 1)
            if view.token(at).tag in FINITE | {"VB"} and view.word(at - 1) in {",", "and", "or"}
        ]
        if view.token(first).tag == "VBZ" and any(view.token(at).tag == "VB" for at in later):
            continue  # "ask someone who has one, write it down and ...": orders follow
        lead, items = _cut(view, first, later)
        if len(items) > 2 and all(word_count(item) > 1 for item in items):
            yield Layout(lead, items)


def _is_led(view: View, first: int) -> bool:
    """Return whether a helper, "to" or a preposition stands before the row."""
    before = view.token(first - 1)
    match view.token(first).tag:
        case "VB" if view.word(first - 2) == ",":
            return False  # "should visit, can ask and is": three different helpers
        case "VB":
            return before.tag in {"MD", "TO"} or (before.text == "not" and _modal(view, first - 2))
        case "VBN":
            return before.lemma in {"have", "be"} and before.pos == "AUX"
        case _:
            return before.tag == "IN"


def _modal(view: View, at: int) -> bool:
    return view.token(at).tag == "MD"


def _is_limited(items: tuple[str, ...]) -> bool:
    """Return whether the end of a row of short things may speak of all of them."""
    last = set(items[-1].lower().split())
    return bool(last & _LIMITS) and min(word_count(item) for item in items[:-1]) < 3


def _cut(view: View, first: int, later: list[int]) -> tuple[str, tuple[str, ...]]:
    """Return what stands before the row, and its things; () where it has no proper end."""
    if not later or not _JOINED.search(view.slice(first, later[-1])):
        return "", ()
    others = set(clause_starts(view, len(view.tokens))) - set(later)
    if any(first < start and view.word(start - 1) == "," for start in others):
        return "", ()  # the main clause begins within the row
    joins = {view.word(each - 1) for each in later} | {view.word(each - 2) for each in later}
    if joins & _DENIES or ";" in joins:
        return "", ()
    starts = [first, *later]
    ends = [*later, len(view.tokens)]
    items = tuple(_trim(view, low, high) for low, high in zip(starts, ends, strict=True))
    lead = view.slice(0, first).rstrip(" ,")
    if _JOINED_BY_OR.search(view.slice(first, later[-1])):
        items = (*items[:-2], f"{items[-2]}, or", items[-1])
    return lead, items


_JOINED = re.compile(r"\b(?:and|or)\s*,?\Z")
_JOINED_BY_OR = re.compile(r"\bor\s*,?\Z")


def _trim(view: View, low: int, high: int) -> str:
    while high > low and view.word(high - 1) in _JOINS | {"."}:
        high -= 1
    return view.slice(low, high)
