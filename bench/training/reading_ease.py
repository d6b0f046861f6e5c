"""Teaches the reading ease: `python -m bench.training.reading_ease --data DIR [--measure]`.

DIR is laid out like the folder of benchmarks; only onestopenglish/dev.jsonl is read (Vajjala and
Lucic 2018, CC BY-SA 4.0). The model learns what teachers changed when they rewrote an article:
measures and levels are compared within an article, and no measure may turn its direction round.
`--measure` teaches on four fifths of the articles, judges the rest, and writes nothing.
"""

import argparse
import json
import zlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bench.language.agreement import spearman
from bench.language.ease import Text, document
from content.checking.reading_ease.measures import HARDER, NAMES, measured
from content.checking.reading_ease.pieces import pieces
from content.checking.reading_ease.score import EASE_OF_NEWS, WEIGHTS

RIDGE = 30.0
ROUNDS = 500
FOLDS = 5
STEP = 15.0
"""Points of ease for one usual step away from the middle piece."""
SIGNS = np.array([-1.0 if name in HARDER else 1.0 for name in NAMES])


@dataclass(frozen=True)
class School:
    """Pieces with their level, the article they are from, and the number of their text."""

    rows: np.ndarray
    levels: np.ndarray
    articles: np.ndarray
    texts: np.ndarray


def school(texts: list[Text]) -> School:
    """Return every piece of the texts."""
    found = [
        (measured(piece), text.easiness, zlib.crc32(text.article.encode()), number)
        for number, text in enumerate(texts)
        for piece in pieces(document(text.words))
    ]
    rows, levels, articles, numbers = zip(*found, strict=True)
    return School(np.array(rows), np.array(levels), np.array(articles), np.array(numbers))


def taught(known: School) -> dict[str, dict[str, float]]:
    """Return middle, spread and weight of each measure; the answers spread by `STEP`."""
    middle, spread = known.rows.mean(axis=0), known.rows.std(axis=0)
    placed = (known.rows - middle) / spread * SIGNS
    weights = _without_minus(
        _within(placed, known.articles), _within(known.levels[:, None], known.articles)[:, 0]
    )
    weights *= STEP / (placed @ weights).std()
    return {
        name: {
            "middle": round(float(middle[at]), 5),
            "spread": round(float(spread[at]), 5),
            "weight": round(float(SIGNS[at] * weights[at]), 4),
        }
        for at, name in enumerate(NAMES)
    }


def _within(values: np.ndarray, articles: np.ndarray) -> np.ndarray:
    """Return the values less the mean of their article."""
    left = values.copy()
    for article in np.unique(articles):
        left[articles == article] -= left[articles == article].mean(axis=0)
    return left


def _without_minus(rows: np.ndarray, goals: np.ndarray) -> np.ndarray:
    """Return ridge weights of which none is below 0, by coordinate descent."""
    products, wanted = rows.T @ rows, rows.T @ goals
    weights = np.zeros(rows.shape[1])
    for _ in range(ROUNDS):
        for at in range(len(weights)):
            rest = wanted[at] - products[at] @ weights + products[at, at] * weights[at]
            weights[at] = max(0.0, rest / (products[at, at] + RIDGE))
    return weights


def judged(weights: dict[str, dict[str, float]], rows: np.ndarray) -> np.ndarray:
    """Return the ease of rows of measures."""
    numbers = [weights[name] for name in NAMES]
    middle, spread, weight = (
        np.array([each[part] for each in numbers]) for part in ("middle", "spread", "weight")
    )
    return EASE_OF_NEWS + (rows - middle) / spread @ weight


def measure(texts: list[Text]) -> float:
    """Return Spearman on the first piece of texts whose articles were not taught."""
    fold = np.array([zlib.crc32(text.article.encode()) % FOLDS for text in texts])
    answers = np.zeros(len(texts))
    for number in range(FOLDS):
        known = [text for text, at in zip(texts, fold, strict=True) if at != number]
        weights = taught(school(known))
        for at in np.flatnonzero(fold == number):
            first = measured(pieces(document(texts[at].words))[0])
            answers[at] = judged(weights, np.array([first]))[0]
    return spearman(answers.tolist(), [text.easiness for text in texts])


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--data", type=Path, required=True)
    asked.add_argument("--measure", action="store_true")
    options = asked.parse_args()
    lines = (options.data / "onestopenglish" / "dev.jsonl").read_text("utf-8").splitlines()
    rows = map(json.loads, lines)
    texts = [Text(row["text"], -float(row["level"]), str(row["article"])) for row in rows]
    if options.measure:
        print(f"first 200 words, five folds parted by article: Spearman {measure(texts):.3f}")
        return
    weights = taught(school(texts))
    WEIGHTS.write_text(json.dumps(weights, indent=1) + "\n", encoding="ascii")
    for name, each in weights.items():
        print(f"{each['weight']:8.2f}  {name}")


if __name__ == "__main__":
    main()
