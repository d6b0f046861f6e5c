"""Welsh money, shares and measures, with the gender and mutation that each noun needs."""

import re
from collections.abc import Mapping

from formats.voices.said.rules import Match, rule, where
from formats.voices.said.welsh_counts import HALVES
from formats.voices.said.welsh_nouns import apart, softens, things
from formats.voices.said.welsh_numbers import decimal, number, soft

_NUMBER = r"(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
_DASH = r"\s?[-–—]\s?"
_GREAT = {"k": 10**3, "m": 10**6, "mil": 10**3, "miliwn": 10**6, "filiwn": 10**6}
_BILLIONS = ("bn", "biliwn", "filiwn o filiynau")
_SIZE = r"(?:\s?(k|miliwn|filiwn|biliwn|mil|m|bn)\b)?"
_COINS: Mapping[str, tuple[str, str, str]] = {
    "£": ("punt", "bunnoedd", "ceiniog"),
    "€": ("ewro", "ewros", "sent"),
    "$": ("doler", "ddoleri", "sent"),
}


def _money(sign: str, written: str, size: str | None) -> str:
    one, many, small = _COINS[sign]
    whole, _, part = written.replace(",", "").partition(".")
    great = (size or "").lower()
    if great in _BILLIONS:
        return f"{decimal(written)} biliwn o {many}"
    if great and part:
        return f"{decimal(written)} {'miliwn' if _GREAT[great] > 1_000 else 'mil'} o {many}"
    count = int(whole) * _GREAT.get(great, 1)
    pence = int(part.ljust(2, "0")[:2]) if part else 0
    if not count and pence:
        return things(pence, small)
    if pence:
        return f"{things(count, one)} {things(pence, small)}"
    return f"{number(count)} o {many}" if count >= 1000 else things(count, one)


def _span(match: Match) -> str:
    first = _money(match[1], match[2], match[3] or match[5])
    return f"{first} hyd at {_money(match[1], match[4], match[5])}"


_PER_WRITTEN = {
    "awr hr h": "yr awr",
    "mis": "y mis",
    "wythnos": "yr wythnos",
    "blwyddyn flwyddyn bl": "y flwyddyn",
    "person pen": "y person",
    "dydd diwrnod": "y dydd",
    "milltir filltir": "y filltir",
    "km": "y cilometr",
}
_PER = {written: said for forms, said in _PER_WRITTEN.items() for written in forms.split()}
_AMOUNT = r"([£€$]\s?\d[\d,.]*(?:\s?(?:k|m|bn)\b)?|\b\d{1,3}[cp]\b)"


def _after_yn(words: str, match: Match) -> str:
    """Return the amount, mutated after "yn" and a capital "O" or "I": "yn bum punt"."""
    return soft(words) if softens(match) else words


MONEY = where(
    r"[£€$]|\d[cp]\b",
    rule(r"\bUS(?=\$)", ""),
    rule(r"£-(?=\d)", "minws £"),
    rule(r"(£\s?\d+\.\d\d)[cp]\b", r"\1"),
    rule(r"£(?:1/2|½) ?(?:m|miliwn)\b", "hanner miliwn o bunnoedd"),
    rule(
        rf"{_AMOUNT}\s?/ ?(?:yr? )?({'|'.join(_PER)})\b",
        lambda match: f"{match[1]} {_PER[match[2]]}",
    ),
    rule(rf"{_AMOUNT}\+", r"\1 neu fwy"),
    rule(rf"([£€$]){_NUMBER}{_SIZE}{_DASH}[£€$]?{_NUMBER}{_SIZE}", _span, re.IGNORECASE),
    rule(
        rf"([£€$])\s?{_NUMBER}{_SIZE}",
        lambda m: _after_yn(_money(m[1], m[2], m[3]), m),
        re.IGNORECASE,
    ),
    rule(r"(?<![\w.,])(\d{1,3})[cp]\b", lambda m: _after_yn(things(int(m[1]), "ceiniog"), m)),
)

