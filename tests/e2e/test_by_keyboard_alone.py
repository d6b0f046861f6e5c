"""Writing, checking, easy read and deciding with Tab, Enter, Space and arrows, and no mouse."""

import re

import pytest
from passports import FILES, passport_with_files
from playwright.sync_api import Locator, expect
from site_running import Site
from steps import ask, start_document
from visitor import Visitor, Visits

FAR = 150
"""Presses of Tab after which a thing counts as out of reach."""
NAME = """() => {
    const at = document.activeElement;
    const label = at.labels && at.labels[0];
    return (at.getAttribute('aria-label') || (label || at).innerText || '').trim();
}"""
SHOWN = """() => {
    const at = document.activeElement;
    const box = at.closest('label') || at;
    const look = [at, box].map((one) => getComputedStyle(one));
    look.push(getComputedStyle(at, '::after'));
    return at !== document.body
        && look.some((one) => one.outlineStyle !== 'none' || one.boxShadow !== 'none');
}"""


def tab_to(visitor: Visitor, words: str) -> None:
    """Press Tab until a thing of that name is in focus; at each stop the focus must show."""
    for _ in range(FAR):
        visitor.page.keyboard.press("Tab")
        if re.search(words, visitor.page.evaluate(NAME)):
            assert visitor.page.evaluate(SHOWN), f"the focus does not show at {words}"
            return
    raise AssertionError(f"Tab never came to {words}")


def press(visitor: Visitor, words: str) -> None:
    """Go to a thing by Tab and press Enter."""
    tab_to(visitor, words)
    # A draft takes the server a moment: the next Tab must not fall between two pages.
    with visitor.page.expect_event("load", timeout=20_000):
        visitor.page.keyboard.press("Enter")
    visitor.still()


@pytest.fixture
def sam(visits: Visits, site: Site) -> Visitor:
    visitor = visits(site)
    visitor.go("/")
    press(visitor, "^Come in as Sam")
    return visitor


def test_a_part_is_changed_and_saved(sam: Visitor) -> None:
    path = start_document(sam, "Keys write", "You can bring a friend.")
    sam.go(path)
    press(sam, "^Edit")
    expect(sam.page.locator("#words")).to_be_visible()
    tab_to(sam, "You are changing this part")
    sam.page.keyboard.press("Control+End")
    sam.page.keyboard.type(" Or your sister.")
    press(sam, "^Save my words")
    expect(sam.page.locator("article.block")).to_contain_text("Or your sister.")


def test_a_live_change_leaves_the_focus_where_it_is(
    sam: Visitor, visits: Visits, site: Site
) -> None:
    path = start_document(sam, "Keys live", "You can bring a friend.\n\nYou can have tea.")
    sam.go(path)
    tab_to(sam, "^Comment")
    ruth = visits(site).come_in_as("Ruth")
    ruth.go(path)
    ruth.follow(re.compile("^Edit"), within=ruth.page.locator("article.block").first)
    ruth.page.locator("#words").fill("You can bring anyone.")
    ruth.press("Save my words")
    expect(sam.page.locator("main")).to_contain_text("You can bring anyone.", timeout=15_000)
    sam.still()
    assert re.search("^Comment", sam.page.evaluate(NAME))


def test_new_words_are_taken_in_a_check(sam: Visitor) -> None:
    path = start_document(sam, "Keys check", "Staff should utilise plain words.")
    sam.go(path)
    press(sam, "^Check our words")
    press(sam, "^Show me one at a time")
    press(sam, "^Take the new words")
    sam.go(path)
    expect(sam.page.locator("article.block")).not_to_contain_text("utilise")


def test_a_point_gets_its_picture_and_is_kept(sam: Visitor) -> None:
    path = start_document(sam, "Keys easy", "You can phone your family.")
    sam.go(path + "/easy-read")
    press(sam, "^Make the first draft")
    press(sam, "You can phone your family")
    tab_to_choice(sam, sam.page.locator("input[name=picture]").first)
    sam.page.keyboard.press("Space")
    sam.page.keyboard.press("ArrowDown")
    expect(sam.page.locator("input[name=picture]:checked")).to_have_count(1)
    press(sam, "^Keep this point")
    sam.go(path + "/easy-read")
    expect(sam.page.locator("li.card").first).to_contain_text("Kept")


def test_an_answer_is_sent_to_the_group(sam: Visitor) -> None:
    question = ask(sam, start_document(sam, "Keys decide", "We start with tea."))
    sam.go(question)
    tab_to_choice(sam, sam.page.locator("input[name=answer]").first)
    sam.page.keyboard.press("Space")
    sam.page.keyboard.press("ArrowDown")
    expect(sam.page.locator("input[name=answer]:checked")).to_have_attribute("value", "live_with")
    press(sam, "^Send my answer")
    sam.sees(re.compile("You said: I can live with it"))


def tab_to_choice(visitor: Visitor, wanted: Locator) -> None:
    """Press Tab until one of a group of radios is in focus."""
    name = wanted.get_attribute("name")
    for _ in range(FAR):
        visitor.page.keyboard.press("Tab")
        if visitor.page.evaluate("document.activeElement.name") == name:
            assert visitor.page.evaluate(SHOWN)
            return
    raise AssertionError(f"Tab never came to {name}")


def test_the_passport_of_a_file_is_opened_and_what_passed_unfolded(
    visits: Visits, quiet_site: Site
) -> None:
    reader = visits(quiet_site)
    passport_with_files(reader)
    file = reader.page.locator(FILES).first.inner_text()
    tab_to(reader, f"^{re.escape(file)}$")
    reader.page.keyboard.press("Enter")
    reader.page.wait_for_url(re.compile(r"/\d+/[^/]+/passport$"))
    tab_to(reader, "^Get it:")
    tab_to(reader, r"^\d+ things? passed$")
    reader.page.keyboard.press("Enter")
    assert reader.page.evaluate("() => document.activeElement.closest('details').open")
