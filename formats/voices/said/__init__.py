"""What will be said: words for the ear made from words for the eye, which never change."""

from collections.abc import Mapping

from content.languages import base_code
from content.tree import Saying
from formats.voices.safe import pieces
from formats.voices.said.english import RULES as ENGLISH
from formats.voices.said.marks import MARKS
from formats.voices.said.rules import Group, Rule, apply
from formats.voices.said.sayings import as_people_say, readable
from formats.voices.said.welsh import RULES as WELSH

__all__ = ["say"]

_RULES: Mapping[str, tuple[Rule | Group, ...]] = {"en": ENGLISH, "cy": WELSH}


def say(text: str, language: str, sayings: tuple[Saying, ...] = ()) -> str:
    """Return how a sentence is said, in words that a voice cannot misread.

    People's own `sayings` come first. English and Welsh have rules for dates, money, telephone
    numbers and so on. In other languages only brackets, dashes and ornaments change. The same
    text gives the same words.
    """
    plain = as_people_say(readable(text), language, sayings)
    rules = _RULES.get(base_code(language), (MARKS,))
    # In pieces, as they are spoken: patterns that look ahead take long over endless text.
    return " ".join(apply(rules, piece) for piece in pieces(plain))
