"""English money, shares, measures and fractions."""

import re

from formats.voices.said.english_numbers import decimal
from formats.voices.said.rules import Match, rule

_GREAT = {
    "k": "thousand",
    "m": "million",
    "bn": "billion",
    "thousand": "thousand",
    "million": "million",
    "billion": "billion",
}
_NUMBER = r"(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
_SIZE = r"(?:\s?(k|m|bn|thousand|million|billion)\b)?"


def _pounds(written: str, size: str | None) -> str:
    if size:
        return f"{decimal(written)} {_GREAT[size.lower()]} pounds"
    whole, _, part = written.replace(",", "").partition(".")
    pence = int(part.ljust(2, "0")[:2]) if part else 0
    if int(whole) == 0 and pence:
        return _pence(str(pence))
    words = f"{decimal(whole)} {'pound' if int(whole) == 1 else 'pounds'}"
    return f"{words} {decimal(str(pence))}" if pence else words


def _pence(written: str) -> str:
    return "one penny" if written == "1" else f"{decimal(written)} pence"


def _span(match: Match) -> str:
    return f"{_pounds(match[1], match[2] or match[4])} to {_pounds(match[3], match[4])}"


_UNITS = {
    "km": ("kilometre", "kilometres"),
    "cm": ("centimetre", "centimetres"),
    "mm": ("millimetre", "millimetres"),
    "kg": ("kilogram", "kilograms"),
    "mg": ("milligram", "milligrams"),
    "ml": ("millilitre", "millilitres"),
    "mph": ("mile an hour", "miles an hour"),
    "hrs": ("hour", "hours"),
    "hr": ("hour", "hours"),
    "mins": ("minute", "minutes"),
    "min": ("minute", "minutes"),
    "secs": ("second", "seconds"),
    "yrs": ("year", "years"),
    "ft": ("foot", "feet"),
    "MB": ("megabyte", "megabytes"),
    "GB": ("gigabyte", "gigabytes"),
    "pt": ("point", "point"),
    "°C": ("degree Celsius", "degrees Celsius"),
    "°": ("degree", "degrees"),
}
_FRACTIONS = {"1/2": "half", "1/4": "a quarter", "3/4": "three quarters", "1/3": "a third"}
_FRACTIONS |= {"2/3": "two thirds", "½": "half", "¼": "a quarter", "¾": "three quarters"}


def _unit(match: Match) -> str:
    one, many = _UNITS[match[2]]
    return f"{decimal(match[1])} {one if match[1] == '1' else many}"


AMOUNTS = (
    rule(rf"£{_NUMBER}{_SIZE}\s?[-–—]\s?£?{_NUMBER}{_SIZE}", _span, re.IGNORECASE),
    rule(rf"£\s?{_NUMBER}{_SIZE}", lambda match: _pounds(match[1], match[2]), re.IGNORECASE),
    rule(r"(?<![\w.,])(\d+)p\b", lambda match: _pence(match[1])),
    rule(
        rf"{_NUMBER}\s?%?\s?[-–—]\s?{_NUMBER}\s?%",
        lambda match: f"{decimal(match[1])} to {decimal(match[2])} per cent",
    ),
    rule(rf"{_NUMBER}\s?%", lambda match: f"{decimal(match[1])} per cent"),
    rule(
        rf"(?<![\w.,]){_NUMBER}\s?({'|'.join(_UNITS)})(?!\w)",
        _unit,
    ),
    rule(
        r"(?<![\w/])(1/2|1/4|3/4|1/3|2/3)(?![\w/])|(?<!\d)[½¼¾]",
        lambda match: _FRACTIONS[match[0]],
    ),
    rule(
        r"(\d)\s?([½¼¾])",
        lambda match: f"{decimal(match[1])} and {_FRACTIONS[match[2]].replace('half', 'a half')}",
    ),
)
