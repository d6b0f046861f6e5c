"""Values of a stylesheet in points, as multiples, and as colours."""

import re

_LENGTH = re.compile(r"^(-?[\d.]+)(px|pt|rem|em|%|ch|cm|mm|in)?$")
_POINTS = {"px": 0.75, "pt": 1.0, "cm": 28.35, "mm": 2.835, "in": 72.0}
ROOT = 12.0
"""Points of 1rem: 16 pixels, as browsers have it."""
_NAMED = {"white": "FFFFFF", "black": "000000"}


def points(value: str, size: float) -> float | None:
    """Return a length in points where 1em is `size`; None where it is no plain length."""
    found = _LENGTH.match(value.strip())
    if not found:
        return None
    number, unit = float(found[1]), found[2] or ""
    if unit == "rem":
        return number * ROOT
    if unit == "em":
        return number * size
    if unit == "%":
        return number * size / 100
    if unit == "ch":
        return number * size / 2
    return number * _POINTS[unit] if unit else (0.0 if not number else None)


def multiple(value: str, size: float) -> float | None:
    """Return a line height as a multiple of the size; None where it is not said."""
    try:
        return float(value)
    except ValueError:
        measured = points(value, size)
        return measured / size if measured is not None and size else None


def colour(value: str) -> str | None:
    """Return RRGGBB; None where it is no plain colour."""
    said = value.strip().lower()
    if said in _NAMED:
        return _NAMED[said]
    digits = said.removeprefix("#")
    if not said.startswith("#") or not re.fullmatch(r"[0-9a-f]{3}|[0-9a-f]{6}", digits):
        return None
    return ("".join(each * 2 for each in digits) if len(digits) == 3 else digits).upper()
