"""Recordings as browsers and phones make them, encoded in the test from one spoken sound."""

from fractions import Fraction
from functools import cache
from io import BytesIO

import av
import numpy as np

RATE = 22_050
SPOKEN = "spoken by Alice at home"
"""Stands in the metadata of every recording, as a device would write it."""


@cache
def voice(seconds: float = 2.0, loudness: float = 0.05) -> bytes:
    """Return 16 bit samples of something like speech: syllables of a low tone, and pauses."""
    at = np.arange(int(RATE * seconds)) / RATE
    tone = sum(np.sin(2 * np.pi * 140 * n * at) / n for n in range(1, 12))
    syllables = np.clip(np.sin(2 * np.pi * 3 * at), 0, 1)
    made: bytes = (tone * syllables * loudness * 16_000).astype("<i2").tobytes()
    return made


@cache
def recording(
    container: str = "webm",
    codec: str = "libopus",
    rate: int = 48_000,
    *,
    seconds: float = 2.0,
    loudness: float = 0.05,
) -> bytes:
    """Return the voice as one file of this kind, with the name of its maker in it."""
    out = BytesIO()
    with av.open(out, "w", format=container) as file:
        file.metadata.update({"comment": SPOKEN, "location": "+51.48-3.18/"})
        stream = file.add_stream(codec, rate=rate)
        stream.layout = "mono"
        context = stream.codec_context
        resampler = av.AudioResampler(
            format=context.format, layout="mono", rate=rate, frame_size=context.frame_size or None
        )
        frame = av.AudioFrame.from_ndarray(
            np.frombuffer(voice(seconds, loudness), dtype="<i2").reshape(1, -1), "s16", "mono"
        )
        frame.sample_rate = RATE
        for piece in [*resampler.resample(frame), *resampler.resample(None)]:
            file.mux(stream.encode(piece))
        file.mux(stream.encode(None))
    return out.getvalue()


def film(side: int = 64) -> bytes:
    """Return a film with a picture of that many dots a side."""
    out = BytesIO()
    with av.open(out, "w", format="matroska") as file:
        stream = file.add_stream("ffv1", rate=1)
        stream.width = stream.height = side
        stream.pix_fmt = "yuv420p"
        stream.time_base = Fraction(1, 1)
        file.mux(stream.encode(av.VideoFrame(side, side, "yuv420p")))
        file.mux(stream.encode(None))
    return out.getvalue()
