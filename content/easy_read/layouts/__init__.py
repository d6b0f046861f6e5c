"""Ways to write a long sentence as a list; the surest first. The meaning guard decides."""

from collections.abc import Iterator

from content.easy_read.layouts.clauses import colon, conditions, told
from content.easy_read.layouts.members import coordinated
from content.easy_read.layouts.tagged import alike, clause_row, finite_row, same_form
from content.easy_read.lists import FEWEST_LEAD, Layout
from content.easy_read.points import LONGEST_LINE, word_count
from content.easy_read.sentences import is_balanced
from content.easy_read.view import View

_LOOSE = (":", ";", " - ", " – ", " — ", "?", "!")
_CUT = ("-", "/", "“", "(")
_HALF = frozenset({"and", "or", "but", "than", "the", "a", "an", "of", "not", "never", "as"})
"""Words that cannot end the line before a list."""
_WAYS = (colon, clause_row, alike, finite_row, same_form, coordinated, conditions, told)


def layouts(view: View) -> tuple[Layout, ...]:
    """Return every list that a long sentence may become, the surest first."""
    if len(view.roots) != 1 or "?" in view.text or word_count(view.text) <= LONGEST_LINE:
        return ()
    return tuple(each for each in _all(view) if _is_fit(each))


def _all(view: View) -> Iterator[Layout]:
    for way in _WAYS:
        yield from way(view)


def _is_fit(layout: Layout) -> bool:
    if not FEWEST_LEAD <= word_count(layout.lead) <= LONGEST_LINE:
        return False
    if any(mark in layout.lead for mark in _LOOSE) or layout.lead.endswith(_CUT):
        return False
    last = layout.lead.split()[-1].lower()
    if last in _HALF or any(item.lower().startswith(f"{last} ") for item in layout.items):
        return False
    return is_balanced(layout.lead) and all(_is_item(item) for item in layout.items)


def _is_item(item: str) -> bool:
    filled = any(char.isalnum() for char in item)
    order = item.lower().startswith(("so ", "please ", "but "))
    return (
        filled and not order and is_balanced(item) and ": " not in item and not item.endswith(_CUT)
    )
