"""What a draft is made from: the sentences of a document, in reading order."""

from collections.abc import Iterator
from dataclasses import dataclass

from content.segments import sentences_of
from content.tree import Document, Heading, Picture, Quote, Run, Table, language_of, plain


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
        quoted = False
        for piece in sentences_of(block, document.language):
            text = " ".join(plain(piece.runs).split())
            was_quoted, quoted = quoted, _quoted_after(text, quoted)
            if text and piece.place != "alt":
                yield Source(
                    block.id,
                    text,
                    language,
                    is_open=not (isinstance(block, Quote | Table) or _is_said(text, was_quoted)),
                    own_language=block.language,
                    links=tuple(run for run in piece.runs if run.link),
                )


def _quoted_after(text: str, quoted: bool) -> bool:  # the state of the walk
    """Return whether a quotation is still open after the sentence."""
    marks = [char for char in text if char in '“”"']
    for mark in marks:
        quoted = not quoted if mark == '"' else mark == "“"
    return quoted


def _is_said(text: str, was_quoted: bool) -> bool:  # the state of the walk
    """Return whether the sentence, or its beginning, is somebody's own words."""
    return was_quoted or text[0] in '“"'
