"""What a draft is made from: the sentences of a document, in reading order."""

from collections.abc import Iterator
from dataclasses import dataclass

from content.easy_read.lists import BULLET
from content.segments import sentences_of
from content.tree import Document, Heading, Picture, Quote, Run, Runs, Table, language_of, plain

_MOST_LINES = 3


@dataclass(frozen=True, slots=True)
class Source:
    """A heading, or a sentence that may become points."""

    block_id: str
    text: str
    language: str
    level: int = 0
    """Of a heading; 0 for a sentence."""
    is_open: bool = True
    """False for words that stay as they are: a quotation, a cell of a table, alt text."""
    explains: bool = True
    own_language: str = ""
    links: tuple[Run, ...] = ()
    picture: Picture | None = None
    """A picture of the source, kept as it is."""
    lines: tuple[str, ...] = ()
    """Of a row of a table: its cells, each with its heading. They stay as they are, together."""


def sources(document: Document) -> Iterator[Source]:
    """Yield headings and sentences in order; pieces without words are left out."""
    for block in document.blocks:
        language = language_of(block, document)
        if isinstance(block, Heading):
            yield Source(block.id, plain(block.runs), language, level=block.level)
            continue
        if isinstance(block, Picture):
            yield Source(block.id, "", language, picture=block)
            continue
        if isinstance(block, Table):
            yield from _rows(block, language)
            continue
        quoted = False
        for piece in sentences_of(block, document.language):
            text = " ".join(plain(piece.runs).split())
            was_quoted, quoted = quoted, _quoted_after(text, quoted)
            if _has_words(text) and piece.place != "alt":
                yield Source(
                    block.id,
                    text,
                    language,
                    is_open=not (isinstance(block, Quote) or _is_said(text, was_quoted)),
                    own_language=block.language,
                    links=tuple(run for run in piece.runs if run.link),
                )


def _rows(table: Table, language: str) -> Iterator[Source]:
    """Yield a source for each row: a cell alone, such as "Tuesday", says nothing."""
    headed = table.header and len(table.rows) > 1
    heads = [_flat(cell) for cell in table.rows[0]] if headed else []
    rows = table.rows[1:] if headed else table.rows
    if table.caption.strip():
        yield Source(table.id, _flat_text(table.caption), language, own_language=table.language)
    for row in rows:
        lines = tuple(_told(heads, place, _flat(cell)) for place, cell in enumerate(row))
        if lines := _bulleted(tuple(line for line in lines if line)):
            yield Source(
                table.id,
                "; ".join(line.removeprefix(BULLET) for line in lines),
                language,
                is_open=False,
                own_language=table.language,
                links=tuple(run for cell in row for run in cell if run.link),
                lines=lines,
            )


def _bulleted(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Return more cells than a point has lines as a list under the first, the row's name."""
    if len(lines) <= _MOST_LINES:
        return lines
    return (lines[0], *(BULLET + line for line in lines[1:]))


def _told(heads: list[str], place: int, cell: str) -> str:
    head = heads[place].rstrip(": ") if heads else ""
    return f"{head}: {cell}" if head and cell else cell


def _has_words(text: str) -> bool:
    """Return False for marks that stand alone, such as a full stop on its own line."""
    return any(char.isalnum() or not char.isascii() for char in text)


def _flat(runs: Runs) -> str:
    return _flat_text(plain(runs))


def _flat_text(text: str) -> str:
    return " ".join(text.split())


def _quoted_after(text: str, quoted: bool) -> bool:  # the state of the walk
    """Return whether a quotation is still open after the sentence."""
    marks = [char for char in text if char in '“”"']
    for mark in marks:
        quoted = not quoted if mark == '"' else mark == "“"
    return quoted


def _is_said(text: str, was_quoted: bool) -> bool:  # the state of the walk
    """Return whether the sentence, or its beginning, is somebody's own words."""
    return was_quoted or text[0] in '“"'
