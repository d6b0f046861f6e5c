"""Whether the meanings of hard words stand in a file: at once in easy read, and in a list."""

from content.tree import Document
from formats.access.tree_words import all_runs
from formats.passport.measured import Measured


def unexplained(document: Document, file: Measured) -> tuple[str, ...]:
    """Return the hard words whose meaning is not in the file as often as it should be.

    Easy read says a meaning twice where the word is marked in the text, others once.
    """
    told = _letters(file.whole_text)
    marked = {run.text.strip().casefold() for run in all_runs(document) if run.hard}
    twice = document.kind == "easy_read"
    return tuple(
        word.term
        for word in document.hard_words
        if (meaning := _letters(word.meaning))
        and told.count(meaning) < (2 if twice and word.term.casefold() in marked else 1)
    )


def _letters(text: str) -> str:
    """Letters and digits only: lines end at other places in each file."""
    return "".join(letter for letter in text if letter.isalnum()).casefold()
