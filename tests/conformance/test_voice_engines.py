"""Every speech engine and every voice of it that is here: a new file is picked up by itself."""

import os
import signal
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import numpy as np
import pytest
from babel import Locale

from formats.voices import engines
from formats.voices.engine import EngineVoice
from formats.voices.engines import all_engines, all_voices
from formats.voices.here import version_of, voice_for
from formats.voices.speaker import Speaker
from formats.voices.voice import UnknownVoice

HERE = [voice for _engine, voice in all_voices() if not voice.how_to_get_it]
SPEAKING = {engine.id: voice for engine, voice in all_voices() if not voice.how_to_get_it}


def _each_voice() -> Iterator[object]:
    """Yield every voice; one that is missing here is skipped aloud, and says how to get it."""
    for engine, voice in all_voices():
        why = f"{engine.name} {voice.name} was not heard. {voice.how_to_get_it}"
        missing = pytest.mark.skipif(bool(voice.how_to_get_it), reason=why)
        yield pytest.param(voice, id=voice.id, marks=missing)


def _each_engine() -> Iterator[object]:
    """Yield a voice of every engine; one without any here is skipped aloud."""
    for engine in all_engines().values():
        how = next((voice.how_to_get_it for voice in engine.voices()), NOBODY_BROUGHT)
        mute = pytest.mark.skipif(
            engine.id not in SPEAKING, reason=f"{engine.name} was not heard here. {how}"
        )
        yield pytest.param(SPEAKING.get(engine.id), id=engine.id, marks=mute)


NOBODY_BROUGHT = "Voices that organisations bring are tried in test_audio_brought_voices.py."
each_voice = pytest.mark.parametrize("voice", tuple(_each_voice()))
each_engine = pytest.mark.parametrize("voice", tuple(_each_engine()))


@pytest.fixture(scope="module")
def speaker() -> Iterator[Speaker]:
    with Speaker() as made:
        yield made


def test_each_file_is_one_engine_called_after_it() -> None:
    names = {info.name for info in iter_modules(engines.__path__) if info.name[0] != "_"}
    assert names == set(all_engines())
    assert all(import_module(f"formats.voices.engines.{name}").ENGINE.name for name in names)


def test_no_two_voices_share_an_id() -> None:
    ids = [voice.id for _engine, voice in all_voices()]
    assert len(ids) == len(set(ids))


@each_voice
def test_a_voice_speaks_its_language_and_says_that_it_did(
    voice: EngineVoice, speaker: Speaker
) -> None:
    own_name = Locale.parse(voice.language, sep="-").display_name
    speech = speaker.speak(own_name or voice.language, voice.id, "normal")
    assert speech.voice == voice.id
    assert np.abs(speech.samples.astype(int)).max() > 1000


@each_engine
def test_slow_takes_longer(voice: EngineVoice, speaker: Speaker) -> None:
    slow = speaker.speak("1 2 3 4 5", voice.id, "slow").samples
    normal = speaker.speak("1 2 3 4 5", voice.id, "normal").samples
    assert slow.size > normal.size * 1.1


@each_engine
def test_an_engine_that_is_killed_says_the_same_once_more(voice: EngineVoice) -> None:
    with Speaker() as speaker:
        before = speaker.speak("1 2", voice.id, "normal").samples
        child = speaker.pid
        limits = Path(f"/proc/{child}/limits").read_text()
        os.kill(child, signal.SIGKILL)
        assert np.array_equal(before, speaker.speak("1 2", voice.id, "normal").samples)
        assert speaker.pid != child
    assert str(memory_of(voice)) in limits


def memory_of(voice: EngineVoice) -> int:
    return next(engine for engine, one in all_voices() if one == voice).limits.memory


@each_engine
def test_a_sentence_sounds_the_same_whatever_was_said_before(
    voice: EngineVoice, speaker: Speaker
) -> None:
    first = speaker.speak("1 2 3", voice.id, "normal").samples
    for other in ("!", "4 5 6 7 8 9?", "3 2 1"):
        speaker.speak(other, voice.id, "slow")
        assert np.array_equal(first, speaker.speak("1 2 3", voice.id, "normal").samples)


def test_each_voice_has_a_version_for_the_keys_of_its_sentences() -> None:
    assert all(len(version_of(voice.id)) > len("espeak ") for voice in HERE)
    assert version_of("nonsense") == ""


def test_a_chosen_voice_never_speaks_another_language(speaker: Speaker) -> None:
    assert voice_for("cy", "gmw/en") == "cel/cy"
    assert voice_for("so", "gmw/en") == ""
    with pytest.raises(UnknownVoice):
        speaker.speak("Hello.", "cel/so", "normal")
