"""Makes the table of words at set-up: `python -m content.checking.difficulty.build`.

It comes after `content.lexicon.build` and takes about 20 seconds. A second run does nothing
until the lexicon, the models or a module of this package changes.
"""

import hashlib
import sys

from content.checking.difficulty.meanings import DEPTH_AT, NARROWER_AT, bases, fields, meanings
from content.checking.difficulty.table import (
    BUILT,
    KEY,
    STAMP,
    TABLE,
    Known,
    key_of,
    made_by,
    packed,
)
from content.lexicon import LexiconMissing
from content.lexicon.files import STAMP as LEXICON
from content.lexicon.files import WORDS, mapped

BATCH = 1000
CONCRETE = (5, 6, 8, 13, 17, 20, 27)
"""Animals, things made, bodies, food, things found, plants, stuff (`man lexnames`)."""
ABSTRACT = (4, 7, 9, 22, 24, 26)
"""Acts, qualities, thinking, processes, relations, states."""


def stamp() -> str:
    """Return what the table depends on, as two hashes. Raises LexiconMissing."""
    return f"{made_by()}\n{hashlib.sha256(mapped(LEXICON)).hexdigest()}\n"


def build() -> None:
    """Make the table, unless it stands. Raises LexiconMissing."""
    mark = stamp()
    if (BUILT / STAMP).is_file() and (BUILT / STAMP).read_text("ascii") == mark:
        return
    words = bytes(mapped(WORDS)).decode("ascii").split("\n")
    rows: dict[int, bytes] = {}
    for start in range(0, len(words), BATCH):
        rows.update(_rows(words[start : start + BATCH]))
    BUILT.mkdir(exist_ok=True)
    (BUILT / STAMP).unlink(missing_ok=True)
    keys = sorted(rows)
    laid = b"".join(key.to_bytes(KEY, sys.byteorder) for key in keys)
    (BUILT / TABLE).write_bytes(laid + b"".join(rows[key] for key in keys))
    (BUILT / STAMP).write_text(mark, encoding="ascii")


def _rows(words: list[str]) -> dict[int, bytes]:
    from content.checking.difficulty.judging import words_alone

    hardness = words_alone(words).tolist()
    return {
        key_of(word): packed(_known(word, hard)) for word, hard in zip(words, hardness, strict=True)
    }


def _known(word: str, hardness: float) -> Known:
    told, about = meanings(word), fields(word)
    return Known(
        hardness,
        bool(bases(word)),
        min(1.0, sum(about[at] for at in CONCRETE)),
        min(1.0, sum(about[at] for at in ABSTRACT)),
        told[DEPTH_AT],
        told[NARROWER_AT],
    )


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
