"""The document tree: the one frozen shape that every check, draft and format reads.

Whatever makes a document accessible has its place here (heading levels, alt text, language,
hard words), because what is not in the tree is lost in some format.
A new kind of block joins the closed union `Block`; `match` with `assert_never` then fails
the type check in every writer until it is handled.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias, assert_never

EditionKind: TypeAlias = Literal["standard", "easy_read"]


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of words with one look and one language."""

    text: str
    bold: bool = False
    hard: bool = False
    """A hard word: shown bold, its meaning is in `Document.hard_words`."""
    link: str = ""
    """Where the words lead: http(s), mailto or tel address; "" for none."""
    language: str = ""
    """BCP 47 code where it differs from the block's; "" inherits."""


Runs: TypeAlias = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Image:
    """A picture as the tree knows it; its bytes come from `Assets.picture(key)`."""

    key: str
    """sha256 of the bytes, lower-case hex."""
    alt: str
    """What it shows, in words; "" only where `decorative`."""
    media_type: str
    """"image/svg+xml", "image/png" or "image/jpeg"."""
    decorative: bool = False
    credit: str = ""
    """The line to print, such as "OpenMoji, CC BY-SA 4.0"; "" where none is due."""
    said: bool = False
    """True where a person chose that a recording says its words; beside words they repeat those."""


@dataclass(frozen=True, slots=True)
class Heading:
    id: str
    level: int
    """1-5 below the document title, which is the only top heading."""
    runs: Runs
    language: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    id: str
    runs: Runs
    language: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    id: str
    runs: Runs
    language: str = ""


@dataclass(frozen=True, slots=True)
class ListItem:
    runs: Runs
    depth: int = 0
    """0 for the outer list, 1 for a list inside it, and so on."""


@dataclass(frozen=True, slots=True)
class ListBlock:
    id: str
    items: tuple[ListItem, ...]
    ordered: bool = False
    language: str = ""
    start: int = 1
    """Number of the first outer item where `ordered`: a list may go on after a paragraph."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells of equal count; the first row is the header where `header`."""

    id: str
    rows: tuple[tuple[Runs, ...], ...]
    header: bool = True
    caption: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that stands alone, with the words below it."""

    id: str
    image: Image
    caption: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """One idea of an easy-read edition: one to three short lines and at most one picture."""

    id: str
    lines: tuple[Runs, ...]
    image: Image | None = None
    language: str = ""


Block: TypeAlias = Heading | Paragraph | Quote | ListBlock | Table | Picture | Point


@dataclass(frozen=True, slots=True)
class HardWord:
    """A hard word of this document and what it means, in plain words."""

    term: str
    meaning: str
    image: Image | None = None


@dataclass(frozen=True, slots=True)
class Saying:
    """How people want some written words to be said; what is shown never changes."""

    written: str
    """The words as they stand in the text, such as "EHCP"."""
    said: str
    """Plain words for a voice, such as "E H C P"; "" says nothing at all."""
    language: str = ""
    """BCP 47 code of the words that it is for; "" for every language."""
    whole: bool = True
    """Only where no other letter or figure touches it."""
    case: bool = False
    """Only in the same capital and small letters."""


@dataclass(frozen=True, slots=True)
class Document:
    """One edition of a text, frozen. Everything a file is made from."""

    title: str
    language: str
    """BCP 47 code of the words, such as "en" or "cy"."""
    blocks: tuple[Block, ...]
    kind: EditionKind = "standard"
    purpose: str = ""
    """One sentence: what the document is for."""
    group: str = ""
    """Who wrote it, as one name."""
    credits: tuple[str, ...] = ()
    """People who agreed to be named, in alphabetical order."""
    date: str = ""
    """ISO date of this version, "2026-11-14"; "" where unknown. Never today's date by itself."""
    version: str = ""
    """What people call this version, such as "Version 2"."""
    contact: str = ""
    """How to reach the group, one line a way, separated by new lines."""
    checked_by: tuple[str, ...] = ()
    """Who of the group tried this edition, as they want to be named."""
    braille_read_by: tuple[str, ...] = ()
    """Who of them read it in braille; empty: every braille file says that nobody did."""
    heard_by: tuple[str, ...] = ()
    """Who of them listened to it as it is said now."""
    heard_in: tuple[str, ...] = ()
    """The voices, with their versions, that they heard: no other voice was listened to."""
    voices_checked: tuple[str, ...] = ()
    """Voices that a speaker checked, as "pl zlw/pl": the language, a space, the engine's id."""
    hard_words: tuple[HardWord, ...] = ()
    sayings: tuple[Saying, ...] = ()
    """"Say it like this": of the same words the first one counts, so the document's own lead."""
    draft: bool = False
    """True where a machine made it and no person has accepted it: every file says DRAFT."""
    translated_by: str = ""
    """Who translated it; "" where it was written in this language."""


def plain(runs: Runs) -> str:
    """Return the words of the runs, with nothing between them."""
    return "".join(run.text for run in runs)


def stretches(block: Block) -> tuple[Runs, ...]:
    """Return every separate stretch of runs in a block, in reading order."""
    match block:
        case Heading() | Paragraph() | Quote():
            return (block.runs,)
        case ListBlock():
            return tuple(item.runs for item in block.items)
        case Table():
            return tuple(cell for row in block.rows for cell in row)
        case Picture():
            return ()
        case Point():
            return block.lines
        case _:
            assert_never(block)


def texts(block: Block) -> tuple[str, ...]:
    """Return every separate piece of words in a block, in reading order, alt text included."""
    match block:
        case Heading() | Paragraph() | Quote():
            return (plain(block.runs),)
        case ListBlock():
            return tuple(plain(item.runs) for item in block.items)
        case Table():
            cells = tuple(plain(cell) for row in block.rows for cell in row)
            return (block.caption, *cells) if block.caption else cells
        case Picture():
            return tuple(text for text in (block.image.alt, block.caption) if text)
        case Point():
            lines = tuple(plain(line) for line in block.lines)
            return (*lines, block.image.alt) if block.image and block.image.alt else lines
        case _:
            assert_never(block)


def plain_text(document: Document) -> str:
    """Return the document's words, one piece a line, without its title."""
    return "\n".join(text for block in document.blocks for text in texts(block))


def images(document: Document) -> Iterator[Image]:
    """Yield every picture of the document in reading order, those of hard words last."""
    for block in document.blocks:
        if isinstance(block, Picture | Point) and block.image:
            yield block.image
    for word in document.hard_words:
        if word.image:
            yield word.image


def language_of(block: Block, document: Document) -> str:
    """Return the BCP 47 code that holds for the block: its own, or else the document's."""
    return block.language or document.language
