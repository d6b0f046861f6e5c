"""Numbers that are read digit by digit in English: help lines, codes, numbers of things."""

import re

from formats.voices.said.acronyms import letters
from formats.voices.said.codes import Codes
from formats.voices.said.english_numbers import decimal, digits, number, year
from formats.voices.said.rules import Match, by_initial, rule

COUNTED = (
    "people|persons?|pages?|days?|years?|weeks?|months?|hours?|minutes?|miles?|times|pounds?|"
    "groups?|members?|homes?|places|votes?|replies|answers|words|children|adults|staff|patients|"
    "pence|per cent|percent|beds|seats|questions|points|steps|things|copies|families|carers|"
    "women|men|girls|boys|schools|houses|visits|calls|letters|emails|responses|metres|of"
)
"""What follows a number that counts."""
_LEADS = by_initial(
    "text|texting|sms|code|pin|reference|ref|dial|press|account|policy|ticket|case|claim|member|"
    "membership|charity|company|registration|registered|serial|passcode|password|meeting id|"
    "bleep|invoice|utr|urn|crn|uprn|booking|vat reg|vat|order|patient|hospital|provider|location|"
    "driver|licence|passport|batch|customer|dx|pcso"
)


def _spelt(word: str) -> str:
    return letters(word, "en")


_SAID = Codes(digits, decimal, _spelt)


def _planning(match: Match) -> str:
    """Return "two five, zero zero one two three, F U L" for "25/00123/FUL"."""
    return f"{digits(match[1])}, {digits(match[2])}, {_spelt(match[3])}"


def _in_parts(match: Match) -> str:
    """Return "S W, one two three four, A.B" for "SW/1234/AB"."""
    if _NO_CODE.search(match[0]):
        return match[0]
    parts = re.findall(r"[A-Z]+|\d+", match[0])
    return ", ".join(digits(part) if part.isdecimal() else _spelt(part) for part in parts)


_MONTHS = "JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC"
_NO_CODE = re.compile(rf"\d(?:AM|PM)\b|\bU\d\d\b|\d[/-](?:{_MONTHS})[/-]")
"""Times, ages and dates between slashes."""


def _item(match: Match) -> str:
    return f"{decimal(match[1])}, {digits(match[2])}"


def _after_lead(match: Match) -> str:
    """Return the digits after a lead, but leave the year of a "press release 2026"."""
    of_a_year = _YEAR.fullmatch(match[2]) and _THING.search(match[1])
    return match[0] if of_a_year else _SAID.after_lead(match)


_YEAR = re.compile(r"(?:19|20)\d\d")
_THING = re.compile(r"\b(?:release|form|report|accounts?|meeting|review|plan|survey|day) \Z")


def _law(match: Match) -> str:
    """Return "twenty sixteen slash six seven nine" for Regulation "2016/679"."""
    return f"{year(int(match[1]))} slash {digits(match[2])}"


_LONG = r"[1-9]\d{0,2}(?: \d{3})*"
LIKE_A_CODE = r"\d{3}|\d[ -]\d\d|\+\d|[Ee]xt|[A-Z][-/ ]?\d|[A-Z]/[a-z]"
"""What every text with a code or a telephone number holds."""
SPACED = rule(
    rf"(?<![\d.,:/+(-])(?<!\d )(?:{_LONG} 000|{_LONG} \d{{3}}(?= (?:{COUNTED})\b)"
    rf"|(?<=£){_LONG} \d{{3}})(?!\d| \d|[.,]\d)",
    lambda match: match[0].replace(" ", ","),
)
"""Gaps between thousands, "1 000 000": first of all, for they look like telephone numbers."""

