"""What a player finds in a sound file: by PyAV, always here, and by ffprobe where it is here."""

import json
import shutil
import subprocess
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import av
import av.subtitles.stream  # PyAV asks for it when a file is open
import numpy as np
import pytest

from formats.readers._sound_decoding import mp3_pieces
from formats.voices.voice import Samples

needs_ffprobe = pytest.mark.skipif(
    not shutil.which("ffprobe"),
    reason="no ffprobe here: chapters were read back by PyAV alone. To add it: apt install ffmpeg",
)


@dataclass(frozen=True)
class Played:
    """A sound file as a player shows it."""

    tags: dict[str, str]
    seconds: float
    chapters: list[tuple[str, float, float]]
    """Title, start and end in seconds."""
    covers: dict[str, bool]
    """Each stream by its codec, and whether it is a cover."""


def played(mp3: bytes) -> Played:
    with av.open(BytesIO(mp3), format="mp3") as container:
        cover = av.stream.Disposition.attached_pic
        return Played(
            dict(container.metadata),
            (container.duration or 0) / av.time_base,
            [_chapter(each) for each in container.chapters()],
            {each.codec.name: bool(each.disposition & cover) for each in container.streams},
        )


def _chapter(told: Any) -> tuple[str, float, float]:
    start, end = (float(told[at] * told["time_base"]) for at in ("start", "end"))
    return told["metadata"]["title"], start, end


def decoded(mp3: bytes) -> Samples:
    """Every sample that a player makes of the file."""
    return np.concatenate(list(mp3_pieces(mp3)))


def cues(webvtt: bytes) -> list[tuple[float, float]]:
    """Start and length of each cue, in seconds."""
    with av.open(BytesIO(webvtt), format="webvtt") as container:
        packets = [each for each in container.demux() if each.size]
        return [
            (float(each.pts * each.time_base), float(each.duration * each.time_base))
            for each in packets
        ]


def chapters_by_ffprobe(mp3: bytes) -> list[tuple[str, float, float]]:
    command = ["ffprobe", "-v", "error", "-of", "json", "-show_chapters", "-"]
    told = json.loads(subprocess.run(command, input=mp3, capture_output=True, check=True).stdout)
    return [
        (each["tags"]["title"], float(each["start_time"]), float(each["end_time"]))
        for each in told["chapters"]
    ]
