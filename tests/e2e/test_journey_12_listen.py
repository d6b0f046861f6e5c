"""Journey 12: a group hears its text, says a word another way, and says that it listened."""

import re

from axe import sideways
from playwright.sync_api import Locator, Route, expect
from site_running import Site
from steps import start_document
from visitor import Someone, Visitor, Visits

ASKED = re.compile(r"[?&]play=")
WORDS = "Ask for your EHCP. It is yours."
PLAYED = "(sound) => sound.played.length > 0"
QUICKLY = """document.addEventListener('play', (event) => {
    const lines = [...document.querySelectorAll('.sentences > li')];
    const line = lines.indexOf(event.target.closest('.sentences > li'));
    event.target.playbackRate = [2, 20, lines.length - 2].includes(line) ? 1 : 16;
}, true)"""
"""Sixteen times as fast, but for the sentences that the test looks at while they are said."""
SAID = 15_000
"""Milliseconds within which a sentence or two are said."""
ALL_QUIET = "[...document.querySelectorAll('audio')].every((each) => each.paused)"


def sentence(person: Visitor, words: str) -> Locator:
    """Return the sentence of the listening page that holds the words."""
    return person.page.locator(".sentences > li").filter(has_text=words).first


def stopped_before_it_came(sam: Visitor, key: Locator) -> None:
    """Stop while the first sentence is fetched: it comes, and stays silent."""
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    sam.page.route(ASKED, hold)
    with sam.page.expect_request(ASKED):
        key.press("Enter")
    key.press("Enter")
    held[0].continue_()
    sam.page.unroute(ASKED)
    sound = sam.page.locator(".sentences audio").first
    sam.page.wait_for_function("(sound) => sound.readyState === 4", arg=sound.element_handle())
    expect(sound).to_have_js_property("paused", True)
    assert not sound.evaluate("(sound) => sound.ended")
    expect(key).to_have_text("Go on playing", use_inner_text=True)


def test_all_sentences_are_played_and_after_a_stop_it_goes_on_from_there(
    visits: Visits, quiet_site: Site
) -> None:
    sam = visits(quiet_site, width=320).come_in_as("Sam")
    sam.page.add_init_script(QUICKLY)
    sam.go("/home")
    sam.go(sam.page.locator("main a[href^='/d/']").first.get_attribute("href") + "/listen")
    lines = sam.page.locator(".sentences > li")
    key = sam.page.locator("[data-play-all]")
    stopped_before_it_came(sam, key)
    key.press("Enter")
    expect(lines.nth(2)).to_have_class("is-playing", timeout=SAID)
    expect(lines.nth(2).locator("audio")).to_be_in_viewport(ratio=1)
    expect(key).to_be_in_viewport(ratio=1)
    expect(key).to_be_focused()
    sam.page.keyboard.press("Enter")
    expect(key).to_have_text("Go on playing", use_inner_text=True)
    sam.page.wait_for_function(ALL_QUIET)
    played = sam.page.locator(".sentences audio").count()
    assert played < 8
    lines.nth(20).get_by_role("link").first.press("Enter")
    expect(lines.nth(20)).to_have_class("is-playing")
    key.press("Enter")
    expect(lines.nth(21).locator("audio")).to_be_visible(timeout=SAID)
    key.press("Enter")
    sam.page.wait_for_function(ALL_QUIET)
    assert lines.nth(0).locator("audio").evaluate(PLAYED)
    assert sam.page.locator(".sentences audio").count() < played + 8
    lines.nth(-2).get_by_role("link").first.press("Enter")
    expect(lines.nth(-2)).to_have_class("is-playing")
    key.press("Enter")
    expect(key).to_have_text("Play all, one after the other", use_inner_text=True, timeout=SAID)


def test_a_group_hears_its_words_and_says_one_another_way(someone: Someone, script: bool) -> None:
    sam = someone("Sam", width=320)
    title = "Hear it with script" if script else "Hear it without"
    path = start_document(sam, title, WORDS)
    sam.go(path)
    sam.follow("Listen before you publish")
    asked = sentence(sam, "Ask for your EHCP.")
    link = asked.get_by_role("link", name="Play this sentence")
    link.press("Enter")
    expect(asked.locator("audio")).to_be_visible()
    assert sideways(sam.page) == []
    if script:
        expect(link).to_be_focused()
        sentence(sam, "It is yours.").get_by_role("link").first.press("Enter")
        other = sentence(sam, "It is yours.").locator("audio")
        sam.page.wait_for_function(PLAYED, arg=other.element_handle())
        expect(asked.locator("audio")).to_have_js_property("paused", True)
    sam.follow("Is a word wrong? Say it another way", within=asked)
    sam.write("Written", "EHCP")
    sam.write("Say it like", "plan for your help")
    sam.press("Play this word")
    expect(sam.page.locator("audio")).to_be_visible()
    assert sam.page.get_by_label("Say it like").input_value() == "plan for your help"
    assert sideways(sam.page) == []
    sam.press("Add it")
    sam.follow("Listen before you publish")
    expect(sentence(sam, "Ask for your EHCP.")).to_contain_text("Ask for your plan for your help.")
    sam.press("I listened to it")
    expect(sam.page.locator("#we-listened")).to_contain_text("To this version.")
