"""A finding: one place in a document that a person may want to look at."""

from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import Literal, TypeAlias

Severity: TypeAlias = Literal["first", "look", "maybe"]
"""How much a finding matters: look here first, worth a look, perhaps."""

RANK: dict[Severity, int] = {"first": 0, "look": 1, "maybe": 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A place to look, and what a person may do there. Never a judgement on the writer."""

    check: str
    """The id of the check that found it."""
    block_id: str
    piece: int
    """Which piece of `content.tree.texts(block)` it lies in, counted from 0."""
    span: tuple[int, int]
    """Where in the piece, in characters; (0, 0) where the finding is about the whole block."""
    words: str
    """The words that are marked; "" where there are none, as in a missing alt text."""
    sentence: str
    """The sentence around the words."""
    message: str
    """What is there."""
    why: str
    how: str
    suggestions: tuple[str, ...] = ()
    """Words that could stand in place of the marked ones. Never put in by themselves."""
    severity: Severity = "look"

    @property
    def key(self) -> str:
        """Return a name for this finding that stays the same while its sentence does.

        16 hex digits made from the check, the words and their sentence, so that "keep it as
        it is" outlives edits elsewhere. The same sentence twice shares one key.
        """
        spoken = _spoken(self.sentence)
        parts = (self.check, self.words.casefold(), spoken or self.block_id)
        return sha256("\n".join(parts).encode("utf-8", "replace")).hexdigest()[:16]


@lru_cache(maxsize=64)
def _spoken(sentence: str) -> str:
    """Return the sentence as it sounds: capitals and white space do not matter."""
    return " ".join(sentence.casefold().split())
