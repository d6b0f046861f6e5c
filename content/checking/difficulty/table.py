"""What is known of the 60,000 most used words, in a file made at set-up and read byte by byte.

The light check and the reading ease ask for every word of a document. So the trained model and
WordNet answer once, when the product is set up; the web process holds neither. Words are found
by a hash of eight bytes: two of 60,000 share one less often than once in a billion set-ups.
"""

import hashlib
import sys
from bisect import bisect_left
from functools import cache
from pathlib import Path
from typing import NamedTuple

BUILT = Path(__file__).parent / "built"
TABLE = "words.bin"
STAMP = "stamp.txt"
"""What made the table, and the lexicon that it was made from: one hash a line."""
KEY, ROW = 8, 5
SHARE, DEPTH, NARROWER = 250, 10, 40
"""What a whole is in the table: of a share, of a step down, of a logarithm."""
NOWHERE = 255
"""The depth of a word that WordNet does not hold."""


class Known(NamedTuple):
    """What the table holds of a word."""

    hardness: float
    """0 to 1, by the trained model, the word by itself."""
    has_senses: bool
    """Whether WordNet holds it; the rest is 0 where not."""
    concrete: float
    """How much of its use is about things that people can touch, 0 to 1."""
    abstract: float
    """How much of its use is about acts, ideas and states, 0 to 1."""
    depth: float
    """Steps from the widest idea down to it: "spaniel" lies deeper than "thing"."""
    narrower: float
    """Natural logarithm of 1 and the ideas that are narrower than it."""


def known(word: str) -> Known | None:
    """Return what is known of a word in small letters; None where it is not in the table."""
    keys, rows = _table()
    key = key_of(word)
    at = bisect_left(keys, key)
    if at == len(keys) or keys[at] != key:
        return None
    return _unpacked(rows[at * ROW : (at + 1) * ROW])


def is_built() -> bool:
    """Tell whether the table is there, made by this version."""
    return bool(_table()[1])


def made_by() -> str:
    """Return what makes the table as one hash: the modules and the models of this package."""
    digest, here = hashlib.sha256(), Path(__file__).parent
    for path in (*sorted(here.glob("*.py")), *sorted(here.glob("learned/*.json"))):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _is_of_this_version() -> bool:
    """Tell whether these modules made the table, to its end: numbers of others would mislead."""
    stamp = BUILT / STAMP
    return stamp.is_file() and stamp.read_text("ascii").split()[:1] == [made_by()]


@cache
def _table() -> tuple[memoryview, bytes]:
    """Return the keys in order and the rows beside them; both empty where nothing is built.

    A table of another version counts as none.
    """
    data = (BUILT / TABLE).read_bytes() if _is_of_this_version() else b""
    end = len(data) // (KEY + ROW) * KEY
    return memoryview(data[:end]).cast("Q"), data[end:]


def key_of(word: str) -> int:
    """Return the key of a word."""
    return int.from_bytes(hashlib.blake2b(word.encode(), digest_size=KEY).digest(), sys.byteorder)


def packed(word: Known) -> bytes:
    """Return the row of a word."""
    return bytes(
        (
            round(SHARE * word.hardness),
            round(SHARE * word.concrete),
            round(SHARE * word.abstract),
            round(DEPTH * word.depth) if word.has_senses else NOWHERE,
            min(255, round(NARROWER * word.narrower)),
        )
    )


def _unpacked(row: bytes) -> Known:
    hardness, concrete, abstract, depth, narrower = row
    if depth == NOWHERE:
        return Known(hardness / SHARE, False, 0.0, 0.0, 0.0, 0.0)
    shares = concrete / SHARE, abstract / SHARE
    return Known(hardness / SHARE, True, *shares, depth / DEPTH, narrower / NARROWER)
