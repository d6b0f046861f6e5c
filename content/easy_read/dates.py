"""Dates in full: "Mon 3 Jan 2026" -> "Monday 3 January 2026" (GOV.UK and NHS style).

Only what can be read in one way. "03/04/2026" is 3 April here, as British letters mean it,
but a date whose order could be another (a month over 12) stays as it is.
"""

import re
from collections.abc import Iterable, Iterator

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SHORT_MONTHS = {month[:3].lower(): month for month in MONTHS} | {"sept": "September"}
_SHORT_DAYS = {day[:3].lower(): day for day in DAYS} | {
    "tues": "Tuesday",
    "weds": "Wednesday",
    "thur": "Thursday",
    "thurs": "Thursday",
}


def _any_of(words: Iterable[str]) -> str:
    """Return a pattern of the words with a capital letter, the longest first."""
    return "|".join(sorted({word.capitalize() for word in words}, key=len, reverse=True))


_DAY = _any_of((*_SHORT_DAYS, *DAYS))
_MONTH = _any_of((*_SHORT_MONTHS, *MONTHS))
_NAMED = re.compile(
    rf"\b(?:(?P<day>{_DAY})\.?,?\s+)?(?:the\s+(?=\d+[a-z]))?"
    rf"(?P<number>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?"
    rf"\s+(?P<month>{_MONTH})\b(?:\.(?=\s+(?:\d|[a-z])))?(?:,?\s+(?P<year>\d{{4}}))?\b"
)
_NUMBERS = re.compile(r"(?<![\d/.-])(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?![\d/-]|\.\d)")


def in_full(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield each date that is not in full yet: where it stands, and how it is said in full."""
    for match in _NAMED.finditer(text):
        if (said := _named(match)) != match[0]:
            yield match.start(), match.end(), said
    for match in _NUMBERS.finditer(text):
        day, month = int(match[1]), int(match[2])
        if 0 < day < 32 and 0 < month < 13:
            yield match.start(), match.end(), f"{day} {MONTHS[month - 1]} {match[3]}"


def full(text: str) -> str:
    """Return the text with every date in full."""
    for start, end, said in sorted(in_full(text), reverse=True):
        text = text[:start] + said + text[end:]
    return text


def _named(match: re.Match[str]) -> str:
    day, month, year = match["day"], match["month"], match["year"]
    parts = [
        _SHORT_DAYS.get(day.lower(), day.capitalize()) if day else "",
        str(int(match["number"])),
        _SHORT_MONTHS.get(month.lower(), month.capitalize()),
        year or "",
    ]
    return " ".join(part for part in parts if part)
