"""Welsh dates: the day in the older ordinals, the month mutated after "o"."""

from collections.abc import Callable

from formats.voices.said.rules import Match, rule, where
from formats.voices.said.welsh_nouns import aspirate
from formats.voices.said.welsh_numbers import day, soft, year

_MONTHS_WRITTEN = (
    "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr"
)
_MONTHS = _MONTHS_WRITTEN.split()


def _mutated(name: str) -> str:
    """Return the month after "o": mutated, and with its capital letter kept."""
    return soft(name.lower()).capitalize()


_FULL = [*_MONTHS, *(each for each in map(_mutated, _MONTHS) if each not in _MONTHS)]
_SHORT_WRITTEN = (
    "Ion=Ionawr Chwef=Chwefror Chwe=Chwefror Maw=Mawrth Ebr=Ebrill Meh=Mehefin Gorff=Gorffennaf "
    "Gor=Gorffennaf Med=Medi Hyd=Hydref Tach=Tachwedd Rhag=Rhagfyr"
)
_SHORT = dict(pair.split("=") for pair in _SHORT_WRITTEN.split())
_NAME = "|".join(sorted([*_FULL, *_SHORT], key=len, reverse=True))
_MONTH = rf"(?:o fis |o |[Mm]is )?({_NAME})\b\.?(?<!\s)"
_NTH = "(?:af|ail|il|ydd|ed|fed|eg|ain|st|nd|rd|th)"
_DAY = rf"(0?[1-9]|[12]\d|3[01]){_NTH}?"
_A_DAY = _DAY.replace("(", "(?:", 1)
_YEAR = r"((?:1[1-9]|20)\d\d)"
_DASH = r"(\s?[-–—]\s?| i(?:'r)? | tan | hyd at )"
_THE = r"(?:\b[Yy]r? )?"
_WEEKDAYS_WRITTEN = (
    "Llun=Llun Maw=Mawrth Mawrth=Mawrth Mer=Mercher Mercher=Mercher Iau=Iau Gwe=Gwener "
    "Gwener=Gwener Sad=Sadwrn Sadwrn=Sadwrn Sul=Sul"
)
_WEEKDAYS = dict(pair.split("=") for pair in _WEEKDAYS_WRITTEN.split())
_FULL_DAY = "(?:Ll?un|[FM]awrth|[FM]ercher|Iau|G?[Ww]ener|Sadwrn|Sul)"
_ANY_DAY = rf"({'|'.join(sorted(_WEEKDAYS, key=len, reverse=True))})"


_NEXT = "yn|am|ac?|i|tan|ymlaen|ar|er|bydd|mae|daeth|oedd|roedd|cynhelir|gan|gyda"
"""Words that follow a day: "Hydref 3 yn y neuadd"."""
_CHANGED = "|".join(each for each in _FULL if each not in _MONTHS)
_PLAINLY = "|".join(rf"Mawrth(?= \d\d?{_NTH})" if m == "Mawrth" else m for m in _MONTHS)
"""A month before its days; "Mawrth 10-12" may be Tuesday's hours."""


def _month(name: str) -> str:
    plain = _SHORT.get(name, name)
    return plain if plain in _MONTHS else next(m for m in _MONTHS if _mutated(m) == plain)


def _date(written_day: str, name: str, written_year: str | None) -> str:
    words = f"{day(int(written_day))} o {_mutated(_month(name))}"
    return f"{words} {_year(written_year)}" if written_year else words


def _year(written: str) -> str:
    return year(int(written) + (2000 if len(written) == 2 else 0))


def _whole(first: str, then: str) -> str:
    """Return the later year in full: "1945" for "1939-45", "2001" for "1999-01"."""
    later = int(first[:2]) * 100 + int(then)
    return then if len(then) > 2 else str(later + 100 if later < int(first) else later)


def _figures(match: Match) -> str:
    month = int(match["month"])
    if not 1 <= month <= 12 or not 1 <= int(match["day"]) <= 31:
        return match[0]
    return _date(match["day"], _MONTHS[month - 1], match["year"])


def _day_and_month(match: Match) -> str:
    month, written = int(match["month"]), int(match["day"])
    within = 1 <= month <= 12 and 1 <= written <= 31
    if not within:
        return f"{match['day']}/{match['month']}"
    return _date(match["day"], _MONTHS[month - 1], None)


def _days(match: Match) -> str:
    return (
        f"{day(int(match[1]))} {_joint(match[2], 'hyd at')} {_date(match[3], match[4], match[5])}"
    )


def _day_to_day(match: Match) -> str:
    first, then = _date(match[1], match[2], match[3]), _date(match[5], match[6], match[7])
    return f"{first} {_joint(match[4], 'hyd at')} {then}"


def _two_days(match: Match) -> str:
    second = _date(match[3], match[4], match[5])
    joint = "neu" if match[2] == "neu" else "a"
    return f"{day(int(match[1]))} {joint} {second}"


