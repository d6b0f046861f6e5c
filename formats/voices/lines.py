"""The lines of a recording: its opening, the blocks one by one, and its closing."""

from collections.abc import Iterator
from dataclasses import replace
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
    Table,
    language_of,
    plain,
)
from formats.voices import phrases
from formats.voices.closing import closing
from formats.voices.line import HEADING, ITEM, PARAGRAPH, SENTENCE, Line, added, sentences
from formats.voices.lists import inner_counts
from formats.voices.numbering import numbers
from formats.voices.opening import opening
from formats.voices.parts import Part, parts
from formats.voices.tables import columns


def lines(document: Document) -> Iterator[Line]:
    """Yield every line in order, the words that the recording adds among them."""
    starts = {part.place: part for part in parts(document)}
    yield from opening(document, tuple(starts.values()))
    part: Part | None = None
    for place, block in enumerate(document.blocks):
        if place in starts:
            yield from _part_ends(part, document.language)
            part = starts[place]
        block_lines = _numbered(block, language_of(block, document))
        if place in starts and part and part.lead:
            block_lines = _led(part, document.language, block.id, block_lines)
        yield from block_lines
    yield from _part_ends(part, document.language)
    yield from closing(document)


def _part_ends(part: Part | None, code: str) -> Iterator[Line]:
    if part:
        yield added(part.end, code, HEADING)


def _led(part: Part, code: str, block_id: str, heading: Iterator[Line]) -> Iterator[Line]:
    """Yield "Part 2:" before a heading; the chapter starts with it."""
    yield added(part.lead, code, SENTENCE, block_id, chapter=part.title)
    for line in heading:
        yield replace(line, chapter="")


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
        case Paragraph():
            yield from sentences(block.runs, code, block.id, PARAGRAPH)
        case Quote():
            yield added(f"{label(code, 'quote')}:", code, SENTENCE, block.id)
            yield from sentences(block.runs, code, block.id, PARAGRAPH)
        case ListBlock():
            yield from _list(block, code)
        case Table():
            yield from _table(block, code)
        case Picture():
            if block.image.said:
                yield from _picture(block.image, code, block.id)
            yield from sentences((Run(block.caption),), code, block.id, PARAGRAPH)
        case Point():
            yield from _point(block, code)
        case _:
            assert_never(block)


def _list(block: ListBlock, code: str) -> Iterator[Line]:
    inside = inner_counts(block.items)
    if not block.items:
        return
    yield added(phrases.list_of(inside[-1], code), code, ITEM, block.id)
    counts = {0: block.start - 1}
    depths = [*(item.depth for item in block.items[1:]), 0]
    for place, (item, following) in enumerate(zip(block.items, depths, strict=True)):
        counts = {depth: count for depth, count in counts.items() if depth <= item.depth}
        counts[item.depth] = counts.get(item.depth, 0) + 1
        if block.ordered:
            yield added(f"{counts[item.depth]}:", code, SENTENCE, block.id)
        pause = PARAGRAPH if following < item.depth else ITEM
        yield from sentences(item.runs, code, block.id, pause)
        if place in inside:
            yield added(phrases.list_under(inside[place], code), code, ITEM, block.id)


def _table(block: Table, code: str) -> Iterator[Line]:
    caption = f": {block.caption}" if block.caption else ""
    said = (Run(f"{label(code, 'table')}{caption}."),)
    yield Line(said, code, ITEM, block.id, shown=bool(block.caption))
    names, rows = columns(block)
    for number, row in enumerate(rows, 1):
        yield added(f"{label(code, 'row')} {number}:", code, SENTENCE, block.id)
        for column, cell in enumerate(row):
            if plain(cell).strip():
                name = names[column] if column < len(names) else ()
                lead = (*name, Run(": ")) if plain(name).strip() else ()
                yield from sentences((*lead, *cell), code, block.id, ITEM)


def _point(block: Point, code: str) -> Iterator[Line]:
    """A point's picture repeats its words: it is said where there are none, or by choice."""
    spoken = [line for line in block.lines if plain(line).strip()]
    for place, line in enumerate(spoken, 1):
        pause = PARAGRAPH if place == len(spoken) else SENTENCE
        yield from sentences(line, code, block.id, pause)
    if block.image and (block.image.said or not spoken):
        yield from _picture(block.image, code, block.id)


def _picture(image: Image, code: str, block_id: str) -> Iterator[Line]:
    if image.alt and not image.decorative:
        yield added(f"{label(code, 'picture')}: {image.alt}", code, PARAGRAPH, block_id)
