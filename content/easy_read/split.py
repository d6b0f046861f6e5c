"""Splits long sentences: each way is tried, and kept only where every piece is sound.

Sentences go to the parser in batches, level by level, because asking one by one is slow.
"""

import re
from collections.abc import Sequence
from typing import Protocol

from content.easy_read.active import active
from content.easy_read.guard import broken
from content.easy_read.points import word_count
from content.easy_read.sentences import is_balanced
from content.easy_read.splitting import WAYS
from content.easy_read.splitting.gate import frees_condition, is_half_row, is_splice
from content.easy_read.view import View, is_order, is_sound
from content.languages.parsing import Parsed

LEVELS = 4
_LOOSE_END = re.compile(
    r"\b(?:then|and|or|so|but|the|a|an|of|because|if|that)[.!]\Z", re.IGNORECASE
)
_EMPTY = re.compile(r"This \w+(?: \w+)?\.\Z|These \w+ \w+\.\Z")
"""A sentence that says nothing, such as "This is done."."""
SHORT = 10
"""Words up to which a sentence is left alone: it is easy already."""


class Parses(Protocol):
    """Whatever turns English sentences into tokens; see `content.languages.parsing`."""

    def parse(self, sentences: Sequence[str]) -> tuple[Parsed, ...]: ...


def split_all(sentences: Sequence[str], parser: Parses) -> list[tuple[str, ...]]:
    """Return the short sentences of each sentence; raises ParserMissing."""
    pieces: list[tuple[str, ...]] = [(text,) for text in sentences]
    done = {text for text in sentences if not _may_split(text)}
    for _ in range(LEVELS):
        open_texts = [text for group in pieces for text in group if text not in done]
        if not open_texts:
            break
        made = _one_level(open_texts, parser)
        done |= {text for text, parts in made.items() if parts == (text,)}
        pieces = [_replaced(group, made) for group in pieces]
    return pieces


def _replaced(group: tuple[str, ...], made: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(part for text in group for part in made.get(text, (text,)))


def _may_split(text: str) -> bool:
    return (word_count(text) > SHORT or "(" in text) and text.rstrip()[-1:] not in {"?", ":"}


def _one_level(texts: list[str], parser: Parses) -> dict[str, tuple[str, ...]]:
    views = [View(parsed) for parsed in parser.parse(texts)]
    offers = {view.text: _offers(view) for view in views}
    needed = {_bare(part) for many in offers.values() for parts in many for part in parts}
    sound, orders = sound_and_orders(sorted(needed), parser)
    return {
        text: next((parts for parts in many if _are_sound(parts, sound, orders)), (text,))
        for text, many in offers.items()
    }


def _are_sound(parts: tuple[str, ...], sound: set[str], orders: set[str]) -> bool:
    """Return whether every part is whole; only the first may be an order, such as "Call us."."""
    first, *others = (_bare(part) for part in parts)
    open_to_orders = parts[0].startswith("What if ") or first in orders
    may_order = sound | orders if open_to_orders else sound
    return first in sound | orders and all(part in may_order for part in others)


def _bare(part: str) -> str:
    """Return "You are ill." for "What if you are ill?" and "Ring us." for "Then ring us."."""
    for start in ("What if ", "Then ", "Or ", "There, "):
        if part.startswith(start):
            rest = part.removeprefix(start).rstrip("?.")
            return f"{rest[:1].upper()}{rest[1:]}."
    return part


def _offers(view: View) -> list[tuple[str, ...]]:
    if len(view.roots) != 1 or not _may_split(view.text):
        return []
    made = (way(view) for way in WAYS)
    return [
        parts
        for parts in made
        if parts and _keeps(view.text, parts) and not frees_condition(view, parts)
    ]


def _keeps(source: str, parts: tuple[str, ...]) -> bool:
    if len(set(parts)) < len(parts) or _EMPTY.match(parts[0]):
        return False
    if any(_LOOSE_END.search(part) for part in parts):
        return False
    if any(is_half_row(part) for part in parts) and not is_half_row(source):
        return False
    whole = all(is_balanced(part) and word_count(part) >= 3 for part in parts)
    shorter = all(word_count(part) < word_count(source) + 2 for part in parts)
    return whole and shorter and not broken(source, parts)


def sound_and_orders(texts: list[str], parser: Parses) -> tuple[set[str], set[str]]:
    """Return the texts that are whole sentences, and those that are orders."""
    views = [view for parsed in parser.parse(texts) if (view := View(parsed)).tokens]
    sound = {view.text for view in views if is_sound(view) and not is_splice(view)}
    return sound, {view.text for view in views if is_order(view)}


def activated(sentences: Sequence[str], parser: Parses) -> list[str]:
    """Return each sentence, active where it was passive and said who did it."""
    views = [View(parsed) for parsed in parser.parse(sentences)]
    return [_active(view) for view in views]


def _active(view: View) -> str:
    made = active(view) if view.tokens else None
    is_safe = made is not None and is_balanced(made) and not broken(view.text, [made])
    return made if made and is_safe else view.text
