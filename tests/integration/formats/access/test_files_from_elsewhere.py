"""Files as other programs save them: nothing is said of them that is not so."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document as Word
from golden.documents import easy_read, english
from golden.documents import long as long_document
from golden.made import SPOKEN, fresh
from outside import office

from content.tree import Document
from formats.access import Report, check_file
from formats.format import Format
from formats.writers import all_formats

SAMPLES = Path(__file__).parents[4] / ".." / "shared" / "samples"


def faults(report: Report) -> dict[str, int]:
    return {row.rule: row.count for row in report.broken}


def made(document: Document, made_as: Format) -> bytes:
    return fresh(made_as, document).data


def ours() -> Iterator[tuple[str, Document, Format]]:
    wanted = {".docx", ".pdf", ".epub", ".html"}
    for made_as in all_formats().values():
        # With an hour and more of sound inside, a file is larger than those that are checked.
        long = () if made_as.id in SPOKEN else (long_document(),)
        for document in (english(), easy_read(), *long):
            if made_as.suffix in wanted and document.kind in made_as.kinds:
                yield f"{made_as.id} {document.title}", document, made_as


@pytest.mark.parametrize(
    ("document", "made_as"), [case[1:] for case in ours()], ids=[case[0] for case in ours()]
)
def test_our_own_files_have_no_fault_in_the_limited_process(
    document: Document, made_as: Format
) -> None:
    report = check_file(made(document, made_as), f"made{made_as.suffix}")
    assert faults(report) == {}
    assert report.kept
    assert report.people


def test_a_plain_file_of_another_library_is_told_only_what_is_so() -> None:
    file = Word()
    file.add_heading("Our plan", 1)
    file.add_paragraph("We meet each week. We decide together.")
    for words in ("tea", "cake"):
        file.add_paragraph(words, style="List Bullet")
    data = BytesIO()
    file.save(data)
    report = check_file(data.getvalue(), "plan.docx")
    assert faults(report) == {"word-title": 1, "word-sizes": 1, "word-spacing": 1}


@pytest.fixture(scope="module")
def saved_again(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return our files opened and saved by LibreOffice, as Word and as PDF."""
    folder = tmp_path_factory.mktemp("ours")
    formats = all_formats()
    files = []
    for name, document, made_as in (
        ("standard", english(), formats["standard-word"]),
        ("easy", easy_read(), formats["easy-read-word"]),
    ):
        files.append(folder / f"{name}.docx")
        files[-1].write_bytes(made(document, made_as))
    again = tmp_path_factory.mktemp("again")
    words = office.saved_again(files, again, "docx")
    prints = office.pdfs(files, again)
    return {
        **{f"{name} word": path for name, path in words.items()},
        **{f"{name} pdf": path for name, path in prints.items()},
    }


@pytest.mark.parametrize("name", ["standard", "easy"])
def test_a_word_file_that_libreoffice_saved_loses_only_marks_of_decoration(
    saved_again: dict[str, Path], name: str
) -> None:
    report = check_file(saved_again[f"{name} word"].read_bytes(), "again.docx")
    assert set(faults(report)) <= {"word-alt-text"}


@pytest.mark.parametrize("name", ["standard", "easy"])
def test_a_pdf_that_libreoffice_printed_has_text_and_fonts(
    saved_again: dict[str, Path], name: str
) -> None:
    report = check_file(saved_again[f"{name} pdf"].read_bytes(), "again.pdf")
    right = {row.rule for row in report.kept}
    assert {"pdf-text", "pdf-unlocked", "pdf-real-letters", "pdf-fonts"} <= right
    assert report.pages > 1


@pytest.mark.parametrize(
    ("name", "known"),
    [
        (
            "co-production-framework.docx",
            {
                "word-real-headings": 2,
                "word-contrast": 4,
                "word-title": 1,
                "word-link-words": 1,
                "word-links": 3,
                "word-spacing": 1,
            },
        ),
        ("what-is-co-production.docx", {"word-headings": 1, "word-title": 1, "word-spacing": 1}),
    ],
)
def test_a_real_document_is_told_what_is_so(name: str, known: dict[str, int]) -> None:
    if not SAMPLES.exists():
        pytest.skip("the sample documents are not here")
    assert faults(check_file((SAMPLES / name).read_bytes(), name)) == known
