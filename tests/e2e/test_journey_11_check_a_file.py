"""Journey 11: a file from anywhere is checked, and a Word file is brought in to be mended."""

from pathlib import Path

import pikepdf
import pytest
from axe import faults, sideways
from docx import Document as Word
from playwright.sync_api import Browser, expect
from site_running import Site
from visitor import Someone, Visitor


@pytest.fixture
def word(tmp_path: Path) -> Path:
    file = Word()
    file.add_heading("Our plan", 1)
    for at in range(5):
        file.add_paragraph(f"Everyone can dig here on day {at}.").runs[0].italic = True
    table = file.add_table(2, 2)
    for at, words in enumerate(("Day", "What", "Monday", "Digging")):
        table.cell(at // 2, at % 2).text = words
    file.save(tmp_path / "our plan.docx")
    return tmp_path / "our plan.docx"


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    with pikepdf.new() as made:
        made.add_blank_page()
        made.save(tmp_path / "our plan.pdf")
    return tmp_path / "our plan.pdf"


def check(visitor: Visitor, file: Path) -> None:
    visitor.go("/check-a-file")
    visitor.page.get_by_label("A file").set_input_files(file)
    visitor.press("Check this file")
    expect(visitor.page.get_by_role("heading", level=1)).to_have_text("What we found in your file")


def test_a_word_file_is_checked_and_brought_in_without_choosing_it_again(
    someone: Someone, script: bool, word: Path
) -> None:
    sam = someone("Sam")
    sam.go("/home")
    sam.follow("Check a file")
    sam.press("Check this file")
    expect(sam.page.locator(".govuk-error-summary")).to_be_visible()
    sam.page.get_by_label("A file").set_input_files(word)
    sam.press("Check this file")
    sam.sees("A table does not mark its header row.")
    sam.sees("And in 2 more places.")
    sam.press("mend it here")
    expect(sam.page.get_by_role("heading", level=1)).to_have_text("Look before you bring it in")
    sam.write("What is it for?", "To plan the garden.")
    sam.write("What is it called?", f"Checked plan {script}")
    sam.press("Bring it in")
    sam.sees("Everyone can dig here on day 0.")


def test_a_pdf_is_checked_and_told_what_to_do_instead(someone: Someone, pdf: Path) -> None:
    sam = someone("Sam")
    check(sam, pdf)
    sam.sees("The file has no tags, so much of it cannot be checked.")
    expect(sam.page.get_by_role("button", name="mend it here")).to_have_count(0)


@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_on_what_was_found(
    browser: Browser, site: Site, word: Path, pdf: Path, width: int
) -> None:
    size = {"width": width, "height": 900}
    context = browser.new_context(viewport=size, bypass_csp=True)
    femi = Visitor(context, site.url).come_in_as("Femi")
    told: list[str] = []
    for file in (word, pdf):
        check(femi, file)
        femi.page.locator("summary").last.click()
        told += faults(femi.page) + sideways(femi.page)
    assert told + femi.faults == []
    context.close()
