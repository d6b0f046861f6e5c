"""What a file adds around people's words: about this booklet, hard words, contact, who made it.

Every id begins with `own-`, so a reader of the file knows these words as ours.
"""

from collections.abc import Iterable, Iterator

from content.languages import LABELS, get, label
from content.tree import (
    Block,
    Document,
    Heading,
    ListBlock,
    ListItem,
    Paragraph,
    Point,
    Run,
    images,
)
from formats.block_marks import OWN
from formats.format import CannotMake
from formats.writers._clean import cleaned
from formats.writers._contact import contact_runs
from formats.writers._dates import written


def missing_labels(language: str) -> str:
    """Return why files cannot be made in the language, in plain words; "" where they can."""
    known = get(language)
    if known and all(key in known.labels for key in LABELS):
        return ""
    return (
        "We do not have our own words in this language yet. "
        "Words such as Contents and Page are missing. Your text is safe."
    )


def ready(document: Document) -> Document:
    """Return the document with words a file can carry. Raises CannotMake without our own words."""
    if reason := missing_labels(document.language):
        raise CannotMake(reason)
    return cleaned(document)


def front_lines(document: Document) -> tuple[str, ...]:
    """Return who made it, when and which version: the lines under the title."""
    date = written(document.date, document.language)
    return tuple(line for line in (document.group, date, document.version) if line)


UNLISTED = frozenset({"own-credits", "own-checked_by", "own-translated_by", "own-pictures_from"})
"""Ids of our own headings that would only make the contents longer."""


def about(document: Document) -> tuple[Block, ...]:
    """Return "About this booklet", which opens an easy-read edition after the contents."""
    if document.kind != "easy_read":
        return ()
    said = (label(document.language, "about_text"), document.purpose)
    return (
        _heading(document, "about"),
        *(Paragraph(f"{OWN}about-{n}", (Run(text),)) for n, text in enumerate(said) if text),
    )


def words_we_used(document: Document) -> tuple[Block, ...]:
    """Return the hard words with their meanings, under their heading."""
    if not document.hard_words:
        return ()
    return (_heading(document, "words_we_used"), *_meanings(document))


def word_id(number: int) -> str:
    """Return the id of the entry of a hard word, by its place in the document, from 0."""
    return f"{OWN}word-{number}"


def _meanings(document: Document) -> Iterator[Block]:
    for number, word in enumerate(document.hard_words):
        term, meaning = Run(word.term, bold=True), Run(word.meaning)
        if document.kind == "easy_read":
            yield Point(word_id(number), ((term,), (meaning,)), word.image)
        else:
            yield Paragraph(word_id(number), (term, Run(": "), meaning))


def back(document: Document) -> tuple[Block, ...]:
    """Return contact, who made, checked and translated it, and where the pictures are from."""
    lines = [line.strip() for line in document.contact.splitlines() if line.strip()]
    contact = tuple(
        Paragraph(f"{OWN}contact-{n}", contact_runs(line)) for n, line in enumerate(lines)
    )
    opening: tuple[Block, ...] = (_heading(document, "contact"), *contact) if contact else ()
    return (
        *opening,
        *_names(document, "made_by", (document.group,)),
        *_names(document, "credits", document.credits),
        *_names(document, "checked_by", document.checked_by),
        *_names(document, "translated_by", (document.translated_by,)),
        *_names(document, "pictures_from", picture_credits(document)),
    )


def picture_credits(document: Document) -> tuple[str, ...]:
    """Return each credit line of the pictures once, in reading order."""
    return tuple(dict.fromkeys(image.credit for image in images(document) if image.credit))


def _names(document: Document, key: str, names: Iterable[str]) -> tuple[Block, ...]:
    items = tuple(ListItem((Run(name),)) for name in names if name)
    if not items:
        return ()
    if len(items) == 1:
        return (_heading(document, key), Paragraph(f"{OWN}{key}-0", items[0].runs))
    return (_heading(document, key), ListBlock(f"{OWN}{key}-0", items))


def _heading(document: Document, key: str) -> Heading:
    name = f"{OWN}{key}"
    return Heading(name, 2 if name in UNLISTED else 1, (Run(label(document.language, key)),))
