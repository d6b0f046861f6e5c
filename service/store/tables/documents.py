"""What people write: documents, their editions, blocks and every version of each block."""

from sqlalchemy import Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from service.store.tables.columns import Code, Id, Later, Moment, Row, Sha, Words, ref


class Document(Row):
    """A text of a group. `state`: blank, writing, deciding, agreed, published, archived."""

    __tablename__ = "document"
    id: Mapped[Id]
    group_id: Mapped[str] = ref("grp")
    title: Mapped[Words]
    purpose: Mapped[Words]
    state: Mapped[Code] = mapped_column(default="blank")
    language: Mapped[Code] = mapped_column(default="en")
    created_by_id: Mapped[str] = ref("person", index=False)
    created_at: Mapped[Moment]


class DocumentRevision(Row):
    """What a document was called, and what it was for, until somebody changed it.

    Holds the older naming and who changed it. Never changed, never deleted.
    """

    __tablename__ = "document_revision"
    id: Mapped[Id]
    document_id: Mapped[str] = ref("document")
    title: Mapped[Words]
    purpose: Mapped[Words]
    author_id: Mapped[str] = ref("person", index=False)
    entered_by_id: Mapped[str] = ref("person", index=False)
    at: Mapped[Moment]


class Edition(Row):
    """A document in one kind and one language.

    The standard edition in the document's own language has no source. An easy-read edition
    has blocks of its own, of kind point and heading, made from its source's. An edition in
    another language has no blocks: its words are translation units over its source's.
    """

    __tablename__ = "edition"
    __table_args__ = (UniqueConstraint("document_id", "kind", "language"),)
    id: Mapped[Id]
    document_id: Mapped[str] = ref("document")
    kind: Mapped[Code] = mapped_column(default="standard")
    language: Mapped[Code]
    source_id: Mapped[str | None] = ref("edition", nullable=True)
    created_at: Mapped[Moment]


class Picture(Row):
    """A picture that stands in a document. Its bytes are the stored file `key`."""

    __tablename__ = "picture"
    id: Mapped[Id]
    group_id: Mapped[str] = ref("grp")
    key: Mapped[Sha] = mapped_column(index=True)
    media_type: Mapped[Code]
    alt: Mapped[Words]
    credit: Mapped[Words]
    licence: Mapped[Words]
    source: Mapped[Words]
    """Where it came from: "openmoji:1F3E0", "photo", "upload"."""
    consent: Mapped[Words]
    """For a photo of people: how they agreed, in the words of who added it."""
    created_by_id: Mapped[str] = ref("person", index=False)
    created_at: Mapped[Moment]


class Block(Row):
    """One part of an edition as it stands now. Each save adds a `Revision` too.

    `text` is what people type, see `content.markup`; `state` matters to easy-read points:
    drafted, kept, changed. A block taken out keeps its row, so it can be put back.
    """

    __tablename__ = "block"
    __table_args__ = (Index("ix_block_edition_order", "edition_id", "order_key"),)
    id: Mapped[Id]
    edition_id: Mapped[str] = ref("edition", index=False)
    kind: Mapped[Code]
    level: Mapped[int] = mapped_column(default=1)
    order_key: Mapped[str] = mapped_column(String(200))
    """Sorts the blocks of an edition; letters between two keys put a block between them."""
    version: Mapped[int] = mapped_column(default=1)
    text: Mapped[Words]
    language: Mapped[Code] = mapped_column(default="")
    picture_id: Mapped[str | None] = ref("picture", index=False, nullable=True)
    alt: Mapped[Words]
    decorative: Mapped[bool] = mapped_column(default=False)
    """The picture says nothing: people chose that it needs no words."""
    picture_said: Mapped[bool] = mapped_column(default=False)
    """People chose that recordings say what the picture shows."""
    caption: Mapped[Words]
    """Of a table. What stands below a picture is its `text`."""
    header: Mapped[bool] = mapped_column(default=True)
    """Whether a table's first row names its columns."""
    state: Mapped[Code] = mapped_column(default="")
    source_block_id: Mapped[str | None] = mapped_column(String(32), index=True)
    source_text: Mapped[Words]
    source_version: Mapped[int] = mapped_column(default=0)
    what_changed: Mapped[Words]
    """For a drafted point: what the computer did, one line each."""
    without: Mapped[Words]
    """For a drafted point: the stages that people put back and the offers that they refused, as ids
    with spaces between."""
    removed_at: Mapped[Later]


class Revision(Row):
    """One saved version of one block. Never changed, never deleted."""

    __tablename__ = "revision"
    __table_args__ = (UniqueConstraint("block_id", "version"),)
    id: Mapped[Id]
    block_id: Mapped[str] = ref("block", index=False)
    version: Mapped[int]
    what: Mapped[Code]
    """added, changed, joined (with another's words), moved, removed, put_back, brought_in."""
    text: Mapped[Words]
    level: Mapped[int] = mapped_column(default=1)
    kind: Mapped[Code]
    picture_id: Mapped[str | None] = mapped_column(String(32))
    alt: Mapped[Words]
    caption: Mapped[Words]
    why: Mapped[Words]
    base_version: Mapped[int] = mapped_column(default=0)
    author_id: Mapped[str] = ref("person", index=False)
    entered_by_id: Mapped[str] = ref("person", index=False)
    at: Mapped[Moment]


class Draft(Row):
    """Unsaved words of one person, seen by nobody else. `place` is a block id or a form's name."""

    __tablename__ = "draft"
    __table_args__ = (UniqueConstraint("person_id", "place"),)
    id: Mapped[Id]
    person_id: Mapped[str] = ref("person", index=False)
    place: Mapped[str] = mapped_column(String(80))
    base_version: Mapped[int] = mapped_column(default=0)
    text: Mapped[Words]
    at: Mapped[Moment]


class KeptFinding(Row):
    """The group keeps its words as they are; the check does not ask until it is withdrawn."""

    __tablename__ = "kept_finding"
    __table_args__ = (
        Index(
            "uq_kept_finding_live",
            "document_id",
            "finding_key",
            unique=True,
            sqlite_where=text("withdrawn_at IS NULL"),
            postgresql_where=text("withdrawn_at IS NULL"),
        ),
    )
    id: Mapped[Id]
    document_id: Mapped[str] = ref("document", index=False)
    finding_key: Mapped[str] = mapped_column(String(200))
    reason: Mapped[Words]
    person_id: Mapped[str] = ref("person", index=False)
    at: Mapped[Moment]
    withdrawn_at: Mapped[Later]
    """When the group wanted to be asked again, or gave another reason."""


class WordEntry(Row):
    """A hard word and its plain meaning in a group's word bank."""

    __tablename__ = "word"
    __table_args__ = (UniqueConstraint("group_id", "language", "term"),)
    id: Mapped[Id]
    group_id: Mapped[str] = ref("grp", index=False)
    language: Mapped[Code]
    term: Mapped[str] = mapped_column(String(200))
    meaning: Mapped[Words]
    added_by_id: Mapped[str] = ref("person", index=False)
    at: Mapped[Moment]
    retired_at: Mapped[Later]


class SignOff(Row):
    """A person tried an edition in one frozen shape and said how it was."""

    __tablename__ = "sign_off"
    id: Mapped[Id]
    edition_id: Mapped[str] = ref("edition")
    tree_key: Mapped[Sha]
    person_id: Mapped[str] = ref("person", index=False)
    entered_by_id: Mapped[str] = ref("person", index=False)
    how: Mapped[Code]
    """read, heard, braille, with_support."""
    at: Mapped[Moment]
