"""What no file may carry: control characters, broken halves of letters, hidden reordering."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import TypeVar

from content.languages import direction_of
from content.tree import Block, Document, ListItem, Picture, Point, language_of, texts

T = TypeVar("T")

_KEPT = frozenset("\t\n")
_CONTROLS = (*range(0x20), *range(0x7F, 0xA0))
_OVERRIDES = (0x202A, 0x202B, 0x202C, 0x202D, 0x202E)
"""Marks that can make words read in another order than they are stored (Unicode UAX 9)."""
_HALVES = range(0xD800, 0xE000)
"""Surrogates: halves of a letter, which no file can store."""
_NEVER = (0xAD, 0xFEFF, 0xFFFE, 0xFFFF)
"""A soft hyphen would split words at the end of a line; the others are no letters."""
_LINE_END = re.compile("\r\n|[\r\u2028\u2029\x85\x0b\x0c]")
DEEPEST = 5
"""Depth of the innermost list: deeper ones leave no room for words on a phone or in large print."""
_DIGIT_GAP = re.compile(r"(?<=\d) (?=\d)")
_PLUS = re.compile(r"(?<![^\s(])\+(?=\d)")


@cache
def _dropped() -> dict[int, None]:
    codes = (*_CONTROLS, *_OVERRIDES, *_HALVES, *_NEVER)
    return dict.fromkeys(code for code in codes if chr(code) not in _KEPT)


def clean(text: str) -> str:
    """Return the text in NFC without what no file may carry. Line ends become one new line."""
    kept = _LINE_END.sub("\n", text).translate(_dropped())
    return unicodedata.normalize("NFC", kept)


def cleaned(document: Document) -> Document:
    """Return the same tree with every piece of its words cleaned, without empty blocks.

    Lists go six deep at most: what is inside the sixth stands in the sixth.
    """
    blocks = tuple(
        _walk(block, _cleaner(language_of(block, document)))
        for block in document.blocks
        if _says_something(block)
    )
    around = _walk(replace(document, blocks=()), _cleaner(document.language))
    title = " ".join(around.title.split()) or "-"
    return replace(around, title=title, blocks=blocks)


def _says_something(block: Block) -> bool:
    """An empty heading is a fault in every format; other empty blocks only leave a hole."""
    pictured = isinstance(block, Picture | Point) and block.image is not None
    return pictured or any(clean(text).strip() for text in texts(block))


def _cleaner(language: str) -> Callable[[str], str]:
    return _clean_from_right if direction_of(language) == "rtl" else clean


def _clean_from_right(text: str) -> str:
    return numbers_held(clean(text))


def numbers_held(text: str) -> str:
    """Return the words with no number taken apart: in Arabic, "01632 960" became "960 01632".

    The plus of "+44 1632" went to its end; an unseen mark of direction holds it at the front.
    """
    return _PLUS.sub("\u200e+", _DIGIT_GAP.sub("\u00a0", text))


def _walk(value: T, tidy: Callable[[str], str]) -> T:
    if isinstance(value, str):
        return tidy(value)  # type: ignore[return-value]  # mypy cannot narrow T to str
    if isinstance(value, tuple):
        return tuple(_walk(part, tidy) for part in value)  # type: ignore[return-value]  # as above
    if is_dataclass(value) and not isinstance(value, type):
        if isinstance(value, ListItem) and value.depth > DEEPEST:
            value = replace(value, depth=DEEPEST)
        changed = {field.name: _walk(getattr(value, field.name), tidy) for field in fields(value)}
        return replace(value, **changed)
    return value
