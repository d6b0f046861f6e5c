"""A few sentences as sound, to hear before publishing: made in the voice's limited child process.

What was made is kept a while, in a folder that never grows past a bound. Names are made of who
it is for and what is said, so nobody can ask for the sound of another group's words.
"""

import hashlib
import io
import tempfile
import threading
import time
import wave
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from formats.voices.here import gain_of, version_of
from formats.voices.level import levelled
from formats.voices.script import Utterance
from formats.voices.speaker import Speaker
from formats.voices.voice import RATE, UnknownVoice, VoiceFailed

LONGEST = 2_000
"""Letters that are said at once: about two minutes."""
KEPT = 400
"""Sounds in the folder; the oldest go first. One is about 0.2 MB."""
SECONDS = 10.0
"""For one piece of a sentence. The usual piece takes 0.004."""
MOST = ((60, 60.0), (1500, 3600.0))
"""How many sounds one person may have made, in how many seconds: more than they can hear."""
SEATS = 2
"""Sounds that are made at once, whoever asks: a server has other work."""
PATIENCE = 8.0
"""Seconds to wait for a seat."""


class CannotHear(Exception):
    """There is no sound. `why`: too_long, too_often, busy or no_voice."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Speaking:
    """The sounds of this process: who asked how often, and what is being made."""

    def __init__(
        self,
        folder: Path,
        most: tuple[tuple[int, float], ...] = MOST,
        longest: int = LONGEST,
        kept: int = KEPT,
    ) -> None:
        """`folder` is where sounds are kept a while; it is made where it is missing."""
        self._folder, self._most, self._longest, self._kept = folder, most, longest, kept
        self._seats = threading.BoundedSemaphore(SEATS)
        self._asked: dict[str, deque[float]] = {}
        self._lock = threading.Lock()

    def sound(self, scope: str, said: Sequence[Utterance], person_id: str) -> str:
        """Return the name of the sound, made now unless it is there. Raises CannotHear."""
        name = _name(scope, said)
        if self.path(scope, name) is not None:
            return name
        if sum(len(each.said) for each in said) > self._longest:
            raise CannotHear("too_long")
        if not self._may_ask(person_id):
            raise CannotHear("too_often")
        if not self._seats.acquire(timeout=PATIENCE):
            raise CannotHear("busy")
        try:
            self._keep(f"{scope}.{name}.wav", _wav(said))
        except (UnknownVoice, VoiceFailed) as failure:
            raise CannotHear("no_voice") from failure
        finally:
            self._seats.release()
        return name

    def path(self, scope: str, name: str) -> Path | None:
        """Return where the sound of this name lies, None where it is not there (any more)."""
        if not (name.isalnum() and name.isascii() and scope.isalnum() and scope.isascii()):
            return None
        path = self._folder / f"{scope}.{name}.wav"
        return path if path.is_file() else None

    def _may_ask(self, person_id: str) -> bool:
        """Note the question, in memory only: how often people listen is nobody's business."""
        now = time.monotonic()
        longest = max(within for _, within in self._most)
        with self._lock:
            for one in [one for one, when in self._asked.items() if when[-1] < now - longest]:
                del self._asked[one]
            asked = self._asked.get(person_id, deque(maxlen=max(most for most, _ in self._most)))
            for most, within in self._most:
                if sum(when > now - within for when in asked) >= most:
                    return False
            asked.append(now)
            self._asked[person_id] = asked
            return True

    def _keep(self, name: str, data: bytes) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=self._folder, delete=False) as file:
            file.write(data)
        Path(file.name).rename(self._folder / name)
        kept = sorted(self._folder.iterdir(), key=_age)
        for old in kept[: -self._kept]:
            old.unlink(missing_ok=True)


def _age(path: Path) -> float:
    with suppress(FileNotFoundError):
        return path.stat().st_mtime
    return 0.0


def _name(scope: str, said: Sequence[Utterance]) -> str:
    parts = [scope]
    for each in said:
        gain = gain_of(each.voice, "normal")
        parts += each.voice, version_of(each.voice), str(gain), each.said
    return hashlib.sha256("\x1e".join(parts).encode()).hexdigest()[:32]


def _wav(said: Sequence[Utterance]) -> bytes:
    sound: list[bytes] = []
    with Speaker(SECONDS) as voice:
        for each in said:
            spoken = voice.speak(each.said, each.voice, "normal").samples
            # As loud as in the recording.
            louder = levelled(spoken, gain_of(each.voice, "normal"))
            sound.append(louder.astype("<i2").tobytes())
            sound.append(bytes(2 * int(RATE * each.pause)))
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(b"".join(sound))
    return out.getvalue()
