"""Questions of readers: only what is public, and only what belongs to that publication."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.store.tables import FrozenTree, Publication, Rendition


def publication_numbered(session: Session, document_id: str, number: int) -> Publication | None:
    """Return one publication of the document, None where there is none of that number."""
    return session.scalar(
        select(Publication).where(
            Publication.document_id == document_id, Publication.number == number
        )
    )


def tree_in(session: Session, publication_id: str, kind: str, language: str) -> FrozenTree | None:
    """Return one frozen edition of a publication, None where it has none such."""
    return session.scalar(
        select(FrozenTree).where(
            FrozenTree.publication_id == publication_id,
            FrozenTree.kind == kind,
            FrozenTree.language == language,
        )
    )


def made_file(session: Session, publication_id: str, rendition_id: str) -> Rendition | None:
    """Return the made file where its text belongs to the publication, None otherwise."""
    return session.scalar(
        select(Rendition)
        .join(FrozenTree, FrozenTree.tree_key == Rendition.tree_key)
        .where(
            Rendition.id == rendition_id,
            Rendition.state == "done",
            FrozenTree.publication_id == publication_id,
        )
    )
