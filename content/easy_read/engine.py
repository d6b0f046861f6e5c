"""Words that an outside computer proposes: the same meaning guard, and a mark of their own.

This module knows no network. Whoever asks the computer gives its lines here, and only what
comes back as safe may stand in a draft, where a person still accepts or refuses it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from content.cleaning import clean
from content.easy_read.bounds import bounds
from content.easy_read.guard import NUMBER, broken
from content.easy_read.points import LONGEST_LINE, word_count

MOST_LINES = 12
KIND = "engine"
"""The kind of the change that a proposal notes."""
LENGTH = f"A line has more than {LONGEST_LINE} words"
NOTHING = "There are no new words"
STRANGE = "It is not plain words"
_MARK = re.compile(r"^\s*(?:[-*•–]|\d{1,2}[.)])\s+")
_CODE = re.compile(r"[<>{}\[\]|`]|https?://\S*\(|^#")


@dataclass(frozen=True, slots=True)
class Proposal:
    """Lines that may be offered, or why they may not: one of the two is empty."""

    lines: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    """Reasons in English, as the meaning guard words them."""


def checked(sentence: str, answer: Sequence[str], *, language: str = "en") -> Proposal:
    """Return the lines of an answer where they keep the sentence's meaning and are easy to read."""
    lines = tuple(line for each in answer if (line := _line(each)))
    if not lines or lines == (sentence,):
        return Proposal(refused=(NOTHING,))
    if len(lines) > MOST_LINES or any(_CODE.search(line) for line in lines):
        return Proposal(refused=(STRANGE,))
    reasons = broken(sentence, lines, same_order=False, language=language)
    if language == "en" and bounds(sentence) != bounds("\n".join(lines)):
        reasons = tuple(dict.fromkeys((*reasons, NUMBER)))
    if any(word_count(line) > LONGEST_LINE for line in lines):
        reasons = (*reasons, LENGTH)
    return Proposal(refused=reasons) if reasons else Proposal(lines=lines)


def _line(text: str) -> str:
    return " ".join(_MARK.sub("", clean(text)).strip().strip('"“”').split())
