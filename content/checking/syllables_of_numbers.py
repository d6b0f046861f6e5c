"""Syllables of numbers as British people say them: years in pairs, telephones digit by digit."""

import re

ONES = (0, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2)
"""Syllables of one to nineteen; nought alone is said as "zero"."""
TENS = (0, 0, 2, 2, 2, 2, 2, 3, 2, 2)
DIGITS = (1, 1, 1, 1, 1, 1, 1, 2, 1, 1)
"""A nought among digits is said as "oh"."""
ZERO, POINT, AND, HUNDRED = 2, 1, 1, 2
SCALES = ((10**9, 2), (10**6, 2), (10**3, 2))
"""Billion, million, thousand: two syllables each."""
MOST_DIGITS = 12
UNITS = {"£": 1, "$": 2, "€": 2, "%": 2, "pm": 2, "am": 2, "p": 1, "k": 1, "m": 2, "bn": 2}
"""Pounds, dollars, euros, per cent, and letters that lean on a figure."""
PART = re.compile(
    r"[£$€]|\d{1,3}(?:,\d{3})+|\d+(?:st|nd|rd|th)\b|\d+|(?<=\d)\.(?=\d)|%|(?<=\d)(?:am|pm|bn|[pkm])\b"
)


def syllables_of_number(token: str) -> int:
    """Return the syllables of a token that holds figures, its other words left out."""
    token = token.lower()
    is_time = token.endswith(("am", "pm"))
    found = PART.findall(token)
    return sum(
        _part(part, found[place - 1] == "." if place else False, is_time)
        for place, part in enumerate(found)
    )


def _part(part: str, after_point: bool, is_time: bool) -> int:
    if part == ".":
        return 0 if is_time else POINT
    if part in UNITS:
        return UNITS[part]
    if not part[-1].isdigit():
        return _ordinal(int(part[:-2]))
    if after_point and not is_time:
        return _digits(part)
    return _whole(part.replace(",", ""))


def _whole(digits: str) -> int:
    if (digits[0] == "0" and len(digits) > 1) or len(digits) > MOST_DIGITS:
        return _digits(digits)
    number = int(digits)
    if 1100 <= number <= 1999 or 2010 <= number <= 2099:
        return _year(number)
    return _said(number) or ZERO


def _digits(digits: str) -> int:
    return sum(DIGITS[int(each)] for each in digits)


def _year(number: int) -> int:
    """Return the syllables of "nineteen ninety-nine", "nineteen oh five", "nineteen hundred"."""
    first, last = divmod(number, 100)
    return _said(first) + (_said(last) + (last < 10) if last else HUNDRED)


def _said(number: int) -> int:
    for scale, syllables in SCALES:
        if number >= scale:
            rest = number % scale
            return _said(number // scale) + syllables + AND * (0 < rest < 100) + _said(rest)
    if number >= 100:
        rest = number % 100
        return ONES[number // 100] + HUNDRED + AND * (rest > 0) + _said(rest)
    return ONES[number] if number < 20 else TENS[number // 10] + ONES[number % 10]


def _ordinal(number: int) -> int:
    """Return the syllables of "first", "second", "twentieth", "twenty-second"."""
    longer = number % 10 == 2 and number % 100 != 12
    return _said(number) + longer + (number % 10 == 0 and number % 100 >= 20)
