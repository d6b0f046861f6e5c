"""Welsh numbers with what they count: gender, mutation, and "dwy awr a hanner"."""

import re
from collections.abc import Callable

from formats.voices.said.rules import Match, rule, where
from formats.voices.said.welsh_nouns import apart, is_feminine, is_noun, is_what, softened, things
from formats.voices.said.welsh_numbers import (
    LARGEST,
    counted,
    decimal,
    gendered,
    number,
    ordinal,
    soft,
)

_WORD = r"([^\W\d_]+)"
_NUMBER = r"(\d{1,3}(?:,\d{3})+|\d{1,9})"
_BEFORE = re.compile(
    r"(?:wch|(?<!\w)(?:[Yy]n|[OI])|'n|gennych(?: chi)?|ganddo|ganddi|gennym(?: ni)?|"
    r"ganddyn nhw|ganddynt|\byna|\byma) \Z"
)
_NEAR = len("gennych chi ")
_PARTS = {"1/2": "hanner", "1/4": "chwarter", "3/4": "thri chwarter"}


_PLACES = frozenset(
    ["stryd", "ffordd", "tŷ", "parc", "sgwâr", "coleg", "ysgol", "gardd", "fferm", "maes"]
)


_LABEL = re.compile(
    r"\b(?:Cam|Rhan|Adran|Pennod|Atodiad|Tabl|Ffigur|Lefel|Grŵp|Blwyddyn|Tudalen|Cwestiwn|Uned|Ward|"
    r"Ystafell|Band|Math|[Rr]hif|Llawr|Opsiwn|Sianel|Haen|Dosbarth|Wythnos|Sesiwn|Modiwl) \Z"
)
"""Words whose number names one of many: "Cam 2 Ffurflen" counts no forms."""
_LABELS_NEAR = len("cwestiwn ")


def _named(match: Match) -> bool:
    start = match.start()
    return bool(_LABEL.search(match.string, max(0, start - _LABELS_NEAR), start))


def _known(said: Callable[[Match], str]) -> Callable[[Match], str]:
    """Return the function for nouns whose gender is known; other words and addresses stay."""

    def known(match: Match) -> str:
        noun = match[match.lastindex or 1]
        low = noun.lower()
        address = low != noun and low in _PLACES
        return match[0] if not is_noun(low) or address or _named(match) else said(match)

    return known


def _softening(match: Match) -> bool:
    """Return whether words before it mutate the number: "Cymerwch ddwy", "ganddi ddwy"."""
    start = match.start()
    return bool(_BEFORE.search(match.string, max(0, start - _NEAR), start))


def _counted(value: int, written: str) -> str:
    """Return the number and its noun; a noun with a capital letter is a name, and stays."""
    words = things(value, written.lower())
    return f"{words.rpartition(' ')[0]} {written}" if written[0].isupper() else words


def _noun(match: Match) -> str:
    value = int(match[1].replace(",", ""))
    words = _counted(value, match[2]) if value < LARGEST else match[0]
    return soft(words) if _softening(match) else words


def _several(match: Match) -> str:
    """Return "dwy i dair awr" for "2-3 awr"."""
    first, then = apart(int(match[1]), match[3].lower()), _counted(int(match[2]), match[3])
    return f"{soft(first) if _softening(match) else first} i {soft(then)}"


def _either(match: Match) -> str:
    """Return "dwy neu dair gwaith" for "2 neu 3 gwaith"."""
    first, then = apart(int(match[1]), match[4].lower()), _counted(int(match[3]), match[4])
    return f"{soft(first) if _softening(match) else first} {match[2]} {then}"


def _main(match: Match) -> str:
    """Return "dwy brif thema" for "2 brif thema": the noun further on has the gender."""
    value = int(match[1])
    words = things(value, match[2])
    if is_feminine(match[3].lower()):
        number_of = counted(value, feminine=True)
        tells = number_of.endswith(("tair", "pedair"))
        words = f"{number_of} {'prif' if tells else match[2]}"
    return f"{soft(words) if _softening(match) else words} {match[3]}"


def _women(match: Match) -> str:
    """Return "tair o ferched" for "3 o ferched": the noun is many, and its gender is known."""
    words = gendered(int(match[1]), feminine=True)
    return f"{soft(words) if _softening(match) else words} o {match[2]}"


def _and_part(match: Match) -> str:
    """Return "dwy awr a hanner" for "2 1/2 awr"."""
    one, spoon = int(match[1]) == 1, match[4] or ""
    lead = match[3] if one and match[3] == "awr" else things(int(match[1]), match[3])
    return f"{lead}{spoon} a {_PARTS[match[2]]}"


