"""Every golden document as Word: no fault by the schema, by our rules, or to another program."""

import shutil
import subprocess
from pathlib import Path

import pytest
from golden.documents import all_documents, assets, easy_read_arabic, english
from openxml_audit import OpenXmlValidator

from content.tree import Document
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
