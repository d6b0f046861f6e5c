"""Numbers in Welsh words, in the decimal way that schools teach: 21 is "dau ddeg un".

The days of the month keep the older way, as they are always said: "yr unfed ar hugain".
"""

from collections.abc import Mapping
from functools import cache

from formats.voices.said.english_numbers import grouped

DIGITS = ["dim", "un", "dau", "tri", "pedwar", "pump", "chwech", "saith", "wyth", "naw"]
_TENS_WRITTEN = (
    ", deg, dau ddeg, tri deg, pedwar deg, pum deg, chwe deg, saith deg, wyth deg, naw deg"
)
_TENS = _TENS_WRITTEN.split(", ")
_HUNDREDS_WRITTEN = (
    ", cant, dau gant, tri chant, pedwar cant, pum cant, chwe chant, saith cant, wyth cant, naw "
    "cant"
)
_HUNDREDS = _HUNDREDS_WRITTEN.split(", ")
_FEMININE_WRITTEN = "dau=dwy tri=tair thri=thair pedwar=pedair phedwar=phedair"
_FEMININE = dict(pair.split("=") for pair in _FEMININE_WRITTEN.split())
_NEAR_WRITTEN = "pump=pum phump=phum chwech=chwe cant=can gant=gan chant=chan"
_NEAR = dict(pair.split("=") for pair in _NEAR_WRITTEN.split())
_SOFT = (
    ("ch", "ch"),
    ("dd", "dd"),
    ("ff", "ff"),
    ("ph", "ph"),
    ("th", "th"),
    ("ll", "l"),
    ("rh", "r"),
    ("p", "b"),
    ("t", "d"),
    ("c", "g"),
    ("b", "f"),
    ("d", "dd"),
    ("g", ""),
    ("m", "f"),
)
_DAYS_WRITTEN = (
    "cyntaf, ail, trydydd, pedwerydd, pumed, chweched, seithfed, wythfed, nawfed, degfed, unfed "
    "ar ddeg, deuddegfed, trydydd ar ddeg, pedwerydd ar ddeg, pymthegfed, unfed ar bymtheg, ail "
    "ar bymtheg, deunawfed, pedwerydd ar bymtheg, ugeinfed, unfed ar hugain, ail ar hugain, "
    "trydydd ar hugain, pedwerydd ar hugain, pumed ar hugain, chweched ar hugain, seithfed ar "
    "hugain, wythfed ar hugain, nawfed ar hugain, degfed ar hugain, unfed ar ddeg ar hugain"
)
_DAYS = _DAYS_WRITTEN.split(", ")
LARGEST = 10**9
"""From here a number is read digit by digit."""


def soft(word: str) -> str:
    """Return the word after the soft mutation: "tri" after "i" is "dri"."""
    for first, then in _SOFT:
        if word.startswith(first):
            return then + word[len(first) :]
    return word


def _and(word: str) -> str:
    """Return "a" or "ac" and the word, after the aspirate mutation: "a phump", "ac un"."""
    if word[0] in "aeiouwy":
        return f"ac {word}"
    plain = word[:2] not in ("ch", "ph", "th")
    return f"a {word[0]}h{word[1:]}" if word[0] in "ptc" and plain else f"a {word}"


@cache
def number(value: int) -> str:
    """Return a whole number from 0 in words, as it stands with no noun after it."""
    if value >= LARGEST:
        return digits(str(value))
    if value < 10:
        return DIGITS[value]
    if value < 100:
        return _tens(*divmod(value, 10))
    if value < 1000:
        return _more(_HUNDREDS[value // 100], value % 100, 11)
    if value < 1_000_000:
        return _more(_thousands(value // 1000), value % 1000, 100)
    return _more(_millions(value // 1_000_000), value % 1_000_000, 100)


def _tens(tens: int, rest: int) -> str:
    if not rest:
        return _TENS[tens]
    return f"{'un deg' if tens == 1 else _TENS[tens]} {DIGITS[rest]}"


def _more(words: str, rest: int, joined_below: int) -> str:
    if not rest:
        return words
    return f"{words} {_and(number(rest)) if rest < joined_below else number(rest)}"


def _thousands(count: int) -> str:
    if count == 1:
        return "mil"
    words = counted(count, feminine=True)
    return f"{words} {'fil' if words.endswith('dwy') else 'mil'}"


def _millions(count: int) -> str:
    words = counted(count, feminine=True)
    return f"{words} {'filiwn' if count == 1 or words.endswith('dwy') else 'miliwn'}"


def gendered(value: int, *, feminine: bool) -> str:
    """Return a number that agrees with what it counts, apart from it: "dwy", "dau ddeg tair"."""
    return _ending(number(value), _FEMININE) if feminine else number(value)


def counted(value: int, *, feminine: bool = False) -> str:
    """Return a number as it stands before a noun: "pum", "dau gan", "dwy" for a feminine one."""
    words = gendered(value, feminine=feminine)
    return _ending(words, _NEAR) if value < LARGEST else words


def _ending(words: str, forms: Mapping[str, str]) -> str:
    head, gap, last = words.rpartition(" ")
    return f"{head}{gap}{forms.get(last, last)}"


def digits(text: str) -> str:
    """Return each digit as a word, in groups with a pause between."""
    return grouped([DIGITS[int(char)] for char in text if char.isdecimal()])


def decimal(text: str) -> str:
    """Return a number as written ("1,200", "2.5", "007") in words."""
    whole, _, part = text.replace(",", "").partition(".")
    words = digits(whole) if len(whole) > 1 and whole[0] == "0" else number(int(whole or "0"))
    return f"{words} pwynt {digits(part).replace(',', '')}" if part else words


def day(value: int) -> str:
    """Return a day of the month with its article: "y trydydd", "yr wythfed"."""
    word = _DAYS[value - 1]
    return f"{'yr' if word[0] in 'aeiouw' else 'y'} {word}"


def year(value: int) -> str:
    """Return a year as it is said: 1998 is "mil naw naw wyth"."""
    if not 1100 <= value < 2000 or value % 100 == 0:
        return number(value)
    return f"mil {' '.join(DIGITS[int(figure)] for figure in str(value)[1:])}"


_LATER = {40: "deugeinfed", 50: "hanner canfed", 60: "trigeinfed", 80: "pedwar ugeinfed"}
_LATER |= {100: "canfed", 1000: "milfed"}
_FEMININE_ORDINALS = {"trydydd": "trydedd", "pedwerydd": "pedwaredd"}
_LAST = {"un": "unfed", "ddeg": "ddegfed", "cant": "canfed", "mil": "milfed", "deg": "degfed"}
_LAST |= dict(zip(DIGITS[2:], _DAYS[1:9], strict=True))


def ordinal(value: int, *, feminine: bool = False) -> str:
    """Return "trydydd" for 3, "trydedd" before a feminine noun, "pedwar deg pumed" for 45."""
    if 0 < value <= len(_DAYS):
        first, gap, rest = _DAYS[value - 1].partition(" ")
        return f"{_FEMININE_ORDINALS.get(first, first) if feminine else first}{gap}{rest}"
    words = number(value)
    return _LATER.get(value) or (_ending(words, _LAST) if value else words)
