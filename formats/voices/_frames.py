"""How the two processes talk: a length, then that many bytes, over a pipe."""

import json
from collections.abc import Callable
from struct import calcsize, pack, unpack
from typing import Any

_HEAD = ">I"
LARGEST = 64 * 1024 * 1024
"""Bytes in one frame: 24 minutes of sound, far more than one sentence can be."""


def frame(data: bytes) -> bytes:
    """Return the bytes with their length before them."""
    return pack(_HEAD, len(data)) + data


def message(**fields: str | float) -> bytes:
    """Return the fields as one frame of JSON."""
    return frame(json.dumps(fields).encode())


def unframe(read: Callable[[int], bytes]) -> bytes:
    """Return the next frame's bytes; `read(n)` gives exactly n bytes or raises EOFError."""
    size: int = unpack(_HEAD, read(calcsize(_HEAD)))[0]
    if size > LARGEST:
        raise EOFError("a frame larger than any sentence")
    return read(size)


def unmessage(read: Callable[[int], bytes]) -> dict[str, Any]:
    """Return the fields of the next frame of JSON."""
    fields: dict[str, Any] = json.loads(unframe(read))
    return fields
