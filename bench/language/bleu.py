"""BLEU of a whole corpus with many references, as sacrebleu counts it (small letters, 13a)."""

import math
from collections.abc import Sequence

from bench.language.tokens import ORDERS, Grams, grams, tokens


def bleu(outputs: Sequence[str], references: Sequence[Sequence[str]]) -> float:
    """Return BLEU from 0 to 100. An order without a match counts as half of one, then a quarter."""
    right, done = [0] * len(ORDERS), [0] * len(ORDERS)
    ours = theirs = 0
    for output, *wanted in zip(outputs, *references, strict=True):
        words, asked = tokens(output), [tokens(each) for each in wanted]
        ours += len(words)
        theirs += min((abs(len(each) - len(words)), len(each)) for each in asked)[1]
        for place, order in enumerate(ORDERS):
            found, best = grams(words, order), Grams()
            for each in asked:
                best |= grams(each, order)
            right[place] += (found & best).total()
            done[place] += found.total()
    if not all(done):
        return 0.0
    brief = min(0.0, 1 - theirs / ours)
    return 100 * math.exp(brief + sum(_logs(right, done)) / len(ORDERS))


def _logs(right: list[int], done: list[int]) -> list[float]:
    found, halves = [], 1.0
    for hit, tried in zip(right, done, strict=True):
        if not hit:
            halves *= 2
        found.append(math.log((hit or 1 / halves) / tried))
    return found
