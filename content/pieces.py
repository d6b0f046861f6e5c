"""One walk over every piece of words in a document, in reading order, able to change each.

Reading, translating and marking all go this way round, so they can never disagree on what
there is or in which order it comes.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Literal, TypeAlias, assert_never

from content.inline import joined
from content.tree import (
    Block,
    Document,
    HardWord,
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
    plain,
)

Place: TypeAlias = Literal[
    "title", "purpose", "text", "item", "cell", "caption", "alt", "line", "word", "meaning"
]
"""What kind of place the words stand in. "alt": alt text; "word": a hard word itself."""
Change: TypeAlias = Callable[[Place, Runs, str], Runs]
"""Given the place, the words and their language: the words to put there."""


def mapped(document: Document, change: Callable[[str, Place, Runs, str], Runs]) -> Document:
    """Return the document with every piece changed; `change` gets the block id first."""

    def outside(place: Place, runs: Runs, code: str) -> Runs:
        return change("", place, runs, code)

    code = document.language
    return replace(
        document,
        title=_string("title", document.title, code, outside),
        purpose=_string("purpose", document.purpose, code, outside),
        blocks=tuple(_in_document(block, code, change) for block in document.blocks),
        hard_words=tuple(_hard_word(word, code, outside) for word in document.hard_words),
    )


def mapped_block(block: Block, code: str, change: Change) -> Block:
    """Return the block with each of its pieces changed, in reading order."""
    match block:
        case Heading() | Paragraph() | Quote():
            return replace(block, runs=joined(change("text", block.runs, code)))
        case ListBlock():
            return _list(block, code, change)
        case Table():
            return _table(block, code, change)
        case Picture():
            image = _image(block.image, code, change)
            return replace(
                block, image=image, caption=_string("caption", block.caption, code, change)
            )
        case Point():
            lines = tuple(joined(change("line", line, code)) for line in block.lines)
            seen = block.image and _image(block.image, code, change)
            return replace(block, lines=lines, image=seen)
        case _:
            assert_never(block)


def _in_document(block: Block, code: str, change: Callable[[str, Place, Runs, str], Runs]) -> Block:
    def inside(place: Place, runs: Runs, language: str) -> Runs:
        return change(block.id, place, runs, language)

    return mapped_block(block, block.language or code, inside)


def _list(block: ListBlock, code: str, change: Change) -> ListBlock:
    items = tuple(
        replace(item, runs=joined(change("item", item.runs, code))) for item in block.items
    )
    return replace(block, items=items)


def _table(block: Table, code: str, change: Change) -> Table:
    caption = _string("caption", block.caption, code, change)
    rows = tuple(tuple(joined(change("cell", cell, code)) for cell in row) for row in block.rows)
    return replace(block, caption=caption, rows=rows)


def _image(image: Image, code: str, change: Change) -> Image:
    if image.decorative:
        return image
    return replace(image, alt=_string("alt", image.alt, code, change))


def _hard_word(word: HardWord, code: str, change: Change) -> HardWord:
    return HardWord(
        term=_string("word", word.term, code, change),
        meaning=_string("meaning", word.meaning, code, change),
        image=word.image and _image(word.image, code, change),
    )


def _string(place: Place, text: str, code: str, change: Change) -> str:
    return plain(change(place, (Run(text),), code)) if text else ""
