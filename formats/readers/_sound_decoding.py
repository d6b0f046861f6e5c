"""The door to PyAV: the bytes of a recording become samples, and nothing else of it is kept.

Runs in the limited child alone. No file can name another file, and no picture is decoded.
"""

from collections.abc import Iterator
from io import BytesIO
from typing import NoReturn

import av
import av.subtitles.stream  # PyAV asks for it when a file is open: no file can be opened then
import numpy as np
from av.audio.stream import AudioStream
from av.container import InputContainer

from formats.readers._sound_kinds import CODECS, sound_kind
from formats.readers.brought import CannotRead
from formats.voices.voice import RATE, Samples

SOUND_SECONDS = 300
"""How long a recording may be."""
_GRACE = 5
"""Seconds more: a browser stops a little late, and nobody should lose words by it."""
_BAD_PACKETS = 3
"""Damaged pieces that are passed over: many MP3 files begin or end with one."""
_TELLS_ITS_LENGTH = frozenset({"matroska", "mov", "flac", "aiff"})
"""Kinds whose header may count the sound. Others guess it from their size."""
_ENDLESS = 0x7FFFFFFF
"""From here on the size in a WAV file means "not known": it was written while it was recorded."""
_AT_ONCE = 400
"""Frames of our own sound that are given on together: ten seconds."""
_MISSING = 0.9
"""A recording with less than this share of its length has lost its end."""


def decoded(data: bytes) -> Samples:
    """Return the sound as 16 bit samples, mono, `RATE` a second.

    Raises CannotRead: "sound_unknown", "sound_film", "sound_broken", "sound_cut" or "sound_long".
    """
    kind = sound_kind(data)
    if (
        kind == "wav"
        and len(data) < int.from_bytes(data[4:8], "little") * _MISSING < _ENDLESS * _MISSING
    ):
        raise CannotRead("sound_cut")
    try:
        with _opened(data, kind) as container:
            stream = _only_sound(container)
            pieces = list(_pieces(container, stream))
            told = _told_length(container) if kind in _TELLS_ITS_LENGTH else 0.0
    except (av.FFmpegError, ValueError, OverflowError, EOFError, IndexError) as error:
        raise CannotRead("sound_broken") from error
    samples = np.concatenate(pieces) if pieces else np.empty(0, dtype=np.int16)
    if samples.size < told * _MISSING * RATE:
        raise CannotRead("sound_cut")
    return samples


def mp3_pieces(mp3: bytes) -> Iterator[Samples]:
    """Yield an MP3 of our own as samples, `RATE` a second: an hour is never held at once.

    Raises ValueError where it is no sound, or not mono at our rate.
    """
    try:
        with _opened(mp3, "mp3") as container:
            stream = container.streams.audio[0]
            if (stream.rate, stream.channels, stream.format.name) != (RATE, 1, "fltp"):
                raise ValueError("not our sound")
            heard: list[bytes] = []
            for frame in container.decode(stream):
                heard.append(bytes(frame.planes[0])[: 4 * frame.samples])
                if len(heard) == _AT_ONCE:
                    yield _whole_numbers(b"".join(heard))
                    heard = []
            yield _whole_numbers(b"".join(heard))
    except (av.FFmpegError, IndexError) as error:
        raise ValueError("no sound") from error


def _whole_numbers(sound: bytes) -> Samples:
    levels = np.frombuffer(sound, dtype=np.float32) * np.float32(32768)
    whole: Samples = np.rint(levels).clip(-32768, 32767).astype(np.int16)
    return whole


def _check_whole(data: bytes) -> None:
    """Refuse a WAV file that is shorter than its first line says."""
    told = int.from_bytes(data[4:8], "little")
    if told < _ENDLESS and len(data) < told * _MISSING:
        raise CannotRead("sound_cut")


def _opened(data: bytes, kind: str) -> InputContainer:
    return av.open(
        BytesIO(data),
        mode="r",
        format=kind,
        container_options={
            "format_whitelist": kind,
            "codec_whitelist": ",".join(CODECS),
            "protocol_whitelist": "none",
        },
        metadata_errors="replace",
        io_open=_refuse,
    )


def _refuse(*_asked: object) -> NoReturn:
    """Answer a file that asks for another file."""
    raise ValueError("a recording is one file")


def _only_sound(container: InputContainer) -> AudioStream:
    if any(not _is_cover(stream) for stream in container.streams.video):
        raise CannotRead("sound_film")
    if not container.streams.audio:
        raise CannotRead("sound_broken")
    stream = container.streams.audio[0]
    # A codec that FFmpeg does not know, or may not use, has no context.
    if getattr(stream.codec_context, "name", "") not in CODECS:
        raise CannotRead("sound_unknown")
    return stream


def _is_cover(stream: av.VideoStream) -> bool:
    return bool(stream.disposition & av.stream.Disposition.attached_pic)


def _told_length(container: InputContainer) -> float:
    """Return the seconds that the header promises; at most what could be taken."""
    seconds = (container.duration or 0) / av.time_base
    return float(min(seconds, SOUND_SECONDS + _GRACE))


def _pieces(container: InputContainer, stream: AudioStream) -> Iterator[Samples]:
    resampler = av.AudioResampler(format="s16", layout="mono", rate=RATE)
    left = (SOUND_SECONDS + _GRACE) * RATE
    for frame in _frames(container, stream):
        for made in resampler.resample(frame):
            left -= made.samples
            if left < 0:
                raise CannotRead("sound_long")
            yield np.frombuffer(bytes(made.planes[0]), dtype=np.int16)[: made.samples]


def _frames(container: InputContainer, stream: AudioStream) -> Iterator[av.AudioFrame | None]:
    """Yield what can be decoded, then None: the resampler's last samples are to come out."""
    bad = 0
    for packet in container.demux(stream):
        try:
            yield from packet.decode()
        except av.InvalidDataError:
            bad += 1
            if bad > _BAD_PACKETS:
                raise
    yield None
