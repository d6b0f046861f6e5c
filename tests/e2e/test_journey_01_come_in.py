"""Journey 1: the front page says what this is, and one press lets a newcomer in."""

import re

import pytest
from playwright.sync_api import expect
from site_running import Site
from visitor import Visits

EIGHT = ["Dot", "Femi", "Jo", "Megan", "Priya", "Ruth", "Sam", "Tariq"]


@pytest.mark.parametrize("name", ["Sam", "Priya"])
def test_one_press_lets_a_newcomer_in_as_a_person_of_the_demo_group(
    visits: Visits, site: Site, script: bool, name: str
) -> None:
    visitor = visits(site, script=script)
    visitor.go("/")
    visitor.sees("Write it together. Give everyone a copy they can use.")
    visitor.press(re.compile(f"Come in as {name}"))
    expect(visitor.page.get_by_role("heading", level=1)).to_have_text("Riverside Voices")
    expect(visitor.page.locator("details.who summary")).to_contain_text(name)


def test_all_eight_people_stand_on_the_front_page_with_what_they_need(
    visits: Visits, site: Site, script: bool
) -> None:
    visitor = visits(site, script=script)
    page = visitor.go("/")
    names = [
        words.removeprefix("Come in as ").strip()
        for words in page.get_by_role("button", name=re.compile("^Come in as")).all_inner_texts()
    ]
    assert sorted(names) == EIGHT
    visitor.sees("Uses a screen reader and a keyboard.")


def test_a_person_comes_out_again(visits: Visits, site: Site, script: bool) -> None:
    sam = visits(site, script=script).come_in_as("Sam")
    sam.page.locator("details.who summary").click()
    sam.press("Come out, or change person")
    sam.go("/home")
    expect(sam.page.locator("details.who")).to_have_count(0)


def test_the_page_says_so_where_there_is_no_voice_or_no_script(
    visits: Visits, site: Site, script: bool
) -> None:
    visitor = visits(site, script=script)
    page = visitor.go("/")
    if script:
        # Chromium without a display has speech but no voices.
        page.evaluate("speechSynthesis.getVoices = () => []")
        visitor.press("Read this page to me")
        expect(page.locator("#reader")).to_contain_text("This device has no voice")
    else:
        visitor.follow("Read this page to me")
        expect(page.get_by_role("heading", level=1)).to_contain_text("Read")


def test_size_and_colours_are_remembered_on_the_device(
    visits: Visits, site: Site, script: bool
) -> None:
    visitor = visits(site, script=script)
    page = visitor.go("/")
    visitor.follow("Size and colours")
    visitor.choose(re.compile("^Dark"))
    visitor.press("Show it like this")
    visitor.go("/join")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
