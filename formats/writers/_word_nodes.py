"""The smallest pieces of Word's XML: a node and its attributes."""

from collections.abc import Iterator
from typing import cast

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement as Node

__all__ = ["Node", "children", "empty", "full_name", "inside", "node", "value"]


def node(tag: str, *children: Node, attrs: dict[str, str] | None = None) -> Node:
    """Return an element such as "w:p" with its children; attribute names carry prefixes."""
    made = cast(Node, OxmlElement(tag))
    for name, text in (attrs or {}).items():
        made.set(full_name(name) if ":" in name else name, text)
    made.extend(children)
    return made


def value(tag: str, text: str) -> Node:
    """Return the common shape of Word: an element whose w:val says it all."""
    return node(tag, attrs={"w:val": text})


def empty(tag: str) -> Node:
    """Return an element that counts by being there."""
    return node(tag)


def inside(top: Node, *tags: str) -> Iterator[Node]:
    """Yield the node and all below it in reading order; only those of these full names, if any."""
    yield from cast(Iterator[Node], top.iter(*tags))


def children(top: Node, *tags: str) -> Iterator[Node]:
    """Yield the children of these full names."""
    yield from cast(Iterator[Node], top.iterchildren(*tags))


def full_name(name: str) -> str:
    """Return the name that the XML itself holds for "w:p"."""
    return qn(name)
