"""Drafts an easy read edition of a document: points to accept, change or refuse."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from content.easy_read.explain import Explainer
from content.easy_read.lists import BULLET
from content.easy_read.points import (
    LONGEST_LINE,
    Change,
    Draft,
    DraftHeading,
    DraftItem,
    DraftPoint,
    word_count,
)
from content.easy_read.simplify import SAYS, Simple, simplify_all
from content.easy_read.sources import Source, sources
from content.easy_read.split import Parses
from content.easy_read.welsh import split_welsh
from content.languages import base_code
from content.languages.parsing import ParserMissing
from content.pictures import Catalogue
from content.tree import Document
from content.words import WordBank

LINES_IN_A_POINT = 3
EXPLAINED = Change("explain", "A hard word is explained.")


def draft(
    document: Document,
    *,
    word_bank: WordBank,
    parser: Parses,
    catalogue: Catalogue | None = None,
) -> Draft:
    """Return the draft of the whole document. Nothing in it counts until a person accepts it.

    Where the parser cannot start, sentences stay whole, and hard words are still explained.
    """
    found = tuple(sources(document))
    explainer, pictures = Explainer(word_bank), catalogue or Catalogue()
    english = [
        s.text
        for s in found
        if s.text and s.is_open and not s.level and base_code(s.language) == "en"
    ]
    simple = dict(zip(english, _english(english, parser, explainer.keeps), strict=True))
    items: list[DraftItem] = []
    for source in found:
        if source.picture:
            items.append(source.picture)
        elif source.level:
            items.append(DraftHeading(source.block_id, source.level, source.text))
        else:
            made = simple.get(source.text) or _other(source)
            items += _points(source, made, explainer, pictures)
    return Draft(document.language, tuple(_numbered(items)), explainer.hard_words)


def _is_english(source: Source) -> bool:
    is_sentence = bool(source.text) and not source.level
    return is_sentence and source.is_open and base_code(source.language) == "en"


def _english(texts: Sequence[str], parser: Parses, kept: Callable[[str], bool]) -> list[Simple]:
    try:
        return simplify_all(texts, parser, kept=kept)
    except ParserMissing:
        return [_marked(Simple((text,))) for text in texts]


def _other(source: Source) -> Simple:
    """Return Welsh split by its marks; another language, a quote or a part sentence as it is."""
    if source.lines:
        return Simple(source.lines)
    if not source.is_open:
        return Simple((source.text,))
    if base_code(source.language) != "cy":
        return _marked(Simple((source.text,)))
    lines = split_welsh(source.text)
    changes = (Change("split", SAYS["split"]),) if len(lines) > 1 else ()
    return _marked(Simple(lines, changes))


def _marked(simple: Simple) -> Simple:
    if all(word_count(line) <= LONGEST_LINE for line in simple.lines):
        return simple
    changes = (*simple.changes, Change("by_hand", SAYS["by_hand"]))
    return Simple(simple.lines, changes, by_hand=True)


def _points(
    source: Source, simple: Simple, explainer: Explainer, catalogue: Catalogue
) -> Iterator[DraftPoint]:
    """Yield points of up to three lines; a hard word and its meaning stay together."""
    for lines, changes in _grouped(source, simple, explainer):
        offered = catalogue.offer(" ".join(lines), source.language)
        yield DraftPoint(
            id=source.block_id,
            source_block_id=source.block_id,
            source_text=source.text,
            lines=lines,
            what_changed=changes,
            by_hand=simple.by_hand and any(word_count(line) > LONGEST_LINE for line in lines),
            pictures=tuple(entry.id for entry in offered),
            language=source.own_language,
            links=tuple(run for run in source.links if run.text in " ".join(lines)),
        )


def _grouped(
    source: Source, simple: Simple, explainer: Explainer
) -> Iterator[tuple[tuple[str, ...], tuple[Change, ...]]]:
    with_meanings = []
    for unit in _units(source, simple.lines):
        meanings = explainer.lines(" ".join(unit)) if source.explains else ()
        with_meanings.append(((*unit, *meanings), bool(meanings)))
    waiting: tuple[str, ...] = ()
    explained: tuple[Change, ...] = ()
    for lines, has_meaning in with_meanings:
        if waiting and len(waiting) + len(lines) > LINES_IN_A_POINT:
            yield waiting, (*simple.changes, *explained)
            waiting, explained = (), ()
        waiting = (*waiting, *lines)
        explained = (EXPLAINED,) if has_meaning else explained
    if waiting:
        yield waiting, (*simple.changes, *explained)


def _units(source: Source, lines: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Return the lines that must not part: a row of a table, a list with what leads to it."""
    if source.lines:
        return [lines]
    units: list[tuple[str, ...]] = []
    for line in lines:
        if line.startswith(BULLET) and units:
            units[-1] = (*units[-1], line)
        else:
            units.append((line,))
    return units


def _numbered(items: Sequence[DraftItem]) -> Iterator[DraftItem]:
    """Yield the items with ids that stay the same while the source sentence does."""
    seen: dict[str, int] = {}
    for item in items:
        if not isinstance(item, DraftPoint):
            yield item
            continue
        stem = hashlib.sha256(item.source_text.encode("utf-8", "surrogatepass")).hexdigest()[:10]
        key = f"{item.source_block_id}.{stem}"
        seen[key] = seen.get(key, 0) + 1
        yield replace(item, id=f"{key}.{seen[key]}")
