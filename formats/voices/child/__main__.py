"""The process that speaks: `python __main__.py MODULE MEMORY NICE`, fed by pipe.

A voice engine is C code that a strange text may crash or stall, and a voice file may come from
a stranger, so it runs where its end harms nothing. The words come by pipe, never as arguments,
which other users of a machine can read.
"""

import gc
import os
import resource
import sys
from importlib import import_module
from io import BufferedReader

from formats.voices.child import Refused
from formats.voices.child.frames import HEAD, head, packed, size_of, words_in


def main() -> int:
    """Answer each sentence with its sound until the pipe closes. Returns the exit code."""
    # Nothing is thrown away while it starts, and what a sentence leaves behind is counted.
    gc.disable()
    module, memory, nice = sys.argv[1:4]
    _limit(int(memory), int(nice))
    out = os.dup(1)
    words = os.fdopen(os.dup(0), "rb")
    # Whatever a library prints must not land among the samples.
    os.dup2(2, 1)
    started = None
    while asked := _next(words):
        text, wanted, pace, seconds = asked
        _hold_to(float(seconds))
        try:
            started = started or import_module(module).start()
            sound, voice = started.speak(text, wanted, float(pace))
        except Refused as refusal:
            told, sound = packed("refused", str(refusal)), b""
        else:
            told = packed("spoke", voice)
        os.writev(out, (head(len(told)), head(len(sound)), told, sound))
    return 0


def _next(source: BufferedReader) -> tuple[str, ...]:
    """Return the next question; nothing where the pipe was closed, in the middle of one too."""
    told = source.read(HEAD)
    size = size_of(told) if len(told) == HEAD else 0
    data = source.read(size)
    return words_in(data) if len(data) == size else ()


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
