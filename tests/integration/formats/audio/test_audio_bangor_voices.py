"""Bangor University's Welsh voices: through their own way from letters to sounds, and no other.

No such voice is in any package, so the model here is a small one; the settings have the shape of
theirs, and the letters go through their real package.
"""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import tiny_voice
from tiny_voice import SAMPLES, STEP

from formats.voices.brought import MODEL, SETTINGS, Terms, brought, keep, look_in, place
from formats.voices.here import credit_of, natural_for, voice_for
from formats.voices.speaker import Speaker
from formats.voices.trying import bring
from formats.voices.voice_settings import NotAVoice

TERMS = Terms("CC BY 4.0", "Voice: Bangor University", "Bangor")
BORE_DA = [1, 0, 4, 0, 35, 0, 26, 0, 6, 0, 54, 0, 22, 0, 3, 0, 4, 0, 38, 0, 21, 0, 7, 0, 2]
"""What techiaith-g2p 1.4.0 makes of "Bore da."."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    before, here = place(), tmp_path_factory.mktemp("bangor")
    look_in(here / "voices")
    yield here
    look_in(before or here / "none")


def files(folder: Path, **other: object) -> tuple[Path, Path]:
    onnx, told = folder / MODEL, folder / SETTINGS
    onnx.write_bytes(tiny_voice.tells_its_signs())
    told.write_text(json.dumps({**tiny_voice.BANGOR, **other}), encoding="utf-8")
    return onnx, told


def told(voice: str) -> list[int]:
    """Return the signs that the model was told for "Bore da.", below zero by the third speaker."""
    with Speaker() as speaker:
        sound = speaker.speak("Bore da.", voice, "normal").samples
    assert sound.size % SAMPLES == 0
    return [round(one / 32767 / STEP) for one in sound.reshape(-1, SAMPLES)[:, 0].tolist()]


def test_a_bangor_voice_is_told_the_signs_of_its_own_package_by_the_speaker_that_was_chosen(
    folder: Path,
) -> None:
    about = bring(*files(folder), replace(TERMS, speaker=2))
    assert brought() == (about,)
    assert about.speakers == ("benyw gogledd", "benyw de", "gwryw gogledd")
    voice = natural_for("cy")
    assert (about.language, voice) == ("cy", f"piper:{about.id}")
    assert credit_of(voice) == "Voice: Bangor University (CC BY 4.0)"
    assert voice_for("en", voice) == voice_for("en")
    assert told(voice) == [-sign for sign in BORE_DA]


def test_a_voice_made_with_another_word_list_is_refused(folder: Path) -> None:
    older = {"english_mode": "native", "data_version": "e015a51f4373ef2b"}
    before = brought()
    with pytest.raises(NotAVoice, match="another version of the package techiaith-g2p"):
        bring(*files(folder, phonemizer=older), TERMS)
    assert brought() == before


@pytest.mark.parametrize(
    ("other", "why"),
    [
        ({"phoneme_type": "espeak"}, "reads letters in a way"),
        ({"phonemizer": None}, "reads letters in a way"),
        ({"phonemizer": {"english_mode": "native"}}, "which word list"),
        ({"phonemizer": {"data_version": "718542836d1dcbdd"}}, "how it reads English"),
        ({"phonemizer": {"english_mode": "french", "data_version": "1"}}, "how it reads English"),
        ({"num_speakers": 0}, "how many speakers"),
        ({"num_speakers": 10**6}, "how many speakers"),
        ({"num_speakers": 2}, "no speaker with that number"),
    ],
    ids=range(8),
)
def test_settings_that_do_not_fit_are_refused_in_plain_words(
    folder: Path, other: dict[str, object], why: str
) -> None:
    before = brought()
    with pytest.raises(NotAVoice, match=why):
        keep(*files(folder, **other), replace(TERMS, speaker=2))
    assert brought() == before
