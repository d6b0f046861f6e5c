"""A loudness meter for the tests: ITU-R BS.1770-4, mono, gated, in LUFS."""

import numpy as np
import numpy.typing as npt

_BLOCK, _STEP = 0.4, 0.1
_SILENCE, _BELOW = -70.0, -10.0


def loudness(samples: npt.NDArray[np.int16], rate: int) -> float:
    """Return the integrated loudness in LUFS."""
    heard = _weighted(samples / 32768.0, rate)
    size, step = int(_BLOCK * rate), int(_STEP * rate)
    windows = np.lib.stride_tricks.sliding_window_view(heard**2, size)[::step]
    power = windows.mean(axis=1)
    power = power[_lufs(power) > _SILENCE]
    power = power[_lufs(power) > _lufs(power.mean()) + _BELOW]
    return float(_lufs(power.mean()))


def peak(samples: npt.NDArray[np.int16]) -> float:
    """Return the highest sample in dBFS."""
    return float(20 * np.log10(np.abs(samples.astype(np.float64)).max() / 32768.0))


def _lufs(power: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return -0.691 + 10 * np.log10(np.maximum(power, 1e-12))


def _weighted(sound: npt.NDArray[np.float64], rate: int) -> npt.NDArray[np.float64]:
    """Return the sound through the two K-weighting filters, in the frequency domain."""
    spectrum = np.fft.rfft(sound, 2 * sound.size)
    turn = np.exp(-1j * np.linspace(0, np.pi, spectrum.size))
    for above, below in (_shelf(rate), _high_pass(rate)):
        spectrum = spectrum * np.polyval(above[::-1], turn) / np.polyval(below[::-1], turn)
    return np.fft.irfft(spectrum)[: sound.size]


def _shelf(rate: int) -> tuple[list[float], list[float]]:
    k, q = np.tan(np.pi * 1681.974450955533 / rate), 0.7071752369554196
    high = 10 ** (3.999843853973347 / 20)
    band = high**0.4996667741545416
    above = [high + band * k / q + k * k, 2 * (k * k - high), high - band * k / q + k * k]
    return above, [1 + k / q + k * k, 2 * (k * k - 1), 1 - k / q + k * k]


def _high_pass(rate: int) -> tuple[list[float], list[float]]:
    k, q = np.tan(np.pi * 38.13547087602444 / rate), 0.5003270373238773
    scale = 1 + k / q + k * k
    return [scale, -2 * scale, scale], [scale, 2 * (k * k - 1), 1 - k / q + k * k]
