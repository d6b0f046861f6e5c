"""Questions about findings that people chose to keep as they are."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.store.tables import KeptFinding


def kept_in(session: Session, document_id: str) -> Sequence[KeptFinding]:
    """Return what the group keeps as it is, newest first."""
    question = select(KeptFinding).where(
        KeptFinding.document_id == document_id, KeptFinding.withdrawn_at.is_(None)
    )
    return session.scalars(question.order_by(KeptFinding.at.desc(), KeptFinding.id)).all()


def kept_one(session: Session, document_id: str, finding_key: str) -> KeptFinding | None:
    """Return the kept finding of this key, None where nobody keeps it now."""
    return session.scalar(
        select(KeptFinding).where(
            KeptFinding.document_id == document_id,
            KeptFinding.finding_key == finding_key,
            KeptFinding.withdrawn_at.is_(None),
        )
    )
