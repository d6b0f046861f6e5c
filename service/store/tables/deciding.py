"""How the group decides: decisions, one voice each, outcomes, agenda and meetings."""

from datetime import datetime

from sqlalchemy import Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from service.store.tables.columns import Code, Id, Later, Moment, Row, Sha, UtcDateTime, Words, ref


class Decision(Row):
    """A question to the group, bound to words that cannot change under it.

    `target`: document or suggestion. `state`: open, paused (the words changed), agreed,
    not_agreed. `tree_key` names the stored frozen tree that people were asked about.
    """

    __tablename__ = "decision"
    id: Mapped[Id]
    group_id: Mapped[str] = ref("grp")
    document_id: Mapped[str] = ref("document")
    suggestion_id: Mapped[str | None] = ref("suggestion", nullable=True)
    target: Mapped[Code]
    question: Mapped[Words]
    tree_key: Mapped[Sha]
    state: Mapped[Code] = mapped_column(default="open")
    opened_by_id: Mapped[str] = ref("person", index=False)
    opened_at: Mapped[Moment]
    closes_at: Mapped[datetime] = mapped_column(UtcDateTime)
    closed_at: Mapped[Later]


class Ballot(Row):
    """One person's answer. Changeable until the close; an older answer is kept as replaced."""

    __tablename__ = "ballot"
    __table_args__ = (
        Index(
            "uq_ballot_live",
            "decision_id",
            "person_id",
            unique=True,
            sqlite_where=text("replaced_at IS NULL"),
            postgresql_where=text("replaced_at IS NULL"),
        ),
    )
    id: Mapped[Id]
    decision_id: Mapped[str] = ref("decision", index=False)
    person_id: Mapped[str] = ref("person", index=False)
    entered_by_id: Mapped[str] = ref("person", index=False)
    answer: Mapped[Code]
    """happy, can_live, not_happy, need_to_know."""
    because: Mapped[Words]
    at: Mapped[Moment]
    replaced_at: Mapped[Later]


class Outcome(Row):
    """You said, we did; or could not, because. Closes a comment."""

    __tablename__ = "outcome"
    id: Mapped[Id]
    document_id: Mapped[str] = ref("document")
    comment_id: Mapped[str] = ref("comment")
    we_did: Mapped[Words]
    because: Mapped[Words]
    done: Mapped[bool]
    """False where the group could not do it; `because` then says why."""
    author_id: Mapped[str] = ref("person", index=False)
    entered_by_id: Mapped[str] = ref("person", index=False)
    at: Mapped[Moment]


class AgendaItem(Row):
    """Something to talk about at the next meeting. `state`: open, settled."""

    __tablename__ = "agenda_item"
    id: Mapped[Id]
    group_id: Mapped[str] = ref("grp")
    question: Mapped[Words]
    source_kind: Mapped[Code] = mapped_column(default="member")
    """member, decision, suggestion, reader, decline."""
    source_id: Mapped[str | None] = mapped_column(String(32))
    document_id: Mapped[str | None] = ref("document", nullable=True)
    raised_by_id: Mapped[str | None] = ref("person", index=False, nullable=True)
    position: Mapped[int] = mapped_column(default=0)
    state: Mapped[Code] = mapped_column(default="open")
    answer: Mapped[Words]
    at: Mapped[Moment]


class Meeting(Row):
    """When and where the group meets."""

    __tablename__ = "meeting"
    id: Mapped[Id]
    group_id: Mapped[str] = ref("grp")
    starts_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ends_at: Mapped[datetime] = mapped_column(UtcDateTime)
    place: Mapped[Words]
    join: Mapped[Words]
    """How to join from home."""
    created_at: Mapped[Moment]
