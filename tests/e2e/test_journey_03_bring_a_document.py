"""Journey 3: a document begins on a blank sheet, or is brought and looked at first."""

import re
from pathlib import Path

import pytest
from brought_files import make
from playwright.sync_api import expect
from steps import start_document
from visitor import Someone


def test_a_blank_sheet_begins_with_what_it_is_for(someone: Someone, script: bool) -> None:
    sam = someone("Sam")
    sam.go("/home")
    sam.follow("Start a new document")
    sam.press("Start writing")
    expect(sam.page.locator(".govuk-error-summary")).to_be_visible()
    assert sam.page.title().startswith("Error")
    path = start_document(sam, f"Blank {script}", "# The garden\n\nEveryone can dig.")
    sam.go(path)
    sam.sees("To try the journey of these words.")
    expect(sam.page.get_by_role("heading", name="The garden")).to_be_visible()


@pytest.mark.parametrize("suffix", ["docx", "odt", "md", "txt"])
def test_a_brought_file_shows_what_was_understood_before_it_is_saved(
    someone: Someone, script: bool, tmp_path: Path, suffix: str
) -> None:
    sam = someone("Sam")
    sam.follow("Start a new document")
    sam.follow("Bring a document instead")
    sam.page.get_by_label("A file").set_input_files(make(tmp_path, suffix))
    sam.press("Show me what you understood")
    expect(sam.page.get_by_role("heading", level=1)).to_have_text("Look before you bring it in")
    facts = dict(
        zip(
            sam.page.locator("dl.facts dt").all_inner_texts(),
            sam.page.locator("dl.facts dd").all_inner_texts(),
            strict=True,
        )
    )
    assert facts["Lists"] == "1"
    assert facts["Tables"] == ("1" if suffix == "docx" else "0")
    sam.write("What is it for?", "To plan the garden.")
    sam.write("What is it called?", f"Garden from {suffix} {script}")
    sam.press("Bring it in")
    assert re.match(r"/d/\w+$", sam.path)
    sam.sees("Everyone can dig.")


def test_a_file_that_is_not_what_its_name_says_is_told_in_plain_words(
    someone: Someone, tmp_path: Path
) -> None:
    file = tmp_path / "broken.docx"
    file.write_bytes(b"PK\x03\x04 this is no Word file")
    sam = someone("Sam")
    sam.follow("Start a new document")
    sam.follow("Bring a document instead")
    sam.write("Or paste the words here", "")
    sam.page.get_by_label("A file").set_input_files(file)
    sam.press("Show me what you understood")
    expect(sam.page.locator(".govuk-error-summary")).to_be_visible()


def test_pasted_words_are_brought_the_same_way(someone: Someone) -> None:
    sam = someone("Sam")
    sam.follow("Start a new document")
    sam.follow("Bring a document instead")
    sam.write("Or paste the words here", "Pasted words of ours.\n\n- one\n- two")
    sam.press("Show me what you understood")
    sam.sees("Pasted words of ours.")
