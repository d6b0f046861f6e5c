"""The child that speaks: killed, stopped, asked for voices it has not, fed hostile text."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from formats.voices.speaker import Speaker
from formats.voices.voice import UnknownVoice, VoiceFailed


@pytest.fixture
def speaker() -> Iterator[Speaker]:
    with Speaker() as made:
        yield made


def test_the_engine_reports_the_voice_that_it_used(speaker: Speaker) -> None:
    assert speaker.speak("Bore da i bawb.", "cel/cy", "normal").voice == "cel/cy"
    assert speaker.speak("Good morning, all.", "gmw/en", "normal").voice == "gmw/en"


def test_welsh_sounds_other_than_english(speaker: Speaker) -> None:
    welsh = speaker.speak("Dydd Llun", "cel/cy", "normal").samples
    english = speaker.speak("Dydd Llun", "gmw/en", "normal").samples
    assert not np.array_equal(welsh, english)


def test_an_unknown_voice_is_refused_and_the_next_sentence_works(speaker: Speaker) -> None:
    speaker.speak("First.", "cel/cy", "normal")
    with pytest.raises(UnknownVoice):
        speaker.speak("Second.", "nonsense", "normal")
    assert speaker.speak("Third.", "gmw/en", "normal").voice == "gmw/en"


def test_a_killed_child_is_replaced_and_nothing_is_lost(speaker: Speaker) -> None:
    before = speaker.speak("Say this again.", "gmw/en", "slow").samples
    first = speaker.pid
    os.kill(first, signal.SIGKILL)
    after = speaker.speak("Say this again.", "gmw/en", "slow").samples
    assert np.array_equal(before, after)
    assert speaker.pid != first


def test_a_child_that_hangs_is_killed_and_replaced() -> None:
    with Speaker(seconds=2.0) as speaker:
        speaker.speak("Hello.", "gmw/en", "normal")
        first = speaker.pid
        os.kill(first, signal.SIGSTOP)
        assert speaker.speak("Hello.", "gmw/en", "normal").samples.size
        with pytest.raises(ProcessLookupError):
            os.kill(first, 0)


def test_two_failures_on_one_sentence_are_told() -> None:
    with Speaker(seconds=0.0) as speaker, pytest.raises(VoiceFailed):
        speaker.speak("Hello.", "gmw/en", "normal")


def test_closing_ends_the_child() -> None:
    speaker = Speaker()
    speaker.speak("Hello.", "gmw/en", "normal")
    child = speaker.pid
    speaker.close()
    with pytest.raises(ProcessLookupError):
        os.kill(child, 0)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "a",
        "?",
        "\x00\x01\x1b",
        "\ud800",
        "\u202e\u200b",
        "[[h@'loU]] [[_:_:_:]]",
        "<speak><break time='3600s'/></speak>",
        "7" * 100,
        "😀🎉👩‍🦽",
        "مرحبا bore da hello",
        "a" * 5000,
        "%n%s" * 200,
    ],
)
def test_hostile_text_is_spoken_or_silent_but_harms_nothing(speaker: Speaker, text: str) -> None:
    speaker.speak("Hello.", "gmw/en", "normal")
    first = speaker.pid
    speech = speaker.speak(text, "gmw/en", "normal")
    assert speech.samples.dtype == np.int16
    assert speaker.pid == first


def test_markup_cannot_make_an_hour_of_silence(speaker: Speaker) -> None:
    speech = speaker.speak("<speak><break time='3600s'/></speak>", "gmw/en", "normal")
    assert speech.samples.size / 22_050 < 20


def test_a_sentence_of_20000_words_is_spoken_to_its_end(speaker: Speaker) -> None:
    speech = speaker.speak("a " * 20_000, "gmw/en", "normal")
    assert speech.samples.size / 22_050 > 20_000 / 15


def test_the_child_takes_little_memory(speaker: Speaker) -> None:
    for number in range(200):
        speaker.speak(f"This is sentence number {number} of many.", "gmw/en", "normal")
    status = Path(f"/proc/{speaker.pid}/status").read_text().splitlines()
    kilobytes = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
    # It imports no more than it needs: numpy alone would take as much again.
    assert kilobytes < 24_000