CODES = (
    rule(
        rf"\b([Dd]ial|[Rr]ing|[Cc]all|[Pp]hone) (\d{{3}})(?![\w%-]|[.,]\d| \d|\s+(?:{COUNTED})\b)",
        lambda match: f"{match[1]} {digits(match[2])}",
    ),
    rule(
        rf"\b([Dd]ial|[Rr]ing|[Pp]hone) (\d{{4,6}})(?![\w%-]|[.,]\d| \d|\s+(?:{COUNTED})\b)",
        lambda match: f"{match[1]} {digits(match[2])}",
    ),
    rule(r"\b([A-Z]{1,2})(\d{1,3})\s?[-–—]\s?(?=\1\d{1,3}\b)", r"\1\2 to "),
    rule(r"\b([A-Z]{1,2}\d)[-–](?=\d\b(?!-))", r"\1 to "),
    rule(r"\b(\d{2,4})/(\d{4,6})/([A-Z]{2,4})\b", _planning),
    rule(r"(?<![\w/.])(\d{2})/(0\d{2,4})(?![\w/])", _item),
    rule(r"(?<![\w/.])((?:19|20)\d\d)/(?!20\d\d)(\d{3,4})(?![\w/])", _law),
    rule(r"(?<![\w£.,-])999(?= (?:calls?|operators?)\b)", digits("999")),
    # What is dialled before a number, for a relay service.
    rule(r"\b(1800[12])(?= zero )", lambda match: f"{digits(match[1])},"),
    rule(
        r"(?<![\w£.,-])(999|111|101|112|105|119|159|1471|18000|18001|18002|18999)"
        rf"(?![\w%-]|[.,]\d|\s+(?:{COUNTED})\b)",
        lambda match: digits(match[1]),
    ),
    *_SAID.alike(),
    rule(
        r"(?<![\w/.°-])(?=[A-Z/-]*\d)(?=[\d/-]*[A-Z])(?:[A-Z]{1,4}\d{0,8}|\d{1,8}[A-Z]{0,4})"
        r"(?:[/-](?:[A-Z]{1,4}\d{0,8}|\d{1,8}[A-Z]{0,4})){2,8}(?![\w/-]|\.\d)",
        _in_parts,
    ),
    rule(
        r"\b((?:ref(?:erence)?(?: (?:no\.?|number))?|(?:case|account|order|claim) "
        r"(?:no\.?|number))(?: is)?[:.]? ?#?)"
        r"(\d{1,3}(?:[/-]\d{2,}){1,4})(?![\w/-])",
        _SAID.after_lead,
        re.IGNORECASE,
    ),
    rule(r"(?<![\w/.-])\d{4,8}/[A-Z]{1,4}(?![\w/-])", _in_parts),
    rule(
        rf"\b((?:{_LEADS})\.?(?: \"?[^\W\d]+\"?)?(?: (?:to|no\.?|number|num|nr|is|of))*[:.]? ?#?)"
        r"(\d{4,}(?:[ -]\d{2,}){0,4}|\d{3}(?:[ -]\d{2,}){1,4})\b"
        rf"(?![%]|[.,]\d| (?:{COUNTED})\b)",
        _after_lead,
        re.IGNORECASE,
    ),
    rule(
        r"\b((?:charity|company|NHS|hospital|hosp|account|reference|ref|registered|membership)"
        r"\.?(?: [^\W\d]+)? (?:no|number|num|nr)s?\b[:.]* )(\d[\d -]*\d)\b",
        _SAID.after_lead,
        re.IGNORECASE,
    ),
    rule(
        rf"\b([Tt]ext(?:ing)? [^.?!]{{1,30}}? to )(\d{{5,6}})\b(?! (?:{COUNTED})\b)",
        _SAID.after_lead,
    ),
    rule(r"(?<![\w£.,])(\d{4,15}) ?#(?!\w)", lambda match: f"{digits(match[1])} hash"),
    rule(r"\b(sort code[: ]*)(\d\d-\d\d-\d\d)\b", _SAID.after_lead, re.IGNORECASE),
    rule(r"\b(ISSN[: ]*)(\d{4}-\d{3}[\dX])\b", _SAID.after_lead),
    rule(
        r"\b([Rr]ef(?:erence)?:? )([A-Z]{2,3})/([a-z]{2,3})((?:/\d+)?)(?![\w/])",
        lambda m: f"{m[1]}{_spelt(m[2])}, {_spelt(m[3])}, {_SAID.in_groups(m[4])}",
    ),
    rule(r"\b(ISBN(?:-1[03])?[: ]*)(97[89][\d -]{9,14}\d|\d[\d -]{8,11}[\dX])\b", _SAID.after_lead),
    rule(
        r"(?<![\w£.,-])(?:\d{3}[ -]\d{3}[ -]\d{4}|\d{5} \d{5}|\d{3} \d{4} \d{4})(?![\w%]|[.,]\d)",
        lambda match: _SAID.in_groups(match[0]),
    ),
    rule(
        r"\b([Ee]xt(?:ension)?\.?:? ?(?:no\.? |number )?)(\d{2,6})\b",
        lambda match: f"extension {_SAID.in_groups(match[2])}",
    ),
    rule(
        rf"(?<![\w°])(?!(?:{_MONTHS})[-/])([A-Z]{{1,4}})[-/](\d{{2,}}(?:[-/]\d+){{0,3}})\b",
        lambda match: f"{_spelt(match[1])}, {_SAID.in_groups(match[2])}",
    ),
    rule(
        rf"\b((?i:{_LEADS})\b(?i: (?:no\.?|number|num|nr|is))*[:.]? ?)"
        r"(?!(?:IN|IS|AT|ON|OF|TO|FOR|BY|AND|OR)\b)([A-Z]{1,4})[ -]?(\d{2,}(?: \d{2,})*)\b",
        lambda match: f"{match[1]}{_spelt(match[2])}, {_SAID.in_groups(match[3])}",
    ),
    rule(
        r"\b([A-Z]{1,3})(\d{4,8})([A-Z]?)\b",
        lambda match: f"{_apart(match[1])}{digits(match[2])} {match[3]}".rstrip(),
    ),
    rule(r"(?<=[a-z])(?<!\bs)(?<!\bc)(\d{3,8})\b", lambda match: f" {digits(match[1])}"),
    rule(
        r"\b([A-Z])(\d)(\d\d)\b(?![.,]?\d)",
        lambda match: f"{_apart(match[1])}{_road(match[2], match[3])}",
    ),
    rule(r"\bA(\d{1,2})\b(?![.,]?\d)", lambda match: f"A-{decimal(match[1])}"),
)


def _apart(word: str) -> str:
    """Return letters before a number; a lone A would be read as the word "a"."""
    return "A-" if word == "A" else f"{_spelt(word)} "


def _road(hundreds: str, rest: str) -> str:
    """Return how a road is said: A470 is "four seventy", A303 "three oh three"."""
    if rest == "00":
        return number(int(hundreds + rest))
    tail = f"oh {number(int(rest))}" if rest[0] == "0" else number(int(rest))
    return f"{number(int(hundreds))} {tail}"
