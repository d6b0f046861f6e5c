"""Numbers that are read digit by digit in Welsh: help lines, codes, numbers of things."""

import re

from formats.voices.said.codes import Codes
from formats.voices.said.rules import rule, where
from formats.voices.said.welsh_numbers import decimal, digits

_COUNTED = (
    "o bobl|o bunnau|o bunnoedd|o eiriau|o grwpiau|o gartrefi|o aelodau|o dudalennau|y cant|"
    "tudalen|diwrnod|blynedd|wythnos|mis|awr|munud|milltir|gwaith|aelod|cartref|gair|cwestiwn"
)
_LEADS = (
    "tecstiwch|tecst|cod|cyfeirnod|deialwch|pwyswch|elusen|elusen gofrestredig|cwmni|cyfrif|"
    "aelodaeth|cyfrinair|PIN|archeb|tocyn|achos"
)


_SAID = Codes(digits, decimal)


_LONG = (
    # What is dialled before a number, for a relay service.
    rule(r"\b(1800[12])(?= dim )", lambda match: f"{digits(match[1])},"),
    rule(
        r"(?<![\w£.,-])(999|111|101|112|105|119|159|1471|18000|18001|18002)"
        rf"(?![\w%-]|[.,]\d|\s+(?:{_COUNTED})\b)",
        lambda match: digits(match[1]),
    ),
    rule(
        rf"\b((?:{_LEADS})(?: ['\"]?[^\W\d]+['\"]?)?(?: (?:i|rhif|yw))*[:.]? ?#?)"
        r"(\d{4,}(?:[ /-]\d{2,}){0,4})\b(?![%]|[.,]\d| o )",
        _SAID.after_lead,
        re.IGNORECASE,
    ),
    rule(
        r"\b((?:ID|cod|cyfrinair|cyf|cyfeirnod)\b[^:\d]{0,12}:? )(\d{2,}(?:[ /-]\d{2,})+)\b",
        _SAID.after_lead,
        re.IGNORECASE,
    ),
    rule(
        r"\b(rhif(?:au)? (?:GIG|elusen|yr elusen|cwmni|y cwmni|cyfrif|cofrestru|aelodaeth|ffôn)"
        r"(?: gofrestredig| cofrestredig)?[:.]? )(\d[\d -]*\d)\b",
        _SAID.after_lead,
        re.IGNORECASE,
    ),
    rule(r"\b(ISBN(?:-1[03])?[: ]*)(97[89][\d -]{9,14}\d|\d[\d -]{8,11}[\dX])\b", _SAID.after_lead),
    rule(r"(?<![\w£.,-])\d{3} \d{3} \d{4}(?![\w%]|[.,]\d)", lambda m: _SAID.in_groups(m[0])),
)
CODES = (
    rule(r"(?<=[a-z])\s?/\s?(\d{5,6})(?![\w/])", lambda match: f" neu, {digits(match[1])}"),
    rule(r"\b([Cc])yf\b\.? (?=\d{3}|[A-Z]{1,4}[/-]?\d)", r"\1yfeirnod "),
    where(r"\d{3}|[A-Z]{2} ?\d", *_SAID.alike()),
    where(r"\d[\d /-]\d", *_LONG),
    where(
        r"[A-Z][-/]?\d\d|\b[Ee][sx]t",
        rule(
            r"\b(?:[Ee]st\.|[Ee]styniad|ext\.?) ?(\d{2,6})\b",
            lambda match: f"estyniad {_SAID.in_groups(match[1])}",
        ),
        rule(
            r"\b([A-Z]{1,4})[-/](\d{2,}(?:[-/]\d+){0,3})\b",
            lambda match: f"{' '.join(match[1])}, {_SAID.in_groups(match[2])}",
        ),
        rule(
            r"\b([A-Z]{1,3})(\d{3,8})\b", lambda match: f"{' '.join(match[1])} {digits(match[2])}"
        ),
    ),
)
