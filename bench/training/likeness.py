"""Kernel ridge regression on a few landmarks, as the arrays that the product reads."""

from typing import Any, NamedTuple

import numpy as np

from content.checking.difficulty.landmarks import STEP, closeness


class Likeness(NamedTuple):
    """How a model likens."""

    count: int
    """Landmarks."""
    width: float
    """How fast nearness falls with the square of the distance."""
    ridge: float


def likened(
    rows: np.ndarray, goals: np.ndarray, weights: np.ndarray, how: Likeness
) -> dict[str, Any]:
    """Return the arrays of `content.checking.difficulty.landmarks.Landmarks`.

    `weights`: how much each column counts; a weight below 0 is taken as it stands, without
    dividing by the column's spread.
    """
    middle = rows.mean(axis=0)
    spread = np.where(weights < 0, 1.0, rows.std(axis=0) + 1e-6)
    scale = np.abs(weights) / spread
    placed = (rows - middle) * scale
    chosen = np.random.default_rng(0).choice(len(rows), min(how.count, len(rows)), replace=False)
    points = np.clip(np.round(placed[chosen] / STEP), -127, 127).astype(np.int8)
    marks = points * np.float64(STEP)
    near = closeness(placed, marks, how.width)
    among = closeness(marks, marks, how.width)
    start = float(goals.mean())
    pull = np.linalg.solve(
        near.T @ near + how.ridge * among + 1e-4 * np.eye(len(points)), near.T @ (goals - start)
    )
    return {
        "middle": middle.astype("<f4"),
        "scale": scale.astype("<f4"),
        "points": points,
        "pull": pull.astype("<f4"),
        "start": round(start, 6),
        "width": how.width,
    }
