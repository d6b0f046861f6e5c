"""The frame that tells players how long an MP3 is: "Info", of constant bit rate.

Silent to players that do not know it. Written from Xing's public description. It tells no
encoder delay on purpose: some players would then leave out the first 0.05 seconds and others
not, and what timings say would be true in some of them only.
"""

from struct import pack

from formats.writers._sound import FRAME_BYTES, silent_frame

_SIDE = 13
"""Bytes of a mono frame's header and of what follows it before its sound."""
_COUNTS_AND_PLACES = 0b111
_PLACES = 100


def info_frame(sound: int) -> bytes:
    """Return the frame that goes before an MP3 of ours with so many bytes."""
    frames = round(sound / FRAME_BYTES)
    frame = silent_frame(padded=False)
    size = len(frame) + sound
    places = bytes(place * 256 // _PLACES for place in range(_PLACES))
    told = b"Info" + pack(">III", _COUNTS_AND_PLACES, frames, size) + places
    return frame[:_SIDE] + told + frame[_SIDE + len(told) :]
