"""Voices that somebody brings: kept where they are sound, refused with a reason where not."""

import json
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from time import monotonic
from zipfile import ZipFile

import pytest
import tiny_voice
from golden.documents import assets

from content.tree import Document, Paragraph, Run
from formats.format import Options, no_progress
from formats.voices.brought import Terms, brought, brought_for, keep, look_in, place, remove
from formats.voices.here import credit_of, is_here, natural_for
from formats.voices.trying import tried
from formats.voices.voice_settings import NotAVoice
from formats.writers import all_formats

TERMS = Terms("CC BY 4.0", "Voice: Ann", "Ann")
SOUND = {
    "audio": {"sample_rate": 22_050},
    "espeak": {"voice": "en-us"},
    "phoneme_type": "espeak",
    "phoneme_id_map": {"_": [0], "^": [1], "$": [2], "a": [3]},
}


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    before = place()
    look_in(tmp_path / "voices")
    yield tmp_path
    look_in(before or tmp_path / "none")


def files(folder: Path, settings: object, model: bytes = b"no model") -> tuple[Path, Path]:
    onnx, told = folder / "ann.onnx", folder / "ann.onnx.json"
    onnx.write_bytes(model)
    told.write_text(settings if isinstance(settings, str) else json.dumps(settings))
    return onnx, told


def test_a_voice_is_kept_with_its_terms_and_can_be_taken_away(folder: Path) -> None:
    about = keep(*files(folder, SOUND), TERMS)
    assert brought() == (about,)
    assert about.language == "en-US"
    assert credit_of(f"piper:{about.id}") == "Voice: Ann (CC BY 4.0)"
    assert natural_for("cy") == ""
    assert not is_here(f"piper:{about.id}")  # it has not spoken yet
    assert remove(about.id)
    assert brought() == ()
    assert not remove("../..")


@pytest.mark.parametrize("missing", ["licence", "credit"])
def test_a_voice_without_terms_is_refused(folder: Path, missing: str) -> None:
    with pytest.raises(NotAVoice, match="licence"):
        keep(*files(folder, SOUND), replace(TERMS, **{missing: " "}))


@pytest.mark.parametrize(
    "settings",
    [
        "",
        "{",
        "[" * 100_000,
        "[]",
        {},
        {**SOUND, "phoneme_id_map": {"a": [1]}},
        {**SOUND, "phoneme_id_map": {"_": 0, "^": 1, "$": 2}},
        {**SOUND, "audio": {"sample_rate": 10**9}},
        {**SOUND, "espeak": {}},
        {**SOUND, "phoneme_type": "text"},
        {**SOUND, "big": "a" * 2_000_000},
    ],
    ids=range(11),
)
def test_settings_that_fit_no_voice_are_refused(folder: Path, settings: object) -> None:
    with pytest.raises(NotAVoice):
        keep(*files(folder, settings), TERMS)
    assert brought() == ()


def test_a_broken_model_is_tried_in_the_child_and_not_kept(folder: Path) -> None:
    with pytest.raises(NotAVoice, match="Nothing was kept"):
        tried(keep(*files(folder, SOUND), TERMS))
    assert brought() == ()


def test_a_voice_that_speaks_gets_its_own_speed_and_loudness_and_is_ready(folder: Path) -> None:
    about = tried(keep(*files(folder, tiny_voice.SETTINGS, tiny_voice.speaks()), TERMS))
    assert about.ready
    assert about.slow > about.normal > 0
    assert natural_for("en") == f"piper:{about.id}"


def test_a_voice_is_seen_and_used_by_the_organisation_that_brought_it_alone(folder: Path) -> None:
    brought_files = files(folder, tiny_voice.SETTINGS, tiny_voice.speaks())
    ours = tried(keep(*brought_files, replace(TERMS, brought_by="ours")))
    assert (brought_for(["ours"]), brought_for(["theirs"]), brought_for([])) == ((ours,), (), ())
    assert natural_for("en", "ours") == f"piper:{ours.id}"
    assert ours.id not in natural_for("en", "theirs") + natural_for("en")
    theirs = keep(*brought_files, replace(TERMS, brought_by="theirs"))
    assert theirs.id != ours.id
    with pytest.raises(NotAVoice, match="is here already"):
        keep(*brought_files, replace(TERMS, brought_by="ours"))
    remove(theirs.id)
    assert brought() == (ours,)


def test_every_file_with_a_brought_voice_shows_whom_to_thank(folder: Path) -> None:
    about = tried(keep(*files(folder, tiny_voice.SETTINGS, tiny_voice.speaks()), TERMS))
    options = Options(voice=f"piper:{about.id}")
    document = Document("We meet", "en", blocks=(Paragraph("p", (Run("We sit."),)),))
    made = {
        each: all_formats()[each].write(document, options, assets(), no_progress).data
        for each in ("audio", "web-read-along", "talking-epub")
    }
    thanks = "Voice: Ann (CC BY 4.0)"
    assert thanks.encode("utf-16-le") in made["audio"]
    assert made["web-read-along"].decode().count(thanks) == 1
    with ZipFile(BytesIO(made["talking-epub"])) as book:
        pages = [book.read(name).decode() for name in book.namelist() if name.endswith("xhtml")]
    assert sum(page.count(thanks) for page in pages) == 1


def test_a_model_that_never_ends_is_stopped_and_not_kept(folder: Path) -> None:
    about = keep(*files(folder, tiny_voice.SETTINGS, tiny_voice.never_ends()), TERMS)
    started = monotonic()
    with pytest.raises(NotAVoice, match="Nothing was kept"):
        tried(about, seconds=1.5)
    assert 1.5 <= monotonic() - started < 10
    assert brought() == ()
