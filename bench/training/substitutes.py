"""Learns how to put simpler words in order: `python -m bench.training.substitutes --data DIR`.

DIR is laid out like the benchmarks (`onestopenglish/dev.jsonl` in it). Each place where an
easier version has another word is a choice among the candidates that the product finds; the
weights make the teachers' choices as likely as they can (a conditional logit, by plain descent,
so the same data give the same weights).
"""

import argparse
import difflib
import json
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np

from bench.training.aligned import TOKEN, Pair, pairs
from content.easy_read.substitutes.candidates import candidates
from content.easy_read.substitutes.place import Place, place
from content.easy_read.substitutes.ranking import described
from content.languages.parsing import Parser
from content.lexicon import vectors

TARGET = Path("content/easy_read/substitutes/weights.json")
COMMONEST = 5.3
"""Zipf value from which a replaced word was not replaced for being hard."""
ROUNDS, RATE, HOLD = 400, 0.05, 0.5


def choices(found: list[Pair]) -> dict[tuple[str, int], Counter[str]]:
    """Return the words that stand for a word, by the sentence and where the word begins."""
    made: dict[tuple[str, int], Counter[str]] = defaultdict(Counter)
    for hard, easy in dict.fromkeys(found):
        old, new = list(TOKEN.finditer(hard)), TOKEN.findall(easy)
        steps = difflib.SequenceMatcher(None, [m[0] for m in old], new, autojunk=False)
        for kind, low, high, start, end in steps.get_opcodes():
            said = " ".join(new[start:end])
            one = kind == "replace" and high - low == 1 and end - start <= 2
            if one and _is_word(old[low][0]) and said.islower():
                made[hard, old[low].start()][said] += 1
    return made


def _is_word(text: str) -> bool:
    return text.isalpha() and text.islower() and len(text) > 3


def examples(
    made: dict[tuple[str, int], Counter[str]],
) -> list[tuple[list[dict[str, float]], list[int]]]:
    """Return for each choice the features of the candidates, and how often each was taken."""
    parser, rows = Parser(), []
    parsed = {each.text: each for each in parser.parse(list(dict.fromkeys(t for t, _ in made)))}
    for (text, start), said in made.items():
        at = next((n for n, t in enumerate(parsed[text].tokens) if t.start == start), None)
        here = place(parsed[text].tokens, at) if at is not None else None
        if here and vectors.zipf(here.form) <= COMMONEST and (row := _row(here, said)):
            rows.append(row)
    parser.close()
    return rows


def _row(here: Place, said: Counter[str]) -> tuple[list[dict[str, float]], list[int]] | None:
    known = described(candidates(here), here)
    taken = [said[form] for form in known]
    return (list(known.values()), taken) if any(taken) else None


def learned(rows: list[tuple[list[dict[str, float]], list[int]]]) -> dict[str, float]:
    """Return a weight for each feature."""
    names = list(rows[0][0][0])
    tables = [np.array([[each[name] for name in names] for each in row]) for row, _ in rows]
    spread = np.concatenate(tables).std(axis=0) + 1e-6
    wanted = [np.array(taken) / sum(taken) for _, taken in rows]
    weights, first, second = (np.zeros(len(names)) for _ in range(3))
    for step in range(1, ROUNDS + 1):
        slope = HOLD * weights
        for table, taken in zip(tables, wanted, strict=True):
            scores = table / spread @ weights
            powers = np.exp(scores - scores.max())
            slope = slope - (table / spread).T @ (taken - powers / powers.sum())
        slope = slope / len(rows)
        first, second = 0.9 * first + 0.1 * slope, 0.999 * second + 0.001 * slope**2
        weights -= RATE * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return {
        name: round(float(value), 3) for name, value in zip(names, weights / spread, strict=True)
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    found = pairs(parser.parse_args().data / "onestopenglish" / "dev.jsonl")
    rows = examples(choices(found))
    told = {
        "source": "OneStopEnglish (Vajjala and Lucic 2018), CC BY-SA 4.0: weights learned from it",
        "choices": len(rows),
        "weights": learned(rows),
    }
    TARGET.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
    print(f"{TARGET}: {len(rows)} choices")


if __name__ == "__main__":
    main()
