"""English figures that are said one by one, as in a telephone number, so that each is heard.

Run together, a recogniser lost one number in six in the quick voice, and noughts in the natural.
"""

import re
from functools import cache
from zlib import crc32

_FIGURE = "(?:zero|one|two|three|four|five|six|seven|eight|nine)"
_FIGURES = rf"\b{_FIGURE}(?: {_FIGURE}){{2,}}\b"
_GROUPS = rf"(?<= )({_FIGURE}), (?={_FIGURE} {_FIGURE}\b)"

VERSION = f"{crc32((_FIGURES + _GROUPS).encode()):08x}"
"""Changes with what is done here, so that what was recorded otherwise is recorded anew."""


def groups_apart(text: str) -> str:
    """Return the text with a longer pause after each group of figures."""
    return _runs()[1].sub(r"\1; ", text)


def figures_apart(text: str) -> str:
    """Return the text with a pause after each figure too."""
    return _runs()[0].sub(lambda match: match[0].replace(" ", ", "), groups_apart(text))


# Compiled when first asked for: no recording begins by waiting for another language.
@cache
def _runs() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(_FIGURES, re.IGNORECASE), re.compile(_GROUPS, re.IGNORECASE)
