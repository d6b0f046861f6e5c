"""The door to liblouis, the library of braille tables: words in, cells out.

It comes from the system (liblouis20 and liblouis-data on Debian) and is reached by ctypes.
It is not made for threads, so one lock holds every call.
"""

import ctypes
from collections.abc import Sequence
from ctypes.util import find_library
from functools import cache
from threading import Lock

_NAMES = ("liblouis.so.20", "liblouis.so.19", "liblouis.20.dylib")
_QUIET = 60_000
"""The log level at which liblouis writes nothing: we ask it for tables that may be missing."""
_BOLD = 4
_ONLY_KNOWN = 128
"""Translate as if what a table does not know was not there, not as an escape."""
_SHOWN_AS = "unicode.dis"
_SLOTS = 12
"""Room in cells for one letter: the longest escape, `\\x12345678`, with its quotes."""
_PIECE = 4000
"""Letters in one call; a table looks back over what it was given, so whole books are slow."""
_LOCK = Lock()


@cache
def _library() -> ctypes.CDLL | None:
    for name in (*_NAMES, find_library("louis")):
        try:
            found = ctypes.CDLL(name) if name else None
        except OSError:
            continue
        if found is not None and found.lou_charSize() == 4:
            found.lou_setLogLevel(_QUIET)
            found.lou_getTable.restype = ctypes.c_void_p
            return found
    return None


def is_here() -> bool:
    """Say whether this machine has liblouis."""
    return _library() is not None


@cache
def has_tables(tables: str) -> bool:
    """Say whether liblouis is here and knows these tables, which commas part."""
    library = _library()
    if library is None:
        return False
    with _LOCK:
        return bool(library.lou_getTable(_list(tables)))


def cells(text: str, tables: str, bold: Sequence[bool] = ()) -> str:
    """Return the text as cells, U+2800 for a space. `bold` says of each letter if it is stressed.

    Raises ValueError where liblouis or a table is missing.
    """
    return "".join(
        _translated(text[start:end], tables, bold[start:end], 0) for start, end in _pieces(text)
    )


@cache
def knows(mark: str, tables: str) -> bool:
    """Say whether the tables have six-dot cells for this one character.

    A table shows what it does not know as an escape, and as nothing where it may not.
    """
    shown = _translated(mark, tables, (), 0)
    plain = _translated(mark, tables, (), _ONLY_KNOWN)
    return shown == plain and all(0x2800 <= ord(cell) <= 0x283F for cell in shown)


def words_of(braille: str, tables: str) -> str:
    """Return the words that the tables read in these cells. Raises ValueError as `cells`."""
    library = _ready(tables)
    return _called(library.lou_backTranslateString, braille, tables, (), 0)


def _translated(text: str, tables: str, bold: Sequence[bool], mode: int) -> str:
    library = _ready(tables)
    return _called(library.lou_translateString, text, tables, bold, mode)


def _ready(tables: str) -> ctypes.CDLL:
    library = _library()
    if library is None or not has_tables(tables):
        raise ValueError(f"liblouis has no tables {tables}")
    return library


def _called(
    function: "ctypes._NamedFuncPointer", text: str, tables: str, bold: Sequence[bool], mode: int
) -> str:
    room = len(text) * _SLOTS + 64
    given = ctypes.create_string_buffer(text.encode("utf-32-le") + bytes(4))
    made = ctypes.create_string_buffer(room * 4)
    length, written = ctypes.c_int(len(text)), ctypes.c_int(room)
    look = (ctypes.c_uint16 * room)(*(_BOLD if each else 0 for each in bold)) if any(bold) else None
    with _LOCK:
        done = function(
            _list(tables),
            given,
            ctypes.byref(length),
            made,
            ctypes.byref(written),
            look,
            None,
            mode,
        )
    if not done:
        raise ValueError(f"liblouis could not use the tables {tables}")
    return made.raw[: written.value * 4].decode("utf-32-le")


def _list(tables: str) -> bytes:
    return f"{_SHOWN_AS},{tables}".encode()


def _pieces(text: str) -> list[tuple[int, int]]:
    """Cut a long text at its spaces, so that no word is in two pieces."""
    cuts = [0]
    while len(text) - cuts[-1] > _PIECE:
        space = text.rfind(" ", cuts[-1] + 1, cuts[-1] + _PIECE)
        cuts.append(space + 1 if space > 0 else cuts[-1] + _PIECE)
    return list(zip(cuts, [*cuts[1:], len(text)], strict=True))
