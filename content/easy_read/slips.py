"""Slips of grammar that a stage may make: they show in the words alone, without a parser.

A stage that brings a slip into a sentence is undone there. What the source says itself stays.
"""

import re
from collections import Counter
from collections.abc import Sequence

_SLIPS = {
    "article": re.compile(
        r"\b(?:an (?=[bcdfgjklmnpqrstvwxyz][a-z])|a (?=[aeio][a-z](?!e\b)))", re.IGNORECASE
    ),
    "helper": re.compile(
        r"\b(?:must|should|can|could|may|might|will|would|shall) (?!(?:during|bring|ring|sing|"
        r"string|cling|fling|swing|spring|morning|evening|nothing|anything|everything|something|"
        r"king|being)\b)\w+ing\b",
        re.IGNORECASE,
    ),
    "twice": re.compile(r"\b(\w+) \1\b(?<!that that)(?<!had had)", re.IGNORECASE),
    "same": re.compile(
        r"\b(?!more|less|again|over|better|worse|round)(\w{4,}?)s? (?:and|or) \1s?\b", re.IGNORECASE
    ),
    "end": re.compile(r"(?<!,) (?:and|or|the|an?|of|because|than)[.!]?$", re.IGNORECASE),
}
_RIGHT = re.compile(
    r"\b(?:a (?:one|once|eu\w+|i)|an (?:hour\w*|honest\w*|heir\w*))\b", re.IGNORECASE
)


def new_slips(source: str, lines: Sequence[str]) -> tuple[str, ...]:
    """Return the kinds of slips that the lines have and the source has not; () for none."""
    before, after = _counted([source]), Counter[str]()
    for line in lines:
        after += _counted([line])
    return tuple(kind for kind in _SLIPS if after[kind] > before[kind])


def _counted(lines: Sequence[str]) -> Counter[str]:
    found: Counter[str] = Counter()
    for line in lines:
        bare = _RIGHT.sub(" ", line)
        for kind, pattern in _SLIPS.items():
            found[kind] += sum(1 for _ in pattern.finditer(bare))
    return found
