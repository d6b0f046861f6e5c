"""The lines of a recording: its opening, the blocks one by one, and its closing."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import assert_never

from content.languages import label
from content.segments import sentences_of
from content.tree import (
    Block,
    Document,
    Heading,
    Image,
    ListBlock,
    Paragraph,
    Picture,
    Point,
    Quote,
    Run,
    Runs,
    Table,
    language_of,
    plain,
)
from formats.voices import phrases
from formats.voices.numbering import numbers

SENTENCE, ITEM, PARAGRAPH, HEADING = 0.35, 0.5, 0.8, 1.2
"""Seconds of silence after each. Our choice: no rule for easy audio gives figures."""


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence, or words that stand alone, still with their runs."""

    runs: Runs
    language: str
    pause: float = SENTENCE
    block_id: str = ""
    chapter: str = ""
    shown: bool = False
    """Whether the words stand in the block, not only in the recording."""
    sentence: int = -1
    """Its place among the sentences of its block; -1 for words that only the recording adds."""


def lines(document: Document) -> Iterator[Line]:
    """Yield every line in order, the words that the recording adds among them."""
    yield from _opening(document)
    for block in document.blocks:
        yield from _numbered(block, language_of(block, document))
    yield from _hard_words(document)
    yield from _closing(document)


def _opening(document: Document) -> Iterator[Line]:
    code = document.language
    yield _words(document.title, code, HEADING, chapter=document.title)
    if document.kind == "easy_read":
        yield _words(f"{label(code, 'easy_read')}.", code)
    if document.draft:
        yield _words(label(code, "draft"), code)
    for key, value in (
        ("made_by", document.group),
        ("date", document.date),
        ("translated_by", document.translated_by),
    ):
        if value:
            yield _words(_ended(f"{label(code, key)}: {value}"), code)
    for text in (document.version, document.purpose):
        if text:
            yield _words(text, code)
    yield _words(label(code, "computer_voice"), code, HEADING)


def _numbered(block: Block, code: str) -> Iterator[Line]:
    said = tuple(_block(block, code))
    shown = tuple(plain(piece.runs).strip() for piece in sentences_of(block, code))
    places = numbers(shown, [plain(line.runs).strip() if line.shown else None for line in said])
    for line, place in zip(said, places, strict=True):
        yield replace(line, sentence=place)


def _block(block: Block, code: str) -> Iterator[Line]:
    match block:
        case Heading():
            text = plain(block.runs).strip()
            yield Line(block.runs, code, HEADING, block.id, text, shown=True)
        case Paragraph() | Quote():
            yield from _sentences(block.runs, code, block.id, PARAGRAPH)
        case ListBlock():
            yield from _list(block, code)
        case Table():
            yield from _table(block, code)
        case Picture():
            yield from _picture(block.image, code, block.id)
            yield from _sentences((Run(block.caption),), code, block.id, PARAGRAPH)
        case Point():
            yield from _point(block, code)
        case _:
            assert_never(block)


def _sentences(runs: Runs, code: str, block_id: str, pause: float) -> Iterator[Line]:
    pieces = sentences_of(Paragraph(block_id, runs, code), code)
    for place, piece in enumerate(pieces, 1):
        yield Line(
            piece.runs, code, pause if place == len(pieces) else SENTENCE, block_id, shown=True
        )


def _list(block: ListBlock, code: str) -> Iterator[Line]:
    outer = sum(item.depth == 0 for item in block.items)
    if not block.items:
        return
    yield _words(phrases.list_of(outer or len(block.items), code), code, ITEM, block.id)
    counts = {0: block.start - 1}
    for item in block.items:
        counts = {depth: count for depth, count in counts.items() if depth <= item.depth}
        counts[item.depth] = counts.get(item.depth, 0) + 1
        if block.ordered:
            yield _words(f"{counts[item.depth]}:", code, SENTENCE, block.id)
        yield from _sentences(item.runs, code, block.id, ITEM)


def _table(block: Table, code: str) -> Iterator[Line]:
    caption = f": {block.caption}" if block.caption else ""
    title = (Run(f"{label(code, 'table')}{caption}."),)
    yield Line(title, code, ITEM, block.id, shown=bool(block.caption))
    headed = block.header and len(block.rows) > 1
    names = block.rows[0] if headed else ()
    for number, row in enumerate(block.rows[1:] if headed else block.rows, 1):
        yield _words(f"{label(code, 'row')} {number}:", code, SENTENCE, block.id)
        for column, cell in enumerate(row):
            if plain(cell).strip():
                name = names[column] if column < len(names) else ()
                lead = (*name, Run(": ")) if plain(name).strip() else ()
                yield from _sentences((*lead, *cell), code, block.id, ITEM)


def _point(block: Point, code: str) -> Iterator[Line]:
    """A point's picture repeats its words: it is said where there are none, or by choice."""
    spoken = [line for line in block.lines if plain(line).strip()]
    for place, line in enumerate(spoken, 1):
        pause = PARAGRAPH if place == len(spoken) else SENTENCE
        yield from _sentences(line, code, block.id, pause)
    if block.image and (block.image.said or not spoken):
        yield from _picture(block.image, code, block.id)


def _picture(image: Image, code: str, block_id: str) -> Iterator[Line]:
    if image.alt and not image.decorative:
        yield _words(f"{label(code, 'picture')}: {image.alt}", code, PARAGRAPH, block_id)


def _hard_words(document: Document) -> Iterator[Line]:
    if not document.hard_words:
        return
    code = document.language
    yield _title("words_we_used", code)
    for word in document.hard_words:
        yield from _sentences((Run(f"{word.term}: {word.meaning}"),), code, "", PARAGRAPH)


def _closing(document: Document) -> Iterator[Line]:
    code = document.language
    for key, names in (("credits", document.credits), ("checked_by", document.checked_by)):
        if names:
            yield _words(_ended(f"{label(code, key)}: {', '.join(names)}"), code, PARAGRAPH)
    if document.contact.strip():
        yield from _contact(document, code)
    yield _words(f"{label(code, 'end')}.", code)


def _contact(document: Document, code: str) -> Iterator[Line]:
    if document.kind == "easy_read":
        yield _title("tell_us", code)
        for key in ("tell_text", "tell_how"):
            yield from _sentences((Run(label(code, key)),), code, "", PARAGRAPH)
    yield _title("contact", code)
    for way in document.contact.splitlines():
        yield _words(way, code, ITEM)
    yield _words(label(code, "other_ways"), code, PARAGRAPH)


def _title(key: str, code: str) -> Line:
    text = label(code, key)
    return _words(text, code, HEADING, chapter=text)


def _ended(text: str) -> str:
    return text if text.endswith(".") else f"{text}."


def _words(
    text: str, code: str, pause: float = SENTENCE, block_id: str = "", chapter: str = ""
) -> Line:
    return Line((Run(text),), code, pause, block_id, chapter)
