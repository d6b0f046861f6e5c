"""The MP3 as players read it: length, chapters, timings, and the same bytes each time."""

from dataclasses import replace
from itertools import product

import pytest
from audio_probe import chapters_by_ffprobe, decoded, needs_ffprobe, played

from content.segments import sentences_of
from content.tree import Document, Heading, Paragraph, Run
from formats.format import Assets, CannotMake, Options, Speed, no_progress
from formats.mp3 import frames_of
from formats.voices.script import script
from formats.voices.speaker import Speaker
from formats.voices.voice import RATE
from formats.writers._sound_recording import record
from formats.writers._sound_tape import whole
from formats.writers.audio import FORMAT

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
CHAPTERS = ["Our plan", "Part 1", "Ŵyn & ŷd", "Contact us"]


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


@pytest.fixture(scope="module")
def plan() -> tuple[bytes, float]:
    return made(document(ENGLISH))


def test_the_same_tree_gives_the_same_bytes(plan: tuple[bytes, float]) -> None:
    assert made(document(ENGLISH)) == plan


def test_one_changed_word_gives_other_bytes() -> None:
    assert made(document("We agree.")) != made(document("We argue."))


def test_players_read_title_group_language_and_chapters(plan: tuple[bytes, float]) -> None:
    data, seconds = plan
    read = played(data)
    tags = read.tags
    assert (tags["title"], tags["artist"], tags["language"]) == ("Our plan", "The Group", "eng")
    assert [title for title, _, _ in read.chapters] == CHAPTERS
    assert read.chapters[-1][2] == pytest.approx(seconds, abs=0.01)


@needs_ffprobe
def test_another_program_reads_the_same_chapters(plan: tuple[bytes, float]) -> None:
    read = chapters_by_ffprobe(plan[0])
    assert [title for title, _, _ in read] == CHAPTERS
    assert read[-1][2] == pytest.approx(plan[1], abs=0.01)


def test_the_length_that_is_told_is_the_length_that_plays(plan: tuple[bytes, float]) -> None:
    data, seconds = plan
    assert decoded(data).size / RATE == pytest.approx(seconds, abs=0.1)


@pytest.mark.parametrize(("text", "language"), [(ENGLISH, "en"), (WELSH, "cy")])
@pytest.mark.parametrize(("speed", "words_a_minute"), [("slow", 105), ("normal", 130)])
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
    for length in (recording.seconds, decoded(whole(recording.sound)).size / RATE):
        assert 0 <= length - recording.timings[-1].end < 0.1


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


WHO = ("Carers", "Our nurses", "People in Wales", "Young people", "The staff")
DO = ("write to", "listen to", "wait for", "talk with", "learn from")
WHOM = ("their friends", "the doctor", "each other", "the new manager", "a support worker")
HOW = ("in easy read", "at every visit", "before they decide", "when things go wrong")
WHEN = ("in spring", "each month")


def test_each_of_a_thousand_different_sentences_is_spoken_by_one_child() -> None:
    sentences = [" ".join(words) + "." for words in product(WHO, DO, WHOM, HOW, WHEN)]
    blocks = [
        Paragraph(f"p{at}", (Run(" ".join(sentences[at : at + 10])),))
        for at in range(0, len(sentences), 10)
    ]
    assert len(" ".join(sentences)) > 60_000
    told = script(Document("Our plan", "en", tuple(blocks)))
    said = [each for each in told if each.sentence >= 0]
    assert len({each.said for each in said}) == len(said) == len(sentences)
    children = set()
    # Coding an hour of sound takes longer than all other tests of this file: see the next test.
    with Speaker() as voice:
        for each in said:
            speech = voice.speak(each.said, each.voice, "normal")
            assert speech.samples.size > RATE
            children.add(voice.pid)
    assert len(children) == 1


def test_each_sentence_of_sixty_thousand_characters_has_its_time() -> None:
    long = document(ENGLISH * 80)
    assert sum(len(run.text) for block in long.blocks[1::2] for run in block.runs) > 60_000
    with Speaker() as voice:
        recording = record(long, "normal", voice, no_progress, Sounds())
    timed = [(each.block_id, each.sentence) for each in recording.timings if each.sentence >= 0]
    assert timed == [
        (block.id, place)
        for block in long.blocks
        for place in range(len(sentences_of(block, "en")))
    ]
    assert recording.seconds > 3_000
    assert frames_of(whole(recording.sound)).seconds == pytest.approx(recording.seconds)
    assert 0 <= recording.seconds - recording.timings[-1].end < 0.1


def test_a_sentence_of_20000_words_without_a_full_stop_is_one_stretch_of_sound() -> None:
    endless = Document("Our plan", "en", (Paragraph("p", (Run("a " * 20_000),)),))
    # Its words are alike, so most pieces of it are coded once; `Speaker` says all in its own test.
    with Speaker() as voice:
        recording = record(endless, "normal", voice, no_progress, Sounds())
    said = [each for each in recording.timings if each.block_id == "p"]
    assert [each.sentence for each in said] == [0]
    assert said[0].end - said[0].start > 20_000 / 15
    assert frames_of(whole(recording.sound)).seconds == pytest.approx(recording.seconds)
    assert 0 <= recording.seconds - recording.timings[-1].end < 0.1


def test_a_language_without_a_voice_is_refused_in_plain_words() -> None:
    with pytest.raises(CannotMake, match="no computer voice"):
        made(replace(document("Haa."), language="so"))


def test_a_document_of_nothing_but_strange_text_is_still_made() -> None:
    strange = ("", "\x00", "😀😀", "[[x]]", "7" * 100, "مرحبا", "<speak>")
    blocks = tuple(Paragraph(f"p{n}", (Run(text),)) for n, text in enumerate(strange))
    assert made(Document("", "en", blocks))[1] > 1
