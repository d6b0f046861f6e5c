"""Labels that ran together, as in "Chair: Ann Hill Date: 3 May": each gets its own line."""

import re

_LABEL = r"[A-Z][a-z]+(?:[ -][a-z]+){0,3}: (?=\S)"
_START = re.compile(rf"(?<=[\w)])\s+(?={_LABEL})")
_ANY = re.compile(rf"(?:\A|(?<=\s)){_LABEL}")
_FEWEST = 2


def labelled(text: str) -> tuple[str, ...]:
    """Return a line for each label; the text itself where it has fewer than two, or ends in a stop.

    Line breaks are lost in some files, so that a heading block becomes one sentence.
    """
    if len(_ANY.findall(text)) < _FEWEST or text.rstrip()[-1:] in {".", "?", "!"}:
        return (text,)
    return tuple(part.strip() for part in _START.split(text))
