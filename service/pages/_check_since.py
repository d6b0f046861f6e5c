"""What became clearer since last time: the words of then and of now, looked at alike.

"Last time" is the last day before this one on which somebody wrote. It is told for the
document, never for a person: the words are compared, not who changed them.
"""

from dataclasses import dataclass, replace
from datetime import datetime, time

from flask_babel import get_locale
from sqlalchemy.orm import Session

from content.checking.progress import Step, progress
from service.close_reading import Asked, light
from service.pages._check_card import Checked
from service.pages._check_rules import in_locale
from service.store import documents, past
from service.store.tables import Document, Edition
from service.web.wall_clock import at, here


@dataclass(frozen=True, slots=True)
class Since:
    """What changed. `when` is None where it is compared with the first words."""

    when: datetime | None
    whole: str
    """One sentence about all of it."""
    lines: tuple[tuple[str, str], ...]
    """The name of each check that finds less or more now, and what to say about it."""


def since_last_time(
    session: Session,
    document: Document,
    edition: Edition,
    checked: Checked,
    kept: frozenset[str],
) -> Since | None:
    """Return what is clearer, and what is new; None where nothing changed."""
    newest = past.last_change(session, edition.id)
    if newest is None:
        return None
    morning = at(here(newest).date(), time())
    when = past.last_change(session, edition.id, morning)
    before = past.words_at(session, edition, when)
    bank = tuple(documents.word_bank(session, document.group_id, edition.language).items())
    now = Asked(checked.tree, bank, checked.rules.key, str(get_locale()))
    then, today = (
        tuple(each for each in light(asked) if each.key not in kept)
        for asked in (replace(now, tree=before), now)
    )
    found = progress(then, today)
    steps = (*found.better, *found.new)
    return Since(when, in_locale(found.words), tuple(map(_line, steps))) if steps else None


def _line(step: Step) -> tuple[str, str]:
    return in_locale(step.title), in_locale(step.words)
