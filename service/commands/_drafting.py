"""Easy-read drafts for the command: as JSON that people can edit, and back to a document."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from content.easy_read import Draft, DraftHeading, draft
from content.easy_read.points import DraftItem
from content.hard_words import mark_hard_words
from content.inline import runs_from
from content.languages.parsing import Parser
from content.pictures import Catalogue, PictureEntry
from content.tree import Block, Document, HardWord, Heading, Image, Picture, Point
from content.words import WordBank
from service.commands.command import CommandFailed


@contextmanager
def parser() -> Iterator[Parser]:
    """Yield the sentence parser and end its process afterwards."""
    running = Parser()
    try:
        yield running
    finally:
        running.close()


def drafted(document: Document) -> Draft:
    """Return the draft of a document."""
    with parser() as running:
        return draft(document, word_bank=WordBank(document.language), parser=running)


def as_json(made: Draft, document: Document) -> dict[str, Any]:
    """Return the draft as plain data, to be edited and given back with `make --easy-read`."""
    catalogue = Catalogue()
    return {
        "title": document.title,
        "language": made.language,
        "draft": True,
        "items": [_item(item, catalogue, made.language) for item in made.items],
        "hard_words": [{"term": word.term, "meaning": word.meaning} for word in made.hard_words],
    }


def from_json(path: Path, document: Document) -> tuple[Document, Mapping[str, bytes]]:
    """Return the easy-read document of an edited draft, and the bytes of its pictures.

    It is marked DRAFT unless a person set "draft" to false. Raises CommandFailed.
    """
    try:
        data = json.loads(path.read_text("utf-8"))
        return _document(data, document)
    except OSError as error:
        raise CommandFailed(f"{path.name} cannot be opened: {error.strerror}.") from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise CommandFailed(
            f"{path.name} is not an easy-read draft. "
            "Make one with: sharethepen easy-read FILE --json"
        ) from error


def _item(item: DraftItem, catalogue: Catalogue, language: str) -> dict[str, Any]:
    if isinstance(item, DraftHeading):
        return {"kind": "heading", "id": item.id, "level": item.level, "text": item.text}
    if isinstance(item, Picture):
        return {"kind": "picture", "id": item.id, "alt": item.image.alt}
    offered = [entry for each in item.pictures if (entry := catalogue.get(each))]
    return {
        "kind": "point",
        "id": item.id,
        "lines": list(item.lines),
        "source": {"block": item.source_block_id, "text": item.source_text},
        "changes": [{"kind": change.kind, "words": change.words} for change in item.what_changed],
        "by_hand": item.by_hand,
        "pictures": [{"id": entry.id, "alt": entry.alt_in(language)} for entry in offered],
        "picture": None,
    }


def _document(data: Mapping[str, Any], document: Document) -> tuple[Document, Mapping[str, bytes]]:
    catalogue = Catalogue()
    chosen = [_chosen(item.get("picture"), catalogue) for item in data["items"]]
    own = {block.id: block for block in document.blocks if isinstance(block, Picture)}
    blocks = tuple(
        own[item["id"]]
        if item["kind"] == "picture"
        else _block(item, f"p{number}", entry.image(document.language) if entry else None)
        for number, (item, entry) in enumerate(zip(data["items"], chosen, strict=True))
    )
    hard = tuple(HardWord(word["term"], word["meaning"]) for word in data.get("hard_words", ()))
    made = replace(
        document,
        title=str(data.get("title") or document.title),
        kind="easy_read",
        blocks=blocks,
        draft=bool(data.get("draft", True)),
        hard_words=(),
    )
    return mark_hard_words(made, hard), {entry.key: entry.data for entry in chosen if entry}


def _chosen(picture_id: object, catalogue: Catalogue) -> PictureEntry | None:
    if not picture_id:
        return None
    if (entry := catalogue.get(str(picture_id))) is None:
        raise CommandFailed(f"There is no picture called {picture_id}.")
    return entry


def _block(item: Mapping[str, Any], block_id: str, image: Image | None) -> Block:
    if item["kind"] == "heading":
        return Heading(block_id, min(max(int(item["level"]), 1), 5), runs_from(str(item["text"])))
    return Point(block_id, tuple(runs_from(str(line)) for line in item["lines"]), image)
