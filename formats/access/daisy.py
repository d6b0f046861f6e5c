"""Own access rules for DAISY books, after the DAISY 2.02 Specification of 28 February 2001.

There is no checker of others for this kind of file, so these rules are all there is.
"""

from formats.access.daisy_about import ABOUT
from formats.access.daisy_file import TalkingBook, open_daisy
from formats.access.daisy_sound import SOUND
from formats.access.daisy_ways import WAYS
from formats.access.rule import Rule

RULES: tuple[Rule[TalkingBook], ...] = (*ABOUT, *WAYS, *SOUND)


def check_daisy(data: bytes) -> dict[Rule[TalkingBook], tuple[str, ...]]:
    """Return the faults of every rule, empty where it holds. Raises ValueError for other files."""
    opened = open_daisy(data)
    return {rule: rule.faults(opened) for rule in RULES}
