"""Take a line out of "Say it like this". Its versions stay; writing it again brings it back."""

from service.actions._sayings import add_version, newest
from service.actions.voice import Voice
from service.parts import Parts
from service.store.sayings import Place


def take_out_saying(parts: Parts, place: Place, entry: str, *, by: Voice) -> None:
    """Take it out; nothing happens where it is out already."""
    with parts.database.write() as session:
        last = newest(session, entry)
        if last is not None and not last.taken_out:
            words = (last.language, last.written, last.said)
            add_version(session, place, last, words, by, taken_out=True)
