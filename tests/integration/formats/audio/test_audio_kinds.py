"""Audio in parts, words with times and DAISY: what other tools read in them."""

from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from zipfile import ZIP_STORED, ZipFile

import pytest
from audio_probe import cues, played
from golden.documents import all_documents
from golden.made import fresh, made

from content.tree import Document, Heading, Paragraph, Run
from formats.access.daisy import check_daisy
from formats.mp3 import frames_of
from formats.writers import all_formats
from formats.writers.webvtt import clock

EASY = all_documents()["easy_read"]


def files(data: bytes) -> dict[str, bytes]:
    """Return the files of a ZIP by name, without their folder."""
    with ZipFile(BytesIO(data)) as archive:
        assert archive.testzip() is None
        assert {each.compress_type for each in archive.infolist()} == {ZIP_STORED}
        assert len({name.partition("/")[0] for name in archive.namelist()}) == 1
        return {name.partition("/")[2]: archive.read(name) for name in archive.namelist()}


def test_every_part_is_a_whole_track_with_its_own_title_and_number() -> None:
    parts = files(made("audio-parts", "easy_read").data)
    told = [played(one) for name, one in parts.items() if name.endswith(".mp3")]
    assert [one.tags["track"] for one in told] == [
        f"{number}/{len(told)}" for number in range(1, len(told) + 1)
    ]
    assert {one.tags["album"] for one in told} == {EASY.title}
    assert told[1].tags["title"] == "Who we are"
    whole = sum(one.seconds for one in told)
    assert whole == pytest.approx(made("audio", "easy_read").seconds, abs=0.2)


def test_the_playlist_names_every_part_in_order() -> None:
    parts = files(made("audio-parts", "easy_read_welsh").data)
    lines = parts["playlist.m3u8"].decode().splitlines()
    assert lines[0] == "#EXTM3U"
    listed = [line for line in lines if not line.startswith("#")]
    assert listed == sorted(name for name in parts if name.endswith(".mp3"))
    how = parts["how-to-listen.txt"].decode("utf-8-sig")
    assert all(name.removesuffix(".mp3") in how for name in listed)
    assert "Llais cyfrifiadur" in how


@pytest.mark.parametrize("name", ["easy_read", "arabic"])
def test_players_read_every_sentence_with_its_time(name: str) -> None:
    words = made("webvtt", name).data
    times = cues(words)
    assert len(times) == words.decode().count(" --> ")
    assert all(length > 0 for _, length in times)
    assert all(a + length <= b for (a, length), (b, _) in pairwise(times))
    end = made("audio", name).seconds if name == "easy_read" else times[-1][0] + 10
    assert times[-1][0] < end


def test_signs_of_the_format_in_peoples_words_end_no_cue() -> None:
    words = "Look --> here <b>& there</b>. NOTE this."
    document = Document("A --> B", "en", (Paragraph("p", (Run(words),)),))
    said = fresh(all_formats()["webvtt"], document).data.decode()
    assert "NOTE A B" in said
    assert "Look --&gt; here &lt;b&gt;&amp; there&lt;/b&gt;." in said
    cues = [part.strip().splitlines() for part in said.split("\n\n")[3:]]
    assert [len(cue) for cue in cues if cue] == [3] * said.count(" --> ")


def test_a_clock_counts_hours_and_rounds_up_whole_seconds() -> None:
    assert clock(3_725.9996) == "01:02:06.000"


def test_a_heading_of_two_sentences_is_shown_as_it_is_said() -> None:
    blocks = (Heading("h", 1, (Run("Step 1. Meet each other."),)), Paragraph("p", (Run("Yes."),)))
    book = fresh(all_formats()["daisy"], Document("Our plan", "en", blocks)).data
    assert [faults for faults in check_daisy(book).values() if faults] == []


ODD = (
    Document("", "en", ()),
    Document("😀", "en", (Heading("", 3, (Run("😀"),)), Paragraph("", (Run("One"),)))),
    Document(
        "x" * 3_000, "cy", (Paragraph("a b", (Run("Un. Dau."),)), Heading("a b", 1, (Run("Tri"),)))
    ),
    replace(all_documents()["english"], group="", date="", blocks=(), hard_words=()),
)


@pytest.mark.parametrize("document", ODD, ids=["empty", "emoji", "huge", "no blocks"])
def test_odd_documents_make_whole_sound_files(document: Document) -> None:
    book = fresh(all_formats()["daisy"], document).data
    assert {rule.id for rule, faults in check_daisy(book).items() if faults} <= {"daisy-said"}
    parts = files(fresh(all_formats()["audio-parts"], document).data)
    assert all(frames_of(one).seconds > 0 for name, one in parts.items() if name.endswith(".mp3"))
    assert fresh(all_formats()["webvtt"], document).data.startswith(b"WEBVTT\n\n")
