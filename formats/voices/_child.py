"""The parent's side of one child process that speaks: start it, ask it, end it."""

import fcntl
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from time import monotonic

from formats.voices._answer import answer
from formats.voices.child.frames import head, packed
from formats.voices.engine import Engine
from formats.voices.voice import Speech, UnknownVoice

_ROOT = Path(__file__).resolve().parents[2]
_PROGRAM = Path(__file__).resolve().parent / "child" / "__main__.py"
_ONE_PROCESSOR = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
"""A recording takes one processor, so that the pages keep the others."""
_PIPE = 2**20
"""Bytes in the pipe: 24 seconds of sound."""
_NICE = 10
"""How far a slow engine stands back behind everything else on the machine."""


class Child:
    """One engine in a process of its own, started when first needed."""

    def __init__(self, engine: Engine, seconds: float) -> None:
        """`seconds` is the time that one piece of a sentence may take."""
        self._engine = engine
        self._seconds = seconds
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        """Process id; 0 where none runs."""
        return self._process.pid if self._process else 0

    def ask(self, text: str, voice: str, pace: float) -> Speech:
        """Return the sound of a piece of a sentence.

        Raises `UnknownVoice`; OSError, EOFError or ValueError where the child died or spoke
        nonsense; TimeoutError where it took too long. After those, call `close`.
        """
        limits = self._engine.limits
        starting = 0.0 if self._process else limits.starting
        until = monotonic() + self._seconds + starting
        process = self._running()
        assert process.stdin is not None  # noqa: S101 - both are pipes, see `_running`
        assert process.stdout is not None  # noqa: S101 - as above
        may_take = limits.seconds + starting
        asked = packed(text, voice, str(pace), str(may_take))
        process.stdin.write(head(len(asked)) + asked)
        process.stdin.flush()
        (kind, words), samples = answer(process.stdout.fileno(), until)
        if kind == "refused":
            raise UnknownVoice(words)
        return Speech(samples, words)

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            self._process = subprocess.Popen(
                self._command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=_ROOT,
                # Its whole environment: no setting and no password of the service goes along.
                env={
                    "PYTHONPATH": os.pathsep.join((str(_ROOT), *_packages())),
                    "PYTHONUTF8": "1",
                    **_ONE_PROCESSOR,
                    **self._engine.settings(),
                },
            )
            _widen(self._process)
        return self._process

    def _command(self) -> list[str]:
        engine = self._engine
        nice = 0 if engine.quick else _NICE
        limits = (str(engine.limits.memory), str(nice))
        # By its path, not by -m, and without `site`: both take a third of the start.
        return [sys.executable, "-S", "-P", str(_PROGRAM), engine.module, *limits]

    def close(self) -> None:
        """End the child at once. The next sentence starts another."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                # What a dead child did not take is flushed here, and may fail; it is no loss.
                with suppress(BrokenPipeError):
                    pipe.close()


def _widen(process: subprocess.Popen[bytes]) -> None:
    """Let the pipe hold a whole sentence, so that neither side is woken for each bit of it."""
    assert process.stdout is not None  # noqa: S101 - it is a pipe, see `_running`
    # A system that has given many such pipes to one person gives no more: it only takes longer.
    with suppress(OSError):
        fcntl.fcntl(process.stdout, fcntl.F_SETPIPE_SZ, _PIPE)


def _packages() -> list[str]:
    """Return the folders of installed packages, as this process finds them."""
    return [path for path in sys.path if Path(path).name in {"site-packages", "dist-packages"}]
