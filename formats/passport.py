"""The passport of a made file: which access rules a machine tried, and which need a person."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias, TypeVar

from content.tree import Document, images
from formats.access.braille import check_brf, check_pef
from formats.access.epub import check_epub
from formats.access.pdf import pdf_faults
from formats.access.rule import Rule
from formats.access.tree import rules_for
from formats.access.web import check_web
from formats.access.word import check_word
from formats.format import Format

Status: TypeAlias = Literal["pass", "fail", "needs a person"]
Opened = TypeVar("Opened")

_TREE, _OWN = "Share the Pen, the text", "Share the Pen, the file"
_PDF = "page-validation, PDF/UA-1"
_PERSON = "a person"
_SHOWN = 3
"""Faults named in one row; more would hide the others."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a passport."""

    rule: str
    """Short name of the rule, such as "alt-text"."""
    status: Status
    tool: str
    """What tried the rule."""
    words: str
    """What was found, in plain words."""


def passport(document: Document, format: Format, data: bytes) -> tuple[Row, ...]:  # noqa: A002 - the word of this house for it
    """Return what can be proven about the file, and what only a person can say."""
    text = {rule: rule.faults(document) for rule in rules_for(document)}
    return (*_rows(text, _TREE), *_file_rows(format.suffix, data), *_for_people(document))


def _rows(found: dict[Rule[Opened], tuple[str, ...]], tool: str) -> Iterator[Row]:
    for rule, faults in found.items():
        if not faults:
            yield Row(rule.id, "pass", tool, rule.promise)
            continue
        more = f" And {len(faults) - _SHOWN} more." if len(faults) > _SHOWN else ""
        yield Row(rule.id, "fail", tool, " ".join(faults[:_SHOWN]) + more)


def _file_rows(suffix: str, data: bytes) -> tuple[Row, ...]:
    look = _LOOKS.get(suffix)
    if look is None:
        return ()
    try:
        return tuple(look(data))
    except ValueError:
        return (Row("opens", "fail", _OWN, "The file does not open. Make it again."),)


def _word(data: bytes) -> Iterator[Row]:
    yield from _rows(check_word(data), _OWN)


def _web(data: bytes) -> Iterator[Row]:
    yield from _rows(check_web(data), _OWN)


def _epub(data: bytes) -> Iterator[Row]:
    yield from _rows(check_epub(data), _OWN)


def _brf(data: bytes) -> Iterator[Row]:
    yield from _rows(check_brf(data), _OWN)


def _pef(data: bytes) -> Iterator[Row]:
    yield from _rows(check_pef(data), _OWN)


def _pdf(data: bytes) -> Iterator[Row]:
    tried, faults = pdf_faults(data)
    if faults:
        said = f"{len(faults)} of {tried} checks failed. {' '.join(faults[:_SHOWN])}"
        yield Row("pdf-ua", "fail", _PDF, said)
    else:
        yield Row("pdf-ua", "pass", _PDF, f"All {tried} checks passed.")


_LOOKS: dict[str, Callable[[bytes], Iterator[Row]]] = {
    ".docx": _word,
    ".pdf": _pdf,
    ".html": _web,
    ".epub": _epub,
    ".brf": _brf,
    ".pef": _pef,
}


def _for_people(document: Document) -> Iterator[Row]:
    yield Row("makes-sense", "needs a person", _PERSON, "Is it clear to the people it is for?")
    if any(True for _ in images(document)):
        yield Row("alt-fits", "needs a person", _PERSON, "Do the words fit each picture?")
        yield Row("pictures-fit", "needs a person", _PERSON, "Does each picture fit its words?")
    yield _tried(document)
    if document.translated_by:
        yield Row(
            "translation", "needs a person", _PERSON, "Does it say the same in both languages?"
        )


def _tried(document: Document) -> Row:
    if not document.checked_by:
        return Row("tried", "needs a person", _PERSON, "Nobody in the group has tried it yet.")
    return Row("tried", "pass", _PERSON, f"Tried by: {', '.join(document.checked_by)}.")
