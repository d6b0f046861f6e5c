"""Words in Markdown: nothing in them is taken for a mark, by CommonMark or by pandoc."""

import re

_SIGNS = re.compile(r"[\\`*_\[\]<~^${#|]")
"""Signs that mean something wherever they stand."""
_ENTITY = re.compile(r"&(?=#?\w+;)")
_HYPHENS = re.compile(r"-(?=-)|(?<=-)-")
_CITED = re.compile(r"(?<![^\W_])@")
_OPENING = re.compile(r"[-+=>:%]")
"""Signs that mean something where a line begins."""
_COUNTED = re.compile(
    r"(\(?(?:\d{1,9}|[a-z]|[A-Z](?=\))|[A-Z](?=\.(?:\s\s|$))|[ivxlcdm]{2,}|[IVXLCDM]{2,}))([.)])(?=\s|$)"
)
"""How a numbered item begins; pandoc counts in letters and Roman numerals too."""


def escaped(text: str) -> str:
    """Return the words with a backslash before each sign that could be a mark.

    The end counts as well: an exclamation mark before a link would make a picture of it.
    """
    text = _SIGNS.sub(r"\\\g<0>", text.replace("\t", " "))
    text = _CITED.sub(r"\@", _HYPHENS.sub(r"\-", without_entities(text)))
    return rf"{text[:-1]}\!" if text.endswith("!") else text


def without_entities(text: str) -> str:
    """Return the words, or an address, in which no part is taken for a named letter."""
    return _ENTITY.sub(r"\&", text)


def opened(line: str) -> str:
    """Return the line so that its first sign begins no list, quote or rule."""
    if _OPENING.match(line):
        return f"\\{line}"
    return _COUNTED.sub(r"\1\\\2", line, count=1) if _COUNTED.match(line) else line


def coded(mark: str) -> str:
    """Return one letter as its number, which counts as a sign beside a mark of emphasis."""
    return f"&#{ord(mark)};"
