"""Welsh times of day, on the twelve-hour clock: "hanner awr wedi dau y prynhawn"."""

import re

from formats.voices.said.rules import Match, rule, where
from formats.voices.said.welsh_numbers import number, soft

_HOURS = "deuddeg un dau tri pedwar pump chwech saith wyth naw deg un ar ddeg"
_TO = {
    5: "pum munud",
    10: "deng munud",
    15: "chwarter",
    20: "ugain munud",
    25: "pum munud ar hugain",
}


def _hour(hour: int) -> str:
    return "un ar ddeg" if hour % 12 == 11 else _HOURS.split()[hour % 12]


def _clock(hour: int, minute: int, part: str) -> str:
    if minute == 0:
        words = f"{_hour(hour)} o'r gloch"
    elif minute == 30:
        words = f"hanner awr wedi {_hour(hour)}"
    elif minute in _TO:
        words = f"{_TO[minute]} wedi {_hour(hour)}"
    elif 60 - minute in _TO:
        words = f"{_TO[60 - minute]} i {soft(_hour(hour + 1))}"
    else:
        words = f"{_hour(hour)} {'dim ' if minute < 10 else ''}{number(minute)}"
    return f"{words} {part}".strip()


def _part(hour: int) -> str:
    """Return the part of the day for an hour of 0-23."""
    if hour < 12:
        return "y bore"
    return "y prynhawn" if hour < 18 else "yr hwyr"


_SAID_PARTS = {"yb": "y bore", "yp": "y prynhawn", "yh": "yr hwyr"}
_MORNING = ("am", "yb")
_AFTER_AM = r"\s*(?:$|[^\w\s£€$('\"]|(?:tan|i|ar|ac?|o|neu|dd?ydd|bob|yn|hyd|ymlaen)\b)"
_AM = rf"am|\s?a\.m|(?-i:\s?AM| am(?={_AFTER_AM})|(?<=[:.]\d\d) am)"
"""A Welsh "am" apart from the figure is most often the word "for": "2 am £5"."""
_PART = rf"(?:{_AM}|\s?(?:p\.?m|y\.?[bph]))"
_HALF = rf"({_PART})\b(?:\.(?=\s[a-z0-9]|[,;:)]))?"
_DASH = r"\s?[-–—]\s?"
_DOTTED = r"([01]?\d|2[0-3])\.([0-5][05])"
_TIME = r"\d{1,2}(?:[:.]\d\d)?"


def _twelve_hours(match: Match) -> str:
    hour, minute = int(match[1]), int(match[2] or 0)
    if not 1 <= hour <= 12 or minute > 59:
        return match[0]
    half = re.sub(r"\W", "", match[3].lower())
    hour = hour % 12 + (0 if half in _MORNING else 12)
    if half == "yh" and (hour, minute) == (12, 0):
        hour = 0
    return _of_day(hour, minute, _SAID_PARTS.get(half) or _part(hour))


_EARLIEST = 7
"""Nobody is asked to come before: "2:30" is in the afternoon, and so it is not called morning."""


def _twenty_four_hours(match: Match) -> str:
    hour, minute = int(match[1]), int(match[2])
    if len(match[1]) == 1 and 0 < hour < _EARLIEST:
        return _clock(hour, minute, "")
    return _of_day(hour, minute, _part(hour))


def _of_day(hour: int, minute: int, part: str) -> str:
    if (hour, minute) in ((0, 0), (12, 0)):
        return "hanner nos" if hour == 0 else "hanner dydd"
    return _clock(hour, minute, part)


def _after_lead(match: Match) -> str:
    """Return a time that has no half of the day, after a word that leads to a time."""
    hour, minute = int(match[2]), int(match[3])
    part = _part(hour) if hour > 12 else ""
    return f"{match[1]}{_clock(hour, minute, part)}" if hour < 24 else match[0]


def _between(match: Match) -> str:
    first, then = _clock(int(match[1]), int(match[2]), ""), _clock(int(match[3]), int(match[4]), "")
    return f"{first} tan {soft(then)}"


_HOUR_WORDS = {"11": "un ar ddeg", "12": "deuddeg"}
_MINUTE_WORDS = {"20": "ugain munud", "25": "pum munud ar hugain"}
_OCLOCK = r"(?:o'r gloch|y bore|y prynhawn|y p'nawn|yr hwyr|y nos|canol dydd)\b"
_WEEKDAY = r"(?:[Ll]lun|[Ll]un|[FfMm]awrth|[MmFf]ercher|[Ii]au|[Gg]?[Ww]ener|[Ss]adwrn|[Ss]ul)"


def _on_the_clock(match: Match) -> str:
    """Return the hour in the older way, which every clock keeps: "un ar ddeg" for 11."""
    return f"{match[1]}{_HOUR_WORDS[match[2]]}"


