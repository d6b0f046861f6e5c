"""English dates: day before month, as Britain writes them, and years as they are said."""

import re

from formats.voices.said.english_calendar import MONTHS, date, year_said
from formats.voices.said.english_codes import COUNTED
from formats.voices.said.english_figured_dates import NUMERIC
from formats.voices.said.english_numbers import number, ordinal, plural
from formats.voices.said.english_weekdays import AFTER_WEEKDAYS, ANY_DAY, SHORT_DAY, WEEKDAYS
from formats.voices.said.rules import Match, rule, where

_MONTH = (
    r"(January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?![a-z])(?:\.(?!\s*$|\s+[A-Z]))?)"
)
_DASH = r"\s?[-–—]\s?"
_DAY = r"(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_YEAR = r"((?:1[1-9]|20)\d\d)"
_ITS_YEAR = r"((?:1[1-9]|20)\d\d|'\d\d)"
_COUNTING = r"(?<!\b[Ii]n )(?<!\b[Tt]his )(?<!\b[Nn]ext )(?<!\b[Ll]ast )(?<!\b[Dd]uring )"
_NO_COUNT = (
    r"(?![:\d]|\.\d|,\d{3}|\s?[-–—]\s?[\d£]|\s?[%½¼¾]|\s?[ap]\.?m\b|\s?o'clock| to \d"
    rf"|\s(?:{COUNTED}|hundred|thousand|million|more|other|new|of)\b)"
)
"""Around "Month Day" it tells a date of America from a time or a count: "In May 12 people"."""


def _month(written: str) -> int:
    return next(n for n, name in enumerate(MONTHS, 1) if name.startswith(written[:3]))


def _words(match: Match) -> str:
    return f"the {date(match[1], _month(match[2]), match[3])}"


def _joined(match: Match) -> str:
    return f"the {date(match[1], _month(match[3]), match[4] or match[5])}"


def _several(match: Match) -> str:
    """Return "the sixth, seventh and eighth of May" for "6, 7 and 8 May"."""
    words = re.sub(r"(\d+)(?:st|nd|rd|th)?", lambda day: ordinal(int(day[1])), match[1])
    joint = " and " if match[2].strip() in ("&", "/", "+") else match[2]
    return f"the {words}{joint}{date(match[3], _month(match[4]), match[5])}"


def _days(match: Match) -> str:
    return f"the {ordinal(int(match[1]))} to the {date(match[2], _month(match[3]), match[4])}"


def _days_of_month(match: Match) -> str:
    """Return "the third to the fifth of March" for "March 3-5"."""
    if int(match[2]) >= int(match[3]):
        return match[0]
    return f"the {ordinal(int(match[2]))} to the {date(match[3], _month(match[1]), match[4])}"


def _day_before(match: Match) -> str:
    """Return "Saturday the first and " for "Saturday 1 & Sunday 2 March"."""
    joint = {"and": " and ", "&": " and ", ",": ", "}.get(match[3].strip(), " to ")
    return f"{match[1]} the {ordinal(int(match[2]))}{joint}"


def _day_to_day(match: Match) -> str:
    first = date(match[1], _month(match[2]), match[3])
    return f"the {first} to the {date(match[4], _month(match[5]), match[6])}"


def _months(match: Match) -> str:
    words = f"{MONTHS[_month(match[1]) - 1]} to {MONTHS[_month(match[2]) - 1]}"
    return f"{words} {year_said(match[3])}" if match[3] else words


def _months_of_years(match: Match) -> str:
    """Return "April twenty twenty-five to March twenty twenty-six" for "Apr 25 - Mar 26"."""
    if match[1][:3] == match[3][:3] and match[2] != match[4]:
        return match[0]
    first, then = (
        f"{MONTHS[_month(match[place]) - 1]} {year_said(match[place + 1])}" for place in (1, 3)
    )
    return f"{first} to {then}"


def _years(match: Match) -> str:
    then = match[2] if len(match[2]) > 2 else match[1][:2] + match[2]
    return f"{year_said(match[1])} to {year_said(then)}"


def _short_years(match: Match) -> str:
    first, then = int(match[1]), int(match[2])
    return f" {year_said(match[1])} to {year_said(match[2])}" if then == first + 1 else match[0]


def _decade(match: Match) -> str:
    return plural(year_said(match[1]))


