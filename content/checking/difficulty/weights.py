"""The learned numbers of a model, kept as text: a JSON object of arrays in base 85."""

import base64
import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np

from content.checking.difficulty.landmarks import Landmarks
from content.checking.difficulty.trees import Trees
from content.lexicon.vectors import Matrix

FOLDER = Path(__file__).parent / "learned"
Array: TypeAlias = np.ndarray[Any, Any]


def packed(arrays: Mapping[str, Array | float]) -> str:
    """Return the arrays as text, the same text for the same arrays."""
    rows = {
        name: [value.dtype.str, list(value.shape), base64.b85encode(value.tobytes()).decode()]
        if isinstance(value, np.ndarray)
        else value
        for name, value in arrays.items()
    }
    return json.dumps(rows, indent=0) + "\n"


def unpacked(text: str) -> dict[str, Any]:
    """Return the arrays that `packed` wrote."""
    return {
        name: _array(*value) if isinstance(value, list) else value
        for name, value in json.loads(text).items()
    }


def _array(kind: str, shape: list[int], text: str) -> Array:
    return np.frombuffer(base64.b85decode(text), dtype=kind).reshape(shape)


@cache
def read(name: str) -> tuple[Trees, Landmarks]:
    """Return the two halves of a learned model: "word", "sentence" or "term"."""
    text = (FOLDER / f"{name}.json").read_text("ascii")
    arrays = unpacked(text)
    trees = {key[6:]: value for key, value in arrays.items() if key.startswith("trees_")}
    marks = {key[6:]: value for key, value in arrays.items() if key.startswith("marks_")}
    return Trees(**trees), Landmarks(**marks)


def answers(name: str, rows: Matrix) -> Matrix:
    """Return the model's answer for each row: the middle of its two halves, 0 to 1."""
    trees, landmarks = read(name)
    both: Matrix = np.clip((trees(rows) + landmarks(rows)) / 2, 0, 1)
    return both
