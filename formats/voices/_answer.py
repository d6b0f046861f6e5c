"""Reads what a child that speaks answers, from its pipe and in its time."""

import os
import select
from time import monotonic

import numpy as np

from formats.voices.child.frames import HEAD, size_of, words_in
from formats.voices.voice import Samples


def answer(source: int, until: float) -> tuple[tuple[str, ...], Samples]:
    """Return the words and the sound of one answer; `until` is a moment of `monotonic`.

    Raises TimeoutError where it does not come in time, EOFError or OSError where the child
    ended, ValueError where it is nonsense.
    """
    sizes = bytearray(2 * HEAD)
    _fill(source, [memoryview(sizes)], until)
    words = bytearray(size_of(sizes[:HEAD]))
    sound = np.empty(size_of(sizes[HEAD:]), dtype=np.uint8)
    _fill(source, [memoryview(words), sound.data], until)
    return words_in(words), sound.view("<i2")


def _fill(source: int, places: list[memoryview], until: float) -> None:
    # Not select(): it fails where a busy server already holds 1,024 open files.
    waiting = select.poll()
    waiting.register(source, select.POLLIN)
    while places := [place for place in places if place]:
        if not waiting.poll(max(0.0, until - monotonic()) * 1000):
            raise TimeoutError
        done = os.readv(source, places)
        if not done:
            raise EOFError
        for at, place in enumerate(places):
            places[at] = place[done:]
            done = max(0, done - len(place))
