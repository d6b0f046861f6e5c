"""What became clearer since last time: the words of then and of now, looked at alike.

"Last time" is the last day before this one on which somebody wrote. It is told for the
document, never for a person: the words are compared, not who changed them.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, time

from flask_babel import get_locale
from sqlalchemy.orm import Session

from content.checking import Finding
from service.close_reading import Asked, light
from service.pages._check_card import Checked, title_of
from service.store import documents, past
from service.store.tables import Document, Edition
from service.web.wall_clock import at, here


@dataclass(frozen=True, slots=True)
class Fewer:
    """A check that finds less than last time."""

    title: str
    count: int


@dataclass(frozen=True, slots=True)
class Since:
    """What changed. `when` is None where it is compared with the first words."""

    when: datetime | None
    fewer: tuple[Fewer, ...]
    more: int
    """Findings that are new, in all."""


def since_last_time(
    session: Session,
    document: Document,
    edition: Edition,
    checked: Checked,
    kept: frozenset[str],
) -> Since | None:
    """Return what is clearer, and how much is new; None where nothing changed."""
    newest = past.last_change(session, edition.id)
    if newest is None:
        return None
    morning = at(here(newest).date(), time())
    when = past.last_change(session, edition.id, morning)
    before = past.words_at(session, edition, when)
    bank = tuple(documents.word_bank(session, document.group_id, edition.language).items())
    now = Asked(checked.tree, bank, checked.rules.key, str(get_locale()))
    then, today = (_counted(light(asked), kept) for asked in (replace(now, tree=before), now))
    fewer = tuple(
        Fewer(title_of(name), count - today[name])
        for name, count in then.most_common()
        if count > today[name]
    )
    more = sum(max(count - then[name], 0) for name, count in today.items())
    return Since(when, fewer, more) if fewer or more else None


def _counted(findings: Iterable[Finding], kept: frozenset[str]) -> Counter[str]:
    return Counter(each.check for each in findings if each.key not in kept)
