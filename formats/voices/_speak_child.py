"""The process that speaks: `python -m formats.voices._speak_child`, fed sentences by pipe.

A voice engine is C code that a strange text may crash or stall, so it runs where its end harms
nothing. The words come by pipe, never as arguments, which other users of a machine can read.
"""

import os
import resource
import sys
from typing import BinaryIO

from formats.voices._frames import frame, message, unmessage
from formats.voices.espeak import Engine, Refused

MEMORY = 512 * 1024 * 1024
CPU_SECONDS = 300


def main() -> int:
    """Answer each sentence with its sound until the pipe closes. Returns the exit code."""
    _limit()
    out = os.fdopen(os.dup(1), "wb")
    # Whatever a library prints must not land among the samples.
    os.dup2(2, 1)
    engine = Engine()
    while _answer(engine, sys.stdin.buffer, out):
        out.flush()
    return 0


def _answer(engine: Engine, source: BinaryIO, out: BinaryIO) -> bool:
    try:
        asked = unmessage(lambda count: _exactly(source, count))
    except EOFError:
        return False
    try:
        sound, voice = engine.speak(asked["text"], asked["voice"], asked["rate"])
    except Refused as refusal:
        out.write(message(refused=str(refusal)))
    else:
        out.write(message(voice=voice) + frame(sound))
    return True


def _exactly(source: BinaryIO, count: int) -> bytes:
    data = source.read(count)
    if len(data) < count:
        raise EOFError
    return data


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # Bytes it may write to any file. Pipes are not files.
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


if __name__ == "__main__":
    sys.exit(main())