_WITH_MONTHS = (
    rule(
        rf"\b({ANY_DAY},?) {_DAY}( and | & |, |{_DASH}| to )"
        rf"(?={ANY_DAY},? {_DAY}(?: (?:of )?{_MONTH}|, {ANY_DAY}| & | and {ANY_DAY}))",
        _day_before,
    ),
    rule(
        rf"(?<=\d )({_MONTH}(?:,? {_ITS_YEAR})?){_DASH}(?={ANY_DAY},? {_DAY} )",
        r"\1 to ",
    ),
    rule(rf"\b(\d{{1,2}})/(?=\d{{1,2}}/\d{{1,2}} {_MONTH})", r"\1, "),
    rule(rf"\b{_DAY}([-/]){_MONTH}\2(?:'?(\d\d)|{_YEAR})\b", _joined),
    rule(
        rf"(?<![\w/.-]){_DAY}-{_MONTH}(?![\w/-])",
        lambda match: f"the {date(match[1], _month(match[2]), None)}",
    ),
    rule(
        rf"\b{_MONTH}-([23]\d)(?![\w/-])",
        lambda match: f"{MONTHS[_month(match[1]) - 1]} {year_said(match[2])}",
    ),
    rule(
        rf"(?:\bthe )?\b{_DAY} {_MONTH} ([2-4]\d)(?:{_DASH}| to )(?:the )?{_DAY} {_MONTH}"
        r" ([2-4]\d)\b",
        _day_to_day,
    ),
    rule(rf"(?:\bthe )?\b{_DAY} {_MONTH} ([2-4]\d)(?=$|[.;:)](?!\d))", _words),
    rule(rf"\b{_MONTH} ('?[2-3]\d){_DASH}{_MONTH} ('?[2-3]\d)\b", _months_of_years),
    rule(
        rf"(?:\bthe )?\b{_DAY} (?:of )?{_MONTH}(?:,? {_ITS_YEAR})?(?:{_DASH}| to | until )(?:the )?"
        rf"{_DAY} (?:of )?{_MONTH}(?:,? {_ITS_YEAR})?(?!\w)",
        _day_to_day,
    ),
    rule(
        rf"(?:\bthe )?\b{_DAY}\s?(?:[-–—]|to|until)\s?{_DAY} {_MONTH}(?:,? {_ITS_YEAR})?\b", _days
    ),
    rule(
        r"(?:\bthe )?\b((?:(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?, ){0,8}"
        rf"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?)( and | or | & |\s?/\s?| \+ ){_DAY} {_MONTH}"
        rf"(?:,? {_ITS_YEAR})?\b",
        _several,
    ),
    rule(rf"(?:\bthe )?(?<!\d\.)\b{_DAY} (?:of )?{_MONTH}(?:,? {_ITS_YEAR})?(?!\w)", _words),
    rule(rf"\b({_MONTH} {_DAY}){_DASH}(?={_MONTH} \d)", r"\1 to "),
    rule(
        rf"(?<!of )\b{_COUNTING}{_MONTH} {_DAY}(?:\s?[-–—]\s?| to ){_DAY}(?:,? {_ITS_YEAR})?\b"
        rf"{_NO_COUNT}",
        _days_of_month,
    ),
    rule(
        rf"(?<!of )\b{_COUNTING}{_MONTH} {_DAY}(?:,? {_ITS_YEAR})?\b{_NO_COUNT}",
        lambda match: f"the {date(match[2], _month(match[1]), match[3])}",
    ),
    rule(rf"\b({_MONTH},? {_ITS_YEAR}){_DASH}(?={_MONTH})", r"\1 to "),
    rule(rf"\b{_MONTH}{_DASH}{_MONTH}(?:,? {_ITS_YEAR})?(?!\w)", _months),
    rule(
        rf"\b{_MONTH},? {_ITS_YEAR}\b",
        lambda match: f"{MONTHS[_month(match[1]) - 1]} {year_said(match[2])}",
    ),
)
_SEASON = (
    "since|in|from|of|spring|summer|autumn|winter|christmas|easter|class of|season|award|awards|"
    "early|late"
)
_SEASONS = "(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|Easter|Christmas)"
_YEARS = (
    rule(rf"\b({_SEASONS}(?: {_YEAR})?){_DASH}(?={_SEASONS}\b)", r"\1 to "),
    rule(rf"(?<=[2-9]0s){_DASH}(?=[2-9]0s\b)", " to "),
    rule(r"\bc\.?(?=(?:1\d|20)\d\d\b)", "c. "),
    rule(rf"(?<![\w£$€.,-]){_YEAR}\s?[-–—/]\s?((?:20)?\d\d)(?![\w%/-]|[.,]\d)", _years),
    rule(r"(?:(?<=\bFY)|(?<![\w£$€.,/-]))(2\d)/([23]\d)(?![\w%/]|[.,]\d| chance)", _short_years),
    rule(rf"(?<![\d£,.])(?<!\w){_YEAR}'?s\b", _decade),
    rule(r"(?<!\w)'?([2-9]0)'?s\b", lambda match: plural(number(int(match[1])))),
    rule(
        rf"\b({_SEASON}) '(\d\d)\b",
        lambda match: f"{match[1]} {year_said(match[2])}",
        re.IGNORECASE,
    ),
    rule(
        r"(?<![\w£$€.,/:+])(?<![A-Z]-)((?:19|20)\d\d)(?![\w%/]|:\S|[.,]\d|-\d"
        rf"|\s(?:{COUNTED}|hrs|calories|steps|kcal|mg|ml|km|g|m)\b)",
        lambda match: year_said(match[1]),
    ),
    rule(
        r"\b(in|since|by|from|until|till|to|of|year|spring|summer|autumn|winter|during|before"
        r"|after|early|late|and|Act|Census|about|around|c\.|circa) ((?:1\d|20)\d\d)"
        rf"(?![\w%]|[.,]\d| (?:{COUNTED})\b)",
        lambda match: f"{match[1]} {year_said(match[2])}",
        re.IGNORECASE,
    ),
)

