"""The process that speaks: `python __main__.py MODULE MEMORY NICE`, fed by pipe.

A voice engine is C code that a strange text may crash or stall, and a voice file may come from
a stranger, so it runs where its end harms nothing. The words come by pipe, never as arguments,
which other users of a machine can read.
"""

import os
import resource
import sys
from importlib import import_module
from io import BufferedReader

from formats.voices.child import Refused
from formats.voices.child.frames import Fields, head, message, unmessage


def main() -> int:
    """Answer each sentence with its sound until the pipe closes. Returns the exit code."""
    module, memory, nice = sys.argv[1:4]
    _limit(int(memory), int(nice))
    out = os.fdopen(os.dup(1), "wb")
    words = os.fdopen(os.dup(0), "rb")
    # Whatever a library prints must not land among the samples.
    os.dup2(2, 1)
    started = None
    while asked := _next(words):
        _hold_to(float(asked["seconds"]))
        try:
            started = started or import_module(module).start()
            sound, voice = started.speak(asked["text"], asked["voice"], asked["pace"])
        except Refused as refusal:
            out.write(message({"refused": str(refusal)}))
        else:
            out.write(message({"voice": voice}) + head(len(sound)))
            out.write(sound)
        out.flush()
    return 0


def _next(source: BufferedReader) -> Fields:
    try:
        return unmessage(lambda count: _exactly(source, count))
    except EOFError:
        return {}


def _exactly(source: BufferedReader, count: int) -> bytes:
    data = source.read(count)
    if len(data) < count:
        raise EOFError
    return data


def _limit(memory: int, nice: int) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # Bytes it may write to any file. Pipes are not files.
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    if nice:
        os.nice(nice)


def _hold_to(seconds: float) -> None:
    """Let the next sentence take this much processor time, on top of what was used."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    until = int(used.ru_utime + used.ru_stime + seconds) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (until, resource.RLIM_INFINITY))


if __name__ == "__main__":
    sys.exit(main())
