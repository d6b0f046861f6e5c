"""Words in another language, sentence by sentence."""

from sqlalchemy import String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from service.store.tables.columns import Code, Id, Moment, Row, Words, ref


class TranslationUnit(Row):
    """One sentence of the source and its translation. States: see `content.translation`."""

    __tablename__ = "translation_unit"
    __table_args__ = (UniqueConstraint("edition_id", "segment_id"),)
    id: Mapped[Id]
    edition_id: Mapped[str] = ref("edition", index=False)
    segment_id: Mapped[str] = mapped_column(String(120))
    block_id: Mapped[str] = mapped_column(String(32), default="")
    place: Mapped[str] = mapped_column(String(80), default="")
    source_text: Mapped[Words]
    """The source as it was when the translation was made."""
    target: Mapped[Words]
    state: Mapped[Code] = mapped_column(default="empty")
    made_by: Mapped[Code] = mapped_column(default="person")
    """person or memory."""
    author_id: Mapped[str] = ref("person", index=False)
    entered_by_id: Mapped[str] = ref("person", index=False)
    reviewed_by_id: Mapped[str | None] = ref("person", index=False, nullable=True)
    at: Mapped[Moment]


class TranslationRevision(Row):
    """Every saved wording of a unit. Never changed, never deleted."""

    __tablename__ = "translation_revision"
    id: Mapped[Id]
    unit_id: Mapped[str] = ref("translation_unit")
    source_text: Mapped[Words]
    target: Mapped[Words]
    state: Mapped[Code]
    author_id: Mapped[str] = ref("person", index=False)
    entered_by_id: Mapped[str] = ref("person", index=False)
    at: Mapped[Moment]
