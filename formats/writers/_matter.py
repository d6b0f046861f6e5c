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
    Picture,
    Point,
    Run,
    Runs,
    images,
    plain,
)
from formats.block_marks import OWN
from formats.format import CannotMake
from formats.own_pictures import Name, own_picture
from formats.writers._clean import cleaned
from formats.writers._contact import contact_blocks
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


UNLISTED = frozenset(
    f"own-{key}"
    for key in (
        "tell_ask",
        "credits",
        "checked_by",
        "translated_by",
        "pictures_from",
        "voice_from",
    )
)
"""Ids of our own headings that would only make the contents longer."""


def contents_name(document: Document) -> str:
    """Return the heading of the list of contents."""
    easy = document.kind == "easy_read"
    return label(document.language, "booklet_contents" if easy else "contents")


def about(document: Document) -> tuple[Block, ...]:
    """Return "About this booklet", which opens an easy-read edition after the contents."""
    if document.kind != "easy_read" or _says(document, "about"):
        return ()
    language = document.language
    purpose = ((Run(document.purpose),),) if document.purpose else ()
    maker = (Run(f"{label(language, 'made_by')}: {document.group}"),)
    return (
        _heading(document, "about"),
        Point(
            f"{OWN}about_text", (*purpose, *_lines(language, "about_text")), own_picture("booklet")
        ),
        *((Point(f"{OWN}about_by", (maker,), own_picture("group")),) if document.group else ()),
        *((_point(document, "about_hard", "bold"),) if document.hard_words else ()),
        _point(document, "about_help", "help"),
    )


def _says(document: Document, key: str) -> bool:
    """Whether people wrote a section of this name themselves."""
    name = label(document.language, key).casefold()
    headings = (block for block in document.blocks if isinstance(block, Heading))
    return any(plain(heading.runs).strip().casefold() == name for heading in headings)


def _point(document: Document, key: str, picture: Name) -> Point:
    return Point(f"{OWN}{key}", _lines(document.language, key), own_picture(picture))


def _lines(code: str, key: str) -> tuple[Runs, ...]:
    """Every sentence of a label as a line of its own."""
    text, language = label(code, key), get(code)
    spans = language.sentences(text) if language else ((0, len(text)),)
    return tuple((Run(text[start:end]),) for start, end in spans)


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
            if word.image:
                yield Picture(f"{word_id(number)}-picture", word.image)
            yield Paragraph(word_id(number), (term, Run(": "), meaning))


def back(document: Document, voice: str = "") -> tuple[Block, ...]:
    """Return contact, who made, checked and translated it, and where the pictures are from.

    `voice` is the line that the licence of the voice asks for, in a file that is read aloud.
    """
    return (
        *tell_us(document),
        *_contact(document),
        *_names(document, "made_by", (document.group,)),
        *_names(document, "credits", document.credits),
        *_names(document, "checked_by", document.checked_by),
        *_names(document, "translated_by", (document.translated_by,)),
        *_names(document, "pictures_from", picture_credits(document)),
        *_names(document, "voice_from", (voice,)),
    )


def tell_us(document: Document) -> tuple[Block, ...]:
    """Return "How to tell us what you think" of easy read, where there is a way to tell."""
    asked = document.kind == "easy_read" and bool(document.contact.strip())
    if not asked or _says(document, "tell_us"):
        return ()
    return (
        _heading(document, "tell_us"),
        _point(document, "tell_text", "tell"),
        _point(document, "tell_how", "help"),
        _heading(document, "tell_ask"),
        _point(document, "tell_yes", "yes"),
        _point(document, "tell_some", "some"),
        _point(document, "tell_no", "no"),
    )


def _contact(document: Document) -> tuple[Block, ...]:
    if not document.contact.strip():
        return ()
    offer = (Run(label(document.language, "other_ways")),)
    easy = document.kind == "easy_read"
    last = Point(f"{OWN}other_ways", (offer,), own_picture("booklet")) if easy else None
    return (
        _heading(document, "contact"),
        *contact_blocks(document),
        last or Paragraph(f"{OWN}other_ways", offer),
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
