"""The meter of loudness gives what the standard says of known sounds."""

import numpy as np
import pytest

from formats.voices.loudness import level, loudness
from formats.voices.voice import RATE, Samples


def tone(dbfs: float, seconds: float = 5.0, hertz: float = 997.0) -> Samples:
    turn = 2 * np.pi * hertz * np.arange(round(seconds * RATE)) / RATE
    return np.rint(np.sin(turn) * 32767 * 10 ** (dbfs / 20)).astype(np.int16)


@pytest.mark.parametrize("dbfs", [-0.0, -20.0, -40.0])
def test_a_tone_of_997_hertz_measures_three_under_its_peak(dbfs: float) -> None:
    """ITU-R BS.1770: a full tone of 997 Hz in one channel is -3.01."""
    assert loudness(tone(dbfs)) == pytest.approx(dbfs - 3.01, abs=0.1)


def test_high_tones_sound_louder_and_very_low_ones_softer() -> None:
    assert loudness(tone(-20.0, hertz=5000.0)) == pytest.approx(-19.7, abs=0.3)
    assert loudness(tone(-20.0, hertz=30.0)) < -28


def test_pauses_do_not_make_a_voice_softer() -> None:
    pause = np.zeros(20 * RATE, np.int16)
    assert loudness(np.concatenate((tone(-20.0), pause))) == pytest.approx(-23.0, abs=0.3)


def test_pieces_measure_as_the_whole() -> None:
    whole = np.concatenate((tone(-12.0, 1.3), tone(-25.0, 2.1), tone(-6.0, 0.7)))
    pieces = [whole[at : at + 4_321] for at in range(0, whole.size, 4_321)]
    assert level(pieces).lufs == pytest.approx(loudness(whole), abs=0.001)
    assert level(pieces).peak == pytest.approx(-6.0, abs=0.01)


def test_silence_and_no_sound_at_all_have_a_loudness_too() -> None:
    assert loudness(np.zeros(RATE, np.int16)) < -100
    assert level([]).lufs < -100
    assert level([]).peak < -100
    assert loudness(tone(-20.0, 0.1)) < -20
