"""Which words of a published page its recording says, and when."""

import json
import re
from collections.abc import Sequence

from sqlalchemy.orm import Session

from content.tree import Document as Tree
from formats.block_marks import OWN, mark_of
from formats.heard import TITLE, Heard, heard_in, marks
from service.pages._files_view import File
from service.parts import parts
from service.store import published
from service.web.reading import Shown

_ID = re.compile(r' id="([^"]+)"')


def heard(session: Session, publication_id: str, sound: File | None) -> tuple[Heard, ...]:
    """Return what the made recording says, as it tells itself; () where it does not."""
    row = published.made_file(session, publication_id, sound.id) if sound and sound.href else None
    if row is None or not row.artefact_key or not parts().files.has(row.artefact_key):
        return ()
    return heard_in(parts().files.path(row.artefact_key))


def timings(found: Sequence[Heard], words: Sequence[Shown], tree: Tree) -> str:
    """Return the marks on the page with their seconds, as JSON; "" where nothing is said."""
    there = {TITLE, *(one.mark for one in words), *map(word_mark, range(len(tree.hard_words)))}
    for one in words:
        there.update(_ID.findall(one.html))
    rows = [[mark, start] for mark, start in marks(found, there - {""})]
    return json.dumps(rows, separators=(",", ":")) if rows else ""


def word_mark(number: int) -> str:
    """Return the mark of a hard word by its place in the list, from 0."""
    return mark_of(f"{OWN}word-{number}")