_UNITS = {
    "km²": ("cilometr", " sgwâr"),
    "m²": ("metr", " sgwâr"),
    "cm²": ("centimetr", " sgwâr"),
    "m³": ("metr", " ciwbig"),
    "km/awr": ("cilometr", " yr awr"),
    "km": ("cilometr", ""),
    "cm": ("centimetr", ""),
    "mm": ("milimetr", ""),
    "m": ("metr", ""),
    "kg": ("cilogram", ""),
    "g": ("gram", ""),
    "mg/ml": ("miligram", " y mililitr"),
    "mg": ("miligram", ""),
    "µg": ("microgram", ""),
    "mmol/mol": ("milimol", " y môl"),
    "mmol/l": ("milimol", " y litr"),
    "mmol/L": ("milimol", " y litr"),
    "kWh": ("cilowat", " awr"),
    "kcal": ("cilocalori", ""),
    "mcg": ("microgram", ""),
    "ml": ("mililitr", ""),
    "l": ("litr", ""),
    "L": ("litr", ""),
    "mya": ("milltir", " yr awr"),
    "mph": ("milltir", " yr awr"),
    "KB": ("cilobeit", ""),
    "MB": ("megabeit", ""),
    "GB": ("gigabeit", ""),
    "mun": ("munud", ""),
    "pt": ("pwynt", ""),
    "oz": ("owns", ""),
    "°C": ("gradd", " Celsius"),
    "°F": ("gradd", " Fahrenheit"),
    "°": ("gradd", ""),
}
_LONGEST_FIRST = "|".join(sorted(_UNITS, key=len, reverse=True))
_PARTS = {
    "1/2": "hanner",
    "1/4": "chwarter",
    "3/4": "tri chwarter",
    "1/3": "traean",
    "2/3": "dau draean",
    "1/5": "un rhan o bump",
    "2/5": "dwy ran o bump",
    "3/5": "tair rhan o bump",
    "4/5": "pedair rhan o bump",
    "1/8": "un rhan o wyth",
}
_SIGNS = {"½": "1/2", "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3", "⅕": "1/5", "⅛": "1/8"}


def _unit(match: Match) -> str:
    noun, rest = _UNITS[match[3]]
    low = match[1].replace(",", "")
    first = apart(int(low), noun) if low.isdecimal() and len(low) < 9 else decimal(low)
    lead = f"{first} i " if match[2] else ""
    written = (match[2] or match[1]).replace(",", "")
    small = written.isdecimal() and len(written) < 9
    words = things(int(written), noun) if small else f"{decimal(written)} {noun}"
    return f"{lead}{soft(words) if lead else words}{rest}"


def _fraction(match: Match) -> str:
    top, bottom = match[1], match[2]
    if known := _PARTS.get(match[0]):
        return known
    if top == bottom:
        return f"{decimal(top)} {decimal(bottom)}"
    if int(top) < int(bottom):
        return f"{decimal(top)} allan o {soft(decimal(bottom))}"
    return f"{decimal(top)} dros {soft(decimal(bottom))}"


_STEPS = "blwyddyn|blynyddoedd|cam|camau|lefel|gradd|dosbarth|wythnos|uned|grŵp|cwestiwn"
_MANY = "bobl|bunnoedd|siaradwyr|blant|oedolion|ymwelwyr|gleifion|apwyntiadau|gartrefi|weithwyr"
AMOUNTS = (
    where(
        f"[{''.join(_SIGNS)}]",
        rule(rf"(?<=\d)\s?([{''.join(_SIGNS)}])", lambda match: f" {_SIGNS[match[1]]}"),
        rule(rf" ?([{''.join(_SIGNS)}]) ?", lambda match: f" {_SIGNS[match[1]]} "),
    ),
    rule(r"\b24-7\b", "24/7"),
    where(
        r"\d/\d",
        HALVES,
        rule(
            r"(?<![\w.,/])(\d{1,3}) (1/2|1/4|3/4)(?![\w/])",
            lambda m: f"{decimal(m[1])} a {_PARTS[m[2]].replace('tri', 'thri')}",
        ),
        rule(r"\b([Ss]gôr(?: o|:)? \d{1,3})/(?=\d)", r"\1 allan o "),
        rule(r"\b24/7\b", "dau ddeg pedwar saith"),
        rule(r"(?<![\w.,/])(\d{1,2})/(\d{1,2})(?= oed\b)", r"\1 neu \2"),
        rule(r"\b((?i:tudalen|sleid) \d{1,3})/(?=\d)", r"\1 o "),
        rule(rf"\b((?i:{_STEPS}) )(\d{{1,2}})/(\d{{1,2}})(?![\w/]|[.,]\d)", r"\1\2 neu \3"),
        rule(r"(?<![\w.,/])(\d{1,3})/(\d{1,3})(?![\w/]|[.,]\d)", _fraction),
    ),
    where(
        r"\d\s?%",
        rule(
            rf"{_NUMBER}\s?%?\s?[-–—]\s?{_NUMBER}\s?%",
            lambda match: f"{decimal(match[1])} i {soft(decimal(match[2]))} y cant",
        ),
        rule(rf"{_NUMBER}\s?%", lambda m: f"{_after_yn(decimal(m[1]), m)} y cant"),
    ),
    where(
        rf"\d\s?(?:{_LONGEST_FIRST})",
        rule(rf"(?<=\d)m(?= o (?:{_MANY})\b)", " miliwn"),
        rule(r"(?<=\d)(\s?[ck]?m)2\b", r"\1²"),
        rule(r"(?<=\d)\s?m\.y\.a\b\.?", " mya"),
        rule(
            rf"(?<![\w.,]){_NUMBER}(?:{_DASH}{_NUMBER})?\s?({_LONGEST_FIRST})(?!['\w])",
            _unit,
        ),
    ),
)
