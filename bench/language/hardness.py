"""How well the product knows hard words: CompLex, single words and short terms."""

import csv
import inspect
import time
from collections.abc import Callable
from pathlib import Path
from statistics import mean
from typing import TypeAlias

from bench.language.agreement import distance, pearson, spearman
from bench.language.asked import Asked, lines

Difficulty: TypeAlias = Callable[[str, str], float]


def complex_words(asked: Asked) -> dict[str, object]:
    """Return Pearson, Spearman and mean distance for single words and for terms."""
    found: dict[str, object] = {}
    judge = _difficulty()
    for kind in ("single", "multi"):
        for path in _measured(asked.files(f"complex2021/*{kind}*.tsv*")):
            found[path.name] = _figures(path, asked, judge)
    return found


def _measured(paths: list[Path]) -> list[Path]:
    """Return the files to measure on: what the model may have learnt from only when alone."""
    return [path for path in paths if "train" not in path.name] or paths


def _figures(path: Path, asked: Asked, judge: Difficulty) -> dict[str, float]:
    rows = list(csv.DictReader(lines(path), delimiter="\t", quoting=csv.QUOTE_NONE))[: asked.limit]
    begin = time.perf_counter()
    ours = [judge(row["token"], row["sentence"]) for row in rows]
    spent = time.perf_counter() - begin
    theirs = [float(row["complexity"]) for row in rows]
    return {
        "pearson": pearson(ours, theirs),
        "spearman": spearman(ours, theirs),
        "mean_distance": distance(ours, theirs),
        "items": len(rows),
        "microseconds_each": 1e6 * spent / len(rows),
    }


def _difficulty() -> Difficulty:
    """Return the product's judgement of a word or term in its sentence."""
    from content.checking.difficulty import difficulty

    if "sentence" in inspect.signature(difficulty).parameters:
        return lambda term, sentence: difficulty(term, sentence=sentence)
    return lambda term, _sentence: mean(map(difficulty, term.lower().split()))