def _with_article(said: Callable[[Match], str]) -> Callable[[Match], str]:
    """Return the function with the capital letter of the article it takes over: "Y trydydd"."""

    def capital(match: Match) -> str:
        words = said(match)
        return f"Y{words[1:]}" if match[0][0] == "Y" else words

    return capital


def _joint(written: str, dash: str) -> str:
    """Return the word that joins two days, or `dash` where a sign stands."""
    word = written.strip().removesuffix("'r").replace("&", "a").replace("/", "neu")
    return word if word.replace(" ", "").isalpha() else dash


def _weekdays(match: Match) -> str:
    joint = _joint(match[2], "i")
    first, then = _WEEKDAYS[match[1]], _WEEKDAYS[match[3]]
    return f"dydd {first} {joint} {'dydd' if joint == 'a' else 'ddydd'} {then}"


def _weekday_dates(match: Match) -> str:
    """Return "dydd Iau y trydydd hyd at ddydd Gwener" for "Iau 3 - Gwe", dated further on."""
    month = f" o {_mutated(_month(match[4]))}" if match[4] else ""
    joint = _joint(match[5], "hyd at")
    first = f"{match[1] or 'dydd '}{_WEEKDAYS[match[2]]} {day(int(match[3]))}{month}"
    return f"{first} {joint} {'dydd' if joint == 'a' else 'ddydd'} {_WEEKDAYS[match[6]]}"


_TENS_WRITTEN = (
    "degau dauddegau tridegau pedwardegau pumdegau chwedegau saithdegau wythdegau nawdegau"
)
_TENS = _TENS_WRITTEN.split()


def _decade(match: Match) -> str:
    tens = int(match[2])
    if not tens:
        return "mil naw cannoedd" if match[1] == "19" else "dwy filoedd"
    words = _TENS[tens - 1]
    return f"mil naw {words}" if match[1] == "19" else f"dwy fil a {aspirate(words)}"


_JOINED = r"(\s?[-–—/]\s?| i | tan | a | neu | & )"

