"""English days of the week, written in full or cut short: "Mon", "Tues.", "on Sat"."""

from formats.voices.said.english_numbers import ordinal
from formats.voices.said.rules import Match, rule

_WEEKDAY = {
    "mon": "Monday",
    "tue": "Tuesday",
    "tues": "Tuesday",
    "wed": "Wednesday",
    "weds": "Wednesday",
    "thu": "Thursday",
    "thur": "Thursday",
    "thurs": "Thursday",
    "fri": "Friday",
    "sat": "Saturday",
    "sun": "Sunday",
}
SHORT_DAY = r"(Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)"
_BEFORE_DAY = (
    "Easter|[Hh]oliday|[Hh]ol|first|second|third|fourth|[Oo]n|[Ee]very|[Ee]ach|[Nn]ext|[Ll]ast|[Tt]his|[Bb]y|[Uu]ntil|"
    "[Ff]rom|[Cc]losed|[Oo]pen"
)
_AFTER_DAY = "morn|morning|afternoon|eve|evening|night|only|am|pm|at|from|till|until"
ANY_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_DOT = r"(?:\.(?!\s*$|\s+(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Z]))?"
"""The dot of a short form, and not the one that ends a sentence: "on Sat. Bring a friend"."""
_DASH = r"\s?[-–—]\s?"
_DAY = r"(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"


def _weekday(match: Match) -> str:
    return _WEEKDAY[match[1].lower()]


WEEKDAYS = (
    rule(
        r"(?<=\b(?:Mon|Fri|Sat|Sun)s)( and | & |, | or )(Tues|Weds|Thurs)\b",
        lambda match: f"{match[1]}{_WEEKDAY[match[2].lower()]}s",
    ),
    rule(rf"\b{SHORT_DAY}\b\.?(?={_DASH}(?:{SHORT_DAY}|{ANY_DAY})\b)", _weekday),
    rule(rf"\b{SHORT_DAY}\b\.?(?:\s?/\s?)(?={SHORT_DAY}\b)", lambda m: f"{_weekday(m)}, "),
    rule(rf"\b{SHORT_DAY}\b\.?(?=,? (?:to|and|&|or|till|until) (?:{SHORT_DAY[1:-1]})\b)", _weekday),
    rule(
        rf"(?<=day)((?:,| to| and| &| or| till| until|\s?[-–—/]) ?){SHORT_DAY}\b{_DOT}",
        lambda match: match[1] + _WEEKDAY[match[2].lower()],
    ),
    rule(rf"\b{SHORT_DAY}\b\.?(?=[,:]? \d)", _weekday),
    rule(rf"\b(Tues?|Weds?|Thu|Thurs?|Fri)\b{_DOT}(?=\s|[.,;:)]|$)", _weekday),
    rule(r"\b(Weds|Fri)s\b", lambda match: f"{_weekday(match)}s"),
    rule(
        r"\b(Mon|Tue|Thur|Sat|Sun)s\b(?=,? (?:and|&|or|to|from|at|\d)| ?[-–/])",
        lambda match: f"{_weekday(match)}s",
    ),
    rule(
        rf"(?<=\d(?:st|nd|rd|th) )(Mon|Sat|Sun)\b{_DOT}(?! ?')",
        _weekday,
    ),
    rule(
        rf"\b({_BEFORE_DAY}) (Mon|Sat|Sun)\b{_DOT}",
        lambda match: f"{match[1]} {_WEEKDAY[match[2].lower()]}",
    ),
    rule(rf"(?<![Tt]he )\b(Mon|Sat|Sun)\b{_DOT}(?=\.?$|[,;:)]|\s?(?:{_AFTER_DAY})\b)", _weekday),
)
AFTER_WEEKDAYS = (
    rule(rf"\b({ANY_DAY},? {_DAY}){_DASH}(?={ANY_DAY})", r"\1 to "),
    rule(rf"(?<=\d){_DASH}(?={ANY_DAY})", " to "),
    rule(rf"\b({ANY_DAY}s?){_DASH}(?={ANY_DAY})", r"\1 to "),
    rule(
        rf"\b({ANY_DAY}) {_DAY}(?<=[tdh])(?! of\b| [A-Z])",
        lambda match: f"{match[1]} the {ordinal(int(match[2]))}",
    ),
)
