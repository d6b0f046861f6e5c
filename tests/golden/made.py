"""Golden documents made into files, each once for a whole run of tests."""

from functools import cache

import pytest
from golden.documents import all_documents, assets
from read_back import ReadBack, readers

from content.tree import Document
from formats.format import Assets, CannotMake, Format, Made, Options, no_progress
from formats.writers import all_formats

SPOKEN = frozenset(each.id for each in all_formats().values() if "speed" in each.options)
"""Formats that a voice reads, which takes a while."""
HEARD = frozenset({"audio", "audio-parts", "webvtt"})
"""Files that hold only what is heard: nobody can read pictures and links back."""

SHORT = ("easy_read", "easy_read_arabic", "welsh")
"""Golden documents that are spoken in tests: short, and in three languages."""

EVERY = tuple(
    (made_as, name)
    for made_as in all_formats().values()
    for name, document in all_documents().items()
    if document.kind in made_as.kinds and (name in SHORT or made_as.id not in SPOKEN)
)
"""Every format with the name of each golden document that it is made from."""
WRITTEN = tuple(case for case in EVERY if case[0].id not in HEARD)
"""The same without files that hold only what is heard."""


class Keeping(Assets):
    """The golden pictures, and the sentences that were spoken for an earlier file."""

    def __init__(self) -> None:
        self._pictures = assets()
        self._spoken: dict[str, bytes] = {}

    def picture(self, key: str) -> bytes:
        return self._pictures.picture(key)

    def kept(self, key: str) -> bytes | None:
        return self._spoken.get(key)

    def keep(self, key: str, data: bytes) -> None:
        self._spoken[key] = data


KEEPING = Keeping()


def named(cases: tuple[tuple[Format, str], ...]) -> list[object]:
    """Return the cases for parametrize, named "pdf-welsh" and so on."""
    return [pytest.param(made_as, name, id=f"{made_as.id}-{name}") for made_as, name in cases]


def fresh(made_as: Format, document: Document) -> Made:
    """Return the file, made now; the test is left out where the format is not available here."""
    if reason := made_as.missing(document.language):
        pytest.skip(reason)
    # The plain recording is spoken anew each time. The others only pack the same sentences.
    given = assets() if made_as.id == "audio" else KEEPING
    try:
        return made_as.write(document, Options(), given, no_progress)
    except CannotMake as cannot:
        pytest.fail(f"{made_as.id} cannot make it: {cannot}")


@cache
def made(made_as_id: str, name: str) -> Made:
    """Return the file of this format made from the golden document of this name."""
    return fresh(all_formats()[made_as_id], all_documents()[name])


@cache
def read_back(made_as_id: str, name: str) -> ReadBack:
    """Return what another tool reads in that file."""
    made_as = all_formats()[made_as_id]
    return readers()[made_as.suffix](made(made_as_id, name).data)
