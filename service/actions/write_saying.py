"""Say how words are to be said: a new line of the list, or another version of one."""

from service.actions._sayings import add_version, newest
from service.actions.voice import Voice
from service.parts import Parts
from service.store.sayings import MOST, Place, entry_of, sayings_of


class SaidOtherwise(Exception):
    """The list says something else for these words since `version`; "": somebody took it out."""

    def __init__(self, said: str, version: int) -> None:
        super().__init__()
        self.said = said
        self.version = version


class ListIsFull(Exception):
    """No more lines fit on the list."""


def write_saying(
    parts: Parts, place: Place, *, written: str, said: str, language: str, by: Voice, seen: int = 0
) -> str:
    """Put the line on the list and return its entry. The same line sent twice is one version.

    `seen` is the version that the person had before them, 0 for words that were not there.
    Raises SaidOtherwise where somebody else was faster, ListIsFull where nothing more fits.
    """
    entry = entry_of(place, language, written)
    with parts.database.write() as session:
        last = newest(session, entry)
        there = last is not None and not last.taken_out
        if last is not None and there and last.said == said:
            return entry
        if last is not None and last.version != seen and (there or seen):
            raise SaidOtherwise(last.said if there else "", last.version)
        if not there and len(sayings_of(session, place)) >= MOST:
            raise ListIsFull
        add_version(session, place, last, (language, written, said), by)
    return entry
