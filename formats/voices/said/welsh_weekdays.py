"""Welsh days of the week: "dydd Llun i ddydd Iau", and a weekday with the day of its month."""

from formats.voices.said.rules import Match, rule
from formats.voices.said.welsh_months import DAY, MONTH, NTH, joint, month, mutated
from formats.voices.said.welsh_numbers import day

_WEEKDAYS_WRITTEN = (
    "Llun=Llun Maw=Mawrth Mawrth=Mawrth Mer=Mercher Mercher=Mercher Iau=Iau Gwe=Gwener "
    "Gwener=Gwener Sad=Sadwrn Sadwrn=Sadwrn Sul=Sul"
)
_WEEKDAYS = dict(pair.split("=") for pair in _WEEKDAYS_WRITTEN.split())
FULL_DAY = "(?:Ll?un|[FM]awrth|[FM]ercher|Iau|G?[Ww]ener|Sadwrn|Sul)"
ANY_DAY = rf"({'|'.join(sorted(_WEEKDAYS, key=len, reverse=True))})"


def _weekdays(match: Match) -> str:
    between = joint(match[2], "i")
    first, then = _WEEKDAYS[match[1]], _WEEKDAYS[match[3]]
    return f"dydd {first} {between} {'dydd' if between == 'a' else 'ddydd'} {then}"


def _weekday_dates(match: Match) -> str:
    """Return "dydd Iau y trydydd hyd at ddydd Gwener" for "Iau 3 - Gwe", dated further on."""
    of = f" o {mutated(month(match[4]))}" if match[4] else ""
    between = joint(match[5], "hyd at")
    first = f"{match[1] or 'dydd '}{_WEEKDAYS[match[2]]} {day(int(match[3]))}{of}"
    return f"{first} {between} {'dydd' if between == 'a' else 'ddydd'} {_WEEKDAYS[match[6]]}"


_JOINED = r"(\s?[-–—/]\s?| i | tan | a | neu | & )"

_NAMED = r"(?:[Dd]dydd |[Dd]ydd )?"
WEEKDAYS = (
    rule(
        rf"\b([Dd]dydd |[Dd]ydd )?{ANY_DAY} {DAY}(?: {MONTH})?{_JOINED}"
        rf"{_NAMED}{ANY_DAY}(?= {DAY} {MONTH})",
        _weekday_dates,
    ),
    rule(
        rf"\b((?<!\by )(?:[Dd]?[Dd]ydd|[Bb]ore|[Pp]rynhawn|[Nn]os) {FULL_DAY} )"
        rf"(\d\d?){NTH}\b(?! o\b| y mis| [bp]ob| {MONTH}|\s?[-–—])",
        lambda match: f"{match[1]}{day(int(match[2]))}" if 0 < int(match[2]) <= 31 else match[0],
    ),
    rule(
        rf"\b(?:[Dd]ydd )?{ANY_DAY}{_JOINED}{_NAMED}{ANY_DAY}(?!\w| 20\d\d)",
        _weekdays,
    ),
    rule(
        r"\b(?<![Dd]dydd )(?<![Dd]ydd )(?<![Bb]ore )(?<![Nn]os )(?<!rynhawn )"
        rf"{ANY_DAY}(?= {DAY} {MONTH})",
        lambda m: f"dydd {_WEEKDAYS[m[1]]}",
    ),
)
WEEKDAY_SHORT = rule(
    r"\b(Maw|Mer|Gwe|Sad)\b\.?(?=:|,? (?:Llun|Maw|Mer|Iau|Gwe|Sad|Sul)\b|"
    r" \d\d?(?:[:.]\d\d|\s?[-–—]\s?\d|\s?[apy][mbph]\b))",
    lambda match: _WEEKDAYS[match[1]],
)
