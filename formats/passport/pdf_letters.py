"""The fonts of a PDF: what each code means, how wide it is, and whether its letters lean."""

import re
from dataclasses import dataclass, field

import pikepdf

_PAIRS = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>")
_RANGES = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(<[0-9A-Fa-f]*>|\[[^\]]*\])")
_SECTION = re.compile(rb"begin(bfchar|bfrange)(.*?)end\1", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Font:
    """One font of a page."""

    name: str
    slanted: bool
    letters: dict[int, str] = field(default_factory=dict)
    widths: dict[int, float] = field(default_factory=dict)
    usual: float = 500.0
    """Width of a letter that `widths` does not name, in thousandths of the size."""
    bytes_a_code: int = 1

    def read(self, data: bytes) -> tuple[str, float]:
        """Return the words and their width in thousandths of the size."""
        step = self.bytes_a_code
        codes = [int.from_bytes(data[at : at + step], "big") for at in range(0, len(data), step)]
        text = "".join(self.letters.get(code, "\ufffd") for code in codes)
        return text, sum(self.widths.get(code, self.usual) for code in codes)


def read_font(found: pikepdf.Object) -> Font:
    """Return a font with what it says about its letters."""
    wide = "/DescendantFonts" in found
    inner = found.DescendantFonts[0] if wide else found
    described = inner.get("/FontDescriptor", None)
    name = str(found.get("/BaseFont", "")).removeprefix("/").partition("+")[2]
    name = name or str(found.get("/BaseFont", "")).removeprefix("/")
    angle = float(described.get("/ItalicAngle", 0)) if described is not None else 0.0
    leaning = any(word in name.casefold() for word in ("italic", "oblique"))
    return Font(
        name=name,
        slanted=leaning or angle != 0,
        letters=_letters(found),
        widths=_wide(inner) if wide else _narrow(inner),
        usual=float(inner.get("/DW", 1000)) if wide else 500.0,
        bytes_a_code=2 if wide else 1,
    )


def _letters(found: pikepdf.Object) -> dict[int, str]:
    told = found.get("/ToUnicode", None)
    if told is None:
        return {} if "/DescendantFonts" in found else {code: chr(code) for code in range(32, 127)}
    letters: dict[int, str] = {}
    for kind, inside in _SECTION.findall(told.read_bytes()):
        letters |= _pairs(inside) if kind == b"bfchar" else _ranges(inside)
    return letters


def _pairs(inside: bytes) -> dict[int, str]:
    return {int(code, 16): _text(said) for code, said in _PAIRS.findall(inside)}


def _ranges(inside: bytes) -> dict[int, str]:
    letters: dict[int, str] = {}
    for first, last, said in _RANGES.findall(inside):
        codes = range(int(first, 16), min(int(last, 16), int(first, 16) + 65535) + 1)
        if said.startswith(b"["):
            each = re.findall(rb"<([0-9A-Fa-f]*)>", said)
            letters |= dict(zip(codes, map(_text, each), strict=False))
        else:
            start = _text(said.strip(b"<>"))
            letters |= {code: _after(start, n) for n, code in enumerate(codes)}
    return letters


def _after(start: str, steps: int) -> str:
    """Return the letters so many steps further: only the last one moves."""
    return start[:-1] + chr(ord(start[-1]) + steps) if start else ""


def _text(digits: bytes) -> str:
    return bytes.fromhex(digits.decode("ascii")).decode("utf-16-be", "replace")


def _wide(inner: pikepdf.Object) -> dict[int, float]:
    widths: dict[int, float] = {}
    said = list(inner.get("/W", pikepdf.Array()))
    at = 0
    while at + 1 < len(said):
        first = int(said[at])
        if isinstance(said[at + 1], pikepdf.Array):
            widths |= {first + n: float(w) for n, w in enumerate(said[at + 1])}
            at += 2
        else:
            widths |= dict.fromkeys(range(first, int(said[at + 1]) + 1), float(said[at + 2]))
            at += 3
    return widths


def _narrow(inner: pikepdf.Object) -> dict[int, float]:
    first = int(inner.get("/FirstChar", 0))
    return {first + n: float(w) for n, w in enumerate(inner.get("/Widths", pikepdf.Array()))}
