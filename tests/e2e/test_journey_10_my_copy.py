"""Journey 10: people choose their forms once, and get theirs first from then on."""

import re

from playwright.sync_api import expect
from site_running import Site
from visitor import Someone, Visitor, Visits


def published(visitor: Visitor) -> None:
    visitor.go("/published")
    visitor.follow("Welcome to Riverside")


def test_a_member_gets_the_form_they_chose_first(someone: Someone) -> None:
    ruth = someone("Ruth")
    ruth.go("/me/formats")
    expect(ruth.page.locator("input[value='large-print-word']")).to_be_checked()
    published(ruth)
    yours = ruth.page.locator("#yours")
    expect(yours).to_contain_text("Your form")
    expect(yours.get_by_role("heading", level=2)).to_contain_text("Large print")


def test_a_member_changes_what_they_get(someone: Someone) -> None:
    tariq = someone("Tariq")
    tariq.go("/me/formats")
    expect(tariq.page.locator("input[value='audio']")).to_be_checked()
    tariq.page.get_by_label("28 points").check()
    tariq.press(re.compile("^Save"))
    tariq.go("/me/formats")
    expect(tariq.page.get_by_label("28 points")).to_be_checked()


def test_the_choice_of_a_reader_is_remembered_on_the_device_only(
    visits: Visits, site: Site, script: bool
) -> None:
    reader = visits(site, script=script)
    published(reader)
    expect(reader.page.locator("#yours")).not_to_contain_text("Your form")
    reader.press(re.compile("^Large print PDF"), within=reader.page.locator("#choose"))
    published(reader)
    expect(reader.page.locator("#yours")).to_contain_text("Large print PDF")
    other = visits(site, script=script)
    published(other)
    expect(other.page.locator("#yours")).not_to_contain_text("Your form")
