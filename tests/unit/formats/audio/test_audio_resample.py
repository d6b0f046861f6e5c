"""Sound of an engine with another rate: as long, as loud, and without tones that were not there."""

import numpy as np

from formats.voices._resample import pcm, resampled


def tone(hertz: float, rate: int, seconds: float = 1.0) -> np.ndarray:
    places = np.arange(int(rate * seconds)) / rate
    return (0.5 * np.sin(2 * np.pi * hertz * places)).astype(np.float32)


def test_a_tone_keeps_its_height_its_length_and_its_loudness() -> None:
    made = resampled(tone(1_000, 24_000), 24_000, 22_050)
    assert made.size == 22_050
    assert np.abs(made - tone(1_000, 22_050))[100:-100].max() < 0.005


def test_what_the_new_rate_cannot_hold_is_gone_and_not_folded_down() -> None:
    made = resampled(tone(11_700, 24_000), 24_000, 16_000)
    assert np.abs(made[100:-100]).max() < 0.01


def test_a_broken_sample_becomes_silence() -> None:
    samples = np.frombuffer(pcm(np.array([np.nan, 2.0, -2.0], np.float32), 22_050), "<i2")
    assert list(samples) == [0, 32_767, -32_767]
