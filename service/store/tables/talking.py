"""What people say about the words: comments and suggested other words."""

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from service.store.tables.columns import Code, Id, Moment, Row, Words, ref


class Comment(Row):
    """Hangs on one version of one block. Closes only through an outcome.

    Somebody may have spoken it (`Spoken`): `text` is then "" until it is written down.

    `state`: open, answered; taken_back, where the person who spoke it took sound and words away.
    """

    __tablename__ = "comment"
    id: Mapped[Id]
    document_id: Mapped[str] = ref("document")
    block_id: Mapped[str] = ref("block")
    block_version: Mapped[int]
    quote: Mapped[Words]
    """The block's words when the comment was made."""
    text: Mapped[Words]
    state: Mapped[Code] = mapped_column(default="open")
    author_id: Mapped[str] = ref("person", index=False)
    entered_by_id: Mapped[str] = ref("person", index=False)
    at: Mapped[Moment]


class Suggestion(Row):
    """Other words for a block, a new part beside it, or no such part, for the group to decide on.

    `what`: words; add_after and add_first, where `text` is a new part of `kind` and `level` that
    comes after the block or before all others; take_out, where there are no words; translation,
    where `text` says one sentence of the block in the language of the edition `edition_id`.

    `state`: open, agreed, not_agreed, withdrawn; agreed_not_in where the agreed words could
    not go in, because the part changed meanwhile.
    """

    __tablename__ = "suggestion"
    id: Mapped[Id]
    document_id: Mapped[str] = ref("document")
    block_id: Mapped[str] = ref("block")
    base_version: Mapped[int]
    base_text: Mapped[Words]
    text: Mapped[Words]
    why: Mapped[Words]
    what: Mapped[Code] = mapped_column(default="words", server_default="words")
    kind: Mapped[Code] = mapped_column(default="", server_default="")
    level: Mapped[int] = mapped_column(default=1, server_default="1")
    edition_id: Mapped[Code] = mapped_column(default="", server_default="")
    """Of a translation, as are all up to `source_text`; `base_text` is what stood there then."""
    segment_id: Mapped[str] = mapped_column(String(120), default="", server_default="")
    unit_id: Mapped[Code] = mapped_column(default="", server_default="")
    """The stored sentence, "" where there was none."""
    source_text: Mapped[str] = mapped_column(Text, default="", server_default="")
    """The sentence of the source that it says."""
    state: Mapped[Code] = mapped_column(default="open")
    author_id: Mapped[str] = ref("person", index=False)
    entered_by_id: Mapped[str] = ref("person", index=False)
    at: Mapped[Moment]
