"""A recording of any browser or phone becomes one MP3; what means harm is refused in a sentence."""

import io
import subprocess
import sys
import wave
from pathlib import Path

import av
import numpy as np
import pytest
from recordings import SPOKEN, film, recording

from formats.readers import CannotRead, read_sound
from formats.readers._sound_decoding import decoded
from formats.readers._sound_loudness import CEILING_DB, made_even
from formats.voices.voice import RATE, Samples
from formats.writers._sound import KILOBITS

HOUSE = Path(__file__).parents[4]
SHUT = """
import socket
import av
from formats.readers import sound
from formats.readers.brought import CannotRead
try:
    sound.answer(b"no sound", "")
except CannotRead:
    pass
for attempt in (open, socket.socket, av.open):
    try:
        attempt(*(() if attempt is socket.socket else ("/etc/hostname",)))
    except OSError as error:
        print(type(error).__name__)
"""
KINDS = {
    "Chromium": ("webm", "libopus", 48_000),
    "Firefox": ("ogg", "libopus", 48_000),
    "Safari": ("mp4", "aac", 44_100),
    "computer": ("wav", "pcm_s16le", 44_100),
    "MP3": ("mp3", "libmp3lame", 44_100),
    "old phone": ("3gp", "libopencore_amrnb", 8_000),
    "AMR": ("amr", "libopencore_amrnb", 8_000),
    "bare AAC": ("adts", "aac", 44_100),
    "Apple": ("caf", "pcm_s16be", 44_100),
    "FLAC": ("flac", "flac", 44_100),
}


def wav(seconds: float, rate: int = 8_000, value: int = 128) -> bytes:
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(1)
        file.setframerate(rate)
        file.writeframes(bytes([value]) * int(rate * seconds))
    return out.getvalue()


def read(data: bytes) -> None:
    """Read it as the child does; without the child where it says at once that it cannot."""
    if not data or len(data) > 20_000_000 or data.startswith(b"RIFF"):
        read_sound(data)
    decoded(data)


def heard(mp3: bytes) -> Samples:
    with av.open(io.BytesIO(mp3)) as file:
        assert (file.streams.audio[0].rate, file.streams.audio[0].channels) == (RATE, 1)
        planes = [bytes(frame.to_ndarray()) for frame in file.decode(audio=0)]
    return (np.frombuffer(b"".join(planes), dtype=np.float32) * 32767).astype(np.int16)


@pytest.mark.parametrize("kind", ["Chromium", "Safari"])
def test_a_recording_comes_back_as_one_mp3_with_nothing_else_of_it(kind: str) -> None:
    sent = recording(*KINDS[kind])
    sound = read_sound(sent)
    assert SPOKEN.encode() in sent
    assert SPOKEN.encode() not in sound.mp3
    assert b"51.48" not in sound.mp3
    assert abs(sound.seconds - 2) < 0.1
    assert abs(heard(sound.mp3).size / RATE - 2) < 0.2
    assert len(sound.mp3) < KILOBITS * 125 * 2.3


@pytest.mark.parametrize("kind", KINDS)
def test_every_browser_and_phone_is_heard(kind: str) -> None:
    samples = decoded(recording(*KINDS[kind]))
    assert abs(samples.size / RATE - 2) < 0.1
    assert samples.std() > 100


@pytest.mark.parametrize("loudness", [0.03, 1.0])
def test_a_quiet_and_a_loud_speaker_are_equally_easy_to_hear(loudness: float) -> None:
    samples = made_even(decoded(recording("wav", "pcm_s16le", 44_100, loudness=loudness)))
    usual = made_even(decoded(recording("wav", "pcm_s16le", 44_100)))
    assert abs(20 * np.log10(samples.std() / usual.std())) < 1
    assert np.abs(samples.astype(int)).max() <= 32767 * 10 ** (CEILING_DB / 20) + 1


def test_the_same_sound_sent_twice_is_two_files_of_which_one_can_go() -> None:
    sound = read_sound(recording(*KINDS["MP3"]))
    one, other = sound.marked("1" * 32), sound.marked("2" * 32)
    assert one != other
    assert heard(one).size == heard(other).size == heard(sound.mp3).size


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "sound_short"),
        (b"Good morning, all of you.", "sound_unknown"),
        (b"#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1/a.ts\n", "sound_unknown"),
        (b"ffconcat version 1.0\nfile '/etc/passwd'\n", "sound_unknown"),
        (b"v=0\no=- 0 0 IN IP4 127.0.0.1\nm=audio 9 RTP/AVP 0\n", "sound_unknown"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "sound_unknown"),
        (b"PK\x03\x04" + bytes(50), "sound_unknown"),
        (b"ID3\x03\x00\x00\x00\x00\x00\x00#EXTM3U\nfile:///etc/passwd\n", "sound_broken"),
        (b"\x1a\x45\xdf\xa3" + bytes(200), "sound_broken"),
        (b"OggS" + b"\xff" * 300, "sound_broken"),
        (b"\x00\x00\x00\x18ftypisom" + b"\xff" * 300, "sound_broken"),
        (wav(0.2), "sound_short"),
        (wav(2), "sound_silent"),
        (wav(306), "sound_long"),
        (bytes(20 * 1024 * 1024 + 1), "sound_big"),
    ],
)
def test_what_is_no_recording_is_refused_with_the_reason(data: bytes, reason: str) -> None:
    with pytest.raises(CannotRead) as refused:
        read(data)
    assert refused.value.reason == reason


def test_a_film_is_refused_before_any_picture_is_drawn() -> None:
    with pytest.raises(CannotRead, match="This is a film"):
        decoded(film())


def test_a_length_that_lies_is_not_believed() -> None:
    whole = recording("wav", "pcm_s16le", 44_100)
    at = whole.index(b"data") + 4
    endless = whole[:at] + b"\xff\xff\xff\xff" + whole[at + 4 :]
    assert abs(decoded(endless).size / RATE - 2) < 0.1
    for kind in ("computer", "Chromium"):
        cut = recording(*KINDS[kind])
        with pytest.raises(CannotRead, match="The end of this sound is missing"):
            decoded(cut[: len(cut) // 2])
    with pytest.raises(CannotRead, match="damaged"):
        decoded(recording(*KINDS["Safari"])[:-2_000])


def test_while_a_recording_is_heard_no_file_and_no_connection_can_be_opened() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SHUT], cwd=HOUSE, capture_output=True, text=True, check=False
    )
    assert done.stdout.split() == ["OSError"] * 3, done.stderr
