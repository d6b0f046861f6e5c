"""Welsh dates and times: the day in the older ordinals, the hour on the twelve-hour clock."""

import re

from formats.voices.said.rules import Match, rule
from formats.voices.said.welsh_numbers import day, number, soft

_MONTHS_WRITTEN = (
    "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr"
)
_MONTHS = _MONTHS_WRITTEN.split()
_MONTH = rf"({'|'.join(sorted(_MONTHS, key=len, reverse=True))})"
_DAY = r"(0?[1-9]|[12]\d|3[01])(?:af|ail|il|ydd|ed|fed|eg|ain)?"
_YEAR = r"((?:1[1-9]|20)\d\d)"
_HOURS = "deuddeg un dau tri pedwar pump chwech saith wyth naw deg un ar ddeg"


def _month(name: str) -> str:
    """Return the month after "o": mutated, and with its capital letter kept."""
    return soft(name.lower()).capitalize()


def _date(written_day: str, name: str, year: str | None) -> str:
    words = f"{day(int(written_day))} o {_month(name)}"
    return f"{words} {_year(year)}" if year else words


def _year(written: str) -> str:
    return number(int(written) + (2000 if len(written) == 2 else 0))


def _figures(match: Match) -> str:
    month = int(match["month"])
    if not 1 <= month <= 12 or not 1 <= int(match["day"]) <= 31:
        return match[0]
    return _date(match["day"], _MONTHS[month - 1], match["year"])


def _days(match: Match) -> str:
    return f"{day(int(match[1]))} hyd at {_date(match[2], match[3], match[4])}"


DATES = (
    rule(r"(?<![\w/.-])(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?![\w/-])", _figures),
    rule(
        r"(?<![\w/.-])(?P<day>\d{1,2})([/.-])(?P<month>\d{1,2})\2(?P<year>\d{4}|\d\d)(?![\w/-])",
        _figures,
    ),
    rule(
        rf"(?:\byr? )?\b{_DAY}\s?(?:[-–—]|i|tan|hyd at)\s?{_DAY} (?:o )?{_MONTH}(?: {_YEAR})?\b",
        _days,
    ),
    rule(
        rf"(?:\byr? )?\b{_DAY} (?:o )?{_MONTH}(?:,? {_YEAR})?\b",
        lambda match: _date(match[1], match[2], match[3]),
    ),
    rule(rf"\b{_MONTH} {_YEAR}\b", lambda match: f"{match[1]} {_year(match[2])}"),
    rule(
        rf"(?<![\w£.,-]){_YEAR}\s?[-–—/]\s?((?:20)?\d\d)(?![\w%/-]|[.,]\d)",
        lambda match: f"{_year(match[1])} i {soft(_year(match[2]))}",
    ),
)


def _hour(hour: int) -> str:
    return "un ar ddeg" if hour % 12 == 11 else _HOURS.split()[hour % 12]


def _clock(hour: int, minute: int, part: str) -> str:
    match minute:
        case 0:
            words = f"{_hour(hour)} o'r gloch"
        case 15:
            words = f"chwarter wedi {_hour(hour)}"
        case 30:
            words = f"hanner awr wedi {_hour(hour)}"
        case 45:
            words = f"chwarter i {soft(_hour(hour + 1))}"
        case _:
            words = f"{_hour(hour)} {'dim ' if minute < 10 else ''}{number(minute)}"
    return f"{words} {part}".strip()


def _part(hour: int) -> str:
    """Return the part of the day for an hour of 0-23."""
    if hour < 12:
        return "y bore"
    return "y prynhawn" if hour < 18 else "yr hwyr"


_HALVES = {"am": 0, "yb": 0, "pm": 12, "yp": 12, "yh": 12}
_HALF = r"(a\.?m|p\.?m|y\.?b|y\.?p|y\.?h)\b(?:\.(?=\s[a-z0-9]))?"


def _twelve_hours(match: Match) -> str:
    hour, minute = int(match[1]), int(match[2] or 0)
    if not 1 <= hour <= 12 or minute > 59:
        return match[0]
    return _clock(hour, minute, _part(hour % 12 + _HALVES[match[3].lower().replace(".", "")]))


def _twenty_four_hours(match: Match) -> str:
    hour, minute = int(match[1]), int(match[2])
    if (hour, minute) in ((0, 0), (12, 0)):
        return "hanner nos" if hour == 0 else "hanner dydd"
    return _clock(hour, minute, _part(hour))


_TIME = r"\d{1,2}(?:[:.]\d\d)?"
TIMES = (
    rule(
        rf"(?<![\w:.])({_TIME}\s?(?:[ap]\.?m|y[bph])|\d{{1,2}}:\d\d)\b\.?"
        rf"\s?[-–—]\s?(?={_TIME}(?:\s?(?:[ap]\.?m|y[bph])|\b))",
        r"\1 tan ",
        re.IGNORECASE,
    ),
    rule(rf"(?<![\w:.])(\d{{1,2}})(?:[:.](\d\d))?\s?{_HALF}(?!\w)", _twelve_hours, re.IGNORECASE),
    rule(
        r"(?<![\w:.])([01]?\d|2[0-3]):([0-5]\d)(?::\d\d)?(?![\w:])",
        _twenty_four_hours,
    ),
)
