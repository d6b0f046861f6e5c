"""Words: the built-in list of hard words and jargon, and the group's own word bank."""

from content.words.terms import Term, built_in
from content.words.word_bank import Meaning, WordBank

__all__ = ["Meaning", "Term", "WordBank", "built_in"]
