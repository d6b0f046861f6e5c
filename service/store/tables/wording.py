"""How a group says things, and whether it lets an outside computer propose words."""

from sqlalchemy import String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from service.store.tables.columns import Code, Id, Later, Moment, Row, Words, ref


class Wording(Row):
    """One of "We say it like this": where a draft says `term`, this group says `words`.

    The same words as the term: the term stays. Learned from what people did to points, or
    written by hand. It speaks of the group; who changed which point is not kept here.
    """

    __tablename__ = "wording"
    __table_args__ = (UniqueConstraint("group_id", "language", "term"),)
    id: Mapped[Id]
    group_id: Mapped[str] = ref("grp", index=False)
    language: Mapped[Code]
    term: Mapped[str] = mapped_column(String(200))
    words: Mapped[Words]
    times: Mapped[int] = mapped_column(default=0)
    """How often the group made this change to a draft."""
    confirmed: Mapped[bool] = mapped_column(default=False)
    """A person wrote it, or said that drafts are to use it."""
    added_by_id: Mapped[str] = ref("person", index=False)
    at: Mapped[Moment]
    retired_at: Mapped[Later]


class EngineVoice(Row):
    """What one person says about an outside computer for one document. The newest row holds."""

    __tablename__ = "engine_voice"
    id: Mapped[Id]
    document_id: Mapped[str] = ref("document")
    yes: Mapped[bool]
    author_id: Mapped[str] = ref("person", index=False)
    entered_by_id: Mapped[str] = ref("person", index=False)
    at: Mapped[Moment]
