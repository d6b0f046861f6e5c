"""Words that the group agreed for an easy-read point: from then on they are people's words."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.orm import Session

from service.actions.learn_wording import learn_from_change, said
from service.actions.voice import Voice
from service.store.tables import Block, Edition

CHANGED = "changed"


@contextmanager
def change_agreed(session: Session, block: Block, by: Voice) -> Iterator[None]:
    """Learn from what is done to the block inside, and take a drafted point as people's own.

    Does nothing for the text that people write in. A point whose first words have changed stays
    out of date: the group agreed to words, not that they fit the new first words.
    """
    before, version = said(block), block.version
    yield
    if block.version != version and is_point(session, block):
        learn_from_change(session, block, before, by=by)
        block.state = CHANGED


def is_point(session: Session, block: Block) -> bool:
    """Return whether the block is a part of an easy-read edition."""
    return session.get_one(Edition, block.edition_id).kind == "easy_read"
