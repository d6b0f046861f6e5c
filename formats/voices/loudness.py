"""How loud a voice is to people: ITU-R BS.1770-4, mono, gated, in LUFS."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from formats.voices.voice import RATE, Samples

_STEP = RATE // 10
"""Samples from the start of one block to the next: 0.1 seconds. A block has four steps."""
_BLOCK = 4
_AT_ONCE = 40 * _STEP
"""Samples that are weighed at once: they stay in the processor's own memory."""
_SILENCE, _BELOW = -70.0, -10.0
_LEAST = 1e-12
"""Power of silence: no logarithm of nothing."""

_Floats: TypeAlias = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Level:
    """How loud a sound is."""

    lufs: float
    """Integrated loudness; about -120 for silence."""
    peak: float
    """The highest sample in dBFS; about -120 for silence."""


def loudness(samples: Samples) -> float:
    """Return the integrated loudness in LUFS; the least there is, about -120, for silence."""
    return level([samples]).lufs


def level(pieces: Iterable[Samples]) -> Level:
    """Return how loud a sound is that comes in pieces: an hour need not be held at once."""
    power: list[_Floats] = [np.zeros(0)]
    rest = np.empty(0, np.int16)
    peak = 0
    for piece in pieces:
        if piece.size:
            peak = max(peak, int(piece.max()), -int(piece.min()))
        rest = np.concatenate((rest, piece))
        whole = rest.size // _STEP * _STEP
        power.append(_weighted(rest[:whole]))
        rest = rest[whole:]
    if rest.size:
        power.append(_weighted(np.pad(rest, (0, _STEP - rest.size))))
    return Level(_gated(np.concatenate(power)), float(20 * np.log10(max(peak / 32768, 1e-6))))


def _gated(steps: _Floats) -> float:
    """Return the loudness of the blocks that are heard: pauses do not count."""
    if steps.size < _BLOCK:
        steps = np.pad(steps, (0, _BLOCK - steps.size))
    blocks = np.lib.stride_tricks.sliding_window_view(steps, _BLOCK).mean(axis=1)
    heard = blocks[_lufs(blocks) > _SILENCE]
    if not heard.size:
        return float(_lufs(np.zeros(1))[0])
    loud = heard[_lufs(heard) > _lufs(heard.mean(keepdims=True)) + _BELOW]
    return float(_lufs(loud.mean(keepdims=True))[0])


def _lufs(power: _Floats) -> _Floats:
    found: _Floats = -0.691 + 10 * np.log10(np.maximum(power, _LEAST))
    return found


def _weighted(sound: Samples) -> _Floats:
    """Return the power of each step after the two K-weighting filters.

    By Parseval's theorem the spectrum of a step gives it: no filtered sound is made.
    """
    power = np.empty(sound.size // _STEP)
    for at in range(0, sound.size, _AT_ONCE):
        lines = np.fft.rfft(sound[at : at + _AT_ONCE].reshape(-1, _STEP))
        power[at // _STEP :][: len(lines)] = (lines.real**2 + lines.imag**2) @ _weights()
    return power


@cache
def _weights() -> _Floats:
    """Return what each line of a step's spectrum adds to its power."""
    turn = np.exp(-2j * np.pi * np.fft.rfftfreq(_STEP))
    passed = np.ones(turn.size)
    for above, below in (_shelf(), _high_pass()):
        passed *= np.abs(np.polyval(above[::-1], turn) / np.polyval(below[::-1], turn)) ** 2
    passed[1:] *= 2  # each but the first stands for its mirror image too; _STEP is odd
    found: _Floats = passed / (_STEP * 32768) ** 2
    return found


def _shelf() -> tuple[list[float], list[float]]:
    k, q = np.tan(np.pi * 1681.974450955533 / RATE), 0.7071752369554196
    high = 10 ** (3.999843853973347 / 20)
    band = high**0.4996667741545416
    above = [high + band * k / q + k * k, 2 * (k * k - high), high - band * k / q + k * k]
    return above, [1 + k / q + k * k, 2 * (k * k - 1), 1 - k / q + k * k]


def _high_pass() -> tuple[list[float], list[float]]:
    k, q = np.tan(np.pi * 38.13547087602444 / RATE), 0.5003270373238773
    scale = 1 + k / q + k * k
    return [scale, -2 * scale, scale], [scale, 2 * (k * k - 1), 1 - k / q + k * k]
