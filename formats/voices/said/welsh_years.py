"""Welsh years and decades: "1939-45", "y 1980au", "25/26"."""

from formats.voices.said.rules import Match, rule
from formats.voices.said.welsh_months import YEAR, year_of
from formats.voices.said.welsh_nouns import aspirate
from formats.voices.said.welsh_numbers import soft


def _whole(first: str, then: str) -> str:
    """Return the later year in full: "1945" for "1939-45", "2001" for "1999-01"."""
    later = int(first[:2]) * 100 + int(then)
    return then if len(then) > 2 else str(later + 100 if later < int(first) else later)


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


_MEASURE = r" (?:k(?:cal|g|m)|m[gl]?|g)\b"
_OF_YEARS = "[fb]lwyddyn|tymor|[cg]yllideb|ariannol|gaeaf|adroddiad|cynllun|yn|yn ystod"
YEARS = (
    rule(
        rf"\b((?i:{_OF_YEARS}) )([23]\d)/(\d\d)(?![\w/%-]|[.,]\d)",
        lambda m: f"{m[1]}20{m[2]}/{m[3]}" if int(m[3]) == int(m[2]) + 1 else m[0],
    ),
    rule(
        rf"(?<![\w£.,-]){YEAR}\s?[-–—/]\s?((?:1\d|20)?\d\d)(?![\w%/-]|[.,]\d)",
        lambda match: f"{year_of(match[1])} i {soft(year_of(_whole(match[1], match[2])))}",
    ),
    rule(r"\b(19|20)(\d)0au\b", _decade),
    rule(r"(?<!\w)'?([2-9])0au\b", lambda match: _TENS[int(match[1]) - 1]),
    rule(
        rf"(?<![\w£$€.,/:+-])((?:19|20)\d\d)(?![\w%/:-]|[.,]\d| o | \w+ o |{_MEASURE})",
        lambda match: year_of(match[1]),
    ),
    rule(
        r"\b(yn|ers|erbyn|cyn|ar ôl) (1[1-8]\d\d)(?![\w%]|[.,]\d)",
        lambda m: f"{m[1]} {year_of(m[2])}",
    ),
)
