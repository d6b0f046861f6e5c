"""Speaks in a child process: with a time limit, and a second try for each sentence."""

import json
import os
import select
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from time import monotonic
from types import TracebackType

import numpy as np

from formats.format import Speed
from formats.voices._frames import message, unframe, unmessage
from formats.voices.safe import pieces, safe
from formats.voices.voice import Samples, Speech, UnknownVoice, VoiceFailed

RATES: Mapping[str, Mapping[Speed, int]] = {
    "gmw/en": {"slow": 98, "normal": 131},
    "cel/cy": {"slow": 112, "normal": 144},
}
"""What espeak-ng is told, by voice. Measured on easy read, pauses between sentences counted:

slow is about 120 words a minute, normal about 155.
"""
_USUAL: Mapping[Speed, int] = {"slow": 100, "normal": 130}

SECONDS = 20.0
"""Time for one piece of a sentence; the usual piece takes 0.004 seconds."""

_TRIES = 2
_ROOT = Path(__file__).resolve().parents[2]


class Speaker:
    """The built-in `Voice`. One child, started when first needed, ended by `close`."""

    def __init__(self, seconds: float = SECONDS) -> None:
        """`seconds` is the time that one piece of a sentence may take."""
        self._seconds = seconds
        self._child: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> "Speaker":
        """Return the speaker itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the child, whatever happened."""
        self.close()

    @property
    def pid(self) -> int:
        """Process id of the child; 0 where none runs."""
        return self._child.pid if self._child else 0

    def speak(self, text: str, voice: str, speed: Speed) -> Speech:
        """Return the sound of one sentence; no samples where there is nothing to say.

        Raises `UnknownVoice`, and `VoiceFailed` where two children failed on the same words.
        """
        said = [self._with_another_try(piece, voice, speed) for piece in pieces(safe(text))]
        if not said:
            return Speech(np.empty(0, dtype=np.int16), voice)
        return Speech(np.concatenate([part.samples for part in said]), said[-1].voice)

    def _with_another_try(self, text: str, voice: str, speed: Speed) -> Speech:
        for _ in range(_TRIES):
            try:
                return self._ask(text, voice, speed)
            except (OSError, EOFError, TimeoutError, json.JSONDecodeError):
                self.close()
        raise VoiceFailed(f"the voice {voice!r} failed twice on one sentence")

    def _ask(self, text: str, voice: str, speed: Speed) -> Speech:
        child = self._running()
        until = monotonic() + self._seconds
        assert child.stdin is not None  # noqa: S101 - both are pipes, see `_running`
        assert child.stdout is not None  # noqa: S101 - as above
        child.stdin.write(message(text=text, voice=voice, rate=RATES.get(voice, _USUAL)[speed]))
        child.stdin.flush()
        source = child.stdout.fileno()
        answer = unmessage(lambda count: _exactly(source, count, until))
        if "refused" in answer:
            raise UnknownVoice(answer["refused"])
        sound = unframe(lambda count: _exactly(source, count, until))
        return Speech(_samples(sound), answer["voice"])

    def _running(self) -> subprocess.Popen[bytes]:
        if self._child is None:
            self._child = subprocess.Popen(
                [sys.executable, "-m", "formats.voices._speak_child"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=_ROOT,
                # Its whole environment: no setting and no password of the service goes along.
                env={"PYTHONPATH": str(_ROOT), "PYTHONUTF8": "1"},
            )
        return self._child

    def close(self) -> None:
        """End the child at once. The next sentence starts another."""
        child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                # What a dead child did not take is flushed here, and may fail; it is no loss.
                with suppress(BrokenPipeError):
                    pipe.close()


def _exactly(source: int, count: int, until: float) -> bytes:
    data = bytearray()
    # Not select(): it fails where a busy server already holds 1,024 open files.
    waiting = select.poll()
    waiting.register(source, select.POLLIN)
    while len(data) < count:
        if not waiting.poll(max(0.0, until - monotonic()) * 1000):
            raise TimeoutError
        chunk = os.read(source, count - len(data))
        if not chunk:
            raise EOFError
        data += chunk
    return bytes(data)


def _samples(sound: bytes) -> Samples:
    return np.frombuffer(sound, dtype="<i2").astype(np.int16)
