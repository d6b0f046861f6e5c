"""How a group wants its texts to sound. Rows are added, never changed: the newest one holds."""

from sqlalchemy import String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from service.store.tables.columns import Code, Id, Moment, Row, Words, ref


class SayingVersion(Row):
    """One version of a line of "Say it like this". The highest version of an entry holds."""

    __tablename__ = "saying_version"
    __table_args__ = (UniqueConstraint("entry", "version"),)
    id: Mapped[Id]
    group_id: Mapped[str] = ref("grp")
    document_id: Mapped[str | None] = ref("document", nullable=True)
    """The one document that it is for; None for every text of the group."""
    entry: Mapped[str] = mapped_column(String(32))
    """Made of the list, the language and the written words: see `service.store.sayings`."""
    version: Mapped[int]
    language: Mapped[Code]
    written: Mapped[str] = mapped_column(String(200))
    said: Mapped[Words]
    taken_out: Mapped[bool] = mapped_column(default=False)
    author_id: Mapped[str] = ref("person", index=False)
    entered_by_id: Mapped[str] = ref("person", index=False)
    at: Mapped[Moment]


class VoiceCheck(Row):
    """What one person of a group says about a computer voice in a language that they speak."""

    __tablename__ = "voice_check"
    id: Mapped[Id]
    group_id: Mapped[str] = ref("grp")
    language: Mapped[Code]
    voice: Mapped[str] = mapped_column(String(200))
    answer: Mapped[Code]
    """understood, not_understood, or withdrawn. A person's newest answer holds."""
    author_id: Mapped[str] = ref("person", index=False)
    entered_by_id: Mapped[str] = ref("person", index=False)
    at: Mapped[Moment]
