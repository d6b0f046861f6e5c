"""`sharethepen check --access`: what keeps people out of Word files and PDFs, for all readers."""

import json
import re
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document as Word
from golden.documents import all_documents, assets

from formats.format import Options, no_progress
from formats.writers import all_formats
from service.cli import main


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    file = Word()
    file.core_properties.title = "Our plan"
    file.styles["Normal"].paragraph_format.line_spacing = 1.5
    file.styles["Normal"].font.size = 152400
    file.add_heading("Our plan", 1)
    for name in ("Sam", "Femi", "Priya", "Megan"):
        file.add_paragraph(f"{name} meets us here each week.").runs[0].italic = True
    file.add_table(2, 2).cell(0, 0).text = "Day"
    file.tables[0].cell(1, 1).text = "Tea"
    file.save(tmp_path / "bad.docx")
    return tmp_path / "bad.docx"


def checked(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    code = main(["check", "--access", *map(str, arguments)])
    said = capsys.readouterr()
    return code, said.out, said.err


def test_one_thing_is_said_once_with_its_places_and_how_to_mend_it(
    bad: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = checked(capsys, bad)
    assert (code, err) == (0, "")
    assert out.count("Words are in italics. (4)") == 1
    assert "under “Our plan”, “Sam meets us here each week”" in out
    assert "and 1 more" in out
    assert "Choose Table Layout, Repeat Header Rows." in out
    assert out.index("Keeps people out") < out.index("Could be better") < out.index("Only a person")
    assert out.splitlines()[-1].startswith("1 file. Keeps people out: 1.")


def test_programs_get_every_rule(bad: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = checked(capsys, bad, "--json")
    told = json.loads(out)
    assert (code, told["kind"]) == (0, "docx")
    rows = {row["rule"]: row for row in told["rows"]}
    assert rows["word-italics"]["count"] == 4
    (found,) = rows["word-italics"]["found"]
    assert found["places"][0]["heading"] == "Our plan"
    assert rows["word-alt-text"] == {**rows["word-alt-text"], "count": 0, "found": []}


@pytest.mark.parametrize(("level", "code"), [("first", 1), ("never", 0), ("maybe", 1)])
def test_the_exit_code_follows_the_level(
    bad: Path, level: str, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert checked(capsys, bad, "--fail-on", level)[0] == code


def test_a_folder_is_walked_and_a_bad_file_stops_no_other(
    bad: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (bad.parent / "broken.pdf").write_bytes(b"%PDF-1.7 nothing")
    (bad.parent / "notes.txt").write_text("Not looked at.")
    code, out, err = checked(capsys, bad.parent, "--json")
    told = json.loads(out)
    assert code == 2
    assert [Path(each["path"]).name for each in told["files"]] == ["bad.docx"]
    assert [Path(each["path"]).name for each in told["not_read"]] == ["broken.pdf"]
    assert "This file is damaged" in err


def test_it_speaks_welsh(bad: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = checked(capsys, bad, "--speak", "cy")
    assert "Mae geiriau mewn llythrennau italig. (4)" in out
    assert "Dim ond person all ddweud" in out


def test_other_kinds_are_refused_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "notes.txt").write_text("Words.")
    code, out, err = checked(capsys, tmp_path / "notes.txt")
    assert (code, out) == (2, "")
    assert "We check Word (.docx), OpenDocument (.odt), PDF, e-books and web pages." in err
    assert checked(capsys, tmp_path / "notes.txt", "--sarif")[0] == 2


def test_a_folder_with_nothing_to_check_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert checked(capsys, tmp_path) == (0, "There is no Word file or PDF here.\n", "")


def test_an_empty_word_file_is_not_said_to_be_good(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Word().save(tmp_path / "empty.docx")
    code, out, err = checked(capsys, tmp_path / "empty.docx")
    assert (code, out) == (2, "")
    assert "There are no words and no pictures in this file." in err


def test_an_opendocument_file_is_checked_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = all_documents()["english"]
    made = all_formats()["opendocument"].write(document, Options(), assets(), no_progress)
    (tmp_path / "good.odt").write_bytes(made.data)
    code, out, _ = checked(capsys, tmp_path, "--json", "--fail-on", "maybe")
    (told,) = json.loads(out)["files"]
    assert (code, told["kind"]) == (0, "odt")
    assert [row["rule"] for row in told["rows"] if row["count"]] == []
    with ZipFile(BytesIO(made.data)) as old, ZipFile(tmp_path / "good.odt", "w") as new:
        for member in old.infolist():
            inside = old.read(member)
            silent = re.sub(rb"<svg:desc>.*?</svg:desc>", b"", inside)
            new.writestr(member, silent if member.filename == "content.xml" else inside)
    code, out, _ = checked(capsys, tmp_path, "--fail-on", "first")
    assert code == 1
    assert "Click the picture with the right button. Choose Alt Text" in out
