"""`sharethepen check` as a linter: folders, exit codes, JSON, SARIF, bad files."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from content.checking import PROFILES, all_checks
from service.cli import main

SAMPLES = Path(__file__).parents[3] / ".." / "shared" / "samples"
HARD = "The group shall utilise the hall prior to the review.\n"
EASY = "We meet on Monday. You can bring a friend.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with words in several places; it is the one that we stand in."""
    for name, words in {
        "plan.md": f"# Our plan\n\n{HARD}",
        "notes/easy.txt": EASY,
        "notes/page.html": f"<html lang='en'><body><p>{HARD}</p></body></html>",
        "notes/table.csv": "a,b\n",
        ".hidden/secret.md": HARD,
        "node_modules/theirs/README.md": HARD,
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(words, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def linted(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    """Return exit code, output and complaints of `sharethepen check --light`."""
    code = main(["check", "--light", *map(str, arguments)])
    said = capsys.readouterr()
    return code, said.out, said.err


@pytest.mark.usefixtures("folder")
def test_a_folder_is_walked_without_hidden_and_foreign_files(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, out, _ = linted(capsys, ".", "--json")
    paths = [each["path"] for each in json.loads(out)["files"]]
    assert (code, paths) == (0, ["plan.md", "notes/easy.txt", "notes/page.html"])


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("level", "path", "code"),
    [
        ("never", "plan.md", 0),
        ("maybe", "plan.md", 1),
        ("look", "plan.md", 1),
        ("maybe", "notes/easy.txt", 0),
    ],
)
def test_the_exit_code_follows_what_people_asked_to_fail_on(
    level: str, path: str, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert linted(capsys, path, "--fail-on", level)[0] == code


def test_a_level_does_not_fail_on_what_matters_less(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    long = " ".join(["We went out and we came home."[:-1]] * 6)
    (folder / "long.md").write_text(f"{long}.\n", "utf-8")
    assert linted(capsys, "long.md", "--fail-on", "first")[0] == 1
    assert linted(capsys, "plan.md", "--fail-on", "first")[0] == 0


@pytest.mark.usefixtures("folder")
def test_places_count_lines_and_columns_of_the_file(capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(linted(capsys, "plan.md", "--json")[1])
    (jargon,) = [each for each in found["findings"] if each["words"] == "utilise"]
    assert jargon["place"] == {"line": 3, "column": 17, "end_line": 3, "end_column": 24}
    assert "3:17" in linted(capsys, "plan.md")[1]


@pytest.mark.usefixtures("folder")
def test_people_read_findings_grouped_by_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    out = linted(capsys, "plan.md", "notes/easy.txt")[1]
    assert "plan.md\n\n  Use plain words\n" in out
    assert "→ use" in out
    assert "notes/easy.txt\n" in out
    assert "Nothing to look at." in out
    assert out.splitlines()[-1].startswith("2 files: ")


@pytest.mark.usefixtures("folder")
def test_findings_speak_welsh(capsys: pytest.CaptureFixture[str]) -> None:
    out = linted(capsys, "plan.md", "notes/easy.txt", "--speak", "cy")[1]
    assert "Defnyddio geiriau syml" in out
    assert "Dim byd i edrych arno." in out
    assert "Nothing" not in out
    log = json.loads(linted(capsys, "plan.md", "--speak", "cy", "--sarif")[1])
    (run,) = log["runs"]
    titles = [rule["shortDescription"]["text"] for rule in run["tool"]["driver"]["rules"]]
    assert titles == [each.title["cy"] for each in all_checks().values()]


@pytest.mark.usefixtures("folder")
def test_sarif_names_every_rule_and_place(capsys: pytest.CaptureFixture[str]) -> None:
    log: dict[str, Any] = json.loads(linted(capsys, ".", "--sarif")[1])
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert log["version"] == "2.1.0"
    assert [rule["id"] for rule in rules] == list(all_checks())
    assert all(rule["help"]["text"] and rule["shortDescription"]["text"] for rule in rules)
    assert run["results"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in {"warning", "note"}
        assert result["message"]["text"]
        assert "fixes" not in result
    (one,) = [r for r in run["results"] if r["properties"]["words"] == "utilise" and _in_plan(r)]
    region = one["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["endColumn"]) == (3, 17, 24)


def _in_plan(result: dict[str, Any]) -> bool:
    where = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    return bool(where == "plan.md")


def test_sarif_addresses_hold_no_raw_spaces(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "our café plan.md").write_text(HARD, "utf-8")
    log = json.loads(linted(capsys, "our café plan.md", "--sarif")[1])
    uri = log["runs"][0]["artifacts"][0]["location"]["uri"]
    assert uri == "our%20caf%C3%A9%20plan.md"


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("profile", sorted(PROFILES))
def test_each_profile_can_be_asked_for(profile: str, capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(linted(capsys, "plan.md", "--json", "--profile", profile)[1])
    assert found["profile"] == profile


def test_words_that_the_group_explained_are_not_marked(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "words.txt").write_text("# ours\nutilise: use\n\n", "utf-8")
    found = json.loads(linted(capsys, "plan.md", "--json", "--words", "words.txt")[1])
    assert "utilise" not in {each["words"] for each in found["findings"]}


def test_a_word_without_a_meaning_is_named_with_its_line(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "words.txt").write_text("advocate: someone who speaks up\nutilise\n", "utf-8")
    code, out, err = linted(capsys, "plan.md", "--words", "words.txt")
    assert (code, out) == (2, "")
    assert "words.txt, line 2" in err


def test_a_file_that_cannot_be_read_stops_no_other(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "broken.docx").write_bytes(b"PK\x03\x04 no zip")
    code, out, err = linted(capsys, ".", "gone.md", "--json")
    told = json.loads(out)
    assert code == 2
    assert {each["path"] for each in told["not_read"]} == {"broken.docx", "gone.md"}
    assert "plan.md" in {each["path"] for each in told["files"]}
    assert "broken.docx" in err


def test_a_file_that_cannot_be_read_is_told_in_sarif(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "broken.docx").write_bytes(b"PK\x03\x04 no zip")
    (run,) = json.loads(linted(capsys, "broken.docx", "--sarif")[1])["runs"]
    assert run["invocations"][0]["executionSuccessful"] is False
    assert run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"]


def test_an_empty_folder_and_an_empty_file_are_fine(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert linted(capsys, tmp_path)[:2] == (0, "There is no file to look at here.\n")
    (tmp_path / "empty.md").write_bytes(b"")
    code, _, err = linted(capsys, tmp_path)
    assert code == 0
    assert "empty.md" in err


@pytest.mark.parametrize(
    "data",
    [
        b"\x00\x01\x02" * 100,
        b"\xff\xfe" + "We utilise it.".encode("utf-16-le"),
        ("(" * 20_000).encode(),
        ("utilise " * 2_000).encode(),
        "a\u202eb\u0000 \U000e0041 utilise".encode(),
        b"\xed\xa0\x80 utilise \xff",
    ],
)
def test_hostile_files_end_in_an_answer(
    data: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "odd.md").write_bytes(data)
    code, out, _ = linted(capsys, tmp_path, "--sarif")
    assert code in {0, 2}
    assert json.loads(out)["version"] == "2.1.0"


@pytest.mark.skipif(os.name == "nt", reason="names in an unknown code are a matter of Linux")
def test_a_name_in_an_unknown_code_can_be_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / os.fsdecode(b"caf\xe9.md")).write_text(HARD, "utf-8")
    for shape in ("--json", "--sarif"):
        code, out, _ = linted(capsys, tmp_path, shape)
        assert code == 0
        assert "utilise" in out.encode("utf-8").decode("utf-8")


def test_real_files_of_every_kind_are_checked(capsys: pytest.CaptureFixture[str]) -> None:
    if not SAMPLES.is_dir():
        pytest.skip("the samples are not beside this repository")
    code, out, _ = linted(capsys, SAMPLES, "--json")
    found = {Path(each["path"]).suffix: each for each in json.loads(out)["files"]}
    assert code == 0
    assert {".docx", ".odt", ".html", ".txt", ".md"} <= set(found)
    for suffix, each in found.items():
        places = [finding["place"] for finding in each["findings"] if finding["words"]]
        assert places
        assert all(places) is (suffix not in {".docx", ".odt"})
