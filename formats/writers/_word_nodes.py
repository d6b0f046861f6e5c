"""The smallest pieces of Word's XML: a node and its attributes."""

from typing import cast

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement as Node

__all__ = ["Node", "empty", "first_paragraph", "node", "value"]


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


def first_paragraph(made: Node) -> Node | None:
    """Return the first paragraph of the element, which may be one; None where it has none."""
    return cast(Node | None, next(made.iter(qn("w:p")), None))


def _full(name: str) -> str:
    return qn(name) if ":" in name else name
