"""English dates and times: day before month, as Britain writes them; a.m. and p.m. as letters.

They keep one full stop: without it a voice reads "am", or the word "a".
"""

import re

from formats.voices.said.english_numbers import number, ordinal, year
from formats.voices.said.rules import Match, rule

_MONTHS_WRITTEN = (
    "January February March April May June July August September October November December"
)
_MONTHS = _MONTHS_WRITTEN.split()
_MONTH = (
    r"(January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?![a-z])\.?)"
)
_WEEKDAY = {
    "mon": "Monday",
    "tue": "Tuesday",
    "tues": "Tuesday",
    "wed": "Wednesday",
    "thu": "Thursday",
    "thur": "Thursday",
    "thurs": "Thursday",
    "fri": "Friday",
}
"""Not Sat and Sun: both are words as well."""
_DAY = r"(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_YEAR = r"((?:1[1-9]|20)\d\d)"


def _date(day: str, month: int, written_year: str | None) -> str:
    words = f"{ordinal(int(day))} of {_MONTHS[month - 1]}"
    return f"{words} {_year(written_year)}" if written_year else words


def _year(written: str) -> str:
    return year(int(written) + (2000 if len(written) == 2 else 0))


def _month(written: str) -> int:
    return next(n for n, name in enumerate(_MONTHS, 1) if name.startswith(written[:3]))


def _figures(match: Match) -> str:
    day, month = match["day"], int(match["month"])
    if not 1 <= month <= 12 or not 1 <= int(day) <= 31:
        return match[0]
    return f"the {_date(day, month, match['year'])}"


def _words(match: Match) -> str:
    return f"the {_date(match[1], _month(match[2]), match[3])}"


def _days(match: Match) -> str:
    return f"the {ordinal(int(match[1]))} to the {_date(match[2], _month(match[3]), match[4])}"


def _years(match: Match) -> str:
    return f"{_year(match[1])} to {_year(match[2])}"


def _decade(match: Match) -> str:
    words = _year(match[1])
    return f"{words[:-1]}ies" if words.endswith("y") else f"{words}s"


DATES = (
    rule(r"(?<![\w/.-])(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?![\w/-])", _figures),
    rule(
        r"(?<![\w/.-])(?:the )?(?P<day>\d{1,2})([/.-])(?P<month>\d{1,2})\2"
        r"(?P<year>\d{4}|\d\d)(?![\w/-])",
        _figures,
    ),
    rule(
        rf"\b({'|'.join(_WEEKDAY)})\b\.?(?=,? \d{{1,2}}(?:st|nd|rd|th)? [A-Z])",
        lambda match: _WEEKDAY[match[1].lower()],
        re.IGNORECASE,
    ),
    rule(rf"(?:\bthe )?\b{_DAY}\s?(?:[-–—]|to|until)\s?{_DAY} {_MONTH}(?:,? {_YEAR})?\b", _days),
    rule(rf"(?:\bthe )?\b{_DAY} (?:of )?{_MONTH}(?:,? {_YEAR})?(?!\w)", _words),
    rule(
        rf"\b{_MONTH} {_DAY}(?:,? {_YEAR})?\b(?![:\d])",
        lambda match: f"the {_date(match[2], _month(match[1]), match[3])}",
    ),
    rule(
        rf"\b{_MONTH},? {_YEAR}\b",
        lambda match: f"{_MONTHS[_month(match[1]) - 1]} {_year(match[2])}",
    ),
    rule(rf"(?<![\w£.,-]){_YEAR}\s?[-–—/]\s?((?:20)?\d\d)(?![\w%/-]|[.,]\d)", _years),
    rule(rf"\b{_YEAR}s\b", _decade),
    rule(
        r"\b(in|since|by|from|until|till|to|of|year|spring|summer|autumn|winter|during|before"
        rf"|after|early|late|and|Act|Census) {_YEAR}(?![\w%]|[.,]\d| (?:people|pounds|homes))",
        lambda match: f"{match[1]} {_year(match[2])}",
        re.IGNORECASE,
    ),
    rule(
        r"(?:(?<=\()|(?<=[a-z] )|(?<=[a-z], ))((?:19|20)\d\d)(?=\)|[.,;:?!](?!\d)|$)",
        lambda match: _year(match[1]),
    ),
)

_HALF = r"([ap])\.?\s?m\b(?:\.(?=\s[a-z0-9]))?(?!\w)"


def _clock(hour: int, minute: int, half: str) -> str:
    words = number(hour)
    if minute:
        words += f" {'oh ' if minute < 10 else ''}{number(minute)}"
    return f"{words} {half.lower()}.m"


def _twelve_hours(match: Match) -> str:
    hour, minute = int(match[1]), int(match[2] or 0)
    return _clock(hour, minute, match[3]) if hour < 24 and minute < 60 else match[0]


def _from_to(match: Match) -> str:
    first = number(int(match[1]))
    if match[2] and int(match[2]):
        first += f" {'oh ' if int(match[2]) < 10 else ''}{number(int(match[2]))}"
    return f"{first} to "


def _twenty_four_hours(match: Match) -> str:
    hour, minute = int(match[1]), int(match[2])
    if (hour, minute) in ((0, 0), (12, 0)):
        return "midnight" if hour == 0 else "twelve noon"
    return _clock((hour - 1) % 12 + 1, minute, "a" if hour < 12 else "p")


_24 = r"(?<![\w:.])([01]?\d|2[0-3]):([0-5]\d)(?::\d\d)?(?![\w:])"
_PLAIN_24 = r"(?:[01]?\d|2[0-3]):[0-5]\d"
TIMES = (
    rule(rf"(?<![\w:])({_PLAIN_24})\s?[-–—]\s?(?={_PLAIN_24})", r"\1 to "),
    rule(r"\b12\s?noon\b", "twelve noon"),
    rule(r"\b12\s?midnight\b", "midnight"),
    rule(
        rf"(?<![\w:.])(\d{{1,2}})(?:[:.](\d\d))?\s?[-–—]\s?(?=\d{{1,2}}(?:[:.]\d\d)?\s?{_HALF})",
        _from_to,
        re.IGNORECASE,
    ),
    rule(
        rf"(?<![\w:.])(\d{{1,2}})(?:[:.](\d\d))?\s?{_HALF}(?:\s?[-–—]\s?(?=\d))?",
        lambda match: _twelve_hours(match) + (" to " if match[0].rstrip()[-1] in "-–—" else ""),
        re.IGNORECASE,
    ),
    rule(_24, _twenty_four_hours),
)
