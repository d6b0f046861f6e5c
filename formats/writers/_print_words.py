"""Words for the printed page: only letters that our fonts can draw, none wider than the line."""

import unicodedata
from dataclasses import replace

from content.languages import base_code, direction_of
from content.tree import Run, Runs
from formats.writers._glyphs import drawable
from formats.writers._links import safe_address, typed_links

Values = dict[str, object]
"""What goes to typst as one JSON object."""

_UNKNOWN = "\ufffd"
"""Stands for a letter that our fonts lack: something was here, and the reader should know."""
_STAND_INS = str.maketrans(
    {
        "✓": "√",
        "✔": "√",
        "☑": "√",
        "✅": "√",
        "☐": "[ ]",
        "✗": "×",
        "✘": "×",
        "❌": "×",
        "→": "›",
        "⇒": "›",
        "←": "‹",
        "➜": "›",
        "●": "•",
        "■": "•",
        "▪": "•",
        "◦": "•",
    }
)
_BREAK_HERE = "\u200b"
_NO_MARK = {"Cf", "Mn", "Me", "Sk"}
"""Kinds of characters that only change their neighbours: left out where there is no shape."""


def lacks_letters(text: str) -> bool:
    """Return whether our fonts lack more letters than a stray name or two: one in twenty."""
    letters = [ord(mark) for mark in text if mark.isalpha()]
    known = drawable()
    return sum(letter not in known for letter in letters) * 20 > len(letters)


def lang_pair(code: str, outer: str = "") -> list[str | None] | None:
    """Return language and region for typst, or None where it is the same as around it."""
    base, _, rest = code.replace("_", "-").partition("-")
    base = base.lower()
    if not (2 <= len(base) <= 3 and base.isascii() and base.isalpha()) or code == outer:
        return None
    region = rest if len(rest) == 2 and rest.isascii() and rest.isalpha() else None
    return [base, region.upper() if region else None]


def printable(text: str, language: str, longest: int) -> str:
    """Return the text with nothing that our fonts lack and no word over `longest` letters."""
    known = drawable()
    text = text.translate(_STAND_INS)
    if not all(ord(mark) in known for mark in text):
        text = "".join(_shown(mark, language, known) for mark in text)
    return _breakable(text, longest)


def _shown(mark: str, language: str, known: frozenset[int]) -> str:
    if ord(mark) in known or mark in "\n\t":
        return mark
    kind = unicodedata.category(mark)
    if kind in _NO_MARK:
        return ""
    if kind.startswith("S"):
        return _symbol(mark, language)
    return " " if kind.startswith("Z") else _UNKNOWN


def _symbol(mark: str, language: str) -> str:
    """Emoji and signs: their name in English; elsewhere left out, as nobody wrote that name."""
    name = unicodedata.name(mark, "").lower()
    named = base_code(language) == "en" and name and "modifier" not in name
    return f"({name})" if named else ""


def _breakable(text: str, longest: int) -> str:
    if all(len(word) <= longest for word in text.split()):
        return text
    return "".join(
        part if len(part) <= longest else _BREAK_HERE.join(_pieces(part, longest))
        for part in _with_spaces(text)
    )


def _with_spaces(text: str) -> list[str]:
    parts, start = [], 0
    for place, mark in enumerate(text):
        if mark.isspace():
            parts += [text[start:place], mark]
            start = place + 1
    return [*parts, text[start:]]


def _pieces(word: str, longest: int) -> list[str]:
    return [word[place : place + longest] for place in range(0, len(word), longest)]


def run_values(run: Run, language: str, longest: int) -> Values:
    """Return one run as typst's template reads it."""
    spoken = run.language or language
    return {
        "text": printable(run.text, spoken, longest),
        "rtl": direction_of(language) == "rtl",
        "bold": run.bold or run.hard,
        "link": safe_address(run.link),
        "lang": lang_pair(run.language, language) if run.language else None,
    }


def runs_values(runs: Runs, language: str, longest: int) -> list[Values]:
    """Return the runs as typst's template reads them; an empty one where there are none."""
    return [run_values(run, language, longest) for run in typed_links(runs) or (Run(""),)]


def one_look(runs: Runs) -> Runs:
    """Return the runs of a heading with as few joins as can be: all of it is bold already.

    In the contents each join would be a tag of its own, which some readers take out of its place.
    """
    whole: list[Run] = []
    for run in runs:
        plain_run = replace(run, bold=False, hard=False)
        if whole and (whole[-1].link, whole[-1].language) == (run.link, run.language):
            plain_run = replace(plain_run, text=whole.pop().text + run.text)
        whole.append(plain_run)
    return tuple(whole)


def seen(runs: list[Values]) -> list[Values]:
    """Return the runs, or a stand-in where nothing of them can be shown: a heading needs words."""
    if any(str(run["text"]).strip() for run in runs):
        return runs
    return [runs[0] | {"text": _UNKNOWN}]
