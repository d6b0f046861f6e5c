"""The frames of an MP3: where each begins, and how long the sound is. Nothing is decoded.

Written from the public description of the frame header (ISO 11172-3 and 13818-3, layer III).
"""

from dataclasses import dataclass

_SYNC = 0xFFE0
_RATES = {3: (44_100, 48_000, 32_000), 2: (22_050, 24_000, 16_000), 0: (11_025, 12_000, 8_000)}
"""Samples a second by the two bits of the version: 1, 2 and 2.5."""
_KILOBITS = (32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_KILOBITS_2 = (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
_LAYER_3 = 1
_NEWEST = 3
_HEAD = 4
"""Bytes of a frame's header."""
_TAG_HEAD = 10


@dataclass(frozen=True, slots=True)
class Frames:
    """Where the frames of an MP3 begin."""

    starts: tuple[int, ...]
    """Places in bytes from the beginning of the file, and after them the end of the last frame."""
    each: float
    """Seconds of one frame."""

    @property
    def seconds(self) -> float:
        """Return the length of the sound."""
        return (len(self.starts) - 1) * self.each


def frames_of(mp3: bytes) -> Frames:
    """Return the frames after the tag. Raises ValueError where there are none, or a broken one."""
    at = tag_size(mp3)
    starts, each = [at], 0.0
    while at < len(mp3):
        size, each = _frame(int.from_bytes(mp3[at : at + _HEAD], "big"))
        at += size
        starts.append(at)
    if at != len(mp3) or not each:
        raise ValueError("no whole MP3")
    return Frames(tuple(starts), each)


def tag_size(mp3: bytes) -> int:
    """Return how many bytes the ID3 tag at the beginning takes; 0 where there is none."""
    if mp3[:3] != b"ID3" or len(mp3) < _TAG_HEAD:
        return 0
    size = 0
    for byte in mp3[6:_TAG_HEAD]:
        size = size << 7 | byte & 0x7F
    return _TAG_HEAD + size


def _frame(head: int) -> tuple[int, float]:
    """Return the size of a frame in bytes and its length in seconds."""
    version, layer = head >> 19 & 3, head >> 17 & 3
    kind, rate = head >> 12 & 15, head >> 10 & 3
    known = version in _RATES and layer == _LAYER_3 and 1 <= kind <= len(_KILOBITS) and rate < 3
    if head >> 16 & _SYNC != _SYNC or not known:
        raise ValueError("no MP3 frame")
    newest = version == _NEWEST
    kilobits = (_KILOBITS if newest else _KILOBITS_2)[kind - 1]
    samples = 1152 if newest else 576
    hertz = _RATES[version][rate]
    size = samples // 8 * kilobits * 1000 // hertz + (head >> 9 & 1)
    return size, samples / hertz
