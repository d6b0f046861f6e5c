"""Own access rules for Word files, after Microsoft's checker, UKAAF and RNIB.

No Word access checker can be had as a library, so the rules are our own.
"""

from formats.access.rule import Rule
from formats.access.word_file import WordFile, open_word
from formats.access.word_layout import LAYOUT
from formats.access.word_structure import STRUCTURE
from formats.access.word_words import WORDS

RULES: tuple[Rule[WordFile], ...] = (*WORDS, *STRUCTURE, *LAYOUT)


def check_word(data: bytes) -> dict[Rule[WordFile], tuple[str, ...]]:
    """Return the faults of every rule, empty where it holds. Raises ValueError for other files."""
    opened = open_word(data)
    return {rule: rule.faults(opened) for rule in RULES}
