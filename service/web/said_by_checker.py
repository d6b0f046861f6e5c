"""What the checker of Word and PDF files says: what is wrong in a place, and what people ask."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from formats.access import braille, epub, pdf, refused, stranger, tree, web, word
from formats.access.rule import Rule

Opened = TypeVar("Opened")

FAULTS = (
    "Near “%(words)s”.",
    "On page %(page)s.",
    "%(count)s blank lines make space.",
    "%(count)s words are only %(size)s points high.",
    "%(count)s changes are marked and not settled.",
    "1 change is marked and not settled.",
    "%(count)s comments are left in the file.",
    "1 comment is left in the file.",
    "A box to fill in does not say what it is for.",
    "A computer wrote the words for a picture. Nobody has checked them.",
    "A font is not inside the file: %(name)s",
    "A heading has %(count)s words.",
    "A link has no words of its own.",
    "A link has no words.",
    "A link is a bare address: %(words)s",
    "A link is not tagged as a link.",
    "A list has no items.",
    "A list is typed by hand.",
    "A note or a box has no tag or no words.",
    "A reference is broken, and Word shows an error there.",
    "A table does not mark its header row.",
    "A table has a table inside.",
    "A table has an empty column.",
    "A table has an empty row.",
    "A table has joined cells.",
    "A table has no header cells.",
    "A watermark lies behind the words.",
    "A word is split by hand.",
    "Every page is a picture. A screen reader finds no words.",
    "Some letters cannot be told: a voice would read nonsense.",
    "Some words do not say their language.",
    "Something inside a font is wrong.",
    "Something on the page has no tag.",
    "Spaces or tabs push words to their place.",
    "The Tab key may jump about.",
    "The document has %(count)s words and no heading.",
    "The file does not say that it keeps to PDF/UA.",
    "The file does not show its title.",
    "The file has %(count)s pages and no bookmarks.",
    "The file has %(count)s pages and no heading.",
    "The file has no tags, so much of it cannot be checked.",
    "The file is locked: some tools for reading cannot work in it.",
    "The file keeps screen readers out.",
    "The file shows its file name, not its title.",
    "The first heading is of level %(level)s, not 1.",
    "The header cells of a table do not say what they head.",
    "The letters are too pale: %(ratio)s to 1.",
    "The page is a picture. A screen reader finds no words.",
    "The tags do not fit each other.",
    "The tags of a list do not fit each other.",
    "The tags of a table do not fit each other.",
    "The tags of headings do not fit each other.",
    "The tags of the contents list do not fit each other.",
    "The text stands in columns.",
    "The words for a picture say nothing: %(words)s",
    "These words do not say that they run from right to left.",
    "These words look %(looks)s, but the file says %(said)s.",
    "This looks like a heading, but it is plain text.",
    "This paragraph stands on the wrong side.",
    "Word asks a question when the file opens: to update its fields.",
    "Words are all in capitals.",
    "Words are hidden.",
    "Words are in italics.",
    "Words are only in the page footer.",
    "Words are only in the page header.",
    "Words stand in a text box.",
)


def checking() -> tuple[str, ...]:
    """Return every sentence of the checker, those with gaps too."""
    return (
        *FAULTS,
        *_rules(tree.EVERY),
        *_rules(tree.EASY),
        *_rules(web.RULES),
        *_rules(word.RULES),
        *_rules(pdf.RULES),
        *_rules(braille.RULES),
        *_rules(epub.RULES),
        *stranger.QUESTIONS,
        *refused.WORDS.values(),
    )


def _rules(rules: Iterable[Rule[Opened]]) -> Iterator[str]:
    for rule in rules:
        yield from (rule.promise, *((rule.mend,) if rule.mend else ()))