def _hours(match: Match) -> str:
    """Return "deg i ddeuddeg" for "10-12" after a day of the week."""
    first, then = int(match[2]), int(match[3])
    if not (0 < first <= 12 and 0 < then <= 12):
        return match[0]
    return f"{match[1]}{_hour(first)} i {soft(_hour(then))}"


CLOCK = where(
    r"\b(?:1[12]|20|25)\b",
    rule(rf"(?<=[apy][mbph]){_DASH}(?=1[12] )", " tan "),
    rule(
        r"\b(20|25) munud (?=(?:wedi|i) (?:\d\d?\b(?! ?munud)|un\b|[dt]ri\b|[bp]edwar\b))",
        lambda match: f"{_MINUTE_WORDS[match[1]]} ",
    ),
    rule(r"\b((?:munud|hugain|chwarter|awr) (?:wedi|i) )(11|12)\b", _on_the_clock),
    rule(rf"(?<![\w:.,£])()(11|12)(?=(?: (?:ac?|i|tan|neu) \d\d?)? {_OCLOCK})", _on_the_clock),
    rule(
        r"\b([Aa]m )(11|12)(?=[.,;!?)](?!\d)|$| (?:ar|bob|dd?ydd|tan|nos|heddiw|yfory)\b)",
        _on_the_clock,
    ),
    rule(r"\b([Oo] \d\d? tan )(11|12)(?=[.,;!?)](?!\d)|$)", _on_the_clock),
    rule(
        rf"\b({_WEEKDAY}[,:]? \(?)(\d\d?)\s?[-–—]\s?(\d\d?)(?=[.,;!?)](?!\d)|$)",
        _hours,
    ),
)
_MONTHS = (
    "Ionawr|Chwefror|[MF]awrth|Ebrill|[MF]ai|[MF]ehefin|G?[Oo]rffennaf|Awst|[MF]edi|Hydref|"
    "[TD]achwedd|Rh?agfyr"
)
_NO_TIME = r"(?![\w%]|[.,]?\d|\s?(?:miliwn|mil|y cant|awr|km|kg|m|g)\b)"
TIMES = where(
    r"\d(?:[:.]\d|\s?[apyAPY]\.?[mbphMBPH]| hanner)",
    rule(r"(?<=\d[:.]\d\d) to (?=\d\d?[:.]\d\d)", " tan "),
    rule(r"(?<![\w:.])12(?:[:.]00)? (?=hanner (?:dydd|nos)\b)", ""),
    rule(r"(?<![\w:.])24:00(?![\w:])", "hanner nos"),
    rule(r"(?<![\w:.])(\d{1,2}):(\d)(?![\w:])", r"\1 i \2"),
    rule(
        rf"(?<![\w:.£])({_TIME}{_PART}|\d{{1,2}}:\d\d)\b\.?{_DASH}(?={_TIME}(?:{_PART}|\b))",
        r"\1 tan ",
        re.IGNORECASE,
    ),
    rule(
        rf"(?<![\w:.£])(\d{{1,2}})(?:[:.](\d\d))?{_DASH}(?={_TIME}{_PART}\b)",
        lambda match: f"{_clock(int(match[1]), int(match[2] or 0), '')} tan ",
        re.IGNORECASE,
    ),
    rule(rf"(?<![\w:.£])(\d{{1,2}})(?:[:.](\d\d))?{_HALF}(?!\w)", _twelve_hours, re.IGNORECASE),
    rule(
        rf"(?<![\w:.£]){_DOTTED}(?:\s?[-–—]\s?| tan | i ){_DOTTED}(?![\w%]|[.,]\d)",
        _between,
    ),
    rule(
        rf"(?<![\w:.,£])(\d\d?)\.([0-5]\d)(?: o'r gloch|(?= (?:ac?|i|tan|neu) {_DOTTED} {_OCLOCK})"
        rf"|(?= {_OCLOCK}))",
        lambda match: _clock(int(match[1]), int(match[2]), "") if int(match[1]) < 13 else match[0],
    ),
    rule(
        rf"\b((?:{_MONTHS}|{_WEEKDAY}),? )(\d\d?)\.([0-5][05])(?=[,;)]|\.(?!\d)|$)",
        _after_lead,
    ),
    rule(
        rf"\b(rhwng \d\d?\.[0-5]\d ac? )(\d\d?)\.([0-5]\d){_NO_TIME}",
        _after_lead,
    ),
    rule(
        rf"\b((?:am|tan|o|erbyn|rhwng|hyd|wedi|cyn|i) )(\d{{1,2}})\.([0-5]\d){_NO_TIME}",
        _after_lead,
    ),
    rule(r"(?<![\w:.£,-])(0[1-9])\.([0-5]\d)(?![\w%]|[.,]\d)", _twenty_four_hours),
    rule(r"(?<![\w:.])([01]?\d|2[0-3]):([0-5]\d)(?::\d\d)?(?![\w:])", _twenty_four_hours),
    rule(r"(?<![\w:.])(\d{1,3}):(\d{1,3})(?![\w:])", r"\1 i \2"),
)
