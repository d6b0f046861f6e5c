"""Sentences coded one by one and kept: no seam is heard, timings are true, little is made again."""

import hashlib

import numpy as np
import pytest
from audio_probe import decoded

from content.tree import Document, Heading, Paragraph, Run
from formats.format import Assets, Speed, no_progress
from formats.mp3 import frames_of
from formats.voices.speaker import Speaker
from formats.voices.voice import RATE, Speech
from formats.writers._sound import DELAY
from formats.writers._sound_recording import Recording, record
from formats.writers._sound_tape import whole
from service.store.files import Files
from service.store.shelf import Shelf

SENTENCES = [
    *(
        "We want good care here.",
        "Ask Dr. Khan on 01632 960 001.",
        "Stop! Pass the pepper.",
        "Why?",
    ),
    *("Six thick thistle sticks.", "It costs £12.50.", "Bob bought a big blue bag.", "Thank you."),
]


class Listening(Speaker):
    """The real voice; what it was asked to say is noted."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []

    def speak(self, text: str, voice: str, speed: Speed) -> Speech:
        self.heard.append(text)
        return super().speak(text, voice, speed)


def document(sentences: list[str] = SENTENCES) -> Document:
    welsh = Paragraph("w", (Run("Bore da i bawb. Croeso i'r grŵp."),), "cy")
    blocks = [Paragraph(f"p{n}", (Run(text),)) for n, text in enumerate(sentences)]
    return Document("Our plan", "en", (Heading("h", 1, (Run("Part 1"),)), *blocks, welsh))


def recorded(told: Document, assets: Assets, voice: Speaker | None = None) -> Recording:
    with voice or Speaker() as speaker:
        return record(told, "normal", speaker, no_progress, assets)


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    return Shelf.of(Files(tmp_path_factory.mktemp("files")))


@pytest.fixture(scope="module")
def made(shelf: Shelf) -> Recording:
    return recorded(document(), shelf)


@pytest.fixture(scope="module")
def sound(made: Recording) -> np.ndarray:
    return decoded(whole(made.sound)).astype(int)


def test_every_sentence_begins_and_ends_where_its_timing_says(
    made: Recording, sound: np.ndarray
) -> None:
    before = 0
    for timing in made.timings:
        middle = round((timing.start + timing.end) / 2 * RATE)
        heard = before + np.nonzero(np.abs(sound[before:middle]) > 100)[0][0]
        assert heard / RATE == pytest.approx(timing.start, abs=0.04)
        before = round((timing.end + 0.03) * RATE)


def test_no_seam_is_heard(made: Recording, sound: np.ndarray) -> None:
    for one, after in zip(made.timings, made.timings[1:], strict=False):
        # Coding spreads a sharp start over the block before it, 26 ms, and part of the next.
        quiet = sound[round((one.end + 0.02) * RATE) : round((after.start - 0.04) * RATE)]
        assert np.abs(quiet).max() < 130
        seam = round(after.start * RATE) - DELAY
        assert np.abs(np.diff(sound[seam - 300 : seam + 300])).max() < 30


def test_the_length_is_counted_to_the_sample(made: Recording, sound: np.ndarray) -> None:
    assert sound.size == round(made.seconds * RATE)
    assert frames_of(whole(made.sound)).seconds == pytest.approx(made.seconds)
    ends = [0.0]
    for timing in made.timings:
        assert ends[-1] <= timing.start <= timing.end
        ends.append(timing.end)
    assert 0 < made.seconds - ends[-1] < 0.1


def test_after_one_edited_sentence_only_that_one_is_spoken(shelf: Shelf, made: Recording) -> None:
    voice = Listening()
    after = recorded(document([*SENTENCES[:3], "Why not?", *SENTENCES[4:]]), shelf, voice)
    assert voice.heard == ["Why not?"]
    assert whole(after.sound) != whole(made.sound)
    assert whole(after.sound)[:2000] == whole(made.sound)[:2000]


def test_a_second_format_of_the_same_words_speaks_nothing(shelf: Shelf, made: Recording) -> None:
    voice = Listening()
    assert whole(recorded(document(), shelf, voice).sound) == whole(made.sound)
    assert (voice.heard, voice.pid) == ([], 0)


def test_other_speeds_are_other_sentences(shelf: Shelf, made: Recording) -> None:
    with Listening() as voice:
        slow = record(document(SENTENCES[:1]), "slow", voice, no_progress, shelf)
    assert SENTENCES[0] in voice.heard
    assert whole(slow.sound) not in whole(made.sound)


def test_damaged_and_lost_sentences_are_spoken_again(shelf: Shelf, made: Recording) -> None:
    entries = sorted((shelf.files.folder / "kept").glob("??/*"))
    entries[0].write_bytes(b"")
    entries[1].write_bytes(entries[2].read_bytes()[:500])
    entries[2].unlink()
    assert whole(recorded(document(), shelf).sound) == whole(made.sound)


@pytest.mark.parametrize(
    ("text", "voice", "golden"),
    [
        ("We want good care for everyone.", "gmw/en", "7faadfcbba46f690"),
        ("Phone zero one six three two.", "gmw/en", "c349d2bc40e14511"),
        ("Rydyn ni eisiau gofal da i bawb.", "cel/cy", "f318ccb56ee5e5c7"),
    ],
)
def test_a_fixed_sentence_sounds_as_it_did(text: str, voice: str, golden: str) -> None:
    with Speaker() as speaker:
        # Whatever was said before changes nothing.
        speaker.speak("Something else!", "gmw/en", "slow")
        samples = speaker.speak(text, voice, "normal").samples
    assert hashlib.sha256(samples.tobytes()).hexdigest()[:16] == golden
