"""How Welsh is said: every rule in its order. Facts first, then short forms, then marks."""

import re

from formats.voices.said.acronyms import acronym_rules
from formats.voices.said.addresses import address_rules, phone_rule, postcode_rule
from formats.voices.said.english import MARKS
from formats.voices.said.rules import Rule, figures_rule, rule
from formats.voices.said.welsh_amounts import AMOUNTS
from formats.voices.said.welsh_numbers import decimal, digits, number, soft
from formats.voices.said.welsh_times import DATES, TIMES

_MARKS = {
    "@": "at",
    ".": "dot",
    "/": "slaes",
    "-": "cysylltnod",
    "_": "tanlinell",
    "+": "plws",
    "&": "ac",
    "=": "hafal",
    "?": "marc cwestiwn",
    "#": "stwnsh",
}

_COUNTED = (
    "o bobl|o bunnau|o bunnoedd|o eiriau|o grwpiau|o gartrefi|o aelodau|o dudalennau|y cant|"
    "tudalen|diwrnod|blynedd|wythnos|mis|awr|munud|milltir|gwaith|aelod|cartref|gair|cwestiwn"
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
        r"\b((?:tecstiwch|tecst|cod|cyfeirnod)(?: \w+)? (?:i )?)(\d{4,8})\b(?![%-])",
        lambda match: match[1] + digits(match[2]),
        re.IGNORECASE,
    ),
)

_SHORT = (
    rule(r"\be\.e\.,?(?=\s)", "er enghraifft,"),
    rule(r"\bh\.y\.,?(?=\s)", "hynny yw,"),
    rule(r"\b(?:ayyb|ayb|etc)\b\.?(?=\s+[a-z])", "ac yn y blaen"),
    rule(r"\b(?:ayyb|ayb|etc)\b\.?", "ac yn y blaen."),
    rule(r"\bDr\b\.?(?= [A-Z])", "Doctor"),
    rule(r"\b(Mr|Mrs|Ms|Mx)\.(?= [A-Z])", r"\1"),
    rule(r"\b[Rr]h\. ?(?=\d)", "rhif "),
    rule(r"#(?=\d)", "rhif "),
    rule(r"\btt?\. ?(?=\d)", "tudalen "),
    rule(r"\btua(?=\d)", "tua "),
    rule(r"\ba/neu\b", "a neu"),
    rule(r"\b24/7\b", "dau ddeg pedwar saith"),
)

_ORDINALS = {
    "1af": "cyntaf",
    "2il": "ail",
    "3ydd": "trydydd",
    "3edd": "trydedd",
    "4ydd": "pedwerydd",
    "4edd": "pedwaredd",
    "5ed": "pumed",
    "6ed": "chweched",
    "7fed": "seithfed",
    "8fed": "wythfed",
    "9fed": "nawfed",
    "10fed": "degfed",
    "12fed": "deuddegfed",
    "20fed": "ugeinfed",
    "21ain": "unfed ar hugain",
}

_NUMBERS = (
    rule(rf"\b({'|'.join(_ORDINALS)})\b", lambda match: _ORDINALS[match[1]]),
    rule(
        r"(?<![\w.,-])(\d[\d,]*(?:\.\d+)?)\s?[-–—]\s?(\d[\d,]*(?:\.\d+)?)(?![\w-])",
        lambda match: f"{decimal(match[1])} i {soft(decimal(match[2]))}",
    ),
    rule(r"(?<![\w.,)])[-−](?=\d)", "minws "),
    rule(r"(?<=\d)\+", " neu fwy"),
    figures_rule(decimal),
)

RULES: tuple[Rule, ...] = (
    *address_rules(_MARKS),
    phone_rule(digits, "plws"),
    *_HELP_LINES,
    *DATES,
    *TIMES,
    *AMOUNTS,
    postcode_rule(number),
    *_SHORT,
    *acronym_rules("cy", number),
    *_NUMBERS,
    rule(r"\s*&\s*(?=[aeiouwyâêîôûŵŷAEIOUWY])", " ac "),
    rule(r"\s*&\s*", " a "),
    rule(r"\s=\s", " yn hafal i "),
    rule(r"(?<=[a-zâêîôûŵŷ])\s?/\s?(?=[a-zâêîôûŵŷ])", " neu "),
    *MARKS,
)
