"""Remember how a person gets their copies. Chosen once, looked at again when they like."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from content.coproduction.preferences import (
    BRAILLE_CELLS,
    BRAILLE_GRADES,
    BRAILLE_LINES,
    PRINT_SIZES,
)
from service.parts import Parts
from service.store import events, people
from service.store.tables import Preference
from service.store.tables.columns import now

SPEEDS = ("normal", "slow")
ANNOUNCE = ("part", "all", "off")


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs:
    """What a person needs. Formats and languages in no order: the earlier order stays."""

    formats: tuple[str, ...]
    languages: tuple[str, ...]
    print_size: int
    speed: str
    braille_grade: int
    braille_cells: int
    braille_lines: int
    other_way: str
    announce: str
    share: bool


def remember_needs(parts: Parts, person_id: str, needs: Needs) -> None:
    """Keep the needs and note that the person looked at them today.

    Raises ValueError for a size, speed, grade or way of telling that is not offered.
    """
    if not _offered(needs):
        raise ValueError("not offered")
    with parts.database.write() as session:
        kept = _kept(session, person_id)
        kept.formats = in_order(kept.formats, needs.formats)
        kept.languages = in_order(kept.languages, needs.languages)
        kept.print_size, kept.speed = needs.print_size, needs.speed
        kept.braille_grade = needs.braille_grade
        kept.braille_cells, kept.braille_lines = needs.braille_cells, needs.braille_lines
        kept.other_way, kept.announce, kept.share = needs.other_way, needs.announce, needs.share
        kept.reviewed_at = now()
        # What somebody needs is nobody's business: the event says only that they chose.
        events.record(session, "chose", "needs", person_id, actor_id=person_id)


def _offered(needs: Needs) -> bool:
    offers: tuple[tuple[int | str, tuple[int | str, ...]], ...] = (
        (needs.print_size, PRINT_SIZES),
        (needs.speed, SPEEDS),
        (needs.announce, ANNOUNCE),
        (needs.braille_grade, BRAILLE_GRADES),
        (needs.braille_cells, BRAILLE_CELLS),
        (needs.braille_lines, BRAILLE_LINES),
    )
    return all(chosen in offered for chosen, offered in offers)


def put_first(parts: Parts, person_id: str, value: str) -> None:
    """Put one of the person's formats or languages ahead of the others."""
    with parts.database.write() as session:
        kept = _kept(session, person_id)
        kept.formats = _first(kept.formats, value)
        kept.languages = _first(kept.languages, value)


def in_order(before: list[str], chosen: tuple[str, ...]) -> list[str]:
    """Return what is chosen: what was there before first, in its order, then the new."""
    old = [value for value in before if value in chosen]
    return [*old, *dict.fromkeys(value for value in chosen if value not in old)]


def _first(values: list[str], value: str) -> list[str]:
    return [value, *(one for one in values if one != value)] if value in values else values


def _kept(session: Session, person_id: str) -> Preference:
    found = people.preference_of(session, person_id)
    if found is None:
        found = Preference(person_id=person_id, formats=[], languages=[], print_size=18)
        session.add(found)
    return found
