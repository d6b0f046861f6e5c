"""Own access rules for Word files, after Microsoft's checker, UKAAF and RNIB.

No Word access checker can be had as a library, so the rules are our own.
"""

from formats.access.rule import Rule
from formats.access.word_file import WordFile, open_word
from formats.access.word_headings import HEADINGS
from formats.access.word_house import HOUSE
from formats.access.word_layout import LAYOUT
from formats.access.word_left_in import LEFT_IN
from formats.access.word_links import LINKS
from formats.access.word_pictures import PICTURES
from formats.access.word_structure import STRUCTURE
from formats.access.word_typed import TYPED
from formats.access.word_words import WORDS

FOR_ANY: tuple[Rule[WordFile], ...] = (
    *PICTURES,
    *HEADINGS,
    *WORDS,
    *LINKS,
    *TYPED,
    *STRUCTURE,
    *LAYOUT,
    *LEFT_IN,
)
"""The rules for a Word file from anywhere."""
RULES: tuple[Rule[WordFile], ...] = (*FOR_ANY, *HOUSE)
"""The rules for a Word file that we made."""


def check_word(data: bytes) -> dict[Rule[WordFile], tuple[str, ...]]:
    """Return the faults of every rule, empty where it holds. Raises ValueError for other files."""
    opened = open_word(data)
    return {rule: rule.faults(opened) for rule in RULES}
