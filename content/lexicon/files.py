"""Where the built files lie, and what is said where they are not there."""

import mmap
from pathlib import Path

BUILT = Path(__file__).parent / "built"
WORDS = "words.txt"
"""The words, the most used first, one a line."""
ZIPFS = "zipfs.bin"
"""For each word how common it is: zipf times 10, one byte."""
VECTORS = "vectors.bin"
"""For each word 100 numbers of one byte: its place among the meanings."""
WORDNET = ("noun", "verb", "adj", "adv")
STAMP = "stamp.txt"
DIMENSIONS = 100


class LexiconMissing(Exception):
    """The files of the lexicon are not built; the message says what to do now."""


def mapped(name: str) -> mmap.mmap:
    """Return a built file, read in place; raises LexiconMissing."""
    path = BUILT / name
    # The stamp comes last: without it a build was cut off, and its files may be halves.
    if not path.is_file() or not (BUILT / STAMP).is_file():
        raise LexiconMissing(
            "The word files are not built. Words stay as they are. Nothing is lost.\n"
            "To build them, run: .ci/setup.sh run"
        )
    with path.open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
