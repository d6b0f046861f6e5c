"""Which words of a page are being said, and from when: what lights them up."""

import re
from collections.abc import Callable, Collection, Iterator
from typing import TypeAlias

from content.tree import Document
from formats.block_marks import OWN, mark_of, place_of
from formats.writers._html import Html
from formats.writers._sound_recording import Recording

Recorder: TypeAlias = Callable[[Document], Recording]
"""Records a document; raises CannotMake where no voice can."""
_TITLE = mark_of(f"{OWN}title")
_ID = re.compile(r' id="([^"]+)"')


def marks_in(page: Html) -> tuple[str, ...]:
    """Return every id in a page that we made, in order."""
    return tuple(_ID.findall(page))


def said_marks(recording: Recording, there: Collection[str]) -> Iterator[tuple[str, float]]:
    """Yield each mark with the second from which it is said; the first is said from 0.0.

    Words that stand on no page go with those that were said before them.
    """
    mark, last = _TITLE, ""
    for timing in recording.timings:
        mark = place_of(timing.block_id, timing.sentence, there) or mark
        if mark != last:
            yield mark, timing.start if last else 0.0
        last = mark
