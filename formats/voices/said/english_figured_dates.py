"""English dates that are all figures: "03/03/2026", "by 3/3", "exp. 03/27"."""

import re

from formats.voices.said.english_calendar import MONTHS, date, year_said
from formats.voices.said.english_weekdays import ANY_DAY
from formats.voices.said.rules import Match, rule

_DASH = r"\s?[-–—]\s?"
_EXPIRES = (
    "exp(?:iry|ires?|iration)?|valid (?:until|till|to|from)|use[- ]by|best before|bbe|until|"
    "before|by"
)
_IN_FIGURES = r"(?<![\w/.-])\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d\d)"


def _figures(match: Match) -> str:
    day, month = match["day"], int(match["month"])
    if not 1 <= month <= 12 or not 1 <= int(day) <= 31:
        return match[0]
    return f"the {date(day, month, match['year'])}"


def _without_year(match: Match) -> str:
    day, month = match[2], int(match[3])
    return f"{match[1]} the {date(day, month, None)}" if 1 <= month <= 12 else match[0]


def _month_of_year(match: Match) -> str:
    return f"{match[1] or ''}{MONTHS[int(match[2]) - 1]} {year_said(match[3])}"


_DAY_MONTH = r"(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])"


def _listed(match: Match) -> str:
    return f"the {date(match[1], int(match[2]), None)}"


def _first_of_two(match: Match) -> str:
    """Return "between the first of April" for "between 1/4" before "and 8/4", but no fraction."""
    sure = match[6] or int(match[2]) > int(match[3]) or int(match[4]) > int(match[5])
    return f"{match[1]} the {date(match[2], int(match[3]), None)}" if sure else match[0]


NUMERIC = (
    rule(
        r"\b([Bb]etween|[Ff]rom|[Oo]n) (0?[1-9]|[12]\d|3[01])/(0?[1-9]|1[0-2])"
        r"(?= (?:and|to|until|till|or|&) (\d{1,2})/(\d{1,2})(/\d\d)?(?![\w%]))",
        _first_of_two,
    ),
    rule(rf"({_IN_FIGURES}){_DASH}(?=\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d)", r"\1 to "),
    rule(r"(?<![\w/.-])(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?![\w/-])", _figures),
    rule(
        r"(?<![\w/.-])(?:the )?(?P<day>\d{1,2})([/.-])(?P<month>\d{1,2})\2"
        r"(?P<year>\d{4}|\d\d)(?![\w/-])",
        _figures,
    ),
    rule(
        rf"\b({ANY_DAY},?|on|by|until|before|after|from|due|dated|w/c|w/e|w\.c\.)"
        r" (0?[1-9]|[12]\d|3[01])/(0?[1-9]|1[0-2])(?![\w/%]| of\b)",
        _without_year,
    ),
    rule(
        r"(?<= of )("
        rf"(?:{'|'.join(MONTHS)})(?: to| and| or| until| till|,)?(?: the)?)"
        r" (0?[1-9]|[12]\d|3[01])/(0?[1-9]|1[0-2])(?![\w/%]| of\b)",
        _without_year,
    ),
    rule(
        rf"\b((?:[Dd]ates?|[Dd]ays?|[Cc]losed|[Ss]essions?|[Mm]eetings?)(?: on)?:? )"
        rf"({_DAY_MONTH}(?:(?:, | and | & |, and ){_DAY_MONTH}){{1,11}})(?![\w/%])",
        lambda match: match[1] + re.sub(r"(\d+)/(\d+)", _listed, match[2]),
    ),
    rule(
        rf"\b((?:{_EXPIRES})\.?(?: date| end)?:? )(0[1-9]|1[0-2])\s?/\s?([2-4]\d)(?![\w/]|[.,]\d)",
        _month_of_year,
        re.IGNORECASE,
    ),
    rule(r"(?<![\w/.-])()(0?[1-9]|1[0-2])/((?:19|20)\d\d)(?![\w/]|[.,]\d)", _month_of_year),
    rule(r"(?<![\w/.,£-])()(0[1-9]|1[0-2])\.(20[0-4]\d)(?![\w/%]|[.,]\d)", _month_of_year),
    rule(
        r"(?<!Flat )(?<!Unit )(?<!Room )(?<!Ward )(?<!Suite )(?<![\w/.,£-])()"
        r"(1[3-9]|2\d|3[01]|0[1-9])/(0[1-9]|1[0-2])(?![\w/%]|[.,]\d)",
        _without_year,
    ),
)
