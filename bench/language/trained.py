"""The features of the product's reading ease, trained on CLEAR: to see what they could do.

Only for measuring. CLEAR may not be used commercially, so no weight from here is ever shipped.
"""

from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from itertools import pairwise

import numpy as np

from bench.language.asked import Asked, lines
from bench.language.ease import Text, agreement, clear_texts, document

FOLDS = 5
RIDGE = 10.0
DOOR = "content.checking.reading_ease.features"


def trained(asked: Asked, texts: Sequence[Text]) -> Iterator[tuple[str, Mapping[str, object]]]:
    """Yield the figures within the file (five folds), and of a model taught by `asked.train`."""
    try:
        features = import_module(DOOR).features
    except (ImportError, AttributeError):
        yield (
            "our features trained on CLEAR",
            {"skipped": f"there is no {DOOR}.features yet"},
        )
        return
    rows = np.array([features(document(text.words)) for text in texts], dtype=float)
    goals = np.array([text.easiness for text in texts])
    guesses = np.zeros(len(texts))
    edges = np.linspace(0, len(texts), FOLDS + 1).astype(int)
    for start, end in pairwise(edges):
        inside = np.ones(len(texts), dtype=bool)
        inside[start:end] = False
        guesses[start:end] = _taught(rows[inside], goals[inside], rows[start:end])
    yield "our features trained on CLEAR, five folds", _told(guesses, texts)
    if asked.train and (asked.train / "clear" / "dev.jsonl").is_file():
        school = clear_texts(lines(asked.train / "clear" / "dev.jsonl"))
        known = np.array([features(document(text.words)) for text in school], dtype=float)
        taught = _taught(known, np.array([text.easiness for text in school]), rows)
        yield "our features trained on CLEAR's development half", _told(taught, texts)


def _told(guesses: np.ndarray, texts: Sequence[Text]) -> dict[str, float]:
    return agreement(list(zip(guesses.tolist(), texts, strict=True)), len(texts))


def _taught(rows: np.ndarray, goals: np.ndarray, asked: np.ndarray) -> np.ndarray:
    """Return the guesses of a ridge regression on standardised features."""
    middle, spread = rows.mean(axis=0), rows.std(axis=0)
    spread[spread == 0] = 1
    known, wanted = (rows - middle) / spread, (asked - middle) / spread
    weights = np.linalg.solve(
        known.T @ known + RIDGE * np.eye(known.shape[1]), known.T @ (goals - goals.mean())
    )
    return wanted @ weights + goals.mean()
