"""The MP3 as players read it: length, chapters, loudness, and the same bytes each time."""

import json
import shutil
import subprocess
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from content.tree import Document, Heading, Paragraph, Run
from formats.format import Assets, CannotMake, Options, Speed, no_progress
from formats.voices.loudness import loudness
from formats.voices.speaker import Speaker
from formats.writers._sound_recording import record
from formats.writers.audio import FORMAT

needs_ffmpeg = pytest.mark.skipif(
    not shutil.which("ffprobe"), reason="ffmpeg is not installed, so no player reads the file"
)

ENGLISH = (
    "We want good care for everyone here. Last year we asked 250 people what they need. "
    "Many told us that it is hard to get a visit. Some said that letters are too long. "
    "We will write letters in easy read. We will phone people who find letters hard. "
    "You can bring a friend. You can ask for more time. Staff will learn how to listen well. "
    "We will check every three months. We will tell you what has changed. "
)
WELSH = (
    "Rydyn ni eisiau gofal da i bawb yma. Y llynedd fe wnaethon ni ofyn i 250 o bobl. "
    "Dywedodd llawer ei bod yn anodd cael apwyntiad. Dywedodd rhai fod llythyrau yn rhy hir. "
    "Byddwn yn ysgrifennu llythyrau hawdd eu deall. Gallwch ddod â ffrind. "
    "Gallwch ofyn am fwy o amser. Bydd staff yn dysgu sut i wrando yn dda. "
    "Byddwn yn gwirio bob tri mis. Byddwn yn dweud wrthoch chi beth sydd wedi newid. "
)


class Sounds(Assets):
    """No pictures, and the sounds of this test."""

    def __init__(self) -> None:
        self.by_key: dict[str, bytes] = {}
        self.asked = 0

    def picture(self, key: str) -> bytes:
        raise KeyError(key)

    def kept(self, key: str) -> bytes | None:
        self.asked += 1
        return self.by_key.get(key)

    def keep(self, key: str, data: bytes) -> None:
        self.by_key[key] = data


def made(document: Document, speed: Speed = "normal") -> tuple[bytes, float]:
    file = FORMAT.write(document, Options(speed=speed), Sounds(), no_progress)
    return file.data, file.seconds


def document(text: str, language: str = "en") -> Document:
    blocks = (
        Heading("h1", 1, (Run("Part 1"),)),
        Paragraph("p1", (Run(text),)),
        Heading("h2", 1, (Run("Ŵyn & ŷd"),)),
        Paragraph("p2", (Run(text),)),
    )
    return Document("Our plan", language, blocks, group="The Group", contact="Phone 111")


def probe(data: bytes) -> dict[str, Any]:
    command = ["ffprobe", "-v", "error", "-of", "json", "-show_format", "-show_chapters", "-"]
    answer: dict[str, Any] = json.loads(
        subprocess.run(command, input=data, capture_output=True, check=True).stdout
    )
    return answer


def decoded(data: bytes) -> np.ndarray:
    command = ["ffmpeg", "-v", "error", "-i", "-", "-f", "s16le", "-"]
    sound = subprocess.run(command, input=data, capture_output=True, check=True).stdout
    return np.frombuffer(sound, "<i2")


def test_the_same_tree_gives_the_same_bytes() -> None:
    assert made(document(ENGLISH)) == made(document(ENGLISH))


def test_one_changed_word_gives_other_bytes() -> None:
    assert made(document("We agree.")) != made(document("We argue."))


@needs_ffmpeg
def test_players_read_title_group_language_and_chapters() -> None:
    data, seconds = made(document(ENGLISH))
    read = probe(data)
    tags = read["format"]["tags"]
    assert (tags["title"], tags["artist"], tags["language"]) == ("Our plan", "The Group", "eng")
    titles = [chapter["tags"]["title"] for chapter in read["chapters"]]
    assert titles == ["Our plan", "Part 1", "Ŵyn & ŷd", "Contact us"]
    assert float(read["chapters"][-1]["end_time"]) == pytest.approx(seconds, abs=0.01)


