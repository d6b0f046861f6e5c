"""Boosted trees by LightGBM, turned into the arrays that the product reads."""

from typing import Any

import lightgbm
import numpy as np

SETTINGS = {
    "objective": "l2",
    "learning_rate": 0.02,
    "num_leaves": 15,
    "min_data_in_leaf": 20,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "feature_fraction": 0.3,
    "lambda_l2": 5,
    "seed": 1,
    "num_threads": 1,
    "deterministic": True,
    "force_row_wise": True,
    "verbose": -1,
}


def boosted(rows: np.ndarray, goals: np.ndarray, rounds: int) -> dict[str, Any]:
    """Return the arrays of `content.checking.difficulty.trees.Trees`."""
    booster = lightgbm.train(SETTINGS, lightgbm.Dataset(rows, goals), num_boost_round=rounds)
    laid = _Laid()
    roots = [laid.add(tree["tree_structure"], 0) for tree in booster.dump_model()["tree_info"]]
    return {
        "roots": np.array(roots, dtype="<i4"),
        "column": np.array(laid.column, dtype="<i2"),
        "limit": np.array(laid.limit, dtype="<f4"),
        "left": np.array(laid.left, dtype="<i4"),
        "right": np.array(laid.right, dtype="<i4"),
        "value": np.array(laid.value, dtype="<f4"),
        "depth": laid.depth,
    }


class _Laid:
    """Trees laid end to end."""

    def __init__(self) -> None:
        self.column: list[int] = []
        self.limit: list[float] = []
        self.left: list[int] = []
        self.right: list[int] = []
        self.value: list[float] = []
        self.depth = 0

    def add(self, node: dict[str, Any], depth: int) -> int:
        """Lay a tree down and return the place of its root; a leaf points at itself."""
        here = len(self.value)
        self.depth = max(self.depth, depth)
        is_leaf = "leaf_value" in node
        self.column.append(0 if is_leaf else node["split_feature"])
        self.limit.append(0.0 if is_leaf else node["threshold"])
        self.value.append(node["leaf_value"] if is_leaf else 0.0)
        self.left.append(here)
        self.right.append(here)
        if not is_leaf:
            self.left[here] = self.add(node["left_child"], depth + 1)
            self.right[here] = self.add(node["right_child"], depth + 1)
        return here
