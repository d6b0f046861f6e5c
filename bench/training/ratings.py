"""People's ratings of words and terms in sentences: the CompLex files."""

import csv
import gzip
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Rated:
    """A word or term, its sentence, and how hard people found it, 0 to 1."""

    term: str
    sentence: str
    hardness: float


def ratings(folder: Path, kind: str) -> list[Rated]:
    """Return the training file of `kind`, "single" or "multi"."""
    path = folder / "complex2021" / f"lcp_{kind}_train.tsv.gz"
    with gzip.open(path, "rt", encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [Rated(row["token"], row["sentence"], float(row["complexity"])) for row in rows]
