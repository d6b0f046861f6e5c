"""From bytes to letters: byte order mark, strict UTF-8, then the likeliest old code."""

import re

from formats.readers._collecting import Collector
from formats.readers._guessing import guess
from formats.readers.brought import CannotRead

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_BAD = "\ufffd"
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_WELSH_ONLY = str.maketrans({"\xf0": "ŵ", "\xd0": "Ŵ", "\xfe": "ŷ", "\xde": "Ŷ"})
"""Where the old Welsh code (ISO 8859-14) differs from the Western one."""


def decode(data: bytes, found: Collector) -> str:
    """Return the letters of a text file, and tell the collector where they are a guess.

    Raises CannotRead("not_text") for bytes that are no text, such as a file with NULs.
    """
    text = _by_mark(data) or _without_mark(data, found)
    if _BAD in text:
        found.notice("letters_lost")
    if len(_CONTROLS.findall(text)) * 100 > len(text) or "\x00" in text:
        raise CannotRead("not_text")
    return text


def _by_mark(data: bytes) -> str:
    for mark, code in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(code, "replace")
    return ""


def _without_mark(data: bytes, found: Collector) -> str:
    if code := _wide_code(data):
        found.notice("letters")
        return data.decode(code, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        found.notice("letters")
        return _old_code(data)


def _wide_code(data: bytes) -> str:
    """Tell UTF-16 without a mark by its zero bytes, which lie on one side."""
    start = data[:4000]
    even, odd = start[0::2].count(0), start[1::2].count(0)
    if len(data) % 2 or (even + odd) * 10 < len(start) * 3:
        return ""
    if odd > 20 * even:
        return "utf-16-le"
    return "utf-16-be" if even > 20 * odd else ""


def _old_code(data: bytes) -> str:
    """Read damaged UTF-8 as UTF-8, all else as Windows-1252 or its Welsh cousin."""
    text = data.decode("utf-8", "replace")
    wrong = text.count(_BAD)
    right = sum(character > "\x7f" for character in text) - wrong
    if right > wrong:
        return text
    western = data.decode("cp1252", "replace")
    return western.translate(_WELSH_ONLY) if guess(western) == "cy" else western
