"""What no file may carry: control characters, broken halves of letters, hidden reordering."""

from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import TypeVar

from content.tree import Document

T = TypeVar("T")

_KEPT = frozenset("\t\n")
_CONTROLS = (*range(0x20), *range(0x7F, 0xA0))
_OVERRIDES = (0x202A, 0x202B, 0x202C, 0x202D, 0x202E)
"""Marks that can make words read in another order than they are stored (Unicode UAX 9)."""
_HALVES = range(0xD800, 0xE000)
"""Surrogates: halves of a letter, which no file can store."""
_NEVER = (0xFEFF, 0xFFFE, 0xFFFF)


@cache
def _dropped() -> dict[int, None]:
    codes = (*_CONTROLS, *_OVERRIDES, *_HALVES, *_NEVER)
    return dict.fromkeys(code for code in codes if chr(code) not in _KEPT)


def clean(text: str) -> str:
    """Return the text without what no file may carry. Line ends become one new line."""
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_dropped())


def cleaned(document: Document) -> Document:
    """Return the same tree with every piece of its words cleaned."""
    return _walk(document)


def _walk(value: T) -> T:
    if isinstance(value, str):
        return clean(value)  # type: ignore[return-value]  # mypy cannot narrow T to str
    if isinstance(value, tuple):
        return tuple(_walk(part) for part in value)  # type: ignore[return-value]  # T is a tuple
    if is_dataclass(value) and not isinstance(value, type):
        changed = {field.name: _walk(getattr(value, field.name)) for field in fields(value)}
        return replace(value, **changed)
    return value
