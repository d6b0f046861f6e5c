"""Journey 8: one person, one voice, and nobody agrees for the others."""

import re

from playwright.sync_api import expect
from steps import MEMBERS, answer, ask, start_document
from visitor import Someone


def test_a_version_is_agreed_when_all_can_live_with_it(someone: Someone, script: bool) -> None:
    sam = someone("Sam")
    path = start_document(sam, f"Agreed {script}", "We start each meeting with tea.")
    question = ask(sam, path)
    expect(sam.page.locator("input[name=answer]")).to_have_count(4)
    expect(sam.page.locator("input[name=answer]:checked")).to_have_count(0)
    for name in MEMBERS[:-1]:
        answer(someone(name), question)
    sam.go(path)
    expect(sam.page.locator(".tag").first).to_have_text(re.compile("Deciding"))
    answer(someone(MEMBERS[-1]), question, "live_with")
    sam.go(question)
    sam.sees("We agreed")
    sam.go(path)
    expect(sam.page.locator(".tag").first).to_have_text(re.compile("Agreed"))


def test_nobody_can_agree_alone_however_often_they_answer(someone: Someone, script: bool) -> None:
    sam = someone("Sam")
    path = start_document(sam, f"Alone {script}", "I decide alone.")
    question = ask(sam, path)
    for said in ("happy", "live_with", "happy"):
        answer(sam, question, said)
    sam.go(path)
    expect(sam.page.locator(".tag").first).to_have_text(re.compile("Deciding"))


def test_who_is_not_happy_says_why(someone: Someone, script: bool) -> None:
    sam = someone("Sam")
    question = ask(sam, start_document(sam, f"Unhappy {script}", "We meet at 7 am."))
    answer(sam, question, "not_happy")
    expect(sam.page.locator(".govuk-error-summary")).to_be_visible()
    expect(sam.page.locator("input[name=answer]:checked")).to_have_attribute("value", "not_happy")
