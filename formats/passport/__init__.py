"""The passport of a made file: every guideline with what a machine found, or what to ask a person.

Evidence comes from many tools: the rules of `formats.access`, our own measuring of the file,
and whatever the caller adds. Rows are made of it guideline by guideline.
"""

from collections.abc import Iterable, Iterator

from content.tree import Document
from formats.format import Format
from formats.passport.evidence import of_file, of_text
from formats.passport.judging import judged
from formats.passport.row import Evidence, Row, Status

__all__ = ["Evidence", "Row", "Status", "passport", "text_passport"]


def passport(
    document: Document,
    format: Format,  # noqa: A002 - the word of this house for it
    data: bytes,
    more: Iterable[Evidence] = (),
) -> tuple[Row, ...]:
    """Return what can be proven about the file, and what only a person can say.

    `more` is evidence that others found, such as the checks of words.
    """
    return tuple(_rows(document, format.suffix, (*of_file(document, format, data), *more)))


def text_passport(document: Document, more: Iterable[Evidence] = ()) -> tuple[Row, ...]:
    """Return what can be said about the words before any file is made."""
    return tuple(_rows(document, "", more))


def _rows(document: Document, suffix: str, more: Iterable[Evidence]) -> Iterator[Row]:
    found = {each.rule: each for each in (*of_text(document), *more)}
    return judged(document, suffix, found)
