"""Welsh dates: the day in the older ordinals, the month mutated after "o"."""

from collections.abc import Callable

from formats.voices.said.rules import Match, rule, where
from formats.voices.said.welsh_months import (
    A_DAY,
    DASH,
    DAY,
    FULL,
    MONTH,
    MONTHS,
    NAME,
    NTH,
    YEAR,
    date,
    joint,
    month,
    mutated,
    year_of,
)
from formats.voices.said.welsh_numbers import day
from formats.voices.said.welsh_weekdays import ANY_DAY, FULL_DAY, WEEKDAY_SHORT, WEEKDAYS
from formats.voices.said.welsh_years import YEARS

_THE = r"(?:\b[Yy]r? )?"
_NEXT = "yn|am|ac?|i|tan|ymlaen|ar|er|bydd|mae|daeth|oedd|roedd|cynhelir|gan|gyda"
"""Words that follow a day: "Hydref 3 yn y neuadd"."""
_CHANGED = "|".join(each for each in FULL if each not in MONTHS)
_PLAINLY = "|".join(rf"Mawrth(?= \d\d?{NTH})" if m == "Mawrth" else m for m in MONTHS)
"""A month before its days; "Mawrth 10-12" may be Tuesday's hours."""


def _figures(match: Match) -> str:
    number = int(match["month"])
    if not 1 <= number <= 12 or not 1 <= int(match["day"]) <= 31:
        return match[0]
    return date(match["day"], MONTHS[number - 1], match["year"])


def _day_and_month(match: Match) -> str:
    number, written = int(match["month"]), int(match["day"])
    within = 1 <= number <= 12 and 1 <= written <= 31
    if not within:
        return f"{match['day']}/{match['month']}"
    return date(match["day"], MONTHS[number - 1], None)


def _days(match: Match) -> str:
    return f"{day(int(match[1]))} {joint(match[2], 'hyd at')} {date(match[3], match[4], match[5])}"


def _day_to_day(match: Match) -> str:
    first, then = date(match[1], match[2], match[3]), date(match[5], match[6], match[7])
    return f"{first} {joint(match[4], 'hyd at')} {then}"


def _two_days(match: Match) -> str:
    second = date(match[3], match[4], match[5])
    between = "neu" if match[2] == "neu" else "a"
    return f"{day(int(match[1]))} {between} {second}"


def _with_article(said: Callable[[Match], str]) -> Callable[[Match], str]:
    """Return the function with the capital letter of the article it takes over: "Y trydydd"."""

    def capital(match: Match) -> str:
        words = said(match)
        return f"Y{words[1:]}" if match[0][0] == "Y" else words

    return capital