_NAMED = r"(?:[Dd]dydd |[Dd]ydd )?"
_WITH_WEEKDAYS = (
    rule(
        rf"\b([Dd]dydd |[Dd]ydd )?{_ANY_DAY} {_DAY}(?: {_MONTH})?{_JOINED}"
        rf"{_NAMED}{_ANY_DAY}(?= {_DAY} {_MONTH})",
        _weekday_dates,
    ),
    rule(
        rf"\b((?<!\by )(?:[Dd]?[Dd]ydd|[Bb]ore|[Pp]rynhawn|[Nn]os) {_FULL_DAY} )"
        rf"(\d\d?){_NTH}\b(?! o\b| y mis| [bp]ob| {_MONTH}|\s?[-–—])",
        lambda match: f"{match[1]}{day(int(match[2]))}" if 0 < int(match[2]) <= 31 else match[0],
    ),
    rule(
        rf"\b(?:[Dd]ydd )?{_ANY_DAY}{_JOINED}{_NAMED}{_ANY_DAY}(?!\w| 20\d\d)",
        _weekdays,
    ),
    rule(
        r"\b(?<![Dd]dydd )(?<![Dd]ydd )(?<![Bb]ore )(?<![Nn]os )(?<!rynhawn )"
        rf"{_ANY_DAY}(?= {_DAY} {_MONTH})",
        lambda m: f"dydd {_WEEKDAYS[m[1]]}",
    ),
)
_WEEKDAY_SHORT = rule(
    r"\b(Maw|Mer|Gwe|Sad)\b\.?(?=:|,? (?:Llun|Maw|Mer|Iau|Gwe|Sad|Sul)\b|"
    r" \d\d?(?:[:.]\d\d|\s?[-–—]\s?\d|\s?[apy][mbph]\b))",
    lambda match: _WEEKDAYS[match[1]],
)
_WITH_DAYS = (
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
        rf"(\b{_FULL_DAY} )(?P<day>\d\d?)/(?P<month>\d\d?)(?![\w/%-]|[.,]\d)",
        lambda match: f"{match[1]}{_day_and_month(match)}",
    ),
    rule(rf"\b({_NAME}|[Hh]af|[Gg]aeaf|[Gg]wanwyn|[Hh]ydref) '(?=\d\d\b)", r"\1 20"),
    rule(
        r"(?<![\w/.-])(?P<day>\d{1,2})([/.-])(?P<month>\d{1,2})\2(?P<year>\d{4}|\d\d)(?![\w/-])",
        _figures,
    ),
    rule(
        rf"{_THE}\b{_DAY}\s?[-–—]\s?{_DAY}"
        rf"(?=(?:,| ac?) {_A_DAY}(?:\s?[-–—]\s?{_A_DAY})? {_MONTH})",
        _with_article(lambda match: f"{day(int(match[1]))} hyd at {day(int(match[2]))}"),
    ),
    rule(
        rf"{_THE}\b{_DAY} {_MONTH}(?:,? {_YEAR})?{_DASH}(?:yr? )?{_DAY} {_MONTH}(?:,? {_YEAR})?\b",
        _with_article(_day_to_day),
    ),
    rule(rf"{_THE}\b{_DAY}{_DASH}(?:yr? )?{_DAY} {_MONTH}(?:,? {_YEAR})?\b", _with_article(_days)),
    rule(
        rf"{_THE}\b{_DAY}, (?=(?:{_A_DAY}, )*{_A_DAY} (?:a|ac|neu) {_A_DAY} {_MONTH})",
        _with_article(lambda match: f"{day(int(match[1]))}, "),
    ),
    rule(
        rf"{_THE}\b{_DAY}(?: (ac?|neu|&)(?:'r)? |/)(?:yr? )?{_DAY} {_MONTH}(?:,? {_YEAR})?\b",
        _with_article(_two_days),
    ),
    rule(
        rf"{_THE}\b{_DAY} {_MONTH}(?:,? {_YEAR})?\b",
        _with_article(lambda m: _date(m[1], m[2], m[3])),
    ),
    rule(
        rf"\b({_PLAINLY}) {_DAY} (ac?|neu|i) {_DAY}"
        rf"(?:,? {_YEAR}\b|(?=[,;)]|$|\.(?!\d)| (?:{_NEXT})\b))",
        lambda m: f"{day(int(m[2]))} {m[3][0] if m[3] == 'ac' else m[3]} {_date(m[4], m[1], m[5])}",
    ),
    rule(
        rf"\b({_PLAINLY}) {_DAY}\s?[-–—]\s?({_PLAINLY}) {_DAY}(?:,? {_YEAR}\b|(?![\w/]|[.,:]\d))",
        lambda m: f"{_date(m[2], m[1], None)} hyd at {_date(m[4], m[3], m[5])}",
    ),
    rule(
        rf"(?<!ydd )(?<!nos )(?<!ore )(?<!awn )\b({_PLAINLY}) {_DAY}\s?[-–—]\s?{_DAY}"
        rf"(?:,? {_YEAR}\b|(?![\w/]|[.,:]\d))",
        lambda m: f"{day(int(m[2]))} hyd at {_date(m[3], m[1], m[4])}",
    ),
    rule(
        rf"(?<!ydd )(?<!nos )\b({'|'.join(_MONTHS)}) {_DAY}"
        rf"(?:,? {_YEAR}\b|(?=[,;)]|$|\.(?!\d)| (?:{_NEXT})\b))",
        lambda m: _date(m[2], m[1], m[3]),
    ),
    rule(
        rf"\b({_CHANGED}) {_DAY}(?:,? {_YEAR}\b|(?=[,;)]|$|\.(?!\d)|\s[-–—]| (?:{_NEXT})\b))",
        lambda m: _date(m[2], m[1], m[3]),
    ),
)
_WITH_MONTHS = (
    rule(
        rf"\b({_NAME})\.?\s?[-–—]\s?({_NAME})\b",
        lambda match: f"{_month(match[1])} i {_mutated(_month(match[2]))}",
    ),
    rule(
        rf"\b({'|'.join(_FULL)}) {_YEAR}{_DASH}({'|'.join(_FULL)}) {_YEAR}\b",
        lambda m: f"{m[1]} {_year(m[2])} i {_mutated(_month(m[4]))} {_year(m[5])}",
    ),
    rule(rf"\b({'|'.join(_FULL)}) {_YEAR}\b", lambda match: f"{match[1]} {_year(match[2])}"),
)
_MEASURE = r" (?:k(?:cal|g|m)|m[gl]?|g)\b"
_YEARS_ALONE = (
    rule(
        r"(?<![\w/.,£-])([23]\d)/(\d\d)(?![\w/%-]|[.,]\d)",
        lambda m: f"20{m[1]}/{m[2]}" if int(m[2]) == int(m[1]) + 1 else m[0],
    ),
    rule(
        rf"(?<![\w£.,-]){_YEAR}\s?[-–—/]\s?((?:1\d|20)?\d\d)(?![\w%/-]|[.,]\d)",
        lambda match: f"{_year(match[1])} i {soft(_year(_whole(match[1], match[2])))}",
    ),
    rule(r"\b(19|20)(\d)0au\b", _decade),
    rule(r"(?<!\w)'?([2-9])0au\b", lambda match: _TENS[int(match[1]) - 1]),
    rule(
        rf"(?<![\w£$€.,/:+-])((?:19|20)\d\d)(?![\w%/:-]|[.,]\d| o | \w+ o |{_MEASURE})",
        lambda match: _year(match[1]),
    ),
    rule(
        r"\b(yn|ers|erbyn|cyn|ar ôl) (1[1-8]\d\d)(?![\w%]|[.,]\d)",
        lambda m: f"{m[1]} {_year(m[2])}",
    ),
)
DATES = (
    where(rf"\b{_ANY_DAY}\b|\d", *_WITH_WEEKDAYS),
    where(r"\d", *_WITH_DAYS),
    where(rf"\b(?:{_NAME})\b", *_WITH_MONTHS),
    where(r"\d", _WEEKDAY_SHORT, *_YEARS_ALONE),
)
