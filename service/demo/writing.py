"""Puts what the demo group wrote into the database: its words, and what was said about them."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.actions.voice import Voice
from service.demo import story
from service.demo.cast import Cast
from service.store import documents, events
from service.store.order import spread
from service.store.tables import Block, Comment, Document, Edition, Outcome, Revision


def find(session: Session, cast: Cast, told: story.Part) -> Document | None:
    """Return the group's document of this title, None where it is not there yet."""
    question = select(Document).where(
        Document.group_id == cast.group_id, Document.title == told["title"]
    )
    return session.scalar(question)


def write(session: Session, cast: Cast, told: story.Part) -> Document:
    """Add the document with its standard edition and comments inside the open transaction."""
    first = cast.voice(told["blocks"][0])
    document = Document(
        group_id=cast.group_id,
        title=told["title"],
        purpose=told["purpose"],
        state="writing",
        created_by_id=first.author_id,
    )
    session.add(document)
    session.flush()
    edition = Edition(document_id=document.id, kind="standard", language="en")
    session.add(edition)
    session.flush()
    tell(session, document, "started", first)
    keys = spread(len(told["blocks"]))
    for key, part in zip(keys, told["blocks"], strict=True):
        words = part["text"].strip()
        block = Block(edition_id=edition.id, kind=part["kind"], order_key=key, text=words)
        put(session, document, block, cast.voice(part))
    for part in told.get("comments", ()):
        _comment(session, cast, document, edition, part)
    return document


def put(session: Session, document: Document, block: Block, by: Voice) -> None:
    """Add one block with its first version and its event."""
    session.add(block)
    session.flush()
    session.add(
        Revision(
            block_id=block.id,
            version=1,
            what="added",
            text=block.text,
            level=block.level,
            kind=block.kind,
            picture_id=block.picture_id,
            author_id=by.author_id,
            entered_by_id=by.entered_by_id,
        )
    )
    tell(session, document, "added", by, block=block.id)


def tell(session: Session, document: Document, verb: str, by: Voice, **what: str) -> None:
    """Record what happened to the document, or to the part of it that `what` names."""
    kind, object_id = next(iter(what.items()), ("document", document.id))
    events.record(
        session,
        verb,
        kind,
        object_id,
        group_id=document.group_id,
        document_id=document.id,
        actor_id=by.author_id,
        entered_by_id=by.entered_by_id,
    )


def _comment(
    session: Session, cast: Cast, document: Document, edition: Edition, part: story.Part
) -> None:
    block = documents.blocks_of(session, edition.id)[part["block"]]
    by = cast.voice(part)
    comment = Comment(
        document_id=document.id,
        block_id=block.id,
        block_version=1,
        quote=block.text,
        text=part["text"],
        state="answered" if "we_did" in part else "open",
        author_id=by.author_id,
        entered_by_id=by.entered_by_id,
    )
    session.add(comment)
    session.flush()
    tell(session, document, "commented", by, block=block.id)
    if "we_did" in part:
        answering = cast.voice({"by": part["answer_by"]})
        session.add(
            Outcome(
                document_id=document.id,
                comment_id=comment.id,
                we_did=part["we_did"],
                done=True,
                author_id=answering.author_id,
                entered_by_id=answering.entered_by_id,
            )
        )
        tell(session, document, "answered", answering, block=block.id)
