"""Numbers in English words, as people in Britain say them."""

from functools import cache

_SMALL_WRITTEN = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_SMALL = _SMALL_WRITTEN.split()
_TENS_WRITTEN = "- - twenty thirty forty fifty sixty seventy eighty ninety"
_TENS = _TENS_WRITTEN.split()
_GREAT = ((1_000_000_000, "billion"), (1_000_000, "million"), (1_000, "thousand"))
_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
LARGEST = 10**12
"""From here a number is read digit by digit."""


@cache
def number(value: int) -> str:
    """Return a whole number from 0 in words: 121 is "one hundred and twenty-one"."""
    if value >= LARGEST:
        return digits(str(value))
    if value < 20:
        return _SMALL[value]
    if value < 100:
        rest = f"-{_SMALL[value % 10]}" if value % 10 else ""
        return _TENS[value // 10] + rest
    if value < 1000:
        return _joined(f"{_SMALL[value // 100]} hundred", value % 100)
    size, name = next(pair for pair in _GREAT if value >= pair[0])
    return _joined(f"{number(value // size)} {name}", value % size)


def _joined(words: str, rest: int) -> str:
    if not rest:
        return words
    return f"{words} and {number(rest)}" if rest < 100 else f"{words} {number(rest)}"


_GROUPS = {7: (3, 4), 8: (4, 4), 10: (3, 3, 4), 11: (5, 3, 3)}


def grouped(figures: list[str]) -> str:
    """Return the words for single digits, in groups that can be kept in mind, with pauses."""
    count = len(figures)
    sizes = _GROUPS.get(count) or ((count,) if count < 6 else (3,) * -(-count // 3))
    groups, at = [], 0
    for size in sizes:
        groups.append(" ".join(figures[at : at + size]))
        at += size
    return ", ".join(groups)


def digits(text: str) -> str:
    """Return each digit as a word, in groups with a pause between."""
    return grouped([_SMALL[int(char)] for char in text if char.isdecimal()])


def decimal(text: str) -> str:
    """Return a number as written ("1,200", "2.5", "007") in words."""
    whole, _, part = text.replace(",", "").partition(".")
    words = digits(whole) if len(whole) > 1 and whole[0] == "0" else number(int(whole or "0"))
    return f"{words} point {digits(part).replace(',', '')}" if part else words


def ordinal(value: int) -> str:
    """Return "first" for 1, "twenty-second" for 22."""
    head, dash, last = number(value).rpartition("-") if value % 10 else ("", "", number(value))
    before, space, word = last.rpartition(" ")
    if word in _ORDINALS:
        word = _ORDINALS[word]
    else:
        word = f"{word[:-1]}ieth" if word.endswith("y") else f"{word}th"
    return f"{head}{dash}{before}{space}{word}"


def year(value: int) -> str:
    """Return a year as it is said: 1999, 2005 and 2026 each have their own way."""
    century, rest = divmod(value, 100)
    if 2000 <= value < 2010 or not 1010 <= value < 2100:
        return number(value)
    if not rest:
        return f"{number(century)} hundred"
    return f"{number(century)} {'oh ' if rest < 10 else ''}{number(rest)}"


def plural(words: str) -> str:
    """Return the plural of a number in words: "sixties", "fives", "nineteen nineties"."""
    if words.endswith("y"):
        return f"{words[:-1]}ies"
    return f"{words}es" if words.endswith("x") else f"{words}s"


def section(text: str) -> str:
    """Return the number of a section, such as "1.2.3", in words."""
    return " point ".join(decimal(part) for part in text.split("."))
