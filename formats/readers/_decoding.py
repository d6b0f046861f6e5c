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
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
"""Signs that cannot be shown, such as the bell."""
_ZEROS = b"\x00" * 4
"""So many in a row stand in programs and archives, never between words."""
_WELSH_ONLY = str.maketrans({"\xf0": "ŵ", "\xd0": "Ŵ", "\xfe": "ŷ", "\xde": "Ŷ"})
"""Where the old Welsh code (ISO 8859-14) differs from the Western one."""


def decode(data: bytes, found: Collector) -> str:
    """Return the letters of a text file, and tell the collector where they are a guess.

    A few signs that cannot be shown are left out. Raises CannotRead("not_text") for bytes that
    are no text.
    """
    text = _by_mark(data) or _without_mark(data, found)
    if _BAD in text:
        found.notice("letters_lost")
    text, unshown = _CONTROLS.subn("", text)
    if unshown:
        if _is_binary(data, unshown):
            raise CannotRead("not_text")
        found.left_out("unshown", unshown)
    return text


def _is_binary(data: bytes, unshown: int) -> bool:
    """Return whether so many signs that cannot be shown tell that no person wrote this.

    Words that are sound UTF-8 may have some, three even where they are few; others hardly any.
    """
    if _by_mark(data) or _wide_code(data):
        return unshown * 40 > len(data) + 120
    if _ZEROS in data.strip(b"\x00"):
        return True
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return unshown * 100 > len(data) or b"\x00" in data
    return unshown * 20 > len(data) + 60


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
