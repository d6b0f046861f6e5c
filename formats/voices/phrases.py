"""The few things that only a recording says, in each language that has a way to say them."""

from content.languages import base_code, label
from formats.voices.said.english_numbers import number
from formats.voices.said.welsh_numbers import counted, soft

_SKIPPED = {
    "en": "Some words here are in another language. There is no voice for them.",
    "cy": "Mae geiriau mewn iaith arall yma. Does dim llais ar eu cyfer.",
}
_MUTATED = {1: "peth", 2: "beth", 3: "pheth", 6: "pheth"}
_FEW = 10


def skipped(language: str) -> str:
    """Return the note for words in a language without a voice; "" where we cannot say it."""
    return _SKIPPED.get(base_code(language), "")


def list_of(count: int, language: str) -> str:
    """Return how a list is announced: "List of four things"."""
    lead = label(language, "list_of")
    match base_code(language):
        case "en":
            return f"{lead} {number(count)} {'thing' if count == 1 else 'things'}:"
        case "cy":
            return f"{lead} {_things(count)}:"
        case _:
            return f"{lead} {count}:"


def _things(count: int) -> str:
    words = soft(counted(count))
    return f"{words} {_MUTATED.get(count, 'peth')}" if count <= _FEW else f"{words} o bethau"
