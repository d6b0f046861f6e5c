"""Choose how words are checked: a built-in profile or the group's own. Any member may."""

import json
from collections.abc import Mapping

from service.actions._changed import tell
from service.actions.voice import Voice
from service.parts import Parts
from service.store import checking, events
from service.store.tables import CheckChoice, Document, Edition, OwnProfile


def choose_profile(parts: Parts, edition_id: str, profile: str, *, by: Voice) -> bool:
    """Check the edition by this profile from now on. Returns whether that is new."""
    with parts.database.write() as session:
        edition = session.get_one(Edition, edition_id)
        before = checking.choice_of(session, edition_id)
        if before is not None and before.profile == profile:
            return False
        session.add(
            CheckChoice(
                edition_id=edition_id,
                profile=profile,
                author_id=by.author_id,
                entered_by_id=by.entered_by_id,
            )
        )
        tell(session, session.get_one(Document, edition.document_id), "chose_checks", by)
        return True


def keep_own_profile(
    parts: Parts, group_id: str, values: Mapping[str, object], *, by: Voice
) -> bool:
    """Keep the group's own profile. Returns whether it differs from the one before.

    `values` are those of `content.checking.own_profile`, which has found nothing wrong with them.
    """
    chosen = json.dumps(values, sort_keys=True)
    with parts.database.write() as session:
        before = checking.own_profile_of(session, group_id)
        if before is not None and before.chosen == chosen:
            return False
        row = OwnProfile(
            group_id=group_id,
            chosen=chosen,
            author_id=by.author_id,
            entered_by_id=by.entered_by_id,
        )
        session.add(row)
        session.flush()
        events.record(
            session,
            "changed",
            "own_profile",
            row.id,
            group_id=group_id,
            actor_id=by.author_id,
            entered_by_id=by.entered_by_id,
        )
        return True
