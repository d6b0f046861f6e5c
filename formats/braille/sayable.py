"""Words made ready for braille: what has no cell is said in words, and nothing is lost unseen."""

import re
import unicodedata
from functools import cache

from content.languages import label
from formats.braille.cells import BLANK
from formats.braille.codes import Code, code_of
from formats.braille.louis import cells, knows

_STAND_INS = {
    "\u02bc": "'",
    "\u2012": "-",
    "\u201e": '"',
    "\u2610": "[ ]",
    "\u2611": "\u2713",
    "\u2705": "\u2713",
    "\u2717": "x",
    "\u2718": "x",
    "\u274c": "x",
    "\u279c": "\u2192",
    "\u25e6": "\u2022",
}
"""What stands for a sign where neither the language's braille nor English braille has it."""
_QUOTED = re.compile("\u2018([^\u2018\u2019]*)\u2019(?!\\w)")
_WELSH_QUOTES = "\u2820\u2826\\1\u2820\u2834"
_AFTER_NUMBER = re.compile("(?<=\\d)(?=[a-j])")
"""Where a letter would be read as one more digit: 1af, 2il."""
_LETTER_SIGN = "\u2830"
_NUMBERS = re.compile(r"\d[\d.,:]*(?: \d[\d.,:]*)+")
_ONE_NUMBER = re.compile(r"0\d+(?: \d+)+|\d{1,3}(?: \d{3})+")
"""A phone number, or thousands with a space between: only these are one number with spaces."""
_SILENT = frozenset({"Cf", "Cc", "Cs"})
"""Kinds of characters that only steer how others are shown, such as a soft hyphen."""
_MARKS = frozenset({"Mn", "Me", "Mc", "Sk"})


def sayable(text: str, code: Code) -> str:
    """Return the text with only what the code's tables have cells for.

    A sign without a cell becomes the cells of English braille, a plain sign, or words in
    brackets; a letter with an unknown mark becomes the letter.
    """
    text = _normal(text)
    if code.language == "cy":
        text = _for_welsh_tables(text)
    if code.language == "en":
        text = _NUMBERS.sub(_apart, text)
    if all(knows(mark, code.tables) for mark in set(text)):
        return text
    return _joined([_shown(mark, code) for mark in text])


def drops_marks(text: str, code: Code) -> bool:
    """Say whether a letter of the text loses its mark, such as the stroke of a Polish letter."""
    text = _normal(text)
    return any(_is_plain_letter(mark, code) for mark in set(text))


def _normal(text: str) -> str:
    text = unicodedata.normalize("NFC", text)
    silent = {ord(mark): None for mark in set(text) if unicodedata.category(mark) in _SILENT}
    return text.translate(silent) if silent else text


def _for_welsh_tables(text: str) -> str:
    """Mend what the tables take for something else: a curly apostrophe is no end of a quotation."""
    text = _QUOTED.sub(_WELSH_QUOTES, text).replace("\u2019", "'")
    return _AFTER_NUMBER.sub(_LETTER_SIGN, text)


def _apart(found: re.Match[str]) -> str:
    """Keep numbers apart that only stand side by side: UEB tables would join "2026 12"."""
    numbers = found[0]
    one = _ONE_NUMBER.fullmatch(numbers.rstrip(".,:"))
    return numbers if one else numbers.replace(" ", BLANK)


@cache
def _shown(mark: str, code: Code) -> str:
    if knows(mark, code.tables):
        return mark
    for other in (code_of("en", 1), code_of("ar", 1)):
        if _lends(other, code) and knows(mark, other.tables) and mark.strip():
            return cells(mark, other.tables)
    if stand_in := _STAND_INS.get(mark) or _simpler(mark):
        return "".join(_shown(each, code) for each in stand_in)
    return _said(mark, code)


def _lends(other: Code, code: Code) -> bool:
    return other.language != code.language


def _simpler(mark: str) -> str:
    """Return the same in simpler characters: "fi" for its joined form; "" where there is none."""
    plain = unicodedata.normalize("NFKC", mark)
    return plain if plain != mark and mark not in plain else ""


def _said(mark: str, code: Code) -> str:
    kind = unicodedata.category(mark)
    if kind in _MARKS:
        return ""
    if kind.startswith("Z"):
        return " "
    if _is_plain_letter(mark, code):
        return _letter(mark)
    if kind[0] in "LN":
        return _in_brackets(label(code.language, "braille_other_script"))
    name = unicodedata.name(mark, "").lower() if code.language == "en" else ""
    return _in_brackets(name or label(code.language, "braille_no_cell"))


def _is_plain_letter(mark: str, code: Code) -> bool:
    letter = _letter(mark)
    return letter != mark and not knows(mark, code.tables) and knows(letter, code.tables)


def _letter(mark: str) -> str:
    return unicodedata.normalize("NFD", mark)[:1]


_OPEN, _CLOSE = "\ue000", "\ue001"
"""Stand around words of ours until like ones side by side have become one."""


_BEFORE_MARK = re.compile(f"{_CLOSE}(?=[.,;:!?])")


def _in_brackets(words: str) -> str:
    return f"{_OPEN}{words}{_CLOSE}"


def _joined(parts: list[str]) -> str:
    """Join the parts; the same words of ours one after the other are said once."""
    told: list[str] = []
    before = ""
    for part in parts:
        if part.startswith(_OPEN) and part == before:
            continue
        if part.strip():
            before = part
        told.append(part)
    whole = _BEFORE_MARK.sub(")", "".join(told))
    return whole.replace(_OPEN, " (").replace(_CLOSE, ") ")