@needs_ffmpeg
def test_the_length_that_is_told_is_the_length_that_plays() -> None:
    data, seconds = made(document(ENGLISH))
    assert decoded(data).size / 22_050 == pytest.approx(seconds, abs=0.1)


@needs_ffmpeg
@pytest.mark.parametrize("speed", ["slow", "normal"])
@pytest.mark.parametrize(("text", "language"), [(ENGLISH, "en"), (WELSH, "cy")])
def test_every_voice_is_as_loud_as_the_next_and_never_clips(
    text: str, language: str, speed: Speed
) -> None:
    data, _ = made(document(text, language), speed)
    sound = decoded(data)
    assert loudness(sound) == pytest.approx(-16.0, abs=1.0)
    assert 20 * np.log10(np.abs(sound.astype(float)).max() / 32768) <= -1.0


@pytest.mark.parametrize(("text", "language"), [(ENGLISH, "en"), (WELSH, "cy")])
@pytest.mark.parametrize(("speed", "words_a_minute"), [("slow", 120), ("normal", 135)])
def test_the_voice_speaks_at_the_speed_that_it_promises(
    text: str, language: str, speed: Speed, words_a_minute: int
) -> None:
    with Speaker() as voice:
        one = Document("x", language, (Paragraph("p", (Run(text),)),))
        timings = record(one, speed, voice, no_progress, Sounds()).timings
    spoken = [timing for timing in timings if timing.block_id == "p"]
    minutes = (spoken[-1].end - spoken[0].start) / 60
    assert len(text.split()) / minutes == pytest.approx(words_a_minute, rel=0.08)


def test_timings_follow_each_other_and_end_with_the_sound() -> None:
    with Speaker() as voice:
        recording = record(document(ENGLISH), "normal", voice, no_progress, Sounds())
    starts = [timing.start for timing in recording.timings]
    assert starts == sorted(starts)
    assert all(timing.start < timing.end for timing in recording.timings)
    assert recording.seconds - recording.timings[-1].end < 1


@pytest.mark.parametrize("speed", ["slow", "normal"])
def test_the_opening_tells_how_long_it_really_lasts(speed: Speed) -> None:
    with Speaker() as voice:
        made = record(document(ENGLISH * 2), speed, voice, no_progress, Sounds())
    told = [each.text for each in made.timings if "recording lasts" in each.text]
    minutes = [int(word) for word in told[0].split() if word.isdecimal()]
    assert minutes == [round(made.seconds / 60)]
    assert len(told) == 1


def test_progress_is_told_after_every_sentence_and_may_stop_the_work() -> None:
    heard: list[float] = []

    class Stopped(Exception):
        pass

    def progress(share: float) -> None:
        heard.append(share)
        if share > 0.5:
            raise Stopped

    with pytest.raises(Stopped):
        FORMAT.write(document(ENGLISH), Options(), Sounds(), progress)
    assert heard == sorted(heard)
    assert len(heard) > 3


def test_sixty_thousand_characters_are_made_without_a_crash() -> None:
    assert len(ENGLISH) * 160 > 60_000
    long = document(ENGLISH * 80)
    data, seconds = made(long)
    assert seconds > 3_000
    assert len(data) == pytest.approx(seconds * 6_000, rel=0.02)


def test_a_language_without_a_voice_is_refused_in_plain_words() -> None:
    with pytest.raises(CannotMake, match="no computer voice"):
        made(replace(document("Haa."), language="so"))


def test_a_document_of_nothing_but_strange_text_is_still_made() -> None:
    strange = ("", "\x00", "😀😀", "[[x]]", "7" * 100, "مرحبا", "<speak>")
    blocks = tuple(Paragraph(f"p{n}", (Run(text),)) for n, text in enumerate(strange))
    assert made(Document("", "en", blocks))[1] > 1
