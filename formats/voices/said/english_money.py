"""English money: pounds, pence and other coins, and what they are paid for."""

import re

from formats.voices.said.english_numbers import decimal
from formats.voices.said.rules import Match, rule

_GREAT = {
    "k": "thousand",
    "m": "million",
    "mn": "million",
    "mil": "million",
    "bn": "billion",
    "b": "billion",
    "tn": "trillion",
    "thousand": "thousand",
    "million": "million",
    "billion": "billion",
    "trillion": "trillion",
}
_COINS = {
    "£": ("pound", "pounds", "pence"),
    "€": ("euro", "euros", "cents"),
    "$": ("dollar", "dollars", "cents"),
    "¥": ("yen", "yen", ""),
}
_CODES = {"GBP": "£", "EUR": "€", "USD": "$", "US$": "$"}
_NUMBER = r"(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
_SIZE = r"(?:\s?(k|mn?|mil|bn?|tn|thousand|million|billion|trillion)\b)?"
_TIMES = {"min": "minute", "hr": "hour", "wk": "week", "kWh": "kilowatt hour"}
_KIND = (
    "notes?|grants?|fees?|fines?|deposits?|vouchers?|gifts?|limits?|bills?|cap|charges?|discounts?|"
    "bonus|bonuses|payments?|prizes?|donations?|tickets?|top-ups?|contributions?|budgets?|"
    "refunds?|allowances?|cheques?|loans?|funds?|increases?|cuts?|overdrafts?|rebates?|awards?|"
    "gift cards?|projects?|schemes?|thresholds?|excess|disregard|"
    "shortfall|deficit|overspend|underspend|surplus|saving|investment|programme"
)
"""What an amount is the size of: "a twenty pound note"."""
_DASH = r"\s?[-–—]\s?"
_RATES = (
    (r"p\.?h\.?|/ ?hr?|/ ?hour|per hr|p/h", "per hour"),
    (r"p\.?c\.?m\.?|/ ?month|per mth", "per calendar month"),
    (r"p\.?w\.?|p/w|/ ?week|/ ?wk|per wk", "per week"),
    (r"pa|p\.a\.?|p/a|/ ?year|/ ?yr|per yr", "per year"),
    (r"pp|p\.p\.?|/ ?person|/ ?head", "per person"),
    (r"pd|/ ?day", "per day"),
    (r"p\.?m\.?", "per month"),
    (r"/ ?night", "per night"),
    (r"/ ?session", "per session"),
    (r"/ ?mile|/ ?mi|p/m", "per mile"),
    (r"/ ?visit", "per visit"),
)


def _money(sign: str, written: str, size: str | None) -> str:
    one, many, parts = _COINS[sign]
    if size:
        return f"{decimal(written)} {_GREAT[size.lower()]} {many}"
    whole, _, part = written.replace(",", "").partition(".")
    if len(part) > 2:
        return f"{decimal(written)} {many}"
    small = int(part.ljust(2, "0")) if part else 0
    if int(whole) == 0 and small:
        return _small(str(small), parts)
    words = f"{decimal(whole)} {one if int(whole) == 1 else many}"
    if not small:
        return words
    if small > 9:
        return f"{words} {decimal(str(small))}"
    # "five pounds six" could be taken for two prices.
    return f"{words} and {_small(str(small), parts)}"


def _sort(match: Match) -> str:
    """Return "two pound fifty", of a charge, for "£2.50"."""
    one, many, _ = _COINS[match[1]]
    return re.sub(rf"\b{many}\b", one, _money(match[1], match[2], match[3]))


def _small(written: str, parts: str) -> str:
    if written == "1":
        return "one penny" if parts == "pence" else "one cent"
    return f"{decimal(written)} {parts}"


_IS_OF_A_KIND = re.compile(rf" (?:{_KIND})\b").match


def _span(match: Match) -> str:
    sign = match["sign"]
    # "£2-£3m" are millions both; "£500-£2k" are not.
    alike = float(match["low"].replace(",", "")) < float(match["high"].replace(",", ""))
    size = match["low_size"] or (match["high_size"] if alike else None)
    first = _money(sign, match["low"], size)
    then = _money(sign, match["high"], match["high_size"])
    if _IS_OF_A_KIND(match.string, match.end()):
        then = then.removesuffix("s")
    return f"{first} to {then}"


def _pence_to(match: Match) -> str:
    return f"{_small(match[1], 'pence')} to "


def _coded(match: Match) -> str:
    return _money(_CODES[match[1]], match[2], match[3])


def _named(name: str) -> str:
    return _NUMBER.replace("(", f"(?P<{name}>", 1)


def _sized(name: str) -> str:
    return _SIZE.replace("(k", f"(?P<{name}>k")


MONEY = (
    rule(r"(£\s?\d+\.\d\d)p\b", r"\1"),
    rule(
        r"£(\d{1,3})?½\s?(m|bn|million|billion)\b",
        lambda match: (
            f"{decimal(match[1])} and a half {_GREAT[match[2]]} pounds"
            if match[1]
            else f"half a {_GREAT[match[2]]} pounds"
        ),
    ),
    rule(
        rf"(?P<sign>[£€$¥])\s?{_named('low')}{_sized('low_size')}(?:{_DASH}| to )(?P=sign)?\s?"
        rf"{_named('high')}{_sized('high_size')}(?![\d%])",
        _span,
        re.IGNORECASE,
    ),
    rule(rf"(?<![\w.,])(\d+)p{_DASH}(?=£|\d+p\b)", _pence_to),
    rule(rf"\b(GBP|EUR|USD|US\$)\s?{_NUMBER}{_SIZE}", _coded),
    rule(
        rf"(?<![\w.,]){_NUMBER}{_SIZE} ?(GBP|EUR|USD)\b",
        lambda match: _money(_CODES[match[3]], match[1], match[2]),
    ),
    rule(rf"([£€$])\s?{_NUMBER}{_SIZE}(?= (?:{_KIND})\b|-an?-(?:year|month|week|day)\b)", _sort),
    rule(
        rf"([£€$¥])\s?{_NUMBER}{_SIZE}",
        lambda match: _money(match[1], match[2], match[3]),
        re.IGNORECASE,
    ),
    rule(
        r"(?<![\w.,])(\d+)p ?/ ?"
        r"(day|hour|hr|mile|week|wk|month|minute|min|litre|kWh|unit|text|call)\b",
        lambda match: f"{_small(match[1], 'pence')} per {_TIMES.get(match[2], match[2])}",
    ),
    rule(r"(?<![\w.,])(\d+)p\b", lambda match: _small(match[1], "pence")),
)
"""Money itself."""

_AMOUNT = r"([£€$]\s?\d[\d,.]*(?:\s?(?:k|m|bn)\b)?)"
RATES = tuple(
    rule(rf"{_AMOUNT}\s?(?:{written})(?![\w/])", rf"\1 {said}", re.IGNORECASE)
    for written, said in _RATES
)
"""What it is paid for, while its figures still stand: "£500pcm"."""
