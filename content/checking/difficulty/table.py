"""The difficulty of the 60,000 most used words, each by itself, in a file made at set-up.

The light check asks for every word of a document. So the trained model answers once, when the
product is set up, and the check reads one byte a word; the web process holds no model. Words
are found by a hash of eight bytes: two of 60,000 words share one less often than once in a
billion set-ups.

Run as `python -m content.checking.difficulty.table`, after `content.lexicon.build`.
"""

import hashlib
import sys
from bisect import bisect_left
from functools import cache
from pathlib import Path

from content.lexicon import LexiconMissing
from content.lexicon.files import WORDS, mapped

BUILT = Path(__file__).parent / "built"
TABLE, STAMP = "words.bin", "stamp.txt"
KEY = 8
STEPS = 250
"""A difficulty of 1 in the table."""
BATCH = 1000


def known(word: str) -> float | None:
    """Return the difficulty of a word in small letters; None where it is not in the table."""
    keys, steps = _table()
    key = _key(word)
    at = bisect_left(keys, key)
    return steps[at] / STEPS if at < len(keys) and keys[at] == key else None


@cache
def _table() -> tuple[memoryview, bytes]:
    """Return the keys in order and the steps beside them; both empty where nothing is built."""
    path = BUILT / TABLE
    data = path.read_bytes() if path.is_file() else b""
    end = len(data) // (KEY + 1) * KEY
    return memoryview(data[:end]).cast("Q"), data[end:]


def _key(word: str) -> int:
    return int.from_bytes(hashlib.blake2b(word.encode(), digest_size=KEY).digest(), sys.byteorder)


def stamp() -> str:
    """Return what the table depends on, as one hash. Raises LexiconMissing."""
    digest = hashlib.sha256(mapped("stamp.txt"))
    here = Path(__file__).parent
    for path in (*sorted(here.glob("*.py")), *sorted(here.glob("learned/*.json"))):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def build() -> None:
    """Make the table, unless it stands. Raises LexiconMissing."""
    mark = stamp()
    if (BUILT / STAMP).is_file() and (BUILT / STAMP).read_text("ascii") == mark:
        return
    from content.checking.difficulty.judging import words_alone

    words = bytes(mapped(WORDS)).decode("ascii").split("\n")
    steps: dict[int, int] = {}
    for start in range(0, len(words), BATCH):
        batch = words[start : start + BATCH]
        for word, value in zip(batch, words_alone(batch).tolist(), strict=True):
            steps[_key(word)] = round(STEPS * value)
    BUILT.mkdir(exist_ok=True)
    keys = sorted(steps)
    laid = b"".join(key.to_bytes(KEY, sys.byteorder) for key in keys)
    (BUILT / TABLE).write_bytes(laid + bytes(steps[key] for key in keys))
    (BUILT / STAMP).write_text(mark, encoding="ascii")


def main() -> int:
    """Build what is missing; return 0, or 1 where the lexicon is not there."""
    try:
        build()
    except LexiconMissing as missing:
        sys.stderr.write(f"{missing}\n")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
