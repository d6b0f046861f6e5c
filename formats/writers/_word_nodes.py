"""The smallest pieces of Word's XML: a node, and words that XML can carry."""

import re
from typing import cast

from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement as Node

__all__ = ["Node", "empty", "node", "sayable", "value"]

_UNSAYABLE = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def node(tag: str, *children: Node, attrs: dict[str, str] | None = None) -> Node:
    """Return an element such as "w:p" with its children; attribute names carry prefixes."""
    made = cast(Node, OxmlElement(tag))
    for name, text in (attrs or {}).items():
        made.set(_full(name), text)
    made.extend(children)
    return made


def value(tag: str, text: str) -> Node:
    """Return the common shape of Word: an element whose w:val says it all."""
    return node(tag, attrs={"w:val": text})


def empty(tag: str) -> Node:
    """Return an element that counts by being there."""
    return node(tag)


def sayable(text: str) -> str:
    """Return the text without the characters that XML forbids."""
    return _UNSAYABLE.sub("", text)


def _full(name: str) -> str:
    if ":" not in name:
        return name
    prefix, local = name.split(":")
    return f"{{{_SPACES[prefix]}}}{local}"


_SPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "xml": "http://www.w3.org/XML/1998/namespace",
}
