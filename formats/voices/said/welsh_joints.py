"""What a word does to the number after it in Welsh: "am ddeg", "tua phump", "a'r trydydd".

Numbers come from figures, so nobody who wrote them could mutate them.
"""

from formats.voices.said.rules import rule
from formats.voices.said.welsh_nouns import aspirate
from formats.voices.said.welsh_numbers import soft

_SOFTENED = "dau|dwy|tri|tair|pedwar|pedair|pump|pum|deg|deng|deuddeg|cant|can|mil|miliwn"
_SOFTENING = "am|ar|at|dan|dros|drwy|trwy|gan|heb|hyd at|i|o|tan|wrth|neu|rhyw"
_ORDINAL = (
    "cyntaf|ail|trydydd|pedwerydd|pumed|chweched|seithfed|wythfed|nawfed|degfed|unfed|deuddegfed|"
    "pymthegfed|deunawfed|ugeinfed"
)

JOINTS = (
    rule(rf"\b({_SOFTENING}) ({_SOFTENED})\b(?!-)", lambda m: f"{m[1]} {soft(m[2])}"),
    rule(
        r"\b(a|â|gyda|tua|na) (pump|pum|pedwar|pedair|pymtheg|tri|tair|cant|can|chwech)\b",
        lambda match: f"{match[1]} {aspirate(match[2])}",
    ),
    rule(r"\ba (un|wyth|ugain|unfed|wythfed|ugeinfed|ugeiniau|un ar ddeg)\b", r"ac \1"),
    rule(rf"\b([aio]) yr? (?=(?:{_ORDINAL})\b)", r"\1'r "),
    rule(r"\bar y (?=[aeiouw])", "ar yr "),
)
