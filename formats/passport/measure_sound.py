"""Measures an MP3: its labels, its parts, and whether its length is what it says."""

from collections.abc import Iterator
from itertools import pairwise

from formats.passport.measured import Fact, Measured, Purpose

KNOWS: frozenset[Fact] = frozenset({"labels", "parts"})
_WANTED = {
    "TIT2": "The recording does not say its title.",
    "TPE1": "The recording does not say who made it.",
    "TLAN": "The recording does not say its language.",
    "TLEN": "The recording does not say how long it is.",
}
_HEAD = 10
"""Bytes before each frame, and before the whole tag."""


def measure_sound(data: bytes, purpose: Purpose) -> Measured:
    """Return the recording measured. Raises ValueError where it has no ID3 tag and sound."""
    if data[:3] != b"ID3" or len(data) < _HEAD:
        raise ValueError("no tag")
    size = _seven_bits(data[6:_HEAD])
    sound = data[_HEAD + size : _HEAD + size + 2]
    if len(sound) < 2 or sound[0] != 0xFF or sound[1] & 0xE0 != 0xE0:
        raise ValueError("no sound after the tag")
    frames = list(_frames(data[_HEAD : _HEAD + size]))
    names = {name for name, body in frames if body[3:].strip(b"\x00")}
    parts = [_times(body) for name, body in frames if name == "CHAP"]
    ordered = all(a[0] < b[0] for a, b in pairwise(parts)) and all(s < e for s, e in parts)
    return Measured(
        purpose=purpose,
        knows=KNOWS,
        missing=tuple(said for name, said in _WANTED.items() if name not in names),
        parts=len(parts) if ordered else 0,
    )


def _seven_bits(four: bytes) -> int:
    value = 0
    for byte in four:
        value = value << 7 | byte & 0x7F
    return value


def _frames(body: bytes) -> Iterator[tuple[str, bytes]]:
    at = 0
    while at + _HEAD <= len(body) and body[at]:
        name = body[at : at + 4].decode("latin-1")
        size = int.from_bytes(body[at + 4 : at + 8], "big")
        yield name, body[at + _HEAD : at + _HEAD + size]
        at += _HEAD + size


def _times(body: bytes) -> tuple[int, int]:
    """Return start and end of a part in milliseconds; they follow its name."""
    times = body[body.find(b"\x00") + 1 :]
    return int.from_bytes(times[:4], "big"), int.from_bytes(times[4:8], "big")
