"""Journey 2: a facilitator starts a group and invites people by a link and a card."""

import re
import urllib.request
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect
from site_running import Site
from visitor import Someone, Visits


@pytest.fixture
def card(someone: Someone, script: bool) -> Page:
    """Start a group as Femi, invite Ann, and return the page with her link and card."""
    femi = someone("Femi")
    femi.go("/groups/new")
    femi.write("What is your group called?", f"Garden group {script}")
    femi.write("What is your group for?", "To make a garden that all of us can use.")
    femi.press("Start our group")
    femi.follow("Invite people")
    femi.write("What is the person called?", "Ann")
    femi.press("Make the link and the card")
    expect(femi.page.get_by_role("heading", level=1)).to_have_text("A link and a card for Ann")
    return femi.page


def test_only_the_press_of_the_button_uses_a_link_up(
    card: Page, visits: Visits, site: Site, script: bool
) -> None:
    link = urlsplit(card.get_by_label("The link, to copy").input_value()).path
    for _ in range(2):
        # A mail scanner looks first; it must not use the link up.
        with urllib.request.urlopen(site.url + link) as answer:
            assert answer.status == 200
    ann = visits(site, script=script)
    ann.go(link)
    ann.choose(re.compile("^It is mine"))
    ann.press("Come in as Ann")
    ann.sees("How do you like to get things?")
    ann.go("/home")
    expect(ann.page.get_by_role("heading", level=1)).to_contain_text("Garden group")
    again = visits(site, script=script)
    again.go(link)
    again.sees("This link is closed")


def test_the_five_words_of_the_printed_card_let_a_person_in_once(
    card: Page, visits: Visits, site: Site, script: bool
) -> None:
    words = card.locator(".point-words").inner_text()
    assert len(words.split()) == 5
    assert card.locator(".qr svg").bounding_box()["width"] >= 100
    ann = visits(site, script=script)
    ann.go("/join")
    ann.write("The five words on your card", words.upper())
    ann.press("Go on")
    ann.press("Come in as Ann")
    ann.sees("How do you like to get things?")
    ann.go("/home")
    expect(ann.page.get_by_role("heading", level=1)).to_contain_text("Garden group")


def test_on_paper_only_the_card_is_left(card: Page) -> None:
    card.emulate_media(media="print")
    expect(card.locator(".qr")).to_be_visible()
    expect(card.get_by_label("The link, to copy")).to_be_hidden()
    expect(card.locator(".top .tools")).to_be_hidden()
