"""Roman numerals, where they are numbers: "Part IV", "Henry VIII", and never "I" alone."""

import re
from collections.abc import Callable

from formats.voices.said.rules import Match, Rule, rule

_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50}
_NUMERAL = r"(?=[IVXL])(X{0,3}L?X{0,3}(?:IX|IV|V?I{0,3}))"
_LONG = r"(III|VII|VIII|XII|XIII|XIV|XVI|XVII|XVIII|XIX|XXI|XXII)"
_MARKER = r"(?<=\()(i|ii|iii|iv|v|vi|vii|viii|ix|x)(?=\))|(?:^|(?<=\s))(i|ii|iii|iv|v|vi)(?=\)\s)"
_ENDS = r"(?=$|[.,;:!?)\]'-]|\s(?:{}|&|[-–—]|\())"
_AFTER = "of|and|to|or|is|was"
_SEVERAL = r"[IVX]{1,4}(?:(?:, | and | or | to | & )(?:[IVX]{2,4}|[VX])){1,8}"


def value(numeral: str) -> int:
    """Return the number that a Roman numeral, in capitals, stands for; up to 89."""
    values = [_VALUES[letter] for letter in numeral]
    following = [*values[1:], 0]
    return sum(-one if one < then else one for one, then in zip(values, following, strict=True))


def roman_rules(
    before: str,
    rulers: str,
    number: Callable[[int], str],
    nth: Callable[[int], str],
    after: str = _AFTER,
) -> tuple[Rule, ...]:
    """Return the rules. `before` and `rulers`: words, as alternatives, that a numeral follows.

    `after`: the small words that may follow a single one, as "Part I of".
    """
    ends = _ENDS.format(after)

    def counted(match: Match) -> str:
        return f"{match[1]}{number(value(match[2]))}"

    def several(match: Match) -> str:
        """Return "Wars one and two" for "Wars I and II"."""
        return f"{match[1]} {re.sub('[IVXL]+', lambda one: number(value(one[0])), match[2])}"

    def ruler(match: Match) -> str:
        return f"{match[1]} {nth(value(match[2]))}"

    return (
        rule(_MARKER, lambda match: number(value((match[1] or match[2]).upper()))),
        rule(rf"\b((?:{rulers})) ([IVX]{{2,5}}|V)\b(?!\.[A-Z])", _checked(ruler)),
        rule(rf"\b((?:{rulers})) (I){ends}", ruler),
        rule(rf"\b((?i:{before})) ({_SEVERAL})(?!\w)", several),
        rule(rf"\b((?i:{before}) )([IVXL]{{2,7}})(?!\w)", _checked(counted)),
        rule(rf"\b((?i:{before}) )([IVX]){ends}", counted),
        rule(rf"\b(){_LONG}\b", counted),
    )


_WELL_FORMED = re.compile(rf"{_NUMERAL}\Z")


def _checked(said: Callable[[Match], str]) -> Callable[[Match], str]:
    """Return the function for well-formed numerals alone: "Part IIVX" stays."""
    return lambda match: said(match) if _WELL_FORMED.match(match[2]) else match[0]
