"""Own access rules for OpenDocument texts, after LibreOffice's checker, UKAAF and RNIB.

LibreOffice has no way to run its checker without its windows, so the rules are our own.
"""

from formats.access.opendocument_file import OdtFile, open_odt
from formats.access.opendocument_layout import LAYOUT
from formats.access.opendocument_structure import STRUCTURE
from formats.access.opendocument_words import WORDS
from formats.access.rule import Rule

RULES: tuple[Rule[OdtFile], ...] = (*WORDS, *STRUCTURE, *LAYOUT)


def check_odt(data: bytes) -> dict[Rule[OdtFile], tuple[str, ...]]:
    """Return the faults of every rule, empty where it holds. Raises ValueError for other files."""
    opened = open_odt(data)
    return {rule: rule.faults(opened) for rule in RULES}
