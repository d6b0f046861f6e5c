"""The block that an address names, for every page about a block."""

from flask import abort, g
from sqlalchemy.orm import Session

from service.store import history
from service.store.tables import Block


def block_or_404(session: Session, block_id: str) -> Block:
    """Return the block of the document in hand; anything else is not found."""
    return history.block_written_in(session, g.document, block_id) or abort(404)
