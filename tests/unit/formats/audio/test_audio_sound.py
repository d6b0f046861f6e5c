"""The sound itself: levels, parts, pauses and tags."""

import numpy as np
import pytest

from formats.mp3 import frames_of
from formats.voices.level import CEILING_DB, levelled
from formats.voices.voice import RATE
from formats.writers._sound import DELAY, FRAME, KILOBITS, coded, packed, unpacked
from formats.writers._sound_info import info_frame
from formats.writers._sound_tags import Chapter, Label, tag
from formats.writers._sound_tape import Tape, whole
from formats.writers._sound_track import Track


def shout() -> np.ndarray:
    """A second of quiet with a burst at full scale in it."""
    sound = np.random.default_rng(1).integers(-900, 900, 22_050).astype(np.int16)
    sound[9_000:9_400] = np.where(np.arange(400) % 40 < 20, 32_767, -32_768)
    return sound


def test_no_sample_passes_the_ceiling() -> None:
    ceiling = 32_767 * 10 ** (CEILING_DB / 20)
    assert np.abs(levelled(shout(), 7.5).astype(int)).max() <= ceiling + 1


def test_the_limiter_leaves_what_is_far_from_a_peak() -> None:
    sound = shout()
    quiet = np.where(np.abs(sound) > 900, 0, sound).astype(np.int16)
    assert np.array_equal(levelled(sound, 7.5)[:7_000], levelled(quiet, 7.5)[:7_000])


def test_silence_round_the_sound_is_taken_off_and_it_rises_softly() -> None:
    sound = np.zeros(22_050, np.int16)
    sound[8_000:10_000] = 9_000
    made = levelled(sound, 0.0)
    assert made.size == 2_000 + 2 * 220
    cut = levelled(sound[8_000:10_000], 0.0)
    assert np.abs(np.diff(cut.astype(int))).max() < 300
    assert (cut[0], cut[-1]) == (0, 0)


def test_very_short_and_empty_sounds_are_levelled_too() -> None:
    assert levelled(np.empty(0, np.int16), 7.5).size == 0
    assert levelled(np.array([32_767], np.int16), 7.5).size == 1
    assert levelled(np.zeros(500, np.int16), 7.5).size == 0


def test_a_part_is_whole_frames_that_need_none_before_them() -> None:
    for size in (1, 575, 576, 1_000, 22_050, 100_000):
        part = coded((shout().repeat(5))[:size])
        frames = frames_of(part.mp3)
        assert part.frames == len(frames.starts) - 1
        assert part.frames * FRAME >= DELAY + size
        # The first byte after the header says how many bytes are borrowed from frames before.
        assert part.mp3[4] == 0
        assert unpacked(packed(part)) == part


@pytest.mark.parametrize("broken", [b"", b"\x00", b"\xff" * 5, b"\xff" * 4 + b"sound"])
def test_what_is_no_kept_part_is_made_anew(broken: bytes) -> None:
    assert unpacked(broken) is None


def test_a_recording_of_nothing_is_still_an_mp3() -> None:
    tape = Tape()
    empty = Track(tape)
    assert empty.say([tape.add(coded(np.empty(0, np.int16)))]) == (DELAY / RATE, DELAY / RATE)
    assert frames_of(whole(empty.end())).seconds == pytest.approx(1.0, abs=0.02)


def test_pauses_are_counted_between_the_sounds_and_the_bit_rate_is_exact() -> None:
    tape = Tape()
    track = Track(tape)
    for number in range(100):
        part = tape.add(coded(shout()[: 700 + 9 * number]))
        start, end = track.say([part])
        assert end - start == pytest.approx(part.samples / RATE)
        track.wait(0.35)
        again, _ = track.say([part])
        assert again - end == pytest.approx(0.35, abs=FRAME / RATE / 2 + 0.001)
        track.wait(0.1)
    mp3 = whole(track.end())
    assert frames_of(mp3).seconds == pytest.approx(track.seconds)
    assert len(mp3) == pytest.approx(track.seconds * KILOBITS * 125, abs=2)


def test_players_are_told_how_many_frames_and_bytes_there_are() -> None:
    mp3 = coded(shout()).mp3
    info = info_frame(len(mp3))
    frames = frames_of(info + mp3)
    assert info[13:17] == b"Info"
    assert int.from_bytes(info[21:25], "big") == len(frames.starts) - 2
    assert int.from_bytes(info[25:29], "big") == len(info + mp3)


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
