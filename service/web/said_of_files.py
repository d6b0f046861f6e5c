"""The English sentences that passports say, to be collected for translators.

Promises, questions and what helps are read from the tables of rules; only what a rule says of
one place in a file is written here once more. `%(name)s` is a gap.
"""

from collections.abc import Iterator

from formats.access.rule import Opened, Rule
from formats.passport.on_build import BUILDS
from formats.passport.on_look import LOOKS
from formats.passport.on_text import ON_EASY_TEXT, ON_TEXT
from formats.passport.table import GUIDELINES

_PLACES = (
    "The main words are %(size)s points high. They must be %(least)s or more.",
    "These words are smaller than the main words: %(words)s",
    "The pages are not A4.",
    "This font has small strokes on its letters: %(font)s",
    "These words are in italics: %(words)s",
    "These words are underlined, but are no link: %(words)s",
    "These words are all in capitals: %(words)s",
    "These lines are stretched to the edge: %(words)s",
    "These lines stand too close: %(words)s",
    "There is too little space between paragraphs.",
    "A line can hold %(count)s letters.",
    "Words are split at the end of a line: %(words)s",
    "the whole file",
    "the whole page",
    "The words stand in columns side by side.",
    "These words are too pale: %(words)s",
    "These words stand on a dark ground: %(words)s",
    "The booklet has %(count)s pages.",
    "A picture stands at the wrong side of its words.",
    "The meaning of this word is not in the file often enough: %(word)s",
    "The parts of the recording are not marked.",
    "A heading of a table does not say what it heads.",
    "A part of the page is wider than a small screen.",
    "The page cannot be made larger.",
    "The page forces its own space between letters.",
    "A part of the page has a fixed height and cuts words off.",
    "Lines do not wrap.",
    "The recording does not say its title.",
    "The recording does not say who made it.",
    "The recording does not say its language.",
    "The recording does not say how long it is.",
    "Two sentences stand on one line: %(words)s",
    "A number is in Roman letters: %(number)s",
    "The file opens.",
    "The file does not open.",
    "Make the file again.",
    "Look at these words: %(words)s",
    "Look at this in the text.",
    "A formula puts the reading age at %(age)s. It should be %(oldest)s or less.",
    "A formula puts the reading age at %(age)s.",
    "It should be %(oldest)s or less.",
)
_TOGETHER = (
    "Share the Pen, the words",
    "Share the Pen, all the files",
    "The group takes more than 15 working days to answer.",
    "People can ask for another form, and the group answers in 15 working days or less.",
    "Choose a shorter time to answer.",
    "Easy read",
    "The standard text",
    "%(form)s is not there in %(language)s.",
    "Every language has the same editions.",
    "Finish the translation, and publish again.",
    "Every language has the same forms.",
    "Ask a person to make this form, or try again.",
    "The files in %(language)s were ready on a later day.",
    "Every language was ready on the same day.",
    "Next time, publish when all languages can be made at once.",
)


def of_files() -> Iterator[str]:
    """Yield every sentence of the passports, those with gaps too."""
    yield from (*_PLACES, *_TOGETHER)
    for rule in (*ON_TEXT, *ON_EASY_TEXT):
        yield from _said_by(rule)
    for look in (*LOOKS, *BUILDS):
        yield from _said_by(look.rule)
    for one in GUIDELINES:
        yield from filter(None, (one.promise, one.mend, one.question))


def _said_by(rule: Rule[Opened]) -> Iterator[str]:
    yield from filter(None, (rule.promise, rule.mend))
