"""Annotated documents: the words as the product reads them, and what people noted beside them."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from bench.language.asked import Asked, Missing
from content.checking.titled import titled
from content.tree import Document, texts
from formats.readers import read
from formats.readers.typed_lists import with_lists


@dataclass(frozen=True)
class Fact:
    """Something that a draft must keep. `clause` is there for negations and obligations."""

    kind: str
    text: str
    sentence: str
    clause: str
    optional: bool


@dataclass(frozen=True)
class Passive:
    """A passive clause, and whether its sentence names who does it."""

    clause: str
    sentence: str
    agent_named: bool


@dataclass(frozen=True)
class Annotated:
    """One document with its notes."""

    name: str
    language: str
    style: str
    document: Document
    jargon: tuple[str, ...]
    welcome: tuple[str, ...]
    """Terms that may be flagged and need not be."""
    acronyms: tuple[str, ...]
    explained: tuple[str, ...]
    not_jargon: tuple[str, ...]
    facts: tuple[Fact, ...]
    long_sentences: tuple[str, ...]
    passives: tuple[Passive, ...]
    already_easy: tuple[str, ...]

    @property
    def pieces(self) -> tuple[tuple[str, int, str], ...]:
        """Every piece of text with the block and the place that findings name."""
        blocks = ((block.id, texts(block)) for block in titled(self.document).blocks)
        return tuple((name, n, text) for name, found in blocks for n, text in enumerate(found))

    @property
    def words(self) -> int:
        return sum(len(text.split()) for _, _, text in self.pieces)


def annotated(asked: Asked) -> Iterator[Annotated]:
    """Yield each document that has notes, read by the product's own reader."""
    folder = asked.files("coproduction/annotations.json")[0].parent
    notes = json.loads((folder / "annotations.json").read_text("utf-8"))
    wanted = sorted(name for name in notes if (folder / name).is_file())[: asked.limit]
    if not wanted:
        raise Missing("no document beside annotations.json")
    for name in wanted:
        yield _annotated(folder / name, notes[name])


def _annotated(path: Path, note: Mapping[str, object]) -> Annotated:
    jargon = _rows(note, "jargon", "term")
    return Annotated(
        name=path.name,
        language=str(note.get("language", "en")),
        style=str(note.get("style", "ordinary")),
        document=_document(path),
        jargon=tuple(str(row["term"]) for row in jargon if not row.get("optional")),
        welcome=tuple(str(row["term"]) for row in jargon if row.get("optional")),
        acronyms=_texts(note, "acronyms_unexplained", "term"),
        explained=_texts(note, "explained_in_text", "term"),
        not_jargon=_texts(note, "not_jargon", "term"),
        facts=tuple(fact(row) for row in _rows(note, "facts", "text")),
        long_sentences=_texts(note, "long_sentences", "sentence"),
        passives=tuple(_passive(row) for row in _rows(note, "passives", "clause")),
        already_easy=_texts(note, "already_easy", "sentence"),
    )


def _document(path: Path) -> Document:
    """Read it as the commands do, with typed lists made real."""
    brought = read(path.read_bytes(), path.name)
    blocks = with_lists(brought.document.blocks, brought.understood.likely_lists)
    return replace(brought.document, blocks=blocks)


def fact(row: Mapping[str, object]) -> Fact:
    """Return one noted fact; a clause that is not noted is the whole sentence."""
    sentence = str(row.get("sentence") or "")
    clause = str(row.get("clause") or sentence or row["text"])
    kind, text = str(row.get("kind", "name")), str(row["text"])
    return Fact(kind, text, sentence, clause, bool(row.get("optional")))


def _passive(row: Mapping[str, object]) -> Passive:
    sentence = str(row.get("sentence") or row["clause"])
    return Passive(str(row["clause"]), sentence, bool(row.get("agent_named")))


def _rows(note: Mapping[str, object], field: str, main: str) -> list[Mapping[str, object]]:
    """Return the entries of a field; a bare text stands for an entry with that text."""
    found = note.get(field) or ()
    assert isinstance(found, list | tuple), field
    return [row if isinstance(row, Mapping) else {main: row} for row in found]


def _texts(note: Mapping[str, object], field: str, main: str) -> tuple[str, ...]:
    return tuple(str(row.get(main) or row.get("text")) for row in _rows(note, field, main))


def spoken(text: str) -> str:
    """Return a text for comparing: small letters, plain quotes and dashes, single spaces."""
    for old, new in (("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("–", "-"), ("\u00a0", " ")):
        text = text.replace(old, new)
    return " ".join(re.sub(r"[*_`•]+", "", text).lower().split()).removeprefix("- ")
