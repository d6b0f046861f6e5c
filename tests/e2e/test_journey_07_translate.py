"""Journey 7: a language beside its source, and the interface in Welsh on the same page."""

import re

import pytest
from playwright.sync_api import expect
from steps import replace, start_document
from visitor import Someone, Visitor

Translating = tuple[Visitor, str, str]


@pytest.fixture
def translating(someone: Someone, script: bool) -> Translating:
    """Return Ruth, the path of a document, and the page of its Welsh with one sentence done."""
    ruth = someone("Ruth")
    path = start_document(ruth, f"Welsh {script}", "You can bring a friend.")
    ruth.go(path + "/languages")
    ruth.press(re.compile("^Start this one.*Welsh, The whole text"))
    if "/languages/" not in ruth.path:
        ruth.follow(re.compile("^Translate.*Welsh, The whole text"))
    welsh = ruth.path
    ruth.follow(re.compile("^(Translate|Check this).*You can bring a friend"))
    ruth.write("Welsh", "Cewch chi ddod â ffrind.")
    ruth.press("Save the Welsh")
    ruth.go(welsh)
    return ruth, path, welsh


def test_a_sentence_is_translated_beside_its_source(translating: Translating) -> None:
    ruth, _, _ = translating
    row = ruth.page.locator(".translation__row").filter(has_text="You can bring a friend.")
    expect(row.locator("[lang=cy]").first).to_contain_text("Cewch chi ddod â ffrind.")
    ruth.sees(re.compile("1 of 3 sentences"))


def test_a_changed_source_says_so_and_shows_what_changed(translating: Translating) -> None:
    ruth, path, welsh = translating
    replace(ruth, path, "a friend", "an advocate")
    ruth.go(welsh)
    row = ruth.page.locator(".translation__row").filter(has_text="What changed:")
    expect(row.locator("ins")).to_contain_text("advocate")
    expect(row.locator("del")).to_contain_text("friend")
    expect(row).to_contain_text("Cewch chi ddod â ffrind.")


def test_the_interface_turns_welsh_on_the_same_page(translating: Translating) -> None:
    ruth, path, _ = translating
    ruth.go(path)
    ruth.press("Cymraeg")
    assert ruth.path == path
    expect(ruth.page.locator("html")).to_have_attribute("lang", "cy")
    expect(ruth.page.get_by_role("link", name=re.compile("^Golygu"))).to_be_visible()
    expect(ruth.page.locator(".block .words").first).to_have_attribute("lang", "en")
    ruth.press("English")
    assert ruth.path == path
