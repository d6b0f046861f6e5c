"""What a word does to the number after it in Welsh: "am ddeg", "tua phump", "a'r trydydd".

Numbers come from figures, so nobody who wrote them could mutate them.
"""

from formats.voices.said.rules import Match, rule, where
from formats.voices.said.welsh_nouns import aspirate
from formats.voices.said.welsh_numbers import soft

_SOFTENED = "dau|dwy|tri|tair|pedwar|pedair|pump|pum|deg|deng|deuddeg|cant|can|mil|miliwn"
_SOFTENING = (
    "[Aa]m|[Aa]r|[Aa]t|[Dd]an|[Dd]ros|[Dd]rwy|[Tt]rwy|[Gg]an|[Hh]eb|[Hh]yd at|i|o|[Tt]an|[Ww]rth|"
    "[Nn]eu|[Rr]h?yw|[Dd]yma|[Dd]yna|[Dd]y|[Pp]a"
)
"""Not "O" and "I": they are letters of codes too ("O2")."""
_ASPIRATED = (
    "pump|pum|pedwar|pedair|pymtheg|tri|tair|cant|can|chwech|cyntaf|trydydd|trydedd|pedwerydd|"
    "pedwaredd|pumed|pymthegfed|canfed"
)
_ORDINAL = (
    "cyntaf|ail|trydydd|pedwerydd|pumed|chweched|seithfed|wythfed|nawfed|degfed|unfed|deuddegfed|"
    "pymthegfed|deunawfed|ugeinfed"
)

_CONSONANT = "dau|dwy|tri|tair|pedwar|pedair|pump|pum|chwech|chwe|saith|naw|deg|deng|cant|can|mil"
_SHORTER = {"ac": "a", "nag": "na", "ag": "â"}
_LONGER = {"a": "ac ", "na": "nag ", "â": "ag "}
"""People write "ac 20" for "ugain"; here it is "a dau ddeg"."""

_VERB = (
    r"(?!(?:[Ff]foni|[Tt]ecsti|[Dd]eial|[Pp]wys|[Gg]al|[Hh]edd|[Dd]iogel|[Hh]ardd|[Tt]awel|[Uu]|"
    r"[Tt]rist|[Ll]lonydd|[Tt]ywyll|[Cc]yfeillgar)wch\b)\w+wch(?: chi)?"
)
"""An order, whose object is mutated: "Talwch bedair punt". Figures to dial are none."""
_GOT = (
    "[Cc]efais(?: i)?|[Cc]es i|[Cc]awsoch(?: chi)?|[Cc]awsom(?: ni)?|[Cc]awson ni|[Tt]alais(?: i)?|"
    "[Tt]alsoch(?: chi)?|[Gg]welais(?: i)?|[Pp]rynais(?: i)?|[Cc]awsant|[Gg]welsom|[Gg]welson ni"
)
_HAS = (
    "[Gg]ennych(?: chi)?|[Gg]ennyf|[Gg]ennym(?: ni)?|(?:[Gg]|ch)anddo|(?:[Gg]|ch)anddi|"
    "(?:[Gg]|ch)anddyn nhw|(?:[Gg]|ch)anddynt|iddo|iddi|iddyn nhw|iddynt|yno|yna|yma|'na"
)
_BE = "[Mm]ae|[Rr]oedd|[Oo]edd|[Bb]ydd|[Ff]ydd|[Bb]yddai|sydd|bod|fod"
_NO_OWNER = (
    r"(?!(?:yr?|[bp]ob|o|ac?|neu|rhwng|ei|eu|ein|eich|fy|na|nag|mewn|o leiaf|leiaf|bron|am|nhw|"
    r"[Ww]ard|[Aa]dran|[Rr]han|[Bb]lwyddyn|[Gg]rŵp|[Rr]hif|[Tt]îm|[Ll]efel|[Cc]am) )"
)
_OWNERS = rf"gan (?:[^\W\d]+ ){{0,3}}{_NO_OWNER}[^\W\d]+(?:-[^\W\d]+)?"
"""Who has something stands between and mutates it: "Mae gan y cynllun bum nod"."""
_NASAL = {"dau": "nau", "dwy": "nwy", "tri": "nhri", "tair": "nhair", "pedwar": "mhedwar"}
_NASAL |= {"pedair": "mhedair", "pum": "mhum", "deg": "neg", "deng": "neng", "can": "nghan"}
_FEW = "dau|dwy|tri|tair|pedwar|pedair|pum"
_NO_THING = r"(?:d?deg|[mf]il|[cg]h?ant|[mf]iliwn|biliwn|pwynt|neu|ac?|i|o|y|yr|munud|mis|allan)\b"


