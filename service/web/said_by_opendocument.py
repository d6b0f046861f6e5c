"""What the rules for OpenDocument, plain text and Markdown say."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from formats.access import markdown, opendocument, text
from formats.access.rule import Rule

Opened = TypeVar("Opened")

FAULTS = (
    "%(name)s has no words.",
    "A line is longer than a screen: %(words)s",
    "A line of the contents has no heading: %(words)s",
    "A picture is not in the file.",
    "A table has joined cells or a table inside.",
    "A table has no name of its own.",
    "Blank lines make space, or the last line has no end.",
    "Blank lines make space.",
    "Hidden signs change the order of words.",
    "The file does not list its own parts.",
    "The file holds signs that are no letters.",
    "The file is locked: screen readers may not read it.",
    "The header row of a table is not marked: %(words)s",
    "The pages have no numbers.",
    "The text does not begin with its title.",
    "The text needs one title.",
    "There is web code in the text: %(words)s",
    "This line starts at the wrong side: %(words)s",
)


def opendocument_rules() -> tuple[str, ...]:
    """Return every sentence of these rules, those with gaps too."""
    return (*FAULTS, *_said(opendocument.RULES), *_said(text.RULES), *_said(markdown.RULES))


def _said(rules: Iterable[Rule[Opened]]) -> Iterator[str]:
    for rule in rules:
        yield from (rule.promise, rule.mend)
