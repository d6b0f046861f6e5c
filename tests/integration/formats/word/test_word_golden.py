"""Every golden document as Word: no fault by the schema, by our rules, or to another program."""

import shutil
import subprocess
from pathlib import Path

import pytest
from golden.documents import all_documents, assets, easy_read_arabic, english
from golden.pictures import TABLE, svg
from openxml_audit import OpenXmlValidator

from content.tree import Document, Heading, ListBlock, ListItem, Paragraph, Point, Run, Table
from formats.access.word import check_word
from formats.format import Format, Options, no_progress
from formats.writers.easy_read_word import FORMAT as EASY
from formats.writers.large_print_word import FORMAT as LARGE
from formats.writers.standard_word import FORMAT as STANDARD

OFFICE = shutil.which("soffice")
CASES = [
    pytest.param(document, made_as, size, id=f"{name}-{made_as.id}-{size}")
    for name, document in all_documents().items()
    for made_as, size in ((STANDARD, 18), (LARGE, 16), (LARGE, 28), (EASY, 18))
    if document.kind in made_as.kinds
]


def write(document: Document, made_as: Format, size: int = 18) -> bytes:
    return made_as.write(document, Options(print_size=size), assets(), no_progress).data


@pytest.mark.parametrize(("document", "made_as", "size"), CASES)
def test_the_schema_finds_no_fault(
    document: Document, made_as: Format, size: int, tmp_path: Path
) -> None:
    path = tmp_path / "made.docx"
    path.write_bytes(write(document, made_as, size))
    assert [str(each) for each in OpenXmlValidator().validate(str(path)).errors] == []


@pytest.mark.parametrize(("document", "made_as", "size"), CASES)
def test_our_own_access_rules_find_no_fault(document: Document, made_as: Format, size: int) -> None:
    faults = check_word(write(document, made_as, size))
    assert {rule.id: said for rule, said in faults.items() if said} == {}


def say(text: str) -> tuple[Run, ...]:
    return (Run(text),)


ODD = {
    "nothing at all": Document("", "en", ()),
    "a very long title": Document("T" * 3000, "cy", (), purpose="p" * 999, date="never"),
    "empty blocks": Document(
        "T",
        "en",
        (
            Heading("h", 5, say("")),
            Paragraph("p", ()),
            ListBlock("l", (ListItem(say("deep"), 40),)),
            Table("t", ((),)),
            Table("t", ((say("a"),), (say("b"), say("c")))),
            Point("p", ()),
            Point("p", (), svg(TABLE, "a\x00b")),
        ),
    ),
    "addresses that lead nowhere": Document(
        "T",
        "ar",
        (
            Paragraph("p", (Run("x", link="http://[bad"), Run("y", link="https://exa mple.org"))),
            Paragraph("p", (Run("z", link="https://ü.example/ŵ?q=é"),)),
        ),
    ),
}


@pytest.mark.parametrize("made_as", [STANDARD, LARGE, EASY], ids=lambda made_as: made_as.id)
@pytest.mark.parametrize("document", ODD.values(), ids=ODD)
def test_an_odd_document_still_makes_a_whole_file(
    document: Document, made_as: Format, tmp_path: Path
) -> None:
    path = tmp_path / "made.docx"
    path.write_bytes(write(document, made_as, 28))
    assert [str(each) for each in OpenXmlValidator().validate(str(path)).errors] == []


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not on this machine")
@pytest.mark.parametrize("document", [english(), easy_read_arabic()], ids=["english", "arabic"])
def test_another_office_program_opens_it_and_shows_every_word(
    document: Document, tmp_path: Path
) -> None:
    made_as = EASY if document.kind == "easy_read" else STANDARD
    (tmp_path / "made.docx").write_bytes(write(document, made_as))
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    order = [
        str(OFFICE),
        home,
        "--headless",
        "--convert-to",
        "txt:Text (encoded):UTF8",
        "made.docx",
    ]
    subprocess.run(order, cwd=tmp_path, check=True, timeout=120, capture_output=True)
    text = (tmp_path / "made.txt").read_text(encoding="utf-8-sig")
    assert document.title in text
    assert document.group in text