def _yn_few(match: Match) -> str:
    return f"{match[1]} {soft(match[2])} "


_IS = "[Mm]ae|[Rr]oedd|oedd|[Bb]ydd|fydd|[Bb]yddai|fyddai|sy|yw|ydy|dyw"
JOINTS = where(
    rf"\b(?:un|wyth|ugain|pymtheg|{_SOFTENED}|{_CONSONANT}|{_ORDINAL})\b",
    rule(rf"\b({_SOFTENING}) ({_SOFTENED})\b(?!-)", lambda m: f"{m[1]} {soft(m[2])}"),
    rule(
        rf"(?<!')\b(a|â|[Gg]yda|[Tt]ua|na) ({_ASPIRATED})\b",
        lambda match: f"{match[1]} {aspirate(match[2])}",
    ),
    rule(rf"\b(ac|nag|ag) ({_CONSONANT})\b", lambda m: f"{_SHORTER[m[1]]} {aspirate(m[2])}"),
    rule(r"\b(a|na|â) (?=(?:un|wyth|ugain|unfed|wythfed|ugeinfed|ail)\b)", lambda m: _LONGER[m[1]]),
    rule(r"\b([Yy]) (?=(?:un|wyth|ugain)\b)", r"\1r "),
    rule(rf"\b([Yy])r (?=(?:{_CONSONANT})\b)", r"\1 "),
    rule(r"\b([Yy])n (?=mil\b)", r"\1m "),
    rule(rf"\b((?:{_IS})'n) ({_SOFTENED})\b", lambda m: f"{m[1]} {soft(m[2])}"),
    rule(rf"(?<!\w)({_VERB}|{_HAS}|{_GOT}) ({_SOFTENED})\b", lambda m: f"{m[1]} {soft(m[2])}"),
    rule(
        rf"\b((?:{_BE}) {_OWNERS}) ({_FEW}|deg|deng|cant|can)\b", lambda m: f"{m[1]} {soft(m[2])}"
    ),
    rule(rf"(?<!\w)([Yy]n|'n) ({_FEW}) (?=[a-zâêîôûŵŷ])(?!{_NO_THING})", _yn_few),
    rule(rf"^([OI]) ({_SOFTENED})(?= o )", lambda m: f"{m[1]} {soft(m[2])}"),
    rule(rf"\b([Ff]y) ({'|'.join(_NASAL)})\b", lambda m: f"{m[1]} {_NASAL[m[2]]}"),
    rule(rf"\b([aioAIO]|neu|wedi|gyda|tua) yr? (?=(?:{_ORDINAL})\b)", r"\1'r "),
    rule(rf"'r yr? (?=(?:{_ORDINAL})\b)", "'r "),
    rule(rf"\b(Harri|Iago|Mari) yr? (?=(?:{_ORDINAL})\b)", r"\1'r "),
    rule(r"\b(Eli[sz]abeth y|Mari'r) cyntaf\b", r"\1 gyntaf"),
    rule(r"(\b[Yy]|'r) (dau|dwy)\b(?! ddeg)", lambda m: f"{m[1]} {soft(m[2])}"),
)
