"""The renditions: files to make, being made and made. The row is the truth, never the queue.

Claims are one conditional UPDATE each: whoever changes the row has it. A claim raises `fence`,
so a worker that was thought dead can never overwrite a newer result.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, or_, select, update
from sqlalchemy.orm import Session, aliased

from formats.format import Format, Options
from service.store.tables import Rendition
from service.store.tables.columns import now


@dataclass(frozen=True, slots=True)
class Artefact:
    """A file that was made: where it lies in the store, how big it is, what was checked."""

    artefact_key: str
    size: int
    pages: int
    seconds: float
    passport: tuple[Any, ...]


LEASE = timedelta(seconds=30)
"""How long a worker may be silent before another takes the work over."""
MAX_ATTEMPTS = 3
IN_BACKGROUND = -10
"""Priority of what takes many minutes: after all else, and one at a time."""


def chosen_options(made_by: Format, options: Options) -> dict[str, Any]:
    """Return those options that change this format's bytes, by name."""
    return {name: value for name, value in asdict(options).items() if name in made_by.options}


def key_of(tree_key: str, made_by: Format, options: Mapping[str, Any]) -> str:
    """Return the key under which this file is made once and never again."""
    parts = [tree_key, made_by.id, dict(sorted(options.items())), made_by.version]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def order(
    session: Session,
    tree_key: str,
    language: str,
    made_by: Format,
    options: Options,
    *,
    same_words: str = "",
) -> Rendition:
    """Return the rendition of this tree in this format; a new row where there is none.

    `same_words` is the key of an earlier tree that differs in its sound alone: what was made of it
    and is not spoken is taken over.
    """
    chosen = chosen_options(made_by, options)
    key = key_of(tree_key, made_by, chosen)
    found = session.scalar(select(Rendition).where(Rendition.key == key))
    if found is None:
        found = Rendition(
            key=key,
            tree_key=tree_key,
            format=made_by.id,
            options=chosen,
            writer_version=made_by.version,
            language=language,
            priority=_priority(made_by, chosen),
        )
        if same_words and not made_by.speaks:
            _take_over(session, found, key_of(same_words, made_by, chosen))
        session.add(found)
        session.flush()
    return found


def _take_over(session: Session, row: Rendition, key: str) -> None:
    """Fill a new row with the file that was made under this key, where there is one."""
    question = select(Rendition).where(Rendition.key == key, Rendition.state == "done")
    made = session.scalar(question)
    if made is not None:
        for name in ("state", "progress", "artefact_key", "size", "pages", "passport", "done_at"):
            setattr(row, name, getattr(made, name))


def _priority(made_by: Format, chosen: Mapping[str, Any]) -> int:
    if chosen.get("voice"):
        return IN_BACKGROUND
    return -1 if "speed" in made_by.options else 0


def claim(session: Session, rendition_id: str, owner: str) -> Rendition | None:
    """Take the rendition for this worker; None where someone else has it or it is done."""
    moment = now()
    taken = session.scalars(
        update(Rendition)
        .where(
            Rendition.id == rendition_id,
            _free(),
            _in_turn(),
            Rendition.attempts < MAX_ATTEMPTS,
        )
        .values(
            state="running",
            owner=owner,
            attempts=Rendition.attempts + 1,
            fence=Rendition.fence + 1,
            lease_until=moment + LEASE,
            progress=0.0,
        )
        .returning(Rendition)
    ).first()
    if taken is not None:
        session.expunge(taken)
    return taken


def renew(session: Session, rendition_id: str, fence: int, progress: float) -> bool:
    """Keep the claim and tell how far it is, 0.0-1.0. False where the claim was lost: stop."""
    return _mine(session, rendition_id, fence, lease_until=now() + LEASE, progress=progress)


def finish(session: Session, rendition: Rendition, made: Artefact) -> bool:
    """Note the file that was made. False where another worker was faster."""
    return _mine(
        session,
        rendition.id,
        rendition.fence,
        state="done",
        artefact_key=made.artefact_key,
        size=made.size,
        pages=made.pages,
        seconds=made.seconds,
        passport=list(made.passport),
        progress=1.0,
        error="",
        done_at=now(),
        lease_until=None,
    )


def fail(session: Session, rendition: Rendition, reason: str, *, for_good: bool) -> bool:
    """Note why it could not be made; it is tried again later unless `for_good`."""
    again = not for_good and rendition.attempts < MAX_ATTEMPTS
    return _mine(
        session,
        rendition.id,
        rendition.fence,
        state="waiting" if again else "failed",
        error=reason,
        not_before=now() + timedelta(seconds=5 * rendition.attempts) if again else None,
        lease_until=None,
    )


def put_off(session: Session, rendition: Rendition, reason: str) -> bool:
    """Wait a minute and try again, without counting this try: the machine had no room."""
    return _mine(
        session,
        rendition.id,
        rendition.fence,
        state="waiting",
        error=reason,
        attempts=rendition.attempts - 1,
        not_before=now() + timedelta(minutes=1),
        lease_until=None,
    )


def try_again(session: Session, rendition_id: str) -> bool:
    """Put a failed rendition back to the start. False where it had not failed."""
    changed = session.scalars(
        update(Rendition)
        .where(Rendition.id == rendition_id, Rendition.state == "failed")
        .values(state="waiting", attempts=0, error="", not_before=None)
        .returning(Rendition.id)
    ).first()
    return changed is not None


def due(session: Session) -> Sequence[str]:
    """Return the ids of all that wait or were left behind by a dead worker, in working order."""
    question = select(Rendition.id).where(_free(), _in_turn(), Rendition.attempts < MAX_ATTEMPTS)
    return session.scalars(question.order_by(Rendition.priority.desc(), Rendition.created_at)).all()


def give_up(session: Session, reason: str) -> int:
    """Mark as failed what died with its worker too often. Returns how many."""
    changed = session.scalars(
        update(Rendition)
        .where(
            Rendition.state == "running",
            Rendition.lease_until < now(),
            Rendition.attempts >= MAX_ATTEMPTS,
        )
        .values(state="failed", error=reason, lease_until=None)
        .returning(Rendition.id)
    ).all()
    return len(changed)


def renditions_of(session: Session, tree_keys: Sequence[str]) -> Sequence[Rendition]:
    """Return every rendition of these trees."""
    question = select(Rendition).where(Rendition.tree_key.in_(tree_keys))
    return session.scalars(question.order_by(Rendition.created_at, Rendition.id)).all()


def _in_turn() -> ColumnElement[bool]:
    """What works in the background waits while another does: people wait for other files."""
    other = aliased(Rendition)
    busy = exists().where(
        other.priority <= IN_BACKGROUND, other.state == "running", other.lease_until >= now()
    )
    return or_(Rendition.priority > IN_BACKGROUND, ~busy)


def _free() -> ColumnElement[bool]:
    moment = now()
    waiting = and_(
        Rendition.state == "waiting",
        or_(Rendition.not_before.is_(None), Rendition.not_before <= moment),
    )
    left_behind = and_(Rendition.state == "running", Rendition.lease_until < moment)
    return or_(waiting, left_behind)


def _mine(session: Session, rendition_id: str, fence: int, **values: object) -> bool:
    changed = session.scalars(
        update(Rendition)
        .where(
            Rendition.id == rendition_id,
            Rendition.fence == fence,
            Rendition.state == "running",
        )
        .values(**values)
        .returning(Rendition.id)
    ).first()
    return changed is not None
