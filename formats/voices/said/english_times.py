"""English times of day: a.m. and p.m. as letters.

They keep one full stop: without it a voice reads "am", or the word "a".
"""

import re

from formats.voices.said.english_numbers import number
from formats.voices.said.rules import Match, rule

_HALF = r"([ap])\.?\s?m\b(?:\.(?=\s[a-z0-9])|\.(?=[,;:)]|\s?[-–—]))?(?!\w)"
_DASH = r"\s?[-–—]\s?"


def _minutes(minute: int) -> str:
    return f" {'oh ' if minute < 10 else ''}{number(minute)}" if minute else ""


def _clock(hour: int, minute: int, half: str) -> str:
    return f"{number(hour)}{_minutes(minute)} {half.lower()}.m"


def _twelve_hours(match: Match) -> str:
    hour, minute = int(match[1]), int(match[2] or 0)
    if hour > 23 or minute > 59:
        return match[0]
    words = _clock((hour - 1) % 12 + 1 if hour else 12, minute, match[3])
    return f"{words} to " if match[0].rstrip()[-1] in "-–—" else words


def _bare(match: Match) -> str:
    """Return a time that has no half of the day: "ten thirty", "ten"."""
    return f"{match[1]}{number(int(match[2]))}{_minutes(int(match[3] or 0))}"


def _on_an_agenda(match: Match) -> str:
    hour, minute = int(match[1]), int(match[2])
    return number(hour) + (_minutes(minute) or " o'clock")


def _from_to(match: Match) -> str:
    return f"{number(int(match[1]))}{_minutes(int(match[2] or 0))} to "


def _both_bare(match: Match) -> str:
    if int(match[3]) > 12:
        return f"{match[1]}:{match[2]} to {match[3]}:{match[4]}"
    first, then = (
        f"{number(int(match[place]))}{_minutes(int(match[place + 1]))}" for place in (1, 3)
    )
    return f"{first} to {then}"


def _twenty_four_hours(match: Match) -> str:
    hour, minute = int(match[1]), int(match[2])
    if match[1] in _NEVER_BEFORE_NOON:
        return f"{number(hour)}{_minutes(minute)}"
    if (hour, minute) in ((0, 0), (12, 0)):
        return "midnight" if hour == 0 else "twelve noon"
    return _clock((hour - 1) % 12 + 1, minute, "a" if hour < 12 else "p")


_NEVER_BEFORE_NOON = frozenset("1234567")
"""Hours that nobody means by night: "2:30" is in the afternoon, and people know that it is."""

_24 = r"(?<![\w:.])([01]?\d|2[0-3]):([0-5]\d)(?::\d\d)?(?![\w:])"
_PLAIN_24 = r"(?:[01]?\d|2[0-3]):[0-5]\d"
_OF_MANY = "10|12|20|25|40|50|60"
"""What one is put beside in a ratio that stands alone: "1:10"."""
_RATED = (
    "ratio|support|staffing|care|scale|split|mix|session|sessions|basis|odds|meeting|meetings|help"
)

_LEADS = "at|from|until|till|by|before|after|between|to|about|around"
PLAIN_HOURS = (
    rule(
        r"(?<![\w.,-])(0\d)([0-5][05])\s?[-–—]\s?([01]\d|2[0-4])([0-5][05])"
        r"(?:\s?(?:hrs|hours)\b|(?![\w-]| ?\d))",
        r"\1:\2 to \3:\4",
    ),
    rule(rf"\b({_LEADS}) (0\d)([0-5]\d)(?![\w-]| ?\d)", r"\1 \2:\3", re.IGNORECASE),
    rule(r"(?<=\d:\d\d) (to|and|until|till) ([01]\d|2[0-3])([0-5]\d)(?![\w-]| ?\d)", r" \1 \2:\3"),
)
"""Times of four figures, "0900-1700": first of all, for they look like telephone numbers."""