_SHOUTED = "|".join(name.upper() for name in MONTHS)
_WITH_DAYS = (
    rule(
        rf"\b(?:{_SHOUTED})\b(?= \d)|(?<=\d )(?:{_SHOUTED})\b",
        lambda match: match[0].capitalize(),
    ),
    rule(
        r"(?<![\w/.-])(\d\d?([/.])\d\d?\2(?:\d\d){1,2})\s?[-–—]\s?(?=\d\d?\2\d\d?\2\d\d)",
        r"\1 hyd at ",
    ),
    rule(r"(?<![\w/.-])(?P<year>\d{4})([/-])(?P<month>\d\d)\2(?P<day>\d\d)(?![\w/-])", _figures),
    rule(
        r"(?<![\w/.,-])(?P<day>0[1-9]|[12]\d|3[01])/(?P<month>0[1-9])(?![\w/%-]|[.,]\d)",
        _day_and_month,
    ),
    rule(
        rf"(\b{FULL_DAY} )(?P<day>\d\d?)/(?P<month>\d\d?)(?![\w/%-]|[.,]\d)",
        lambda match: f"{match[1]}{_day_and_month(match)}",
    ),
    rule(rf"\b({NAME}|[Hh]af|[Gg]aeaf|[Gg]wanwyn|[Hh]ydref) '(?=\d\d\b)", r"\1 20"),
    rule(
        r"(?<![\w/.-])(?P<day>\d{1,2})([/.-])(?P<month>\d{1,2})\2(?P<year>\d{4}|\d\d)(?![\w/-])",
        _figures,
    ),
    rule(
        rf"{_THE}\b{DAY}\s?[-–—]\s?{DAY}"
        rf"(?=(?:,| ac?) {A_DAY}(?:\s?[-–—]\s?{A_DAY})? {MONTH})",
        _with_article(lambda match: f"{day(int(match[1]))} hyd at {day(int(match[2]))}"),
    ),
    rule(
        rf"{_THE}\b{DAY} {MONTH}(?:,? {YEAR})?{DASH}(?:yr? )?{DAY} {MONTH}(?:,? {YEAR})?\b",
        _with_article(_day_to_day),
    ),
    rule(rf"{_THE}\b{DAY}{DASH}(?:yr? )?{DAY} {MONTH}(?:,? {YEAR})?\b", _with_article(_days)),
    rule(
        rf"{_THE}\b{DAY}, (?=(?:{A_DAY}, )*{A_DAY} (?:a|ac|neu) {A_DAY} {MONTH})",
        _with_article(lambda match: f"{day(int(match[1]))}, "),
    ),
    rule(
        rf"{_THE}\b{DAY}(?: (ac?|neu|&)(?:'r)? |/)(?:yr? )?{DAY} {MONTH}(?:,? {YEAR})?\b",
        _with_article(_two_days),
    ),
    rule(
        rf"{_THE}\b{DAY} {MONTH}(?:,? {YEAR})?\b",
        _with_article(lambda m: date(m[1], m[2], m[3])),
    ),
    rule(
        rf"(?<!ydd )(?<!nos )(?<!ore )(?<!awn )\b({'|'.join(MONTHS)}) {DAY} (ac?|neu|i) {DAY}"
        rf"(?:,? {YEAR}\b|(?=[,;)]|:(?!\d)|$|\.(?!\d)| (?:{_NEXT})\b))",
        lambda m: f"{day(int(m[2]))} {m[3][0] if m[3] == 'ac' else m[3]} {date(m[4], m[1], m[5])}",
    ),
    rule(
        rf"\b({_PLAINLY}) {DAY}\s?[-–—]\s?({_PLAINLY}) {DAY}(?:,? {YEAR}\b|(?![\w/]|[.,:]\d))",
        lambda m: f"{date(m[2], m[1], None)} hyd at {date(m[4], m[3], m[5])}",
    ),
    rule(
        rf"(?<!ydd )(?<!nos )(?<!ore )(?<!awn )\b({_PLAINLY}) {DAY}\s?[-–—]\s?{DAY}"
        rf"(?:,? {YEAR}\b|(?![\w/]|[.,:]\d))",
        lambda m: f"{day(int(m[2]))} hyd at {date(m[3], m[1], m[4])}",
    ),
    rule(
        rf"(?<!ydd )(?<!nos )\b({'|'.join(MONTHS)}) {DAY}"
        rf"(?:,? {YEAR}\b|(?=[,;)]|:(?!\d)|$|\.(?!\d)| (?:{_NEXT})\b))",
        lambda m: date(m[2], m[1], m[3]),
    ),
    rule(
        rf"\b({_CHANGED}) {DAY}(?:,? {YEAR}\b|(?=[,;)]|:(?!\d)|$|\.(?!\d)|\s[-–—]| (?:{_NEXT})\b))",
        lambda m: date(m[2], m[1], m[3]),
    ),
)
_WITH_MONTHS = (
    rule(
        rf"\b({NAME})\.?\s?[-–—]\s?({NAME})\b",
        lambda match: f"{month(match[1])} i {mutated(month(match[2]))}",
    ),
    rule(
        rf"\b({'|'.join(FULL)}) {YEAR}{DASH}({'|'.join(FULL)}) {YEAR}\b",
        lambda m: f"{m[1]} {year_of(m[2])} i {mutated(month(m[4]))} {year_of(m[5])}",
    ),
    rule(rf"\b({'|'.join(FULL)}) {YEAR}\b", lambda match: f"{match[1]} {year_of(match[2])}"),
)
DATES = (
    where(rf"\b{ANY_DAY}\b|\d", *WEEKDAYS),
    where(r"\d", *_WITH_DAYS),
    where(rf"\b(?:{NAME})\b", *_WITH_MONTHS),
    where(r"\d", WEEKDAY_SHORT, *YEARS),
)
