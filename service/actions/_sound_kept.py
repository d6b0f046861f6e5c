"""Keeps the sound of a recording, and takes it away again where the rest does not happen."""

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256

from formats.readers import SafeSound
from service.actions.voice import Voice
from service.parts import Parts
from service.store.tables import Spoken
from service.store.tables.columns import new_id


@dataclass(slots=True)
class Kept:
    """A stored sound that a row will name."""

    id: str
    key: str
    seconds: int
    used: bool = False

    def row(self, document_id: str, what: str, by: Voice) -> Spoken:
        """Return the row that names the sound, to be added in the open transaction."""
        self.used = True
        return Spoken(
            id=self.id,
            key=self.key,
            seconds=self.seconds,
            document_id=document_id,
            what=what,
            author_id=by.author_id,
            entered_by_id=by.entered_by_id,
        )


@contextmanager
def sound_kept(parts: Parts, sound: SafeSound) -> Iterator[Kept]:
    """Yield the stored sound. One that no row names at the end is deleted again.

    Stored before the row is, so that no row ever names a sound that is not here.
    """
    mark = new_id()
    kept = Kept(mark, parts.files.put(sound.marked(mark)), math.ceil(sound.seconds))
    whole = False
    try:
        yield kept
        whole = kept.used
    finally:
        if not whole:
            parts.files.remove(kept.key)


def same_sound(sound: SafeSound) -> str:
    """Return what tells whether the same recording is sent once more."""
    return sha256(sound.mp3).hexdigest()
