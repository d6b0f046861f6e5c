"""Welsh sentences: split where the words themselves are sure, and nowhere else.

Welsh puts the verb first, so a verb after "a/ac", "ond" or "felly" begins a new clause. There
is no parser here: whatever is not sure stays whole. Limits ("oni bai", "nes", "ac eithrio")
stay with what they limit.
"""

from collections.abc import Callable

from content.easy_read.guard import broken
from content.easy_read.points import LONGEST_LINE, word_count
from content.easy_read.sentences import is_balanced
from content.easy_read.welsh_lists import as_list
from content.easy_read.welsh_ways import WAYS

_FEWEST = 3


def split_welsh(text: str) -> tuple[str, ...]:
    """Return the short sentences of a Welsh sentence; itself where no place is sure."""
    if word_count(text) <= LONGEST_LINE or text.rstrip()[-1:] != ".":
        return (text,)
    for way in WAYS:
        if parts := _sure(text, way):
            return tuple(piece for part in parts for piece in split_welsh(part))
    return as_list(text) or (text,)


def _sure(text: str, way: Callable[[str], tuple[str, ...] | None]) -> tuple[str, ...]:
    """Return what a way makes of the text where each part is whole and nothing is lost."""
    parts = way(text) or ()
    whole = all(word_count(part) >= _FEWEST and is_balanced(part) for part in parts)
    same = any(word_count(part) >= word_count(text) for part in parts)
    if not parts or not whole or same or broken(text, parts, same_order=False, language="cy"):
        return ()
    return parts
