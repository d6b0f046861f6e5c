"""Signs that are no words, in every language: brackets, dashes, ornaments, marks of notes."""

import re
from collections.abc import Mapping

from formats.voices.said.rules import Match, Rule, rule, where

_SUPERSCRIPT = "¹²³⁴⁵⁶⁷⁸⁹⁰"

_OPENS = "[\"'“‘«]"
_MEASURED = re.compile(r"(?:\d\s?[ckm]?|/)m\Z").search


def _unmarked(match: Match) -> str:
    return match[0].rstrip(_SUPERSCRIPT)


NOTES = where(
    rf"[*†‡{_SUPERSCRIPT}]|\[\d",
    rule(
        rf"(?<=[^\W\d])[.,;:!?'\")]{{0,4}}[{_SUPERSCRIPT}]+",
        lambda match: match[0] if _MEASURED(match.string[: match.start()]) else _unmarked(match),
    ),
    rule(r"\s?\[\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,8}\]", ""),
    rule(r"(?<=[^\W\d])[*†‡]+|[*†‡]+(?=\w)", ""),
)
"""The first rules: what only leads the eye to a note is not said ("here¹", "there [2,3]")."""


def _aside(match: Match) -> str:
    return f", {match[1].strip()}, "


MARKS = where(
    r"[^\w\s.,;:!?'\"-]|[.,]{2}|\s[-.,;:!?]|[-_]{2}|-\s|,[^\W\d]|[.,;:!?][.,;:]|^[\s,;:-]|_|,$",
    rule(r"_{2,}(?:\s?/\s?_{2,}){0,4}|\.{4,}", " "),
    rule(r",(?=[^\W\d])", ", "),
    rule(r"\s*[(\[{]\s*(?:\.{2,}|…)?\s*[)\]}]", " "),
    rule(r"\s*[(\[{]([^()\[\]{}]*)[)\]}](?=[.,;:!?])", lambda match: f", {match[1].strip()}"),
    rule(r"^\s*[(\[{]([^()\[\]{}]*)[)\]}]\s*$", r"\1"),
    rule(r"\s*[(\[{]([^()\[\]{}]*)[)\]}]", _aside),
    rule(r"\s+[-–—]+\s+|\s*[–—]\s*", ", "),
    rule(r"(?<!\w)/(?!\w)|(?<!\w)-+(?!\w)", " "),
    rule(rf"[•·▪●■◦□○☐→←↑↓➡⇒★☆✓✔✗✘*_|~^\\<>{{}}\[\]()®™†‡{_SUPERSCRIPT}]+", " "),
    rule(rf"(?:^|(?<=^{_OPENS})|(?<=\s{_OPENS}))[\s,]*(?:\.{{2,}}|…)[\s,]*(?=\w)", ""),
    rule(r"\.{2,}|…", ". "),
    rule(r"(,\s*){2,}", ", "),
    rule(r"\s+([,.;:!?])", r"\1"),
    rule(r",(?=[.;:!?])", ""),
    rule(r"([.;:!?]),", r"\1"),
    rule(r"^[\s,;:]+(?=\w)|,\s*$", ""),
)
"""The last rules of every language: brackets and dashes become pauses, ornaments go."""

_PICTOGRAMS = "\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u231a-\u23ff\U000e0020-\U000e007f"
_JOINERS = "\ufe0f\u200d\u20e3"


def emoji_rules(names: Mapping[str, str]) -> tuple[Rule, ...]:
    """Return the rules for little pictures: those that mean something are named, others skipped.

    The same one many times over is said once.
    """
    each = "|".join(names)
    return (
        rule(
            rf"\s*({each})[{_JOINERS}\U0001f3fb-\U0001f3ff]*(?:\s?\1[{_JOINERS}]*)*",
            lambda match: f" {names[match[1]]} ",
        ),
        rule(rf"[{_PICTOGRAMS}][{_JOINERS}{_PICTOGRAMS}]*", " "),
    )
