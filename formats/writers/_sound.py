"""Samples in, MP3 out, one sentence at a time: the only door to lameenc.

Each sentence is coded by an encoder of its own, so no frame of it needs what came before: it can
be kept, and put beside any other. Between sentences stand frames of silence, coded here by hand.
"""

from dataclasses import dataclass
from struct import Struct

import lameenc

from formats.voices.voice import RATE, Samples

KILOBITS = 48
"""Constant bit rate: clear for one voice, and every player can jump in it."""
FRAME = 576
"""Samples in one frame of MPEG 2, layer III."""
FRAME_BYTES = FRAME // 8 * KILOBITS * 1000 / RATE
"""Bytes of a frame on average: most have one more than the others."""
DELAY = 1105
"""Samples that come out of a decoder before the first that went into the encoder."""
_QUALITY = 5
_HEAD = b"\xff\xf3\x60\xc4"
"""Of a frame such as lame writes: layer III, 48 kilobits, 22,050 Hz, mono, not padded."""
_PADDED = 0x02
"""Set in the third byte of a frame that has one byte more."""
_SAMPLES = Struct(">I")


@dataclass(frozen=True, slots=True)
class Part:
    """One sentence as MP3: whole frames that need none before them."""

    mp3: bytes
    samples: int
    """Samples of sound in it; they begin `DELAY` samples after its first frame begins."""

    @property
    def frames(self) -> int:
        """Return how many frames it has: the bit rate is constant, so its size tells."""
        return round(len(self.mp3) / FRAME_BYTES)


def coded(samples: Samples) -> Part:
    """Return the sound as MP3; nothing at all for no samples."""
    if not samples.size:
        return Part(b"", 0)
    encoder = lameenc.Encoder()
    encoder.set_channels(1)
    encoder.set_in_sample_rate(RATE)
    encoder.set_bit_rate(KILOBITS)
    encoder.set_quality(_QUALITY)
    encoder.silence()
    sound = encoder.encode(samples.tobytes())
    return Part(bytes(sound + encoder.flush()), samples.size)


def silent_frame(*, padded: bool) -> bytes:
    """Return one frame of digital silence: no bits for sound, and none borrowed."""
    head = bytearray(_HEAD)
    head[2] |= _PADDED if padded else 0
    return bytes(head).ljust(int(FRAME_BYTES) + padded, b"\x00")


def packed(part: Part) -> bytes:
    """Return the part as one string of bytes, to be kept."""
    return _SAMPLES.pack(part.samples) + part.mp3


def unpacked(data: bytes | None) -> Part | None:
    """Return the part again; None where there is none, or what was kept is none."""
    if data is None or len(data) < _SAMPLES.size:
        return None
    part = Part(data[_SAMPLES.size :], _SAMPLES.unpack_from(data)[0])
    return part if part.samples <= part.frames * FRAME else None
