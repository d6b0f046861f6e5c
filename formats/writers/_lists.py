"""A flat list with depths as a list inside a list, which pages and PDF need."""

from collections.abc import Sequence
from dataclasses import dataclass

from content.tree import ListItem, Runs


@dataclass(frozen=True, slots=True)
class Node:
    """One item and the list inside it."""

    runs: Runs
    inside: tuple["Node", ...] = ()


def nested(items: Sequence[ListItem]) -> tuple[Node, ...]:
    """Return the outer items, each with its inner ones. A skipped depth counts as one step."""
    nodes = []
    while items:
        first, *rest = items
        inner = next((i for i, item in enumerate(rest) if item.depth <= first.depth), len(rest))
        nodes.append(Node(first.runs, nested(rest[:inner])))
        items = rest[inner:]
    return tuple(nodes)
