"""Say that a translated sentence is right. Somebody else than its author does."""

from typing import Literal, TypeAlias

from content.translation.align import Row
from content.translation.states import State
from service.actions._translated import is_put_away, tell
from service.actions.once import done, result_of, sending
from service.actions.voice import Voice
from service.parts import Parts
from service.store import translations

Outcome: TypeAlias = Literal["checked", "own_words", "changed", "put_away"]


def review_translation(
    parts: Parts,
    edition_id: str,
    row: Row,
    seen: str,
    *,
    by: Voice,
    operation: str,
) -> Outcome:
    """Note who checked it. Nothing is noted where the words are not those that the person saw.

    `own_words`: two people stand behind each sentence, so its author is not the second one.
    """
    key = sending(operation, by, edition_id, row.segment.id, seen)
    with parts.database.write() as session:
        if result_of(session, key) is not None:
            return "checked"
        if is_put_away(session, edition_id):
            return "put_away"
        unit = translations.unit_at(session, edition_id, row.segment.id, row.unit_id)
        if unit is None or (unit.target, unit.source_text) != (seen, row.segment.text):
            return "changed"
        if unit.author_id in {by.author_id, by.entered_by_id}:
            return "own_words"
        unit.state, unit.reviewed_by_id = State.REVIEWED, by.author_id
        tell(session, "checked_translation", unit, by)
        done(session, key, by, unit.id)
        return "checked"
