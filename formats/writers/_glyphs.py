"""Which letters our PDF fonts can draw, read from the fonts themselves."""

import struct
from functools import cache
from importlib.resources import files
from itertools import chain
from pathlib import Path

_FONTS = (
    ("fontpkg_noto_sans", "NotoSans[wdth,wght].ttf"),
    ("fontpkg_ibm_plex_sans_arabic", "IBMPlexSansArabic-Regular.ttf"),
)
"""Package and upright file of each font of a PDF, in the order in which they are tried.

They are named, as asking fontpkg for them reads the papers of every installed package.
"""

_UNICODE = {(3, 1), (3, 10)}
"""Platform and encoding of the tables of Unicode code points: up to U+FFFF, and all."""


@cache
def font_files() -> tuple[Path, ...]:
    """Return the upright font files, one a family. Raises ModuleNotFoundError without them."""
    return tuple(Path(str(files(package))) / "files" / name for package, name in _FONTS)


@cache
def drawable() -> frozenset[int]:
    """Return every code point that one of the fonts has a shape for."""
    return frozenset(chain.from_iterable(_code_points(path) for path in font_files()))


def _code_points(path: Path) -> set[int]:
    """Read the `cmap` table, formats 4 and 12, as the OpenType specification lays it out."""
    data = path.read_bytes()
    start = _table(data, b"cmap")
    count = struct.unpack_from(">H", data, start + 2)[0]
    found: set[int] = set()
    for platform, encoding, offset in struct.iter_unpack(
        ">HHL", data[start + 4 : start + 4 + 8 * count]
    ):
        if (platform, encoding) in _UNICODE:
            found |= _mapped(data, start + offset)
    return found


def _table(data: bytes, wanted: bytes) -> int:
    count = struct.unpack_from(">H", data, 4)[0]
    for tag, _, offset, _ in struct.iter_unpack(">4sLLL", data[12 : 12 + 16 * count]):
        if tag == wanted:
            return int(offset)
    raise ValueError(f"the font has no table {wanted!r}")


def _mapped(data: bytes, start: int) -> set[int]:
    kind = struct.unpack_from(">H", data, start)[0]
    readers = {4: _segments, 12: _groups}
    return readers[kind](data, start) if kind in readers else set()


def _segments(data: bytes, start: int) -> set[int]:
    """Format 4: last and first code of each segment. The last segment, U+FFFF, ends the table."""
    count = struct.unpack_from(">H", data, start + 6)[0] // 2
    shape = f">{count}H"
    lasts = struct.unpack_from(shape, data, start + 14)
    firsts = struct.unpack_from(shape, data, start + 16 + 2 * count)
    ranges = (range(first, last + 1) for first, last in zip(firsts, lasts, strict=True))
    return set(chain.from_iterable(ranges)) - {0xFFFF}


def _groups(data: bytes, start: int) -> set[int]:
    """Format 12: groups of code points that follow each other."""
    count = struct.unpack_from(">L", data, start + 12)[0]
    body = data[start + 16 : start + 16 + 12 * count]
    ranges = (range(first, last + 1) for first, last, _ in struct.iter_unpack(">LLL", body))
    return set(chain.from_iterable(ranges))
