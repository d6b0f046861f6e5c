"""Drafts an easy read edition of a document: points to accept, change or refuse."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import replace

from content.easy_read.drafted import drafted_sentences
from content.easy_read.explain import Explainer
from content.easy_read.pointing import points_of
from content.easy_read.points import Draft, DraftHeading, DraftItem, DraftPoint
from content.easy_read.simplify import Simple
from content.easy_read.sources import Source, sources
from content.easy_read.split import Parses
from content.pictures import Catalogue
from content.tree import Document
from content.words import WordBank


def draft(
    document: Document,
    *,
    word_bank: WordBank,
    parser: Parses,
    catalogue: Catalogue | None = None,
    without: frozenset[str] = frozenset(),
) -> Draft:
    """Return the draft of the whole document. Nothing in it counts until a person accepts it.

    `without`: ids of stages that stay out. Where the parser cannot start, sentences stay
    whole, and hard words are still explained.
    """
    found = tuple(sources(document))
    explainer, pictures = _explainer(word_bank, without), catalogue or Catalogue()
    made = drafted_sentences(found, parser, word_bank, without)
    items: list[DraftItem] = []
    for source, drafted in zip(found, made, strict=True):
        items += _items(source, drafted, explainer, pictures)
    return Draft(
        document.language, tuple(_numbered(items)), explainer.hard_words if explainer else ()
    )


def redraft(
    source_sentence: str,
    language: str,
    *,
    word_bank: WordBank,
    parser: Parses,
    catalogue: Catalogue | None = None,
    without: frozenset[str] = frozenset(),
    block_id: str = "",
) -> tuple[DraftPoint, ...]:
    """Return the points of one sentence, drafted again without some stages.

    This is how a person puts a point back stage by stage.
    """
    source = Source(block_id, source_sentence, language)
    (made,) = drafted_sentences((source,), parser, word_bank, without)
    explainer = _explainer(word_bank, without)
    found = points_of(source, made, explainer, catalogue or Catalogue())
    return tuple(item for item in _numbered(tuple(found)) if isinstance(item, DraftPoint))


def _explainer(word_bank: WordBank, without: frozenset[str]) -> Explainer | None:
    return None if "explain" in without else Explainer(word_bank)


def _items(
    source: Source, made: Simple, explainer: Explainer | None, pictures: Catalogue
) -> Iterator[DraftItem]:
    if source.picture:
        yield source.picture
    elif source.level:
        text = " ".join(made.lines)
        yield DraftHeading(source.block_id, source.level, text, source.text, made.changes)
    else:
        yield from points_of(source, made, explainer, pictures)


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
