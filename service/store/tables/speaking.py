"""What people said aloud instead of writing it."""

from sqlalchemy.orm import Mapped, mapped_column

from service.store.tables.columns import Code, Id, Later, Moment, Row, Sha, ref


class Spoken(Row):
    """One recording. Its sound is the stored file `key`, which is "" once it was deleted.

    `what`: comment, where `comment_id` names it from the start; part, where `block_id` is the
    part that it follows (None: the end), and `part_id` what it became once it was written down.
    `author_id` is who speaks, `entered_by_id` who sent the recording.
    """

    __tablename__ = "spoken"
    id: Mapped[Id]
    document_id: Mapped[str] = ref("document")
    what: Mapped[Code]
    key: Mapped[Sha] = mapped_column(default="")
    seconds: Mapped[int]
    """Whole seconds, rounded up."""
    comment_id: Mapped[str | None] = ref("comment", nullable=True)
    block_id: Mapped[str | None] = ref("block", index=False, nullable=True)
    part_id: Mapped[str | None] = ref("block", nullable=True)
    author_id: Mapped[str] = ref("person", index=False)
    entered_by_id: Mapped[str] = ref("person", index=False)
    at: Mapped[Moment]
    written_by_id: Mapped[str | None] = ref("person", index=False, nullable=True)
    written_at: Mapped[Later]
    deleted_by_id: Mapped[str | None] = ref("person", index=False, nullable=True)
    deleted_at: Mapped[Later]
