"""A list in prose becomes a line that ends in a colon, and one line for each thing."""

from content.easy_read.points import LONGEST_LINE, word_count
from content.easy_read.view import View

BULLET = "• "
FEWEST, MOST = 3, 8
_THINGS = frozenset({"NOUN", "PROPN"})
_NOT = frozenset({"not", "n't", "never", "nor", "neither", "without", "rather", "instead", "but"})
"""In a list, such a word may speak of more things than the one it stands before."""


def as_list(view: View) -> tuple[str, ...] | None:
    """Return the line before the list and a line for each thing; None where there is no list.

    Only a list of three to eight short things at the end of a long sentence is one.
    """
    if word_count(view.text) <= LONGEST_LINE:
        return None
    for at, token in enumerate(view.tokens):
        if token.dep in {"dobj", "pobj", "attr"} and (made := _from(view, at)):
            return made
    return None


def _from(view: View, first: int) -> tuple[str, ...] | None:
    members = _members(view, first)
    if not FEWEST <= len(members) <= MOST or not view.ends_at(view.branch(first)[1]):
        return None
    if any(view.token(member).pos not in _THINGS for member in members):
        return None
    if _NOT & {view.word(at) for at in range(view.branch(first)[0], len(view.tokens))}:
        return None
    starts = [view.branch(first)[0], *(_start(view, members, n) for n in range(1, len(members)))]
    ends = [*starts[1:], view.branch(first)[1]]
    items = [_trim(view, low, high) for low, high in zip(starts, ends, strict=True)]
    intro = view.slice(0, starts[0]).rstrip(" ,:")
    if not _is_fit(intro, items):
        return None
    joiner = _joiner(view, members)
    last = f"or {items[-1]}" if joiner == "or" else items[-1]
    return (f"{intro}:", *(BULLET + item for item in (*items[:-1], last)))


def _members(view: View, first: int) -> list[int]:
    members, here = [first], first
    while following := view.kids(here, "conj"):
        here = following[0]
        members.append(here)
    return members


def _joiner(view: View, members: list[int]) -> str:
    words = [view.word(cc) for member in members for cc in view.kids(member, "cc")]
    return words[-1] if words else ""


def _start(view: View, members: list[int], n: int) -> int:
    return view.branch(members[n])[0]


def _trim(view: View, low: int, high: int) -> str:
    while high > low and (
        view.token(high - 1).dep == "cc" or view.word(high - 1) in {",", ";", "."}
    ):
        high -= 1
    return view.slice(low, high)


def _is_fit(intro: str, items: list[str]) -> bool:
    short = all(1 <= word_count(item) <= 10 and "," not in item for item in items)
    return short and 2 <= word_count(intro) <= LONGEST_LINE
