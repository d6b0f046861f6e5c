"""A clause that stands for itself under a line: what holds if, what somebody said."""

import re
from collections.abc import Iterator

from content.easy_read.lists import Layout
from content.easy_read.sentences import sentence, small
from content.easy_read.view import View

CONDITIONS = frozenset({"if", "unless", "when", "until", "once", "before", "after", "where"})
_ROW = re.compile(r"([^,]+(?:, [^,]+)+?),? and ([^,]+)\Z")
_QUOTES = ("“", "‘", '"', "'")


def conditions(view: View) -> Iterator[Layout]:
    """Yield "If A:" and under it what holds then, wherever the condition stands."""
    for clause in view.kids(view.root, "advcl"):
        low, high = view.branch(clause)
        if view.word(low) not in CONDITIONS or view.subject(clause) is None:
            continue
        condition = view.slice(low, high)
        if low == 0 and view.word(high) == ",":
            yield Layout(condition, (_sentence(view, high + 1),), whole=True)
        elif low > view.root and view.ends_at(high) and _is_plain(view, low):
            lead = condition[0].upper() + condition[1:]
            yield Layout(lead.rstrip(" ."), (sentence(view.slice(0, low)),), whole=True)


def _is_plain(view: View, low: int) -> bool:
    """Return whether the condition may go first: no "only if", no "even if", no pronoun to lose."""
    if view.word(low - 1) in {"only", "even", "just", "except", "or", "and", "not"}:
        return False
    said = [view.word(at) for at in range(low)]
    if {"if", "unless", "when", "until", "provided", "long"} & set(said) or "," in said[:-1]:
        return False  # the condition may belong to a part of the sentence alone
    return view.token(low + 1).text.lower() not in {"they", "it", "he", "she", "this", "these"}


def told(view: View) -> Iterator[Layout]:
    """Yield "Ann says that:" and under it what she says."""
    for clause in range(len(view.tokens)):
        if view.token(clause).dep not in {"ccomp", "acl", "advcl"}:
            continue
        low, high = view.branch(clause)
        if view.token(clause).head > low or not view.ends_at(high) or not view.is_finite(clause):
            continue
        if any(view.subject(each) is None for each in view.kids(clause, "conj")):
            continue  # "felt that it was late and asked ...": who asked?
        if view.word(low) == "that" and view.token(low).dep == "mark":
            item = sentence(view.slice(low + 1, high))
            yield Layout(view.slice(0, low + 1), (item,), whole=True)


def _sentence(view: View, low: int) -> str:
    return sentence(small(view.token(low), view.slice(low, len(view.tokens))))


def colon(view: View) -> Iterator[Layout]:
    """Yield what stands before a colon, and under it what follows, by its semicolons."""
    lead, found, rest = view.text.partition(": ")
    if not found or rest[:1] in _QUOTES or "://" in view.text:
        return
    parts = tuple(part.strip(" .,;").removeprefix("and ") for part in rest.split("; "))
    yield Layout(lead.strip(), (sentence(rest),), whole=True)
    if len(parts) == 1 and (row := _ROW.match(parts[0])):
        parts = (*row.group(1).split(", "), row.group(2))
    yield Layout(lead.strip(), parts)
