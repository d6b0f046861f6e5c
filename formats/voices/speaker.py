"""Speaks: each voice in the child process of its engine, with a second try for each sentence."""

from types import TracebackType

import numpy as np

from formats.format import Speed
from formats.voices._child import Child
from formats.voices.engine import Engine
from formats.voices.engines import find
from formats.voices.safe import pieces, safe
from formats.voices.voice import Speech, UnknownVoice, VoiceFailed

_TRIES = 2


class Speaker:
    """The built-in `Voice`. One child an engine, started when first needed, ended by `close`."""

    def __init__(self, seconds: float | None = None) -> None:
        """`seconds` is the time that one piece of a sentence may take; None: the engine's own."""
        self._seconds = seconds
        self._children: dict[str, Child] = {}
        self._last: Child | None = None

    def __enter__(self) -> "Speaker":
        """Return the speaker itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the children, whatever happened."""
        self.close()

    @property
    def pid(self) -> int:
        """Process id of the child that spoke last; 0 where none runs."""
        return self._last.pid if self._last else 0

    def speak(self, text: str, voice: str, speed: Speed) -> Speech:
        """Return the sound of one sentence; no samples where there is nothing to say.

        Raises `UnknownVoice`, and `VoiceFailed` where two children failed on the same words.
        """
        found = find(voice)
        if found is None:
            raise UnknownVoice(f"no voice {voice!r}")
        engine, known = found
        child, pace = self._child(engine), known.pace[speed]
        given = engine.reads(safe(text), known.language)
        cut = pieces(given, engine.limits.letters)
        said = [_with_another_try(child, piece, voice, pace) for piece in cut]
        if not said:
            return Speech(np.empty(0, dtype=np.int16), voice)
        if len(said) == 1:
            return said[0]
        return Speech(np.concatenate([part.samples for part in said]), said[-1].voice)

    def close(self) -> None:
        """End every child at once. The next sentence starts another."""
        for child in self._children.values():
            child.close()

    def _child(self, engine: Engine) -> Child:
        if engine.id not in self._children:
            seconds = engine.limits.seconds if self._seconds is None else self._seconds
            self._children[engine.id] = Child(engine, seconds)
        self._last = self._children[engine.id]
        return self._last


def _with_another_try(child: Child, text: str, voice: str, pace: float) -> Speech:
    for _ in range(_TRIES):
        try:
            return child.ask(text, voice, pace)
        except (OSError, EOFError, ValueError):
            child.close()
    raise VoiceFailed(f"the voice {voice!r} failed twice on one sentence")
