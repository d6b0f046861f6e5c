"""Learns which parts of a sentence could go: `python -m bench.training.details --data DIR`.

DIR is laid out like the benchmarks (`onestopenglish/dev.jsonl` in it). A part went where none of
its words with a meaning is in the easier version, but the word it hangs on is. A logistic
regression by plain descent, so the same data give the same weights.
"""

import argparse
import json
from collections import Counter
from pathlib import Path

import numpy as np

from bench.training.aligned import Pair, pairs
from content.easy_read.details.features import features
from content.easy_read.details.parts import parts
from content.easy_read.view import View
from content.languages.parsing import Parsed, Parser

TARGET = Path("content/easy_read/details/weights.json")
MEANING = frozenset({"NOUN", "VERB", "ADJ", "ADV", "PROPN", "NUM"})
FEWEST = 8
"""Times that a feature has to be met."""
ROUNDS, RATE, HOLD = 300, 0.1, 3.0


def chosen(found: list[Pair]) -> list[Pair]:
    """Return the pairs that say much the same in other words."""
    return [
        pair
        for pair in dict.fromkeys(found)
        if pair.hard != pair.easy
        and 5 < len(pair.hard.split()) < 45
        and len(pair.easy.split()) > 0.45 * len(pair.hard.split())
    ]


def examples(hard: Parsed, easy: Parsed) -> list[tuple[dict[str, float], bool]]:
    """Return for each part of the harder sentence its features, and whether it went."""
    view = View(hard)
    known = {word.lower() for token in easy.tokens for word in (token.text, token.lemma)}
    rows = []
    for part in parts(view) if len(view.roots) == 1 else ():
        inside = view.tokens[part.low : part.high]
        told = [t for t in inside if t.pos in MEANING] or [view.token(part.top)]
        gone = not any({t.lemma.lower(), t.text.lower()} & known for t in told)
        head = view.token(view.token(part.top).head).lemma.lower() in known
        if not any(t.ent_type for t in inside):
            rows.append((dict(features(view, part)), gone and head))
    return rows


def learned(rows: list[tuple[dict[str, float], bool]]) -> dict[str, float]:
    """Return a weight for each feature, and under "" what every part starts from."""
    met = Counter(name for row, _ in rows for name, value in row.items() if value)
    names = sorted(name for name, count in met.items() if count >= FEWEST)
    table = np.array([[row.get(name, 0.0) for name in names] + [1.0] for row, _ in rows])
    wanted = np.array([float(went) for _, went in rows])
    weights, first, second = (np.zeros(len(names) + 1) for _ in range(3))
    hold = np.array([HOLD] * len(names) + [0.0])
    for step in range(1, ROUNDS + 1):
        guess = 1 / (1 + np.exp(-(table @ weights)))
        slope = (table.T @ (guess - wanted) + hold * weights) / len(rows)
        first, second = 0.9 * first + 0.1 * slope, 0.999 * second + 0.001 * slope**2
        weights -= RATE * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return {name: round(float(value), 3) for name, value in zip([*names, ""], weights, strict=True)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    found = chosen(pairs(parser.parse_args().data / "onestopenglish" / "dev.jsonl"))
    child = Parser()
    hard = child.parse([pair.hard for pair in found])
    easy = child.parse([pair.easy for pair in found])
    child.close()
    rows = [row for one, two in zip(hard, easy, strict=True) for row in examples(one, two)]
    told = {
        "source": "OneStopEnglish (Vajjala and Lucic 2018), CC BY-SA 4.0: weights learned from it",
        "parts": len(rows),
        "weights": learned(rows),
    }
    TARGET.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
    print(f"{TARGET}: {len(rows)} parts, {sum(went for _, went in rows)} left out")


if __name__ == "__main__":
    main()
