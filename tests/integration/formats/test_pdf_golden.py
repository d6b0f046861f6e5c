"""Every golden document as PDF: no fault to tools that are not ours, and pages counted."""

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from golden.documents import all_documents, assets
from golden.made import WRITTEN, made, named
from outside.pdf import outloud_faults, pdf_ua_faults

from formats.format import Format, Options, no_progress
from formats.writers.large_print_pdf import FORMAT as LARGE

every_pdf = pytest.mark.parametrize(
    ("made_as", "name"), named(tuple(case for case in WRITTEN if case[0].suffix == ".pdf"))
)


@every_pdf
def test_page_validation_finds_no_fault_against_pdf_ua(made_as: Format, name: str) -> None:
    assert pdf_ua_faults(made(made_as.id, name).data) == []


@every_pdf
def test_outloud_finds_no_error_and_no_warning(made_as: Format, name: str, tmp_path: Path) -> None:
    assert outloud_faults(kept(made(made_as.id, name).data, tmp_path)) == []


@every_pdf
def test_it_says_its_language_its_title_and_how_many_pages_it_has(
    made_as: Format, name: str
) -> None:
    file, document = made(made_as.id, name), all_documents()[name]
    with pikepdf.open(BytesIO(file.data)) as pdf:
        assert len(pdf.pages) == file.pages > 0
        assert str(pdf.Root.Lang).split("-")[0] == document.language.split("-")[0]
        assert str(pdf.docinfo.Title) == document.title


def test_both_tools_find_a_picture_without_words(tmp_path: Path) -> None:
    with pikepdf.open(BytesIO(made("pdf", "english").data)) as pdf:
        silent = next(part for part in pdf.objects if is_figure(part))
        del silent.Alt
        planted = saved(pdf)
    assert any("/Alt" in fault for fault in pdf_ua_faults(planted))
    assert any("/Alt" in fault for fault in outloud_faults(kept(planted, tmp_path)))


def test_outloud_finds_a_heading_that_skips_a_level(tmp_path: Path) -> None:
    with pikepdf.open(BytesIO(made("pdf", "english").data)) as pdf:
        for part in pdf.objects:
            if isinstance(part, pikepdf.Dictionary) and part.get("/S") == "/H2":
                part.S = pikepdf.Name("/H4")
        planted = saved(pdf)
    assert any("HDG" in fault for fault in outloud_faults(kept(planted, tmp_path)))


def is_figure(part: object) -> bool:
    return isinstance(part, pikepdf.Dictionary) and part.get("/S") == "/Figure"


def saved(pdf: pikepdf.Pdf) -> bytes:
    out = BytesIO()
    pdf.save(out)
    return out.getvalue()


def kept(data: bytes, folder: Path) -> Path:
    file = folder / "made.pdf"
    file.write_bytes(data)
    return file


def test_larger_print_takes_more_pages() -> None:
    document = all_documents()["english"]
    pages = [
        LARGE.write(document, Options(print_size=size), assets(), no_progress).pages
        for size in (16, 28)
    ]
    assert pages[0] < pages[1]
