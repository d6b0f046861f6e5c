"""How English is said: every rule in its order. Facts first, then short forms, then marks."""

from formats.voices.said.acronyms import CAPITALS, acronym_rules, letters
from formats.voices.said.addresses import address_rules, handle_rules, phone_rule, postcode_rule
from formats.voices.said.english_amounts import AMOUNTS
from formats.voices.said.english_clipped import CLIPPED
from formats.voices.said.english_codes import CODES, LIKE_A_CODE, SPACED
from formats.voices.said.english_dates import DATES
from formats.voices.said.english_letters import LONE_A, PLURALS, SHORT_OR_WORD, SPANS, STARRED
from formats.voices.said.english_marks import COMPARED, EMOJI, MINUS, NAMES_OF_MARKS, SIGNS, SUMS
from formats.voices.said.english_money import MONEY, RATES
from formats.voices.said.english_numbers import decimal, digits, number, ordinal, section
from formats.voices.said.english_short import SHORT
from formats.voices.said.english_times import PLAIN_HOURS, TIMES
from formats.voices.said.english_units import UNITS
from formats.voices.said.marks import MARKS, NOTES, emoji_rules
from formats.voices.said.roman import roman_rules
from formats.voices.said.rules import Group, Rule, by_initial, figures_rule, rule, where

_BEFORE_ROMAN = (
    "parts?|sections?|chapters?|types?|phases?|stages?|schedules?|grades?|class|levels?|volumes?|"
    "books?|acts?|scenes?|world wars?|title|annex|appendix|articles?|steps?|bands?|tiers?|category|"
    "categories|groups?|units?|modules?|rounds?|options?|bipolar|factor|mark|paragraphs?|strands?|"
    "themes?|goals?|priority|table|figure|form|vol|no"
)
_AFTER_ROMAN = "of|and|to|or|is|was|trials?|study|studies|disorder|diabetes|listed|cancer"
_RULERS = (
    "Henry|Elizabeth|Charles|George|William|Edward|James|Richard|Mary|Louis|Benedict|Francis|"
    "Pius|Alexander|John Paul|John|Paul|Philip|Robert|Victoria|Catherine|Leo|Llywelyn|Owain"
)
_SHORTEST_CODE = 7


def _figure(written: str) -> str:
    """Return a number in words, or digit by digit where it is too long to be a count."""
    code = len(written) >= _SHORTEST_CODE and written.isdecimal() and not written.endswith("000")
    return digits(written) if code else decimal(written)


_NUMBERS = (
    rule(
        r"\b(\d{1,3}(?:,\d{3})+|\d+)(?:st|nd|rd|th)\b",
        lambda m: ordinal(int(m[1].replace(",", ""))) if len(m[1]) < 8 else m[0],
    ),
    rule(
        r"(?<![\w.,-])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)\s?[-–—]\s?"
        r"(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?![\w-]|[.,]\d)",
        lambda match: f"{decimal(match[1])} to {decimal(match[2])}",
    ),
    rule(r"(?<=\d)\s?[x×]\s?(?=\d)", " by "),
    rule(r"(?<=\d)\s?\+\s?(?=\d)", " plus "),
    rule(r"(?<=\d)\+(?= (?:groups?|clubs?|age|forum|card|bus))", " plus"),
    rule(r"(?<=\d)\+", " or more"),
    rule(r"(?<=[A-Z])\.(?=\d)", " "),
    rule(r"(?<![\w.)])\.(\d+)\b(?!\.)", lambda match: f"point {digits(match[1])}"),
    rule(r"(?<![\w.,])(\d{1,4})[aA]\b(?= \w)", r"\1 A,"),
    rule(r"(?<![\w.,])(\d{1,4})([a-h])\b", lambda match: f"{match[1]} {match[2].upper()}"),
    figures_rule(_figure, section),
)

_DIGIT = r"\d"

RULES: tuple[Rule | Group, ...] = (
    STARRED,
    NOTES,
    where(r"[@#]|\w\.\w|//", *address_rules(NAMES_OF_MARKS), *handle_rules("hashtag", "at")),
    where(r"[^\x00-\u1fff]", *emoji_rules(EMOJI)),
    where(LIKE_A_CODE, SPACED, *PLAIN_HOURS, phone_rule(digits, "plus"), *CODES),
    *DATES,
    where(rf"{_DIGIT}|£½", *TIMES, *RATES, *MINUS, *COMPARED, *MONEY),
    where(r"[-−<>=÷√∞±~≈≥≤»›×]|\bx|\dx", *SUMS),
    where(_DIGIT, *UNITS),
    where(rf"{_DIGIT}|[%½¼¾⅓-⅞]", *AMOUNTS),
    where(_DIGIT, postcode_rule(number, lambda word: letters(word, "en"))),
    *CLIPPED,
    SHORT,
    where(
        r"\b[IVXL]{2,}\b|\b[IVX]\b(?! [b-hj-np-su-vx-z])|[ivx]\)",
        *roman_rules(
            by_initial(_BEFORE_ROMAN),
            _RULERS,
            number,
            lambda value: f"the {ordinal(value)}",
            _AFTER_ROMAN,
        ),
    ),
    PLURALS,
    SPANS,
    SHORT_OR_WORD,
    where(CAPITALS, *acronym_rules("en", number)),
    where(_DIGIT, *_NUMBERS),
    where(r"[&/+@=£%#]", *SIGNS),
    LONE_A,
    MARKS,
)
