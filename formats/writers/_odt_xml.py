"""The smallest pieces of OpenDocument's XML: every word is escaped on its way in."""

import re
from collections.abc import Iterable, Mapping
from html import escape
from typing import NewType

Xml = NewType("Xml", str)
"""Markup that is safe as it stands. Only this module makes it."""
NOTHING = Xml("")
Attributes = Mapping[str, str]

_NS = "urn:oasis:names:tc:opendocument:xmlns"
_SPACES = {
    "office": f"{_NS}:office:1.0",
    "style": f"{_NS}:style:1.0",
    "text": f"{_NS}:text:1.0",
    "table": f"{_NS}:table:1.0",
    "draw": f"{_NS}:drawing:1.0",
    "fo": f"{_NS}:xsl-fo-compatible:1.0",
    "svg": f"{_NS}:svg-compatible:1.0",
    "meta": f"{_NS}:meta:1.0",
    "manifest": f"{_NS}:manifest:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xlink": "http://www.w3.org/1999/xlink",
    "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
}
_GAP = re.compile(r"^ +| {2,}")


def node(tag: str, *children: Xml, attrs: Attributes | None = None) -> Xml:
    """Return an element such as "text:p"; attributes with empty values are left out."""
    said = "".join(
        f' {name}="{escape(value, quote=True)}"' for name, value in (attrs or {}).items() if value
    )
    inner = "".join(children)
    return Xml(f"<{tag}{said}>{inner}</{tag}>" if inner else f"<{tag}{said}/>")


def said(text: str) -> Xml:
    """Return plain words for where white space does not matter, such as a title."""
    return Xml(escape(text, quote=False))


def words(text: str) -> Xml:
    """Return words in a paragraph: each space and each line end stays (ODF 1.3, 6.1.2)."""
    lines = text.replace("\t", " ").split("\n")
    return Xml("<text:line-break/>".join(_spaced(line) for line in lines))


def _spaced(line: str) -> str:
    return _GAP.sub(_gap, escape(line, quote=False))


def _gap(found: re.Match[str]) -> str:
    """Keep spaces that a reader would run together or drop at the start."""
    lone = 0 if found.start() == 0 else 1
    count = len(found[0]) - lone
    return " " * lone + str(node("text:s", attrs={"text:c": str(count) if count > 1 else ""}))


def joined(parts: Iterable[Xml]) -> Xml:
    """Return the pieces one after the other."""
    return Xml("".join(parts))


def part(root: str, *children: Xml, attrs: Attributes | None = None) -> bytes:
    """Return a whole part of the package as UTF-8, with every name space declared."""
    spaces = {f"xmlns:{prefix}": space for prefix, space in _SPACES.items()}
    made = node(root, *children, attrs={**spaces, **(attrs or {})})
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{made}'.encode()
