"""Which words of a page are being said, and from when: what lights them up."""

import re
from collections.abc import Callable, Collection, Iterator
from typing import TypeAlias

from content.tree import Document
from formats.heard import changes
from formats.writers._added import Added
from formats.writers._html import Html
from formats.writers._sound_recording import Recording

Recorder: TypeAlias = Callable[[Document], Recording]
"""Records a document; raises CannotMake where no voice can."""
_ID = re.compile(r' id="([^"]+)"')


def marks_in(page: Html) -> tuple[str, ...]:
    """Return every id in a page that we made, in order."""
    return tuple(_ID.findall(page))


def said_marks(added: Added, there: Collection[str]) -> Iterator[tuple[str, float]]:
    """Yield each mark with the second from which it is said: see `formats.heard`."""
    places = ((added.place(n, there), each.start) for n, each in enumerate(added.timings))
    yield from changes(places)
