"""The process that speaks: `python -m formats.voices._speak_child ENGINE`, fed sentences by pipe.

A voice engine is C code that a strange text may crash or stall, and a voice file may come from
a stranger, so it runs where its end harms nothing. The words come by pipe, never as arguments,
which other users of a machine can read.
"""

import os
import resource
import sys
from importlib import import_module
from typing import Any, BinaryIO

from formats.voices._frames import frame, message, unmessage
from formats.voices.engine import Engine, Refused, Speaking

NICE = 10
"""How far a slow engine stands back behind everything else on the machine."""


def main() -> int:
    """Answer each sentence with its sound until the pipe closes. Returns the exit code."""
    engine: Engine = import_module(f"formats.voices.engines.{sys.argv[1]}").ENGINE
    _limit(engine)
    out = os.fdopen(os.dup(1), "wb")
    # Whatever a library prints must not land among the samples.
    os.dup2(2, 1)
    started: Speaking | None = None
    while asked := _next(sys.stdin.buffer):
        _hold_to(engine.limits.seconds + (0.0 if started else engine.limits.starting))
        try:
            started = started or engine.start()
            sound, voice = started.speak(asked["text"], asked["voice"], asked["pace"])
        except Refused as refusal:
            out.write(message(refused=str(refusal)))
        else:
            out.write(message(voice=voice) + frame(sound))
        out.flush()
    return 0


def _next(source: BinaryIO) -> dict[str, Any]:
    try:
        return unmessage(lambda count: _exactly(source, count))
    except EOFError:
        return {}


def _exactly(source: BinaryIO, count: int) -> bytes:
    data = source.read(count)
    if len(data) < count:
        raise EOFError
    return data


def _limit(engine: Engine) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (engine.limits.memory, engine.limits.memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # Bytes it may write to any file. Pipes are not files.
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    if not engine.quick:
        os.nice(NICE)


def _hold_to(seconds: float) -> None:
    """Let the next sentence take this much processor time, on top of what was used."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    until = int(used.ru_utime + used.ru_stime + seconds) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (until, resource.RLIM_INFINITY))


if __name__ == "__main__":
    sys.exit(main())
