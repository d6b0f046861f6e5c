"""Blocks <-> sentences with stable ids: translations, comments and audio timings hang on these.

An id is made of the block, the kind of place and the words, not of the position: a sentence
keeps its id when others change, and its block may move.
"""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from dataclasses import replace as altered

from content import languages
from content.inline import cut, runs_from, text_of
from content.pieces import Place, mapped, mapped_block
from content.tree import Block, Document, Run, Runs, plain

__all__ = [
    "Piece",
    "Place",
    "Segment",
    "counts_of",
    "replace",
    "segments",
    "sentences_of",
    "spans_of",
    "stretches",
]

_WHOLE: frozenset[Place] = frozenset({"title", "purpose", "caption", "alt", "word"})
"""Places that are one segment however many sentences they hold."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One sentence to translate."""

    id: str
    block_id: str
    """The block it stands in; "" for title, purpose and hard words."""
    place: Place
    text: str
    """Its words with marks for bold, links and other languages: see `content.inline`."""
    language: str


@dataclass(frozen=True, slots=True)
class Piece:
    """One sentence of a block, as it is read out or drafted from."""

    place: Place
    runs: Runs
    language: str


def spans_of(text: str, language: str) -> tuple[languages.Span, ...]:
    """Return where the sentences lie; an unknown language is split by the rules of English."""
    known = languages.get(language) or languages.all_languages()["en"]
    return known.sentences(text)


def sentences_of(block: Block, language: str) -> tuple[Piece, ...]:
    """Return the sentences of a block in reading order; `language` holds where it has none."""
    found: list[Piece] = []

    def note(place: Place, runs: Runs, code: str) -> Runs:
        found.extend(Piece(place, part, code) for part, _ in _parts(place, runs, code))
        return runs

    mapped_block(block, block.language or language, note)
    return tuple(found)


def counts_of(block: Block, language: str) -> tuple[tuple[Place, int], ...]:
    """Return each piece of the block that has words, and how many segments it makes, in order."""
    found: list[tuple[Place, int]] = []

    def note(place: Place, runs: Runs, code: str) -> Runs:
        if parts := _parts(place, runs, code):
            found.append((place, len(parts)))
        return runs

    mapped_block(block, block.language or language, note)
    return tuple(found)


def stretches(runs: Runs, language: str, *, whole: bool = False) -> Iterator[tuple[Runs, bool]]:
    """Yield the words in stretches, each with whether it is a sentence or stands between two.

    Not a letter is lost. `whole` takes all of them for one sentence.
    """
    text, done = plain(runs), 0
    spans = spans_of(text, language)
    for start, end in ((spans[0][0], spans[-1][1]),) if whole and spans else spans:
        if start > done:
            yield cut(runs, done, start), False
        yield cut(runs, start, end), True
        done = end
    if done < len(text):
        yield cut(runs, done, len(text)), False


def segments(document: Document) -> tuple[Segment, ...]:
    """Return every piece of the document that a translation needs, in reading order."""
    found: list[Segment] = []

    def note(segment: Segment, part: Runs) -> Runs:
        found.append(segment)
        return part

    _walk(document, note)
    return tuple(found)


def replace(document: Document, targets: Mapping[str, str], language: str) -> Document:
    """Return the document in another language, from translations by segment id.

    A sentence without a translation stays as it was, marked with its own language.
    """

    def change(segment: Segment, part: Runs) -> Runs:
        target = targets.get(segment.id, "").strip()
        return runs_from(target) if target else _foreign(part, segment.language)

    done = _walk(document, change)
    blocks = tuple(altered(block, language="") for block in done.blocks)
    return altered(done, blocks=blocks, language=language)


def _walk(document: Document, change: Callable[[Segment, Runs], Runs]) -> Document:
    seen: Counter[str] = Counter()

    def one(block_id: str, place: Place, part: Runs, code: str) -> Runs:
        text = text_of(part)
        stem = f"{block_id}.{place}.{hashlib.sha256(text.encode()).hexdigest()[:12]}"
        seen[stem] += 1
        segment = Segment(f"{stem}.{seen[stem]}", block_id, place, text, code)
        return change(segment, part)

    def each(block_id: str, place: Place, runs: Runs, code: str) -> Runs:
        made: list[Run] = []
        for part, end in _parts(place, runs, code):
            made += one(block_id, place, part, code)
            made += [Run(end)] if end else []
        return tuple(made)

    return mapped(document, each)


def _parts(place: Place, runs: Runs, code: str) -> list[tuple[Runs, str]]:
    """Return each sentence with what stands before the next: a space, a new line or nothing."""
    text = plain(runs)
    if not text.strip():
        return []
    if place in _WHOLE:
        return [(runs, "")]
    spans = spans_of(text, code)
    starts = (*(start for start, _ in spans[1:]), None)
    return [
        (cut(runs, start, end), _gap(text, end, following))
        for (start, end), following in zip(spans, starts, strict=True)
    ]


def _gap(text: str, end: int, following: int | None) -> str:
    if following is None:
        return ""
    return "\n" if "\n" in text[end:following] else " "


def _foreign(part: Runs, language: str) -> Runs:
    return tuple(altered(run, language=run.language or language) for run in part)
