"""What is said after the text: hard words, addresses, who took part, and twice how to reach us."""

from collections.abc import Iterator

from content.languages import label
from content.tree import Document, Run
from formats.block_marks import OWN
from formats.voices.addresses import addresses
from formats.voices.line import HEADING, ITEM, PARAGRAPH, Line, added, ended, sentences, title

HEARD_BY = f"{OWN}heard_by"
"""Where who listened is told: `script` leaves it out for a voice that they did not hear."""


def closing(document: Document) -> Iterator[Line]:
    """Yield the closing, up to the words that tell the end."""
    code = document.language
    yield from _hard_words(document)
    yield from _links(document)
    for key, names in (
        ("credits", document.credits),
        ("checked_by", document.checked_by),
        ("heard_by", document.heard_by),
    ):
        if names:
            words = ended(f"{label(code, key)}: {', '.join(names)}")
            yield added(words, code, PARAGRAPH, f"{OWN}{key}")
    if document.contact.strip():
        yield from _contact(document, code)
    yield added(ended(label(code, "end")), code)


def _hard_words(document: Document) -> Iterator[Line]:
    if document.hard_words:
        yield title("words_we_used", document.language)
    for number, word in enumerate(document.hard_words):
        runs = (Run(f"{word.term}: {word.meaning}"),)
        yield from sentences(runs, document.language, f"{OWN}word-{number}", PARAGRAPH)


def _links(document: Document) -> Iterator[Line]:
    found = addresses(document)
    if found:
        yield title("addresses", document.language)
    for words, address in found:
        yield Line((*words, Run(f": {address}")), document.language, PARAGRAPH)


def _contact(document: Document, code: str) -> Iterator[Line]:
    if document.kind == "easy_read":
        yield title("tell_us", code)
        for key in ("tell_text", "tell_how"):
            yield from sentences((Run(label(code, key)),), code, f"{OWN}{key}", PARAGRAPH)
    yield title("contact", code)
    yield from _ways(document)
    # A listener has no page to look back at, and may still be finding a pen.
    yield added(label(code, "contact_again"), code, HEADING, f"{OWN}contact")
    yield from _ways(document)
    yield added(label(code, "other_ways"), code, PARAGRAPH, f"{OWN}other_ways")


def _ways(document: Document) -> Iterator[Line]:
    ways = (way for way in document.contact.splitlines() if way.strip())
    for number, way in enumerate(ways):
        yield added(way, document.language, ITEM, f"{OWN}contact-{number}")
