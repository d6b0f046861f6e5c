"""Bring a whole list of "Say it like this" in, as a lexicon of another program holds it."""

from collections.abc import Mapping

from service.actions._sayings import add_version, newest
from service.actions.voice import Voice
from service.actions.write_saying import ListIsFull
from service.parts import Parts
from service.store.sayings import MOST, Place, entry_of, sayings_of


def bring_sayings(
    parts: Parts, place: Place, lines: Mapping[str, str], *, language: str, by: Voice
) -> int:
    """Put new lines on the list, written → said, all or none. Returns how many were new.

    What the list says already stays as it is: people chose it here. Raises ListIsFull where not
    all of them fit.
    """
    with parts.database.write() as session:
        here = sayings_of(session, place)
        held = {row.written for row in here if row.language == language}
        new = {written: said for written, said in lines.items() if written not in held}
        if len(here) + len(new) > MOST:
            raise ListIsFull
        for written, said in new.items():
            last = newest(session, entry_of(place, language, written))
            add_version(session, place, last, (language, written, said), by)
    return len(new)
