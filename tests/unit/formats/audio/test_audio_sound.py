"""The sound itself: levels, tags, and an MP3 of nothing."""

import numpy as np

from formats.writers._sound import Mp3
from formats.writers._sound_level import CEILING_DB, levelled
from formats.writers._sound_tags import Chapter, Label, tag


def shout() -> np.ndarray:
    """A second of quiet with a burst at full scale in it."""
    sound = np.random.default_rng(1).integers(-900, 900, 22_050).astype(np.int16)
    sound[9_000:9_400] = np.where(np.arange(400) % 40 < 20, 32_767, -32_768)
    return sound


def test_no_sample_passes_the_ceiling() -> None:
    ceiling = 32_767 * 10 ** (CEILING_DB / 20)
    assert np.abs(levelled(shout(), "gmw/en").astype(int)).max() <= ceiling + 1


def test_the_limiter_leaves_what_is_far_from_a_peak() -> None:
    sound = shout()
    quiet = np.where(np.abs(sound) > 900, 0, sound).astype(np.int16)
    assert np.array_equal(levelled(sound, "gmw/en")[:7_000], levelled(quiet, "gmw/en")[:7_000])


def test_very_short_and_empty_sounds_are_levelled_too() -> None:
    assert levelled(np.empty(0, np.int16), "gmw/en").size == 0
    assert levelled(np.array([32_767], np.int16), "gmw/en").size == 1


def test_an_mp3_of_nothing_is_still_an_mp3() -> None:
    empty = Mp3()
    assert len(empty.end()) > 1000
    assert empty.seconds == 1.0


def test_samples_are_counted() -> None:
    mp3 = Mp3()
    mp3.add(np.zeros(22_050, np.int16))
    mp3.wait(0.5)
    assert mp3.seconds == 1.5


def test_a_tag_says_its_own_size() -> None:
    made = tag(Label(title="Plan", language="cy"), 90.0, (Chapter("One", 0.0, 90.0),))
    size = sum(byte << shift for byte, shift in zip(made[6:10], (21, 14, 7, 0), strict=True))
    assert size == len(made) - 10
    assert "cym".encode("utf-16-le") in made
    assert b"CTOC" in made


def test_a_tag_holds_strange_and_endless_titles() -> None:
    made = tag(Label(title="a\x00\ud800" + "x" * 100_000, language="xx"), 1.0)
    assert len(made) < 1000
    assert b"TPE1" not in made


def test_more_chapters_than_the_table_can_count_are_cut() -> None:
    made = tag(Label(title="t"), 1.0, [Chapter("c", 0.0, 1.0)] * 300)
    assert made.count(b"CHAP") == 255
