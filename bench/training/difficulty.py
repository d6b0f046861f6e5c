"""Teaches the difficulty of words and terms, or measures it on words it was not taught.

python -m bench.training.difficulty --data DIR            writes content/checking/difficulty/learned
python -m bench.training.difficulty --data DIR --measure  five folds, parted by word; writes nothing

DIR is laid out like the folder of benchmarks; only complex2021 is read. LightGBM is needed here
alone: put it on PYTHONPATH. The same versions give the same files, byte for byte.
"""

import argparse
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np

from bench.language.agreement import pearson
from bench.training.boosting import boosted
from bench.training.likeness import Likeness, likened
from bench.training.ratings import Rated, ratings
from content.checking.difficulty.landmarks import Landmarks
from content.checking.difficulty.rows import in_sentence, pair_row, word_row
from content.checking.difficulty.trees import Trees
from content.checking.difficulty.weights import FOLDER, packed
from content.lexicon.vectors import SIZE

Model: TypeAlias = dict[str, Any]
FOLDS = 5
DIRECTION, AROUND = 1.4 * 7, 0.7 * 10
"""What a direction of length 1 counts beside numbers of spread 1: of the word, of the sentence."""
WORD = word_row("word").size - SIZE
AT_THE_PLACE = 9


def weights(*parts: tuple[int, float]) -> np.ndarray:
    """Return the weights of the columns; below 0 where a column keeps its own scale."""
    return np.concatenate([np.full(count, weight) for count, weight in parts])


ALONE = ((WORD, 1.0), (SIZE, -DIRECTION))
PLACE = ((4, 1.0), (AT_THE_PLACE - 4, 0.7), (SIZE, -AROUND))
IN_TERM = ((WORD, 0.5), (SIZE, -DIRECTION / 2))
"""In a term the hardness of its words counts most, which the first model has told already."""
WEIGHTS = {
    "word": weights(*ALONE),
    "sentence": weights(*ALONE, *PLACE),
    "term": weights(
        (5, 4.0), (4, 1.0), *IN_TERM, *IN_TERM, (4, 0.5), (AT_THE_PLACE - 4, 0.35), (SIZE, -4.0)
    ),
}
ROUNDS = {"word": 400, "sentence": 500, "term": 300}
LIKENESS = {
    "word": Likeness(600, 0.004, 0.3),
    "sentence": Likeness(1000, 0.004, 0.3),
    "term": Likeness(900, 0.002, 1.0),
}


def taught(name: str, rows: np.ndarray, goals: np.ndarray) -> Model:
    """Return the arrays of a model."""
    trees = boosted(rows, goals, ROUNDS[name])
    marks = likened(rows, goals, WEIGHTS[name], LIKENESS[name])
    return {
        **{f"trees_{key}": value for key, value in trees.items()},
        **{f"marks_{key}": value for key, value in marks.items()},
    }


def guesses(model: Model, rows: np.ndarray) -> np.ndarray:
    """Return what a model says, as the product would."""
    halves = {
        part: {key[6:]: value for key, value in model.items() if key.startswith(part)}
        for part in ("trees", "marks")
    }
    trees, marks = Trees(**halves["trees"]), Landmarks(**halves["marks"])
    return np.clip((trees(rows) + marks(rows)) / 2, 0, 1)


def single_rows(rated: list[Rated]) -> np.ndarray:
    return np.array([in_sentence(each.term, each.sentence) for each in rated], dtype=np.float32)


def term_rows(rated: list[Rated], sentence: Model) -> np.ndarray:
    """Return the rows of terms; how hard each word is, the taught model says."""
    pairs = [(each.term.split()[0], each.term.split()[-1]) for each in rated]
    hard = [
        guesses(
            sentence,
            np.array(
                [in_sentence(p[at], r.sentence) for p, r in zip(pairs, rated, strict=True)],
                dtype=np.float32,
            ),
        )
        for at in (0, 1)
    ]
    return np.array(
        [
            pair_row(*pair, (float(one), float(two)), each.sentence)
            for pair, each, one, two in zip(pairs, rated, *hard, strict=True)
        ],
        dtype=np.float32,
    )


def goals(rated: list[Rated]) -> np.ndarray:
    return np.array([each.hardness for each in rated])


def folds(rated: list[Rated]) -> np.ndarray:
    """Return the fold of each rating: all ratings of one word lie in the same."""
    return np.array([zlib.crc32(each.term.lower().encode()) % FOLDS for each in rated])


def measure(name: str, rows: np.ndarray, rated: list[Rated]) -> float:
    """Return Pearson on words the model was not taught."""
    answers, fold, wanted = np.zeros(len(rated)), folds(rated), goals(rated)
    for number in range(FOLDS):
        inside = fold != number
        model = taught(name, rows[inside], wanted[inside])
        answers[~inside] = guesses(model, rows[~inside])
    return pearson(answers.tolist(), wanted.tolist())


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--data", type=Path, required=True)
    asked.add_argument("--measure", action="store_true")
    options = asked.parse_args()
    single, multi = ratings(options.data, "single"), ratings(options.data, "multi")
    rows = single_rows(single)
    sentence = taught("sentence", rows, goals(single))
    work: Callable[[str, np.ndarray, list[Rated]], None] = _measured if options.measure else _write
    work("word", rows[:, : WORD + SIZE], single)
    work("sentence", rows, single)
    work("term", term_rows(multi, sentence), multi)


def _measured(name: str, rows: np.ndarray, rated: list[Rated]) -> None:
    print(f"{name:10} {len(rated):5} ratings  Pearson {measure(name, rows, rated):.4f}")


def _write(name: str, rows: np.ndarray, rated: list[Rated]) -> None:
    path = FOLDER / f"{name}.json"
    path.write_text(packed(taught(name, rows, goals(rated))), encoding="ascii")
    print(f"{name:10} {len(rated):5} ratings  {path.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()
