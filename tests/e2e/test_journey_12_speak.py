"""Journey 12: somebody who does not write says what they think, and the group hears it."""

import re
from collections.abc import Iterator

import pytest
from axe import faults, sideways
from outside.browser import launched
from playwright.sync_api import Browser, Locator, Page, expect
from recordings import recording
from site_running import Site
from steps import part, start_document
from visitor import Visitor, Visits

LENGTH = """(player) => new Promise((resolve, reject) => {
    player.addEventListener('durationchange', () => resolve(player.duration));
    player.addEventListener('error', () => reject(player.error.message));
    player.load();
})"""
WORDS = "You can bring a friend."


def to_recorder(sam: Visitor, title: str) -> Page:
    """Go to where a comment on the first part of a new document is spoken."""
    sam.go(start_document(sam.come_in_as("Sam"), title, WORDS))
    sam.follow(re.compile("^Comment"), within=part(sam, WORDS))
    return sam.follow("Speak instead of writing")


def said(page: Page) -> Locator:
    return page.locator("[data-said]")


def press_enter(page: Page, name: str) -> None:
    """Press the button by keyboard; it must have the focus by itself."""
    expect(page.get_by_role("button", name=name, exact=True)).to_be_focused()
    page.keyboard.press("Enter")


def test_a_comment_is_recorded_heard_sent_written_down_and_deleted(
    visits: Visits, site: Site
) -> None:
    sam = visits(site, permissions=["microphone"])
    page = to_recorder(sam, "Spoken")
    expect(said(page)).to_have_text("Press Record, then speak.")
    page.get_by_role("button", name="Record", exact=True).focus()
    press_enter(page, "Record")
    expect(page.get_by_text("We can hear you.")).to_be_visible()
    expect(page.locator("[data-time]")).to_have_text("0:02")
    assert faults(page) + sideways(page) == []
    press_enter(page, "Stop")
    expect(said(page)).to_contain_text("It is not sent yet.")
    press_enter(page, "Listen")
    expect(said(page)).to_have_text("This is what you said.")
    press_enter(page, "Stop listening")
    page.route("**/speak", lambda route: route.abort())
    page.get_by_role("button", name="Send it").click()
    expect(said(page)).to_contain_text("Your recording is still here.")
    expect(page.get_by_role("button", name="Send it")).to_be_focused()
    with page.expect_download() as saved:
        page.get_by_role("link", name="Save it on this device").click()
    assert saved.value.suggested_filename == "Recording.webm"
    sam.faults.clear()
    page.unroute("**/speak")
    page.get_by_role("button", name="Send it").focus()
    press_enter(page, "Send it")
    sam.hears("Your comment is here for everyone in the group.")
    assert 1.5 < page.locator("audio").evaluate(LENGTH) < 60
    sam.sees("Nobody has written this down yet.")
    assert faults(page) == []
    sam.follow(re.compile("^Write it down"))
    sam.write("The words that Sam said", "My friend helps me to speak.")
    sam.press("Keep these words")
    sam.sees("My friend helps me to speak.")
    sam.follow(re.compile("^Delete the sound"))
    sam.press("Delete the sound")
    sam.sees(re.compile("^Sound deleted by Sam on"))
    sam.sees("My friend helps me to speak.")


@pytest.fixture
def refused(browser: Browser, site: Site) -> Iterator[Visitor]:
    """Return the browser of somebody who said no to the microphone."""
    no = ("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream=deny")
    with launched(browser.browser_type, *no) as other:
        yield Visitor(other.new_context(), site.url)


def test_without_a_script_or_a_microphone_a_sound_file_does_the_same(
    visits: Visits, site: Site, refused: Visitor
) -> None:
    page = to_recorder(refused, "Refused")
    file = page.get_by_label("The sound file")
    expect(file).to_be_hidden()
    refused.press("Record")
    expect(said(page)).to_contain_text("The microphone is not allowed.")
    expect(file).to_be_visible()
    plain = visits(site, script=False, width=320)
    page = to_recorder(plain, "No script")
    expect(page.get_by_role("button", name="Record")).to_have_count(0)
    plain.press("Send this file")
    plain.sees("Record something, or choose a sound file.")
    sound = {"name": "me.m4a", "mimeType": "audio/mp4", "buffer": recording("mp4", "aac", 44_100)}
    page.get_by_label("The sound file").set_input_files(sound)
    plain.press("Send this file")
    plain.hears("Your comment is here for everyone in the group.")
    expect(page.locator("audio")).to_be_visible()
    assert sideways(page) == []
