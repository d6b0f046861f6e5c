"""Welsh months, and a date in words: the day by its older ordinal, the month after "o"."""

from formats.voices.said.welsh_numbers import day, soft, year

_MONTHS_WRITTEN = (
    "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr"
)
MONTHS = _MONTHS_WRITTEN.split()


def mutated(name: str) -> str:
    """Return the month after "o": mutated, and with its capital letter kept."""
    return soft(name.lower()).capitalize()


FULL = [*MONTHS, *(each for each in map(mutated, MONTHS) if each not in MONTHS)]
_SHORT_WRITTEN = (
    "Ion=Ionawr Chwef=Chwefror Chwe=Chwefror Maw=Mawrth Ebr=Ebrill Meh=Mehefin Gorff=Gorffennaf "
    "Gor=Gorffennaf Med=Medi Hyd=Hydref Tach=Tachwedd Rhag=Rhagfyr"
)
_SHORT = dict(pair.split("=") for pair in _SHORT_WRITTEN.split())
NAME = "|".join(sorted([*FULL, *_SHORT], key=len, reverse=True))
MONTH = rf"(?:o fis |o |[Mm]is )?({NAME})\b\.?(?<!\s)"
NTH = "(?:af|ail|il|ydd|ed|fed|eg|ain|st|nd|rd|th)"
DAY = rf"(0?[1-9]|[12]\d|3[01]){NTH}?"
A_DAY = DAY.replace("(", "(?:", 1)
YEAR = r"((?:1[1-9]|20)\d\d)"
DASH = r"(\s?[-–—]\s?| i(?:'r)? | tan | hyd at )"


def month(name: str) -> str:
    """Return the plain name of a month that was shortened or mutated."""
    plain = _SHORT.get(name, name)
    return plain if plain in MONTHS else next(m for m in MONTHS if mutated(m) == plain)


def date(written_day: str, name: str, written_year: str | None) -> str:
    """Return "y trydydd o Fawrth", and the year if there is one."""
    words = f"{day(int(written_day))} o {mutated(month(name))}"
    return f"{words} {year_of(written_year)}" if written_year else words


def year_of(written: str) -> str:
    """Return a year in words; two figures stand for 2000 and after."""
    return year(int(written) + (2000 if len(written) == 2 else 0))


def joint(written: str, dash: str) -> str:
    """Return the word that joins two days, or `dash` where a sign stands."""
    word = written.strip().removesuffix("'r").replace("&", "a").replace("/", "neu")
    return word if word.replace(" ", "").isalpha() else dash
