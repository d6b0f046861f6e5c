"""A document with a Welsh edition, and a person who translates it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from flask.testing import FlaskClient
from people import World
from werkzeug.test import TestResponse

from content.segments import Segment
from content.translation.align import Row
from service.actions.apply_words import Wording
from service.actions.save_block import save_block
from service.actions.voice import Voice
from service.parts import Parts
from service.store import trees
from service.store.order import spread
from service.store.tables import (
    Block,
    Document,
    Edition,
    Revision,
)

Browsers: TypeAlias = Callable[[str | None], FlaskClient]
NASTY = '<script>alert(1)</script> & "words" \' \u202e \U0001f600'


@dataclass(frozen=True)
class Text:
    """A document with its Welsh edition."""

    document: str
    welsh: str
    blocks: tuple[str, ...]

    @property
    def url(self) -> str:
        return f"/d/{self.document}/languages/{self.welsh}"


def write(parts: Parts, world: World, texts: list[str], title: str = "Your meeting") -> Text:
    with parts.database.write() as session:
        document = Document(
            group_id=world.riverside,
            title=title,
            purpose="For all.",
            state="writing",
            created_by_id=world.alice,
        )
        session.add(document)
        session.flush()
        source = Edition(document_id=document.id, language="en")
        session.add(source)
        session.flush()
        welsh = Edition(document_id=document.id, language="cy", source_id=source.id)
        blocks = [
            Block(edition_id=source.id, kind="paragraph", order_key=key, text=text)
            for key, text in zip(spread(len(texts)), texts, strict=True)
        ]
        session.add_all([welsh, *blocks])
        session.flush()
        for block in blocks:
            session.add(
                Revision(
                    block_id=block.id,
                    version=1,
                    what="added",
                    text=block.text,
                    kind=block.kind,
                    author_id=world.alice,
                    entered_by_id=world.alice,
                )
            )
        return Text(document.id, welsh.id, tuple(block.id for block in blocks))


def meeting(parts: Parts, world: World) -> Text:
    return write(
        parts, world, ["You can bring someone. Nobody will be cross.", "Phone 029 2018 0000."]
    )


def rows(parts: Parts, edition_id: str) -> tuple[Row, ...]:
    with parts.database.read() as session:
        return trees.aligned(session, session.get_one(Edition, edition_id))


def segment(parts: Parts, text: Text, start: str) -> Segment:
    return next(
        row.segment for row in rows(parts, text.welsh) if row.segment.text.startswith(start)
    )


def state(parts: Parts, text: Text, start: str) -> str:
    return next(
        str(row.state) for row in rows(parts, text.welsh) if row.segment.text.startswith(start)
    )


def send(
    client: FlaskClient,
    parts: Parts,
    text: Text,
    start: str,
    words: str | bytes,
    **more: str | bytes,
) -> TestResponse:
    found = segment(parts, text, start)
    form = {"words": words, "source": found.text, "seen": "", "operation": "a" * 32} | more
    return client.post(f"{text.url}/{found.id}", data=form)


def change(parts: Parts, world: World, text: Text, words: str) -> None:
    voice = Voice(world.alice, world.alice)
    save_block(
        parts,
        text.document,
        text.blocks[0],
        Wording(text=words),
        base_version=1,
        by=voice,
        operation="f" * 32,
    )
