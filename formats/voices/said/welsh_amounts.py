"""Welsh money, shares and measures, with the gender and mutation that each noun needs."""

import re

from formats.voices.said.rules import Match, rule
from formats.voices.said.welsh_numbers import counted, decimal, number

_NUMBER = r"(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
_GREAT = {"k": 1_000, "m": 1_000_000, "mil": 1_000, "miliwn": 1_000_000, "filiwn": 1_000_000}
_SIZE = r"(?:\s?(k|miliwn|filiwn|mil|m)\b)?"
_ASPIRATE = {"punt": "phunt", "ceiniog": "cheiniog"}
_SOFTENED = {"punt": "bunt", "ceiniog": "geiniog"}


def _coins(count: int, noun: str) -> str:
    """Return a number and a feminine noun: "dwy bunt", "tair punt", "chwe phunt"."""
    if count in (1, 2):
        noun = _SOFTENED[noun]
    elif count == 6:
        noun = _ASPIRATE[noun]
    return f"{counted(count, feminine=True)} {noun}"


def _pounds(written: str, size: str | None) -> str:
    whole, _, part = written.replace(",", "").partition(".")
    if size and part:
        great = "miliwn" if _GREAT[size.lower()] > 1_000 else "mil"
        return f"{decimal(written)} {great} o bunnau"
    count = int(whole) * _GREAT[size.lower()] if size else int(whole)
    pence = int(part.ljust(2, "0")[:2]) if part else 0
    if not count and pence:
        return _coins(pence, "ceiniog")
    words = f"{number(count)} o bunnau" if count >= 1000 else _coins(count, "punt")
    return f"{words} {_coins(pence, 'ceiniog')}" if pence else words


def _span(match: Match) -> str:
    first = _pounds(match[1], match[2] or match[4])
    return f"{first} hyd at {_pounds(match[3], match[4])}"


_UNITS = {
    "km": "cilometr",
    "cm": "centimetr",
    "mm": "milimetr",
    "kg": "cilogram",
    "ml": "mililitr",
    "mya": "milltir yr awr",
    "mph": "milltir yr awr",
    "MB": "megabeit",
    "GB": "gigabeit",
    "°C": "gradd Celsius",
    "°": "gradd",
}
_PARTS = {"½": "hanner", "¼": "chwarter", "¾": "tri chwarter", "1/2": "hanner", "1/4": "chwarter"}
_PARTS |= {"3/4": "tri chwarter"}


def _unit(match: Match) -> str:
    written = match[1].replace(",", "")
    words = counted(int(written)) if written.isdecimal() and len(written) < 9 else decimal(written)
    return f"{words} {_UNITS[match[2]]}"


AMOUNTS = (
    rule(rf"£{_NUMBER}{_SIZE}\s?[-–—]\s?£?{_NUMBER}{_SIZE}", _span, re.IGNORECASE),
    rule(rf"£\s?{_NUMBER}{_SIZE}", lambda match: _pounds(match[1], match[2]), re.IGNORECASE),
    rule(r"(?<![\w.,])(\d{1,3})c\b", lambda match: _coins(int(match[1]), "ceiniog")),
    rule(r"(?<![\w.,])(\d{1,3})p\b", lambda match: _coins(int(match[1]), "ceiniog")),
    rule(
        rf"{_NUMBER}\s?%?\s?[-–—]\s?{_NUMBER}\s?%",
        lambda match: f"{decimal(match[1])} hyd at {decimal(match[2])} y cant",
    ),
    rule(rf"{_NUMBER}\s?%", lambda match: f"{decimal(match[1])} y cant"),
    rule(rf"(?<![\w.,]){_NUMBER}\s?({'|'.join(_UNITS)})(?!\w)", _unit),
    rule(
        r"(?<![\w/])(1/2|1/4|3/4)(?![\w/])|(?<!\d)[½¼¾]",
        lambda match: _PARTS[match[0]],
    ),
)
