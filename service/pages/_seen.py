"""What a publisher who is no member may see of a group: only what all of it agreed."""

from flask import g

from service.store.tables import Document

SEEN_BY_PUBLISHERS = frozenset({"agreed", "published"})
"""States of a document. While a group writes, its words and its title are its own."""


def may_see(document: Document) -> bool:
    """Return whether the person who is here may see the document as it is now."""
    return g.membership is not None or document.state in SEEN_BY_PUBLISHERS
