"""Answers by likeness: how near a row lies to some hundreds of words that people have judged."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from content.lexicon.vectors import Matrix

STEP = 0.05
"""A landmark's numbers are kept as whole steps of this size, in one byte each."""


@dataclass(frozen=True)
class Landmarks:
    """Kernel ridge regression on a few points (Nyström, Williams and Seeger 2001)."""

    middle: Matrix
    scale: Matrix
    """What a number is multiplied with after its middle is taken away: spread and weight."""
    points: "npt.NDArray[np.int8]"
    pull: Matrix
    """What being near a landmark adds to the answer."""
    start: float
    width: float

    def __call__(self, rows: Matrix) -> Matrix:
        """Return one answer a row."""
        near = closeness(self.placed(rows), self.places, self.width)
        answer: Matrix = near @ self.pull + np.float32(self.start)
        return answer

    @cached_property
    def places(self) -> Matrix:
        """The points on the scale of `placed`."""
        return self.points.astype(np.float32) * np.float32(STEP)

    def placed(self, rows: Matrix) -> Matrix:
        """Return the rows on the scale of the landmarks."""
        placed: Matrix = (rows - self.middle) * self.scale
        return placed


def closeness(rows: Matrix, points: Matrix, width: float) -> Matrix:
    """Return how near each row is to each point: 1 in the same place, 0 far away."""
    apart = (rows**2).sum(1)[:, None] + (points**2).sum(1)[None] - 2 * rows @ points.T
    near: Matrix = np.exp(-width * np.maximum(apart, 0))
    return near
