"""Which term of the built-in list begins at a word of a sentence."""

from collections.abc import Sequence

from content.words.forms import Entry, entries, find

LONGEST_TERM = 6
"""Words in the longest term that is looked for."""


def term_at(words: Sequence[str], at: int, language: str) -> Entry | None:
    """Return the longest term whose form stands at this place, or None."""
    if words[at] not in entries(language):
        return None
    lengths = range(min(LONGEST_TERM, len(words) - at), 0, -1)
    found = (find(language, tuple(words[at : at + length])) for length in lengths)
    return next((entry for entry in found if entry), None)
