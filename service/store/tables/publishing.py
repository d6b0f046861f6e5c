"""What an organisation published, and the files made from it."""

from typing import Any

from sqlalchemy import JSON, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from service.store.tables.columns import Code, Id, Later, Moment, Row, Sha, Words, ref


class Publication(Row):
    """An agreed version made public. Numbered 1, 2, 3 for each document."""

    __tablename__ = "publication"
    __table_args__ = (UniqueConstraint("document_id", "number"),)
    id: Mapped[Id]
    document_id: Mapped[str] = ref("document", index=False)
    decision_id: Mapped[str] = ref("decision", index=False)
    number: Mapped[int]
    published_by_id: Mapped[str] = ref("person", index=False)
    at: Mapped[Moment]


class Decline(Row):
    """A publisher will not publish, and says why; the group sees it."""

    __tablename__ = "decline"
    id: Mapped[Id]
    document_id: Mapped[str] = ref("document")
    decision_id: Mapped[str] = ref("decision", index=False)
    by_id: Mapped[str] = ref("person", index=False)
    reason: Mapped[Words]
    at: Mapped[Moment]


class FrozenTree(Row):
    """One edition of a publication, as a stored file that never changes."""

    __tablename__ = "frozen_tree"
    __table_args__ = (UniqueConstraint("publication_id", "kind", "language"),)
    id: Mapped[Id]
    publication_id: Mapped[str] = ref("publication", index=False)
    edition_id: Mapped[str] = ref("edition", index=False)
    kind: Mapped[Code]
    language: Mapped[Code]
    tree_key: Mapped[Sha] = mapped_column(index=True)


class Rendition(Row):
    """A file to make, being made, or made. The row is the truth; the queue carries only ids.

    `key` is the sha256 of tree, format, options and writer version, so the same words in
    the same format are never made twice. `state`: waiting, running, done, failed.
    A worker that claims it raises `fence`; a late worker's result is refused by it.
    """

    __tablename__ = "rendition"
    id: Mapped[Id]
    key: Mapped[Sha] = mapped_column(unique=True)
    tree_key: Mapped[Sha] = mapped_column(index=True)
    format: Mapped[Code]
    options: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    writer_version: Mapped[int]
    language: Mapped[Code]
    state: Mapped[Code] = mapped_column(default="waiting", index=True)
    priority: Mapped[int] = mapped_column(default=0)
    attempts: Mapped[int] = mapped_column(default=0)
    not_before: Mapped[Later]
    lease_until: Mapped[Later]
    owner: Mapped[Code] = mapped_column(default="")
    fence: Mapped[int] = mapped_column(default=0)
    progress: Mapped[float] = mapped_column(default=0.0)
    artefact_key: Mapped[str | None] = mapped_column(index=True)
    size: Mapped[int] = mapped_column(default=0)
    pages: Mapped[int] = mapped_column(default=0)
    seconds: Mapped[float] = mapped_column(default=0.0)
    passport: Mapped[list[Any]] = mapped_column(JSON, default=list)
    error: Mapped[Words]
    created_at: Mapped[Moment]
    done_at: Mapped[Later]


class Feedback(Row):
    """A reader asks for another form, or says whether it was clear. Keeps no name."""

    __tablename__ = "feedback"
    id: Mapped[Id]
    publication_id: Mapped[str] = ref("publication")
    kind: Mapped[Code]
    """another_form or clear."""
    answer: Mapped[Code] = mapped_column(default="")
    words: Mapped[Words]
    contact: Mapped[Words]
    """How to reach the reader. Wiped as soon as the group has answered."""
    at: Mapped[Moment]
    answered_at: Mapped[Later]