_MEASURED = r"\s?(?:per|million|billion|times|hours|miles|units|points|pounds|metres|m|kg|km|mg)\b"
TIMES = (
    rule(
        r"(?<![\w:.])(\d{1,2})(?:[:.]00)?\s?[-–—]\s?(?=12\s?(?:noon|midday|midnight)\b)", r"\1 to "
    ),
    rule(rf"\b(\d{{1,3}}):(\d{{1,3}})(?= (?:{_RATED})\b)", r"\1 to \2"),
    rule(
        r"\b((?:ratio|scale|odds|scale of|ratio of|odds of) )(\d{1,4}):(\d{1,4})\b", r"\1\2 to \3"
    ),
    rule(r"(?<![\w:.])(\d{1,2}):(\d)(?![\w:])", r"\1 to \2"),
    rule(rf"(?<!\w )(?<![\w:.-])1:({_OF_MANY})(?![\w:]|\s?(?:[-–—]|[ap]\.?m))", r"one to \1"),
    rule(
        r"(?<=[Nn]oon)\s?[-–—]\s?(?=\d)|(?<=[Mm]idday)\s?[-–—]\s?(?=\d)"
        r"|(?<=[Mm]idnight)\s?[-–—]\s?(?=\d)",
        " to ",
    ),
    rule(
        r"(?<![\w:.£-])(\d{1,2})\s?[-–—]\s?(1[0-2]|[1-9]):([0-5]\d)(?![\w:]|\s?[ap]\.?m\b)",
        lambda match: (
            f"{number(int(match[1]))} to {number(int(match[2]))}{_minutes(int(match[3]))}"
        ),
    ),
    rule(r"(?<![\w:.-])(\d{1,2})\s?[-–—]\s?(?=\d{1,2}:[0-5]\d)", r"\1 to "),
    rule(r"(?<![\w:.,£$€])(00)\.([0-5]\d)(?![\w:%.,])", _twenty_four_hours),
    rule(r"^(8|9|1[0-2])\.(00|15|30|45)(?= [A-Z][a-z])", _on_an_agenda),
    rule(r"\b12(?:[:.]00)?\s?noon\b", "twelve noon"),
    rule(r"\b12(?:[:.]00)?\s?midnight\b|(?<![\w:.])24:00(?![\w:])", "midnight"),
    rule(r"(?<![\w:.])([01]\d|2[0-3])[:.]?([0-5]\d)\s?(?:hrs|hours)\b", _twenty_four_hours),
    rule(rf"(?<![\w:])({_PLAIN_24}){_DASH}(?={_PLAIN_24})", r"\1 to "),
    rule(
        rf"(?<![\w:.£])(\d{{1,2}})(?:[:.](\d\d))?(?:{_DASH}| to )"
        rf"(?=\d{{1,2}}(?:[:.]\d\d)?\s?{_HALF})",
        _from_to,
        re.IGNORECASE,
    ),
    rule(
        rf"(?<![\w:.£])(\d{{1,2}})(?:[:.](\d\d))?\s?{_HALF}"
        rf"(?:{_DASH}(?=\d|(?:twelve )?noon|midday|midnight|late))?",
        _twelve_hours,
        re.IGNORECASE,
    ),
    rule(
        rf"(?<![\w:.£$€])(\d{{1,2}})[.]([0-5][05]){_DASH}(\d{{1,2}})[.]([0-5][05])(?![\w%]|[.,]\d)",
        _both_bare,
    ),
    rule(
        r"(?<![\w:.£$€])(1[0-2]|[1-9])[.](00|15|30|45) (?:to|till|until) (1[0-2]|[1-9])[.]"
        rf"(00|15|30|45)(?![\w%]|[.,]?\d|{_MEASURED})",
        _both_bare,
    ),
    rule(
        rf"(?<![\w:.£$€])(1[0-2]|[1-9])[.](15|30|45){_DASH}(?=(?:1[0-2]|[1-9])(?:$|[.,;)](?!\d)))",
        _from_to,
    ),
    rule(
        r"\b((?:at|from|until|till|between|starts|ends|start|finish|doors|by|"
        r"entry:|lunch:|doors:|time:|tea:|starts:|ends:|start:|finish:|arrive:|meet:) )"
        r"(1[0-2]|0?[1-9])[.]([0-5]\d)"
        rf"(?![\w%]|[.,]?\d|{_MEASURED})",
        _bare,
        re.IGNORECASE,
    ),
    rule(
        r"(?<![\w:.£$€])([01]?\d|2[0-3])[.]([0-5]\d) ?"
        r"(?=(?:o'clock|till|until|onwards|sharp|prompt|train|bus|coach|ferry|flight|showing|"
        r"in the (?:morning|afternoon|evening)"
        r"|for \w+(?: \w+)? [ap]\.m)\b)",
        lambda match: f"{number(int(match[1]))}{_minutes(int(match[2]))} ",
    ),
    rule(_24, _twenty_four_hours),
)
