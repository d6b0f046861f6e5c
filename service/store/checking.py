"""Questions about how a group wants its words checked."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.store.tables import CheckChoice, OwnProfile


def choice_of(session: Session, edition_id: str) -> CheckChoice | None:
    """Return the newest choice for the edition, None where nobody chose."""
    return session.scalar(
        select(CheckChoice)
        .where(CheckChoice.edition_id == edition_id)
        .order_by(CheckChoice.at.desc(), CheckChoice.id)
        .limit(1)
    )


def own_profile_of(session: Session, group_id: str) -> OwnProfile | None:
    """Return the group's own profile as it is now, None where it has made none."""
    return session.scalar(
        select(OwnProfile)
        .where(OwnProfile.group_id == group_id)
        .order_by(OwnProfile.at.desc(), OwnProfile.id)
        .limit(1)
    )
