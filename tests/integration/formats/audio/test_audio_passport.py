"""The passport says whether a recording is loud enough, clean, and in step with its words."""

import re
from collections.abc import Callable
from io import BytesIO
from zipfile import ZipFile

import numpy as np
import pytest
from golden.made import KEEPING

from content.tree import Document, Heading, Paragraph, Run
from formats.format import Options, no_progress
from formats.passport import Row, passport
from formats.voices.voice import RATE, Samples
from formats.writers import all_formats
from formats.writers._sound import coded
from formats.writers._sound_tags import Label, tag

PLAN = Document(
    "Our plan",
    "en",
    (
        Heading("h", 1, (Run("What we want"),)),
        Paragraph("p", (Run("We want good care for everyone. You can bring a friend."),)),
    ),
    group="The Group",
)
SOUNDING = ("audio", "audio-parts", "daisy", "talking-epub", "web-read-along")


@pytest.fixture(scope="module")
def made() -> dict[str, bytes]:
    known = all_formats()
    return {one: known[one].write(PLAN, Options(), KEEPING, no_progress).data for one in SOUNDING}


def rows(made_as: str, data: bytes) -> dict[str, Row]:
    return {row.rule: row for row in passport(PLAN, all_formats()[made_as], data)}


@pytest.mark.parametrize("made_as", SOUNDING)
def test_every_file_with_sound_is_proven_to_be_loud_enough(
    made: dict[str, bytes], made_as: str
) -> None:
    found = rows(made_as, made[made_as])
    assert found["loud-enough"].status == "pass"
    assert found["sound-times"].status == "pass"


def hum(level: float) -> Samples:
    turn = 2 * np.pi * 440 * np.arange(3 * RATE) / RATE
    return np.rint(np.sin(turn) * level * 32767).astype(np.int16)


@pytest.mark.parametrize(
    ("level", "said"), [(0.02, "too quiet"), (0.6, "too loud"), (0.99, "crackle")]
)
def test_a_recording_at_another_loudness_is_told(level: float, said: str) -> None:
    file = tag(Label(title="Our plan"), 3.0) + coded(hum(level)).mp3
    row = rows("audio", file)["loud-enough"]
    assert row.status == "fail"
    assert said in row.words


def later(data: bytes) -> bytes:
    """Return the book with each clip a second later."""
    out = BytesIO()
    with ZipFile(BytesIO(data)) as before, ZipFile(out, "w") as after:
        for info in before.infolist():
            words = before.read(info)
            if info.filename.endswith(".smil"):
                words = re.sub(rb'clipEnd="([\d.]+)s"', rb'clipEnd="9\1s"', words)
            after.writestr(info, words)
    return out.getvalue()


def late_page(data: bytes) -> bytes:
    """Return the page with its last word after the end of the sound."""
    return re.sub(rb',([\d.]+)\]\]"', rb',99\1]]"', data)


@pytest.mark.parametrize(
    ("made_as", "change"), [("talking-epub", later), ("web-read-along", late_page)]
)
def test_words_that_are_not_in_step_are_told(
    made: dict[str, bytes], made_as: str, change: Callable[[bytes], bytes]
) -> None:
    changed = change(made[made_as])
    assert changed != made[made_as]
    row = rows(made_as, changed)["sound-times"]
    assert (row.status, row.words) == ("fail", "The words and the sound are not in step.")


def test_a_book_without_sound_says_nothing_about_loudness() -> None:
    data = all_formats()["epub"].write(PLAN, Options(), KEEPING, no_progress).data
    assert "loud-enough" not in rows("epub", data)
