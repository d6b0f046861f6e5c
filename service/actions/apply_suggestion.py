"""Put other words into a block once the group has agreed to them."""

from sqlalchemy.orm import Session

from service.store.tables import Suggestion


def apply_suggestion(session: Session, suggestion: Suggestion) -> None:
    """Put the suggested words in, as their author's, inside the open transaction."""
