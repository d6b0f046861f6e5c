"""How well the product knows hard words: CompLex, single words and short terms."""

import csv
import time
from pathlib import Path

from bench.language.agreement import distance, pearson, spearman
from bench.language.asked import Asked, lines
from content.checking.difficulty import difficulty


def complex_words(asked: Asked) -> dict[str, object]:
    """Return Pearson, Spearman and mean distance for single words and for terms."""
    found: dict[str, object] = {}
    for kind in ("single", "multi"):
        for path in _measured(asked.files(f"complex2021/*{kind}*.tsv*")):
            found[path.name] = _figures(path, asked)
    return found


def _measured(paths: list[Path]) -> list[Path]:
    """Return the files to measure on: what the model may have learnt from only when alone."""
    return [path for path in paths if "train" not in path.name] or paths


def _figures(path: Path, asked: Asked) -> dict[str, float]:
    rows = list(csv.DictReader(lines(path), delimiter="\t", quoting=csv.QUOTE_NONE))[: asked.limit]
    begin = time.perf_counter()
    ours = [difficulty(row["token"], sentence=row["sentence"]) for row in rows]
    spent = time.perf_counter() - begin
    theirs = [float(row["complexity"]) for row in rows]
    alone = [difficulty(row["token"].lower()) for row in rows]
    return {
        "pearson": pearson(ours, theirs),
        "spearman": spearman(ours, theirs),
        "pearson_without_sentence": pearson(alone, theirs),
        "mean_distance": distance(ours, theirs),
        "items": len(rows),
        "microseconds_each": 1e6 * spent / len(rows),
    }
