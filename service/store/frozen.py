"""Document trees as bytes and back: what a decision and a publication hold on to."""

import json
from dataclasses import fields, is_dataclass
from typing import Any, get_args

from content import tree

KINDS: dict[str, type[Any]] = {kind.__name__: kind for kind in get_args(tree.Block)} | {
    kind.__name__: kind
    for kind in (tree.Document, tree.Run, tree.Image, tree.ListItem, tree.HardWord, tree.Saying)
}


def freeze(document: tree.Document) -> bytes:
    """Return the tree as UTF-8 JSON; equal trees give equal bytes."""
    return json.dumps(_plain(document), ensure_ascii=False, separators=(",", ":")).encode()


def thaw(data: bytes) -> tree.Document:
    """Return the tree that `freeze` made the bytes from. Raises TypeError for other bytes."""
    made = _rich(json.loads(data))
    if not isinstance(made, tree.Document):
        raise TypeError("not a frozen document")
    return made


def _plain(value: Any) -> Any:  # noqa: ANN401 - any part of a tree
    if is_dataclass(value):
        return {"is": type(value).__name__, **_said(value)}
    return [_plain(part) for part in value] if isinstance(value, tuple) else value


def _said(value: Any) -> dict[str, Any]:  # noqa: ANN401 - any part of a tree
    """Return the fields that say more than nothing.

    A field that a later version adds is left out where it is empty, so the words that people
    were asked about keep their sum.
    """
    parts = {field: getattr(value, field.name) for field in fields(value)}
    return {field.name: _plain(part) for field, part in parts.items() if part != field.default}


def _rich(value: Any) -> Any:  # noqa: ANN401 - any part of a tree
    if isinstance(value, dict):
        kind = KINDS[value["is"]]
        return kind(**{name: _rich(part) for name, part in value.items() if name != "is"})
    return tuple(_rich(part) for part in value) if isinstance(value, list) else value
