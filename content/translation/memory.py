"""Translation memory: what was translated before. Only the very same words are ready to use.

"You can" and "you cannot" are 90 % alike: so what is alike is shown with the words that
differ, and is for a person to put right.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

from content.comparing import Change, word_changes
from content.translation.checks import numbers, says_not

_LEAST = 70
_DANGEROUS = 74
"""Per cent at most where a number or a "not" differs."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """Words and their translation, which a person stands behind."""

    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Match:
    """A translation to offer."""

    remembered: Remembered
    score: int
    """Per cent of like letters; 100 only for the very same words."""
    differing: tuple[Change, ...] = ()
    """What to put right: from the remembered words to these."""

    @property
    def is_ready(self) -> bool:
        """Whether it can be used as it is; all others need work."""
        return self.score == 100


def look_up(
    source: str, memory: Iterable[Remembered], language: str, limit: int = 3
) -> tuple[Match, ...]:
    """Return the best matches from 70 % up, the best first, at most `limit`."""
    matcher = SequenceMatcher(None, autojunk=False)
    matcher.set_seq2(source)
    found = []
    for remembered in memory:
        score = _score(matcher, source, remembered.source, language)
        if score >= _LEAST:
            found.append((score, remembered))
    best = sorted(found, key=lambda pair: -pair[0])[:limit]
    return tuple(_match(score, remembered, source) for score, remembered in best)


def _score(matcher: "SequenceMatcher[str]", source: str, other: str, language: str) -> int:
    if source == other:
        return 100
    matcher.set_seq1(other)
    least = _LEAST / 100
    if matcher.real_quick_ratio() < least or matcher.quick_ratio() < least:
        return 0
    score = min(99, int(matcher.ratio() * 100))
    differs = numbers(source) != numbers(other) or says_not(source, language) != says_not(
        other, language
    )
    return min(score, _DANGEROUS) if differs else score


def _match(score: int, remembered: Remembered, source: str) -> Match:
    differing = () if score == 100 else word_changes(remembered.source, source)
    return Match(remembered, score, differing)
