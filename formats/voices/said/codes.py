"""Numbers that are read digit by digit, as far as two languages read them alike."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from formats.voices.said.rules import Match, Rule, rule


@dataclass(frozen=True, slots=True)
class Codes:
    """How one language says its digits one by one, a pair of them as a number, and its letters."""

    digits: Callable[[str], str]
    decimal: Callable[[str], str]
    spelt: Callable[[str], str] = " ".join

    def in_groups(self, text: str) -> str:
        """Return the digits of each written group, with a pause where a gap is written."""
        return ", ".join(self.digits(group) for group in re.findall(r"\d+", text))

    def after_lead(self, match: Match) -> str:
        """Return the first group as it is, and the digits of the second."""
        return match[1] + self.in_groups(match[2])

    def alike(self) -> tuple[Rule, ...]:
        """Return the rules for help lines of the 116 family and National Insurance numbers."""
        return (
            rule(
                r"(?<![\d,.])(116) ?(\d{3})(?![\w%]|[.,]\d)",
                lambda match: f"{self.digits(match[1])}, {self.digits(match[2])}",
            ),
            rule(r"\b([A-Z]{2}) ?(\d\d) ?(\d\d) ?(\d\d) ?([A-D])\b", self._insurance),
        )

    def _insurance(self, match: Match) -> str:
        pairs = ", ".join(self.decimal(pair) for pair in match.groups()[1:4])
        return f"{self.spelt(match[1])}, {pairs}, {match[5]}"
