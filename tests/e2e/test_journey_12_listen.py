"""Journey 12: a group hears its text, says a word another way, and says that it listened."""

from axe import sideways
from playwright.sync_api import Locator, expect
from steps import start_document
from visitor import Someone, Visitor

WORDS = "Ask for your EHCP. It is yours."


def sentence(person: Visitor, words: str) -> Locator:
    """Return the sentence of the listening page that holds the words."""
    return person.page.locator(".sentences > li").filter(has_text=words).first


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
        expect(sentence(sam, "It is yours.").locator("audio")).to_have_js_property("paused", False)
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
