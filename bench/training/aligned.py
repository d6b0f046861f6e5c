"""Sentences of OneStopEnglish beside their easier version: the same article at two levels."""

import json
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

TOKEN = re.compile(r"[\w'’-]+|[^\w\s]")
_END = re.compile(r"(?<=[.!?])[\"”’)]*\s+(?=[\"“‘(]*[A-Z0-9£$])")
LEVELS = ((2, 1), (2, 0), (1, 0))
"""Harder and easier level: 2 is advanced, 1 intermediate, 0 elementary."""
CLOSE, HELD = 0.45, 0.65
"""How much the two must share, or how much of the easier one must be in the harder."""
SPREAD = 3
"""Sentences that the easier version of one sentence may lie apart."""


class Pair(NamedTuple):
    """A sentence and its easier version, which may be several sentences."""

    hard: str
    easy: str


def pairs(path: Path) -> list[Pair]:
    """Return every pair of the file, in its order; the equal ones as well."""
    articles: dict[str, dict[int, list[str]]] = defaultdict(dict)
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        articles[row["article"]][row["level"]] = list(_sentences(row["text"]))
    weights = _weights(articles)
    found: list[Pair] = []
    for levels in articles.values():
        for hard, easy in LEVELS:
            if hard in levels and easy in levels:
                found += _aligned(levels[hard], levels[easy], weights)
    return found


def _sentences(text: str) -> Iterator[str]:
    for paragraph in text.split("\n"):
        yield from (part.strip() for part in _END.split(paragraph) if part.strip())


def _words(text: str) -> set[str]:
    return {word.lower() for word in TOKEN.findall(text) if word[0].isalnum()}


def _weights(articles: dict[str, dict[int, list[str]]]) -> dict[str, float]:
    met = Counter(w for a in articles.values() for ss in a.values() for s in ss for w in _words(s))
    return {word: math.log(20_000 / (1 + count)) for word, count in met.items()}


def _aligned(hard: Sequence[str], easy: Sequence[str], weights: dict[str, float]) -> list[Pair]:
    left, right = [_words(text) for text in hard], [_words(text) for text in easy]
    found: dict[int, list[int]] = defaultdict(list)
    for place, words in enumerate(right):
        if len(words) < 3:
            continue
        scores = [(*_shared(each, words, weights), at) for at, each in enumerate(left)]
        both, held, at = max(
            (row for row in scores if len(left[row[2]]) > 3), default=(0.0, 0.0, 0)
        )
        if both > CLOSE or held > HELD:
            found[at].append(place)
    return [
        Pair(hard[at], " ".join(easy[place] for place in places))
        for at, places in sorted(found.items())
        if places[-1] - places[0] <= SPREAD
    ]


def _shared(one: set[str], two: set[str], weights: dict[str, float]) -> tuple[float, float]:
    def total(words: set[str]) -> float:
        return sum(weights[word] for word in words)

    shared = total(one & two)
    return shared / (math.sqrt(total(one) * total(two)) + 1e-9), shared / (total(two) + 1e-9)
