"""Do it once: the same form sent twice changes nothing the second time."""

from sqlalchemy.orm import Session

from service.store.tables import Operation


def done_before(session: Session, operation_id: str) -> Operation | None:
    """Return the earlier run of this operation, None where this is the first."""
    return session.get(Operation, operation_id)


def mark_done(session: Session, operation_id: str, person_id: str, result: str = "") -> None:
    """Note, in the same transaction, that the operation was done and what it gave."""
    session.add(Operation(id=operation_id, person_id=person_id, result=result))
