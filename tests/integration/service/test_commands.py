"""The command, run as people run it: a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
SAMPLES = ROOT.parent / "shared" / "samples"
TEXT = """Our meeting

We shall utilise the room prior to the meeting. The meeting is at 2 pm.

- Bring a friend.
- Bring your care plan.
"""


def sharethepen(*arguments: object, data: Path) -> subprocess.CompletedProcess[str]:
    """Run the command with a data folder of its own."""
    environment = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    return subprocess.run(
        [sys.executable, "-m", "service.cli", *(str(each) for each in arguments)],
        cwd=ROOT,
        env=environment | {"DATA_DIR": str(data)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.fixture
def meeting(tmp_path: Path) -> Path:
    """Return a small text file."""
    path = tmp_path / "meeting.txt"
    path.write_text(TEXT, "utf-8")
    return path


def test_make_makes_every_format_of_a_file(meeting: Path, tmp_path: Path) -> None:
    done = sharethepen("make", meeting, "--out", tmp_path / "out", "--json", data=tmp_path / "d")
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert not said["not_made"]
    assert {file["format"] for file in said["files"]} >= {
        *("standard-word", "large-print-word", "easy-read-word", "web-page", "pdf"),
        *("large-print-pdf", "easy-read-pdf", "audio", "plain-text", "epub"),
    }
    for file in said["files"]:
        path = Path(file["path"])
        assert path.name.startswith(f"meeting--{file['format']}.")
        assert path.stat().st_size == file["bytes"] > 0


def test_a_draft_made_by_machine_is_marked_draft_inside_the_file(
    meeting: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    sharethepen("make", meeting, "--out", out, "--format", "easy-read-web", data=tmp_path)
    assert "draft" in (out / "meeting--easy-read-web.html").read_text("utf-8").lower()


def test_an_edited_draft_is_made_as_people_wrote_it(meeting: Path, tmp_path: Path) -> None:
    draft = json.loads(sharethepen("easy-read", meeting, "--json", data=tmp_path).stdout)
    point = next(item for item in draft["items"] if item["kind"] == "point")
    point["lines"], point["picture"] = ["We use the blue room."], point["pictures"][0]["id"]
    draft["draft"] = False
    edited = tmp_path / "edited.json"
    edited.write_text(json.dumps(draft), "utf-8")
    done = sharethepen(
        *("make", meeting, "--out", tmp_path, "--format", "easy-read-web", "--easy-read", edited),
        data=tmp_path,
    )
    page = (tmp_path / "meeting--easy-read-web.html").read_text("utf-8")
    assert done.returncode == 0
    assert "We use the blue room." in page
    assert "<img" in page
    assert "DRAFT" not in page


def test_check_names_the_jargon_and_a_plain_word(meeting: Path, tmp_path: Path) -> None:
    found = json.loads(sharethepen("check", meeting, "--json", data=tmp_path).stdout)
    jargon = [each for each in found["findings"] if each["words"] == "utilise"]
    assert jargon
    assert "use" in jargon[0]["suggestions"]
    assert found["counts"]["words"] > 20
    assert all("reason" in score or score["scorer"] for score in found["scores"])


def test_simplify_gives_one_line_for_each_line(tmp_path: Path) -> None:
    lines = tmp_path / "lines.txt"
    lines.write_text("We utilise it.\n\nIt is a dog.\n", "utf-8")
    done = sharethepen("simplify", "--lines", lines, data=tmp_path)
    assert done.stdout.split("\n") == ["We use it.", "", "It is a dog.", ""]


@pytest.mark.parametrize("name", ["formats", "voices", "languages"])
def test_lists_say_what_is_here(name: str, tmp_path: Path) -> None:
    assert json.loads(sharethepen(name, "--json", data=tmp_path).stdout)
    assert sharethepen(name, data=tmp_path).returncode == 0


def test_doctor_finds_nothing_wrong_in_a_new_place(tmp_path: Path) -> None:
    done = sharethepen("doctor", data=tmp_path / "new")
    assert "The database (SQLite) is up to date and safe against a power cut." in done.stdout
    assert "The English sentence parser starts." in done.stdout


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["make", "nothing.docx", "--out", "x"], 1, "cannot be opened"),
        (["make", "{broken}", "--out", "x"], 1, "broken.docx:"),
        (["make", "{text}", "--out", "{text}"], 1, "cannot be written"),
        (["make", "{text}", "--out", "x", "--format", "nonsense"], 2, "no format nonsense"),
        (["make", "{text}", "--out", "x", "--easy-read", "{text}"], 1, "not an easy-read draft"),
        (["restore", "{folder}", "--into", "x"], 1, "no whole backup"),
        (["make"], 2, "required"),
        (["nonsense"], 2, "invalid choice"),
    ],
)
def test_wrong_use_gets_a_plain_sentence(
    arguments: list[str], code: int, says: str, meeting: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"PK\x03\x04 not really a zip")
    names = {"broken": broken, "text": meeting, "folder": tmp_path}
    filled = [argument.format(**names) for argument in arguments]
    filled = [str(tmp_path / "out") if argument == "x" else argument for argument in filled]
    done = sharethepen(*filled, data=tmp_path / "data")
    assert done.returncode == code
    assert says in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["make", "check"])
def test_words_that_a_file_lost_on_the_way_in_are_named(command: str, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<p>Words to read.</p><p><img src='x.png' alt='Our garden'></p>", "utf-8")
    more = ["--out", tmp_path / "out", "--format", "plain-text"] if command == "make" else []
    done = sharethepen(command, page, *more, "--json", data=tmp_path / "data")
    (left_out,) = json.loads(done.stdout)["left_out"]
    assert left_out["examples"] == ["Our garden"]
    assert left_out["words"]


def test_an_unknown_setting_is_named(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "service.cli", "init"],
        cwd=ROOT,
        env=os.environ | {"DATA_DIR": str(tmp_path), "SHARETHEPEN_DEMMO": "yes"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "SHARETHEPEN_DEMMO" in done.stderr


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="no sample documents beside this")
def test_make_turns_a_sample_of_each_kind_into_every_format_of_a_page(tmp_path: Path) -> None:
    by_size = sorted(SAMPLES.glob("*.*"), key=lambda each: each.stat().st_size, reverse=True)
    for sample in {each.suffix: each for each in by_size}.values():
        done = sharethepen(
            *("make", sample, "--out", tmp_path / sample.suffix, "--format", "standard-word"),
            *("--format", "pdf", "--format", "easy-read-pdf", "--format", "web-page"),
            data=tmp_path / "data",
        )
        assert done.returncode == 0, (sample.name, done.stdout, done.stderr)
