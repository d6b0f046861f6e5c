"""How English is said: every rule in its order. Facts first, then short forms, then marks."""

import re

from formats.voices.said.acronyms import acronym_rules
from formats.voices.said.addresses import address_rules, phone_rule, postcode_rule
from formats.voices.said.english_amounts import AMOUNTS
from formats.voices.said.english_numbers import decimal, digits, number, ordinal
from formats.voices.said.english_times import DATES, TIMES
from formats.voices.said.rules import Match, Rule, figures_rule, rule

_MARKS = {
    "@": "at",
    ".": "dot",
    "/": "slash",
    "-": "dash",
    "_": "underscore",
    "+": "plus",
    "&": "and",
    "=": "equals",
    "?": "question mark",
    "#": "hash",
}

_COUNTED = (
    "people|pages?|days?|years?|weeks?|months?|hours?|minutes?|miles?|times|pounds?|groups?|"
    "members?|homes?|places|votes?|replies|answers|words|children|adults|staff|patients|pence|"
    "per cent|percent|beds|seats|questions|points|steps|things|copies"
)
_HELP_LINES = (
    rule(
        rf"(?<![\w£.,-])(999|111|101|112|105)(?![\w%-]|[.,]\d|\s+(?:{_COUNTED})\b)",
        lambda match: digits(match[1]),
    ),
    rule(
        r"\b(116) ?(\d{3})(?![\w%]|[.,]\d)",
        lambda match: f"{digits(match[1])}, {digits(match[2])}",
    ),
    rule(
        r"\b((?:text|texting|code|pin|reference|ref|room code)(?: \w+)?"
        r" (?:to )?)(\d{4,8})\b(?![%-])",
        lambda match: match[1] + digits(match[2]),
        re.IGNORECASE,
    ),
)

_SHORT = (
    rule(r"\be\.?g\.?,?(?=\s)", "for example,"),
    rule(r"\bi\.?e\.,?(?=\s)", "that is,"),
    rule(r"\betc\b\.?(?=\s+[a-z])", "and so on"),
    rule(r"\betc\b\.?", "and so on."),
    rule(r"\bDr\b\.?(?= [A-Z])", "Doctor"),
    rule(r"\bProf\b\.?(?= [A-Z])", "Professor"),
    rule(r"\b(Mr|Mrs|Ms|Mx)\.(?= [A-Z])", r"\1"),
    rule(r"\bSt\b\.?(?= [A-Z])", "Saint"),
    rule(r"(?<=[a-z] )St\b\.?(?! [A-Z])", "Street"),
    rule(r"(?<=[a-z] )Rd\b\.?", "Road"),
    rule(r"(?<=[a-z] )Ave\b\.?", "Avenue"),
    rule(r"\bapprox\b\.?", "about"),
    rule(r"\bvs\b\.?", "versus"),
    rule(r"\b([Tt])el\b[.:]?(?=\s)", r"\1elephone"),
    rule(r"\b([Ee])xt\.? ?(?=\d)", r"\1xtension "),
    rule(r"\b([Aa])ppt\b\.?", r"\1ppointment"),
    rule(r"\b([Dd])ept\b\.?", r"\1epartment"),
    rule(r"\b([Oo])rg\.(?=\s)", r"\1rganisation"),
    rule(r"\b[Nn]os?\. ?(?=\d)", "number "),
    rule(r"#(?=\d)", "number "),
    rule(r"\bpp\. ?(?=\d)", "pages "),
    rule(r"\bp\. ?(?=\d)", "page "),
    rule(r"\bw/c\b", "week commencing"),
    rule(r"\bc/o\b", "care of"),
    rule(r"\bN/A\b", "not applicable"),
    rule(r"\b24/7\b", "twenty-four seven"),
    rule(r"\band/or\b", "and or"),
)

_NUMBERS = (
    rule(
        r"\b(\d+)(?:st|nd|rd|th)\b",
        lambda match: ordinal(int(match[1])) if len(match[1]) < 7 else match[0],
    ),
    rule(
        r"(?<![\w.,-])(\d[\d,]*(?:\.\d+)?)\s?[-–—]\s?(\d[\d,]*(?:\.\d+)?)(?![\w-])",
        lambda match: f"{decimal(match[1])} to {decimal(match[2])}",
    ),
    rule(r"(?<![\w.,)])[-−](?=\d)", "minus "),
    rule(r"(?<=\d)\s?[x×]\s?(?=\d)", " by "),
    rule(r"(?<=\d)\s?\+\s?(?=\d)", " plus "),
    rule(r"(?<=\d)\+", " or more"),
    figures_rule(decimal),
)


def _aside(match: Match) -> str:
    return f", {match[1].strip()},"


MARKS = (
    rule(r"\s*[(\[{]([^()\[\]{}]*)[)\]}](?=[.,;:!?])", lambda match: f", {match[1].strip()}"),
    rule(r"^\s*[(\[{]([^()\[\]{}]*)[)\]}]\s*$", r"\1"),
    rule(r"\s*[(\[{]([^()\[\]{}]*)[)\]}]", _aside),
    rule(r"\s+[-–—]+\s+|\s*[–—]\s*", ", "),
    rule(r"[•·▪●■◦→←↑↓✓✔✗✘*_|~^\\<>{}\[\]()]+", " "),
    rule(r"\.{3,}|…", "."),
    rule(r"(,\s*){2,}", ", "),
    rule(r"\s+([,.;:!?])", r"\1"),
    rule(r",(?=[.;:!?])", ""),
)
"""The last rules of every language: brackets and dashes become pauses, ornaments go."""

RULES: tuple[Rule, ...] = (
    *address_rules(_MARKS),
    phone_rule(digits, "plus"),
    *_HELP_LINES,
    *DATES,
    *TIMES,
    *AMOUNTS,
    postcode_rule(number),
    *_SHORT,
    *acronym_rules("en", number),
    *_NUMBERS,
    rule(r"\s*&\s*", " and "),
    rule(r"\s=\s", " equals "),
    rule(r"(?<=[a-z])\s?/\s?(?=[a-z])", " or "),
    rule(r"\s\+\s", " and "),
    rule(r"\s@\s", " at "),
    *MARKS,
)
