"""How loud a voice is to people: ITU-R BS.1770-4, mono, gated, in LUFS."""

from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from formats.voices.voice import RATE, Samples

_BLOCK, _STEP = 0.4, 0.1
_SILENCE, _BELOW = -70.0, -10.0


_Floats: TypeAlias = npt.NDArray[np.float64]


def loudness(samples: Samples) -> float:
    """Return the integrated loudness in LUFS; the least there is, -120, for silence."""
    heard = _weighted(samples / 32768.0)
    size, step = int(_BLOCK * RATE), int(_STEP * RATE)
    if heard.size < size:
        heard = np.pad(heard, (0, size - heard.size))
    windows = np.lib.stride_tricks.sliding_window_view(heard**2, size)[::step]
    power = windows.mean(axis=1)
    power = power[_lufs(power) > _SILENCE]
    if not power.size:
        return float(_lufs(np.zeros(1))[0])
    loud = power[_lufs(power) > _lufs(power.mean(keepdims=True)) + _BELOW]
    return float(_lufs(loud.mean(keepdims=True))[0])


def _lufs(power: _Floats) -> _Floats:
    found: _Floats = -0.691 + 10 * np.log10(np.maximum(power, 1e-12))
    return found


def _weighted(sound: _Floats) -> _Floats:
    """Return the sound through the two K-weighting filters, in the frequency domain."""
    # A power of two: other sizes can take fifty times as long.
    spectrum = np.fft.rfft(sound, 1 << (2 * sound.size).bit_length())
    turn = np.exp(-1j * np.linspace(0, np.pi, spectrum.size))
    for above, below in (_SHELF, _HIGH_PASS):
        spectrum = spectrum * np.polyval(above[::-1], turn) / np.polyval(below[::-1], turn)
    heard: _Floats = np.fft.irfft(spectrum)[: sound.size]
    return heard


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


_SHELF, _HIGH_PASS = _shelf(), _high_pass()
