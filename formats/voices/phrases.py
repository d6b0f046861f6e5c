"""The few things that only a recording says, in each language that has a way to say them."""

from content.languages import base_code, label
from formats.voices.said.english_numbers import number
from formats.voices.said.welsh_numbers import counted, soft
from formats.voices.said.welsh_numbers import number as number_cy

_SKIPPED = {
    "en": "Some words here are in another language. There is no voice for them.",
    "cy": "Mae geiriau mewn iaith arall yma. Does dim llais ar eu cyfer.",
}
_MUTATED = {1: "peth", 2: "beth", 3: "pheth", 6: "pheth"}
_FEW = 10


def skipped(language: str) -> str:
    """Return the note for words in a language without a voice; "" where we cannot say it."""
    return _SKIPPED.get(base_code(language), "")


_SHORT = 45.0
"""Seconds under which a recording lasts less than a minute, as people say it."""


def lasts(seconds: float, language: str) -> str:
    """Return the sentence that tells how long a recording of so many seconds is."""
    if seconds < _SHORT:
        return label(language, "lasts_short")
    minutes = max(1, int(seconds / 60 + 0.5))
    lead = label(language, "lasts")
    match base_code(language):
        case "en":
            length = _hours(minutes, ("hour", "hours"), ("minute", "minutes"), " and ")
            return f"{lead} {length}."
        case "cy":
            length = _hours(minutes, ("awr", "awr"), ("munud", "munud"), ", ")
            return f"{lead} {length}, fwy neu lai."
        case _:
            return f"{lead} {minutes}."


def _hours(minutes: int, hour: tuple[str, str], minute: tuple[str, str], joint: str) -> str:
    pairs = zip(divmod(minutes, 60), (hour, minute), strict=True)
    return joint.join(f"{count} {names[count > 1]}" for count, names in pairs if count)


def list_of(count: int, language: str) -> str:
    """Return how a list is announced: "List of four things:"."""
    lead = label(language, "list_of")
    match base_code(language):
        case "cy":
            return f"{lead} {soft(_things_cy(count))}:"
        case _:
            return f"{lead} {_things(count, language)}:"


def list_under(count: int, language: str) -> str:
    """Return how a list inside another is announced: "Under this, four things:"."""
    lead = label(language, "list_under")
    return f"{lead} {_things(count, language)}:"


def _things(count: int, language: str) -> str:
    match base_code(language):
        case "en":
            return f"{number(count)} {'thing' if count == 1 else 'things'}"
        case "cy":
            return _things_cy(count)
        case _:
            return str(count)


def _things_cy(count: int) -> str:
    if count > _FEW:
        return f"{number_cy(count)} o bethau"
    return f"{counted(count)} {_MUTATED.get(count, 'peth')}"