_DOT = r"(?:\.(?!\s*$|\s+[A-Z]))?"
_SHORT_MONTH = "(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
_SURE_MONTH = "(Feb|Apr|Jul|Aug|Sept|Oct|Nov|Dec)"
_LONE_MONTHS = (
    rule(rf"\b{_SURE_MONTH}\b{_DOT}(?! ?')", lambda match: MONTHS[_month(match[1]) - 1]),
    rule(
        r"\b((?i:in|by|until|from|since|next|last|mid|early|late|end of))"
        rf"([ -]){_SHORT_MONTH}\b{_DOT}(?! [A-Z])",
        lambda match: f"{match[1]}{match[2]}{MONTHS[_month(match[3]) - 1]}",
    ),
    rule(
        rf"\b{_SHORT_MONTH}\b\.?(?=(?:\s?[/&]\s?| and | or ){_MONTH})",
        lambda match: MONTHS[_month(match[1]) - 1],
    ),
)
_SHOUTED_MONTH = "JAN|FEB|MARCH|MAR|APR|MAY|JUN|JUL|AUGUST|AUG|SEPT|SEP|OCT|NOV|DEC"
_CAPITALS = (
    rule(
        r"\b(?:(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAYS?"
        r"|JANUARY|FEBRUARY|APRIL|JUNE|JULY|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
        rf"|(?:{_SHOUTED_MONTH})(?= '?\d{{1,4}}(?![\d.%]))"
        r"|(?:MON|TUES?|WEDS?|THURS?|FRI|SAT|SUN)(?=\s?[-–]\s?[A-Z]| \d))\b",
        lambda match: match[0].capitalize(),
    ),
    rule(
        rf"(?<=\d)(ST|ND|RD|TH)?([ /-]?)({_SHOUTED_MONTH})\b",
        lambda match: f"{(match[1] or '').lower()}{match[2]}{match[3].capitalize()}",
    ),
    rule(r"(?<=\d)(?:ST|ND|RD|TH)\b", lambda match: match[0].lower()),
)
_APART = rule(rf"(?<=\d) (?=(?:st|nd|rd|th) (?:of\b|{_MONTH}))", "")

DATES = (
    where(r"[A-Z]{3}|\d[A-Z]{2}", *_CAPITALS),
    where(SHORT_DAY, *WEEKDAYS),
    where(r"\d", *NUMERIC),
    where("day", *AFTER_WEEKDAYS),
    where(_MONTH, _APART, *_WITH_MONTHS, *_LONE_MONTHS),
    where(r"\d", *_YEARS),
)
