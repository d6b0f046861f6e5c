"""Puts the demo group's easy read and Welsh into the database."""

from dataclasses import replace

from sqlalchemy.orm import Session

from content.easy_read.sources import sources as sentence_sources
from content.markup import block_from
from content.pictures import Catalogue
from content.segments import segments
from content.tree import Document as Tree
from content.tree import HardWord, Image, Point, Table
from service.actions.voice import Voice
from service.demo import story
from service.demo.cast import Cast
from service.demo.writing import put, tell
from service.parts import Parts
from service.store import documents, trees
from service.store.order import spread
from service.store.tables import (
    Block,
    Document,
    Edition,
    Picture,
    TranslationRevision,
    TranslationUnit,
)
from service.store.trees import KINDS


def make_easy_read(
    parts: Parts, session: Session, cast: Cast, document: Document, told: story.Part
) -> Edition:
    """Add the easy read edition: Dot's points, typed by Jo."""
    source = documents.standard_edition(session, document)
    edition = _edition(session, document, "easy_read", "en", source)
    by = Voice(cast.people["dot"], cast.people["jo"])
    sources = documents.blocks_of(session, source.id)
    said = _rows_as_said(trees.tree_of(session, source))
    catalogue = Catalogue()
    keys = spread(len(told["points"]))
    for key, part in zip(keys, told["points"], strict=True):
        origin = sources[part["source"]]
        block = Block(
            edition_id=edition.id,
            kind="heading" if "heading" in part else "point",
            order_key=key,
            text=part.get("heading") or "\n".join(part["lines"]),
            state="kept",
            source_block_id=origin.id,
            source_text=said.get(origin.id) or origin.text,
            source_version=origin.version,
        )
        if "picture" in part:
            block.picture_id = _picture(parts, session, cast, catalogue, part["picture"]).id
        put(session, document, block, by)
    return edition


def make_welsh(
    session: Session, cast: Cast, document: Document, source: Edition, told: story.Part
) -> Edition:
    """Add the Welsh of an edition: Megan's words, sentence for sentence, checked by Ruth.

    Raises ValueError where the story has more or fewer sentences in one language.
    """
    edition = _edition(session, document, source.kind, "cy", source)
    english = trees.tree_of(session, source)
    megan, ruth = cast.people["megan"], cast.people["ruth"]
    pairs = zip(segments(english), segments(_in_welsh(english, told)), strict=True)
    for segment, welsh in pairs:
        unit = TranslationUnit(
            edition_id=edition.id,
            segment_id=segment.id,
            block_id=segment.block_id,
            place=segment.place,
            source_text=segment.text,
            target=welsh.text,
            state="reviewed",
            author_id=megan,
            entered_by_id=megan,
            reviewed_by_id=ruth,
        )
        session.add(unit)
        session.flush()
        session.add(
            TranslationRevision(
                unit_id=unit.id,
                source_text=unit.source_text,
                target=unit.target,
                state=unit.state,
                author_id=megan,
                entered_by_id=megan,
            )
        )
    tell(session, document, "translated", Voice(megan, megan), edition=edition.id)
    return edition


def _in_welsh(english: Tree, told: story.Part) -> Tree:
    if english.kind == "easy_read":
        texts = [part.get("heading_cy") or "\n".join(part["lines_cy"]) for part in told["points"]]
    else:
        texts = [part["cy"].strip() for part in told["blocks"]]
    alts = {entry.alt_in("en"): entry.alt_in("cy") for entry in Catalogue().entries()}
    blocks = []
    for block, text in zip(english.blocks, texts, strict=True):
        image = _welsh_image(block.image, alts) if isinstance(block, Point) else None
        kind = KINDS[_kind(block)]
        blocks.append(block_from(kind, text, id=block.id, image=image))
    return replace(
        english,
        language="cy",
        title=told["title_cy"],
        purpose=told["purpose_cy"],
        blocks=tuple(blocks),
        hard_words=tuple(_welsh_word(word) for word in english.hard_words),
    )


def _kind(block: object) -> str:
    name = type(block).__name__
    return "list" if name == "ListBlock" else name.lower()


def _welsh_word(word: HardWord) -> HardWord:
    found = next(one for one in story.group()["words"] if one["term"] == word.term)
    return HardWord(found["term_cy"], found["meaning_cy"])


def _welsh_image(image: Image | None, alts: dict[str, str]) -> Image | None:
    return image and replace(image, alt=alts[image.alt])


def _rows_as_said(tree: Tree) -> dict[str, str]:
    """Return what the rows of each table say as sentences, as a draft would be made from them."""
    tables = {block.id for block in tree.blocks if isinstance(block, Table)}
    found: dict[str, list[str]] = {}
    for each in sentence_sources(tree):
        if each.block_id in tables:
            found.setdefault(each.block_id, []).append(each.text)
    return {block_id: " ".join(texts) for block_id, texts in found.items()}


def _edition(
    session: Session, document: Document, kind: str, language: str, source: Edition
) -> Edition:
    edition = Edition(document_id=document.id, kind=kind, language=language, source_id=source.id)
    session.add(edition)
    session.flush()
    return edition


def _picture(
    parts: Parts, session: Session, cast: Cast, catalogue: Catalogue, concept: str
) -> Picture:
    entry = catalogue.search(concept, "en", 1)[0]
    picture = Picture(
        group_id=cast.group_id,
        key=parts.files.put(entry.data),
        media_type=entry.media_type,
        alt=entry.alt_in("en"),
        credit=entry.credit,
        licence="CC BY-SA 4.0",
        source=entry.id,
        created_by_id=cast.people["dot"],
    )
    session.add(picture)
    session.flush()
    return picture
