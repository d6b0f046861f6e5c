"""The recording as players show it: its tags, its cover, and its parts cut from the whole."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from audio_probe import decoded, played
from golden.documents import all_documents, assets

from formats.format import Options, no_progress
from formats.mp3 import frames_of
from formats.writers._recorded import recorded
from formats.writers._sound_cover import cover_of
from formats.writers._sound_cut import cut
from formats.writers._sound_label import label_of
from formats.writers._sound_recording import Recording
from formats.writers._sound_tags import tag
from formats.writers._sound_tape import whole

EASY = all_documents()["easy_read"]


class NoPictures:
    """Every picture is lost."""

    def picture(self, key: str) -> bytes:
        raise KeyError(key)


@cache
def recording() -> Recording:
    return recorded(EASY, Options(), assets(), no_progress)


@pytest.mark.parametrize("name", ["easy_read", "welsh", "arabic"])
def test_players_read_what_the_recording_is_and_show_its_cover(name: str) -> None:
    document, made = all_documents()[name], recording()
    head = tag(label_of(document, assets()), made.seconds, made.chapters)
    read = played(head + whole(made.sound))
    tags = read.tags
    assert tags["title"] == tags["album"] == document.title
    assert tags["artist"] == document.group
    assert tags["genre"] == "Speech"
    assert tags["date"].startswith(document.date[:4])
    assert "CC0" in tags["comment"]
    assert read.covers == {"mp3float": False, "png": True}
    assert read.seconds == pytest.approx(made.seconds, abs=0.1)
    assert [title for title, _, _ in read.chapters] == [each.title for each in made.chapters]


def test_a_lost_picture_gives_our_own_drawing_without_a_credit() -> None:
    ours, theirs = cover_of(EASY, NoPictures()), cover_of(EASY, assets())
    assert ours == cover_of(replace(EASY, blocks=(), hard_words=()), assets())
    assert ours.data.startswith(b"\x89PNG")
    assert not ours.credit
    assert ours.data != theirs.data
    assert theirs.credit


def test_parts_of_a_recording_are_as_long_as_the_whole() -> None:
    sound = recording().sound
    parts = cut(sound, [chapter.start for chapter in recording().chapters])
    assert len(parts) == len(recording().chapters)
    for part, chapter in zip(parts[1:], recording().chapters[1:], strict=True):
        assert 0 < chapter.start - part.start < 0.15
    assert sum(part.seconds for part in parts) == pytest.approx(
        frames_of(whole(recording().sound)).seconds
    )
    assert sum(part.sound.size for part in parts) == sound.size


def test_a_part_of_a_recording_sounds_as_it_does_in_the_whole() -> None:
    everything = decoded(whole(recording().sound)).astype(int)
    for part in cut(recording().sound, [chapter.start for chapter in recording().chapters]):
        alone = decoded(whole(part.sound)).astype(int)
        at = round(part.start * 22_050)
        there = everything[at : at + alone.size]
        assert np.abs(alone[: there.size] - there).max() <= 2


def test_places_too_close_to_each_other_give_parts_all_the_same() -> None:
    parts = cut(recording().sound, [0.0, 0.0, 0.01, 0.02])
    assert [len(frames_of(whole(part.sound)).starts) > 1 for part in parts] == [True] * 4


@pytest.mark.parametrize("broken", [b"", b"RIFF" * 40, b"\xff\xf3\x60\xc4" * 3])
def test_what_is_no_mp3_is_not_measured(broken: bytes) -> None:
    with pytest.raises(ValueError, match="MP3"):
        frames_of(broken)
