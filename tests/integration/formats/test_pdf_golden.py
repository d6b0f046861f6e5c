"""Every golden document as PDF: free of faults, the same each time, pages counted."""

import io

import page
import pikepdf
import pytest
from golden.documents import all_documents, assets

from content.tree import Document
from formats.format import Format, Made, Options, no_progress
from formats.writers.easy_read_pdf import FORMAT as EASY
from formats.writers.large_print_pdf import FORMAT as LARGE
from formats.writers.pdf import FORMAT as PDF

CASES = [
    pytest.param(document, made_as, id=f"{name}-{made_as.id}")
    for name, document in all_documents().items()
    for made_as in (PDF, LARGE, EASY)
    if document.kind in made_as.kinds
]


def make(made_as: Format, document: Document, options: Options | None = None) -> Made:
    return made_as.write(document, options or Options(), assets(), no_progress)


@pytest.mark.parametrize(("document", "made_as"), CASES)
def test_every_golden_document_makes_a_pdf_without_faults(
    document: Document, made_as: Format
) -> None:
    made = make(made_as, document)
    report = page.validate_pdf_bytes(made.data, profile="ua1")
    assert "0 failed" in str(report).splitlines()[3]
    with pikepdf.open(io.BytesIO(made.data)) as pdf:
        assert len(pdf.pages) == made.pages > 0
        assert str(pdf.Root.Lang).split("-")[0] == document.language.split("-")[0]
        assert str(pdf.docinfo.Title) == document.title


@pytest.mark.parametrize(("document", "made_as"), CASES)
def test_the_same_tree_gives_the_same_bytes(document: Document, made_as: Format) -> None:
    assert make(made_as, document).data == make(made_as, document).data


def test_larger_print_takes_more_pages() -> None:
    document = all_documents()["english"]
    pages = [make(LARGE, document, Options(print_size=size)).pages for size in (16, 28)]
    assert pages[0] < pages[1]
