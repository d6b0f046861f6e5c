"""Journey 11: a copy was changed in Word; it comes back, and the group decides about it."""

import re
from pathlib import Path

import pytest
from axe import faults, sideways
from changed_file import changed_file
from playwright.sync_api import Browser, expect
from site_running import Site
from steps import start_document
from visitor import Someone, Visitor


def bring(person: Visitor, path: str, file: Path) -> None:
    """Bring the file back from the page of its document."""
    person.go(path)
    person.follow("Bring a changed copy back")
    person.page.get_by_label("The file that you changed").set_input_files(file)
    person.press("Show me what changed")


def test_what_was_changed_in_word_goes_to_the_group(
    someone: Someone, script: bool, tmp_path: Path
) -> None:
    sam = someone("Sam")
    path = start_document(sam, f"The shed {script}", "We open at ten. Tea is free.")
    words = {"old": "open at ten", "new": "open at nine", "more": "Bring a cup."}
    bring(sam, path, changed_file(sam, path, tmp_path, **words))
    expect(sam.page.get_by_role("heading", level=1)).to_have_text("What changed in your copy")
    expect(sam.page.get_by_role("checkbox")).to_have_count(2)
    expect(sam.page.locator("del")).to_contain_text("ten.")
    expect(sam.page.locator("ins").first).to_contain_text("nine.")
    sam.page.get_by_role("checkbox").nth(1).uncheck()
    sam.press("Ask the group about these")
    sam.sees("We ask the group about 1 change.")
    sam.sees("We open at ten. Tea is free.")
    sam.follow(re.compile("^1 suggestion|Suggest"))
    sam.sees("What people suggest")


def test_nothing_ticked_comes_back_with_words_about_it(
    someone: Someone, script: bool, tmp_path: Path
) -> None:
    sam = someone("Sam")
    path = start_document(sam, f"The gate {script}", "We open at ten.")
    bring(sam, path, changed_file(sam, path, tmp_path, old="ten", new="nine"))
    sam.page.get_by_role("checkbox").uncheck()
    sam.press("Ask the group about these")
    sam.sees("Tick at least one change.")


def test_another_document_is_told_in_plain_words(someone: Someone, tmp_path: Path) -> None:
    sam = someone("Sam")
    path = start_document(sam, "The fence", "We paint it green.")
    file = tmp_path / "other.txt"
    file.write_text("Something else.\n\nAnd more of it.\n")
    bring(sam, path, file)
    sam.sees("This does not look like a copy of this document.")


@pytest.mark.parametrize("width", [320, 1280])
def test_the_page_of_changes_has_no_fault_and_can_be_used_by_keyboard(
    browser: Browser, site: Site, tmp_path: Path, width: int
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, bypass_csp=True)
    sam = Visitor(context, site.url).come_in_as("Sam")
    path = start_document(sam, f"The path {width}", "We walk here. It is wide.")
    file = changed_file(sam, path, tmp_path, old="wide", new="narrow", more="Mind the step.")
    bring(sam, path, file)
    assert faults(sam.page) + sideways(sam.page) == []
    box = sam.page.get_by_role("checkbox").first
    box.focus()
    sam.page.keyboard.press("Space")
    expect(box).not_to_be_checked()
    sam.page.get_by_role("button", name="Ask the group about these").focus()
    sam.page.keyboard.press("Enter")
    sam.sees("We ask the group about 1 change.")
    assert sam.faults == []
    context.close()
