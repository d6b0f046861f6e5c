"""How the two processes talk: a length, then that many bytes, over a pipe."""

import json
from collections.abc import Callable
from struct import Struct

HEAD = Struct(">I")
LARGEST = 64 * 1024 * 1024
"""Bytes in one frame: 24 minutes of sound, far more than one sentence can be."""
Fields = dict[str, str | float]


def head(size: int) -> bytes:
    """Return what goes before so many bytes."""
    return HEAD.pack(size)


def size_of(told: bytes | bytearray) -> int:
    """Return how many bytes follow. Raises EOFError for more than one sentence can have."""
    size: int = HEAD.unpack(told)[0]
    if size > LARGEST:
        raise EOFError("a frame larger than any sentence")
    return size


def message(fields: Fields) -> bytes:
    """Return the fields as one frame of JSON."""
    data = json.dumps(fields).encode()
    return head(len(data)) + data


def unmessage(read: Callable[[int], bytes | bytearray]) -> Fields:
    """Return the fields of the next frame; `read(n)` gives exactly n bytes or raises EOFError."""
    fields: Fields = json.loads(read(size_of(read(HEAD.size))))
    return fields
