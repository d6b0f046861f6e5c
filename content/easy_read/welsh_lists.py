"""A row of things to do in Welsh becomes a line with a colon and a line for each."""

import re

from content.easy_read.guard import broken
from content.easy_read.lists import BULLET, is_short

_LEAD = re.compile(
    r"((?:Gallwch(?: chi)?|Gallwn(?: ni)?|Rhaid i (?:chi|ni|staff)|Dylech(?: chi)?|Byddwn yn|"
    r"Mae angen i (?:chi|ni)|(?:Defnyddir|Defnyddiwyd) [^,]{3,40}? i)) (?=\w)"
)
_ASKED = re.compile(
    r",\s+(?:(?:neu|ac?)\s+)?(?:beth|pha|pa|pwy|phwy|ble|pryd|phryd|sut|faint|pam|os|bod|fod)\b"
)
_FEWEST = 3


def as_list(text: str) -> tuple[str, ...] | None:
    """Return the lines; None where there are not three things or more, each a short line."""
    found = _LEAD.match(text)
    if found is None:
        return None
    rest = text[found.end() :].rstrip(" .")
    if _ASKED.search(rest):
        return None  # "gofyn beth ..., beth ... a pha ...": a row under the first verb alone
    if ";" in rest or "(" in rest or ":" in rest:
        return None
    ends = list(re.finditer(r",\s+(?:(neu|ac?)\s+)?", rest))
    if len(ends) < _FEWEST - 1 or not ends[-1].group(1):
        return None
    starts = [0, *(end.end() for end in ends)]
    stops = [*(end.start() for end in ends), len(rest)]
    items = [rest[low:high].strip() for low, high in zip(starts, stops, strict=True)]
    if ends[-1].group(1) == "neu":
        items[-2] = f"{items[-2]}, neu"
    lines = (f"{found.group(1)}:", *(BULLET + item for item in items))
    whole = is_short(lines) and all(len(item.split()) > 1 for item in items)
    return lines if whole and not broken(text, lines, same_order=False, language="cy") else None