HALVES = rule(
    rf"(?<![\w.,/])(\d{{1,3}}) (1/2|1/4|3/4) {_WORD}( de| fwrdd)?\b",
    lambda match: _and_part(match) if is_noun(match[3]) else match[0],
)


def _among(match: Match) -> str:
    """Return "dwy o'r 3 ysgol" for "2 o'r 3 ysgol": the noun further on has a gender."""
    first = apart(int(match[1]), match[4].lower())
    return f"{soft(first) if _softening(match) else first} {match[2]} {match[3]} {match[4]}"


def _or_more(match: Match) -> str:
    """Return "ugain mlynedd neu fwy" for "20+ mlynedd"."""
    return f"{_counted(int(match[1]), match[2])} neu fwy"


_TIMES_OVER = {1: "unwaith", 2: "dwywaith"}


def _times_over(match: Match) -> str:
    """Return "dwywaith" for "2x", where how often is told: "2x yr wythnos"."""
    value = int(match[1])
    return f"{_TIMES_OVER.get(value) or things(value, 'gwaith')} "


def _between_parts(match: Match) -> str:
    """Return "un deg saith pwynt pump i ddau ddeg awr" for "17.5 – 20 awr"."""
    then = things(int(match[2]), match[3].lower()) if match[2].isdecimal() else None
    return f"{decimal(match[1])} i {soft(then or f'{decimal(match[2])} {match[3]}')}"


COUNTS = (
    rule(
        rf"(?<![\w.,-])(\d{{1,3}}\.\d+)\s?[-–]\s?(\d{{1,3}}(?:\.\d+)?) {_WORD}",
        _known(_between_parts),
    ),
    rule(
        r"(?<![\w.,-])(\d\d?) ?[x×] ?(?=yr? (?:dydd|diwrnod|wythnos|mis|flwyddyn)\b)", _times_over
    ),
    rule(rf"(?<![\w.,-])(\d{{1,3}})\+ {_WORD}", _known(_or_more)),
    rule(rf"(?<![\w.,-])(\d{{1,3}}) (o'r|o bob) (\d{{1,3}}) {_WORD}", _known(_among)),
    where(
        r"\d(?:\s?[-–]\s?| (?:neu|ac?|i) )\d",
        rule(rf"(?<![\w.,-])(\d{{1,3}})\s?[-–]\s?(\d{{1,3}}) {_WORD}", _known(_several)),
        rule(rf"(?<![\w.,-])(\d{{1,3}}) (neu|a|ac|i) (\d{{1,3}}) {_WORD}", _known(_either)),
    ),
    rule(
        r"\b([Yy]n|'n) (\d\d?)(?=[,;!?)]|\.(?!\d)|$)",
        lambda match: f"{match[1]} {soft(number(int(match[2])))}",
    ),
    rule(r"(?<![\w.,-])(\d{1,3}) o (ferched|fenywod|wragedd|chwiorydd|famau|fodrybedd)\b", _women),
    rule(rf"(?<![\w.,-])(\d{{1,3}}) (brif|prif|phrif) {_WORD}", _known(_main)),
    rule(rf"(?<![\w.,-]){_NUMBER} {_WORD}", _known(_noun)),
)


def _predicate(match: Match) -> bool:
    """Return whether "yn" before it mutates it: "yn drydydd", "Mae'n gyntaf"."""
    return not match[1] and is_what(match)


def _nth(match: Match) -> str:
    """Return the ordinal with its article and noun: "y drydedd flwyddyn"."""
    article, figures, ending, noun = match[1] or "", match[2], match[3], match[4] or ""
    low = noun.strip().lower()
    feminine = ending == "edd" or is_feminine(low)
    words = ordinal(int(figures), feminine=feminine)
    if (feminine and article) or _predicate(match):
        words = soft(words)
    if article and article != "'r ":
        article = f"{article[0]}r " if words[0] in "aeiouwh" else f"{article[0]} "
    if not is_noun(low) or low != noun.strip():
        return f"{article}{words}{noun}"
    first, gap, rest = words.partition(" ")
    return f"{article}{first} {softened(noun.strip())}{gap}{rest}"


ORDINALS = where(
    r"\d[aefiynrst]",
    rule(
        rf"\b({_WORD}) 1af\b",
        lambda m: f"{m[1]} gyntaf" if is_feminine(m[1].lower()) else m[0],
    ),
    rule(
        r"(\b[Yy]r? |(?<=\w)'r )?\b(\d{1,4})"
        r"(af|ail|il|ydd|edd|ed|fed|eg|ain|st|nd|rd|th)\b( [^\W\d_]+)?",
        _nth,
    ),
)
