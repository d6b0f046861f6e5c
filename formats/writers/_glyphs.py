"""Which letters our PDF fonts can draw, read from the fonts themselves."""

import struct
from functools import cache
from itertools import chain
from pathlib import Path

import fontpkg

FAMILIES = ("Noto Sans", "Noto Sans Arabic")
"""The fonts of every PDF, in the order in which they are tried."""

_UNICODE_FULL = (3, 10)
_GROUPED = 12


def font_files() -> tuple[Path, ...]:
    """Return the upright font files, one a family. Raises fontpkg.FontpkgError without them."""
    return tuple(fontpkg.path(family) for family in FAMILIES)


@cache
def drawable() -> frozenset[int]:
    """Return every code point that one of the fonts has a shape for."""
    return frozenset(chain.from_iterable(_code_points(path) for path in font_files()))


def _code_points(path: Path) -> set[int]:
    """Read the `cmap` table, format 12, as the OpenType specification lays it out."""
    data = path.read_bytes()
    start = _table(data, b"cmap")
    count = struct.unpack_from(">H", data, start + 2)[0]
    for platform, encoding, offset in struct.iter_unpack(
        ">HHL", data[start + 4 : start + 4 + 8 * count]
    ):
        if (platform, encoding) == _UNICODE_FULL:
            return _grouped(data, start + offset)
    return set()


def _table(data: bytes, wanted: bytes) -> int:
    count = struct.unpack_from(">H", data, 4)[0]
    for tag, _, offset, _ in struct.iter_unpack(">4sLLL", data[12 : 12 + 16 * count]):
        if tag == wanted:
            return int(offset)
    raise ValueError(f"the font has no table {wanted!r}")


def _grouped(data: bytes, start: int) -> set[int]:
    kind, _, _, _, groups = struct.unpack_from(">HHLLL", data, start)
    if kind != _GROUPED:
        return set()
    body = data[start + 16 : start + 16 + 12 * groups]
    found: set[int] = set()
    for first, last, _ in struct.iter_unpack(">LLL", body):
        found.update(range(first, last + 1))
    return found
