"""Questions about publications, what is ready to be published, and readers' answers."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from service.store.tables import Decline, Document, Feedback, FrozenTree, Group, Publication


def publications_of(session: Session, document_id: str) -> Sequence[Publication]:
    """Return the document's publications, newest first."""
    question = select(Publication).where(Publication.document_id == document_id)
    return session.scalars(question.order_by(Publication.number.desc())).all()


def newest_publication(session: Session, document_id: str) -> Publication | None:
    """Return what is public of the document now, None where nothing is."""
    return next(iter(publications_of(session, document_id)), None)


def all_published(session: Session) -> Sequence[tuple[Publication, Document, Group]]:
    """Return the newest publication of every document with its group, newest first."""
    newest = (
        select(Publication.document_id, func.max(Publication.number).label("number"))
        .group_by(Publication.document_id)
        .subquery()
    )
    question = (
        select(Publication, Document, Group)
        .join(newest, newest.c.document_id == Publication.document_id)
        .join(Document, Document.id == Publication.document_id)
        .join(Group, Group.id == Document.group_id)
        .where(Publication.number == newest.c.number)
        .order_by(Publication.at.desc(), Publication.id)
    )
    return [(row[0], row[1], row[2]) for row in session.execute(question)]


def trees_of(session: Session, publication_id: str) -> Sequence[FrozenTree]:
    """Return the frozen editions of a publication: Welsh first, then by language and kind."""
    question = select(FrozenTree).where(FrozenTree.publication_id == publication_id)
    found = session.scalars(question).all()
    return sorted(found, key=lambda tree: (tree.language != "cy", tree.language, tree.kind))


def declines_of(session: Session, document_id: str) -> Sequence[Decline]:
    """Return why publishers said no, newest first."""
    question = select(Decline).where(Decline.document_id == document_id)
    return session.scalars(question.order_by(Decline.at.desc())).all()


def heard_of(session: Session, document_id: str) -> Sequence[Feedback]:
    """Return what readers said about any version of the document, newest first."""
    question = (
        select(Feedback)
        .join(Publication, Publication.id == Feedback.publication_id)
        .where(Publication.document_id == document_id)
    )
    return session.scalars(question.order_by(Feedback.at.desc(), Feedback.id)).all()


def heard_in(session: Session, document_id: str, feedback_id: str) -> Feedback | None:
    """Return what a reader said where it is about this document, None otherwise."""
    return session.scalar(
        select(Feedback)
        .join(Publication, Publication.id == Feedback.publication_id)
        .where(Feedback.id == feedback_id, Publication.document_id == document_id)
    )
