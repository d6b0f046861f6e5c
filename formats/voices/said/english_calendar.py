"""The months and the days of English dates in words."""

from formats.voices.said.english_numbers import ordinal, year

_MONTHS_WRITTEN = (
    "January February March April May June July August September October November December"
)
MONTHS = _MONTHS_WRITTEN.split()


def date(day: str, month: int, written_year: str | None) -> str:
    """Return "third of March twenty twenty-six"; without its year where none is written."""
    words = f"{ordinal(int(day))} of {MONTHS[month - 1]}"
    return f"{words} {year_said(written_year)}" if written_year else words


def year_said(written: str) -> str:
    """Return a year of four figures, or of two, "'26", as it is said."""
    written = written.lstrip("'")
    if len(written) > 2:
        return year(int(written))
    return year(int(written) + (2000 if int(written) < _LAST_CENTURY else 1900))


_LAST_CENTURY = 50
"""Two figures from here are of the nineteen hundreds: a date of birth."""
