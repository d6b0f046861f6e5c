"""A recording that somebody brings: made into one MP3, as loud as our other sound."""

import base64
import json
import resource

from formats.readers._sound_decoding import decoded
from formats.readers._sound_loudness import made_even
from formats.readers.brought import CannotRead
from formats.voices.voice import RATE, Samples
from formats.writers._sound import coded

SHORTEST = 0.4
"""Seconds. A press by mistake is shorter."""
_SILENT = 40
"""Of 32,767: what a microphone that is off gives at the most."""


def answer(data: bytes, _name: str) -> bytes:
    """Return the recording as JSON: "mp3" in base64 and its "seconds". Raises CannotRead.

    From here on the process can open no file and no connection.
    """
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))
    samples = decoded(data)
    _check_heard(samples)
    mp3 = coded(made_even(samples)).mp3
    sound = {"mp3": base64.b64encode(mp3).decode("ascii"), "seconds": samples.size / RATE}
    return json.dumps(sound).encode()


def _check_heard(samples: Samples) -> None:
    if samples.size < SHORTEST * RATE:
        raise CannotRead("sound_short")
    if max(int(samples.max()), -int(samples.min())) <= _SILENT:
        raise CannotRead("sound_silent")
