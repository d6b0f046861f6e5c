"""Boosted trees, read from numbers: each row falls through every tree at once."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from content.lexicon.vectors import Matrix


@dataclass(frozen=True, slots=True)
class Trees:
    """Decision trees laid end to end; a leaf points at itself."""

    roots: "npt.NDArray[np.int32]"
    column: "npt.NDArray[np.int16]"
    """Which number of a row a branch asks about."""
    limit: Matrix
    """Up to this value a row goes left."""
    left: "npt.NDArray[np.int32]"
    right: "npt.NDArray[np.int32]"
    value: Matrix
    """What a leaf adds to the answer; 0 for a branch."""
    depth: int

    def __call__(self, rows: Matrix) -> Matrix:
        """Return one answer a row."""
        at = np.broadcast_to(self.roots, (len(rows), len(self.roots)))
        each = np.arange(len(rows))[:, None]
        for _ in range(self.depth):
            goes_left = rows[each, self.column[at]] <= self.limit[at]
            at = np.where(goes_left, self.left[at], self.right[at])
        answer: Matrix = self.value[at].sum(axis=1)
        return answer
