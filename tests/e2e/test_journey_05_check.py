"""Journey 5: each place to look says what, why and how; people choose what becomes of it."""

import re

import pytest
from playwright.sync_api import expect
from steps import start_document
from visitor import Someone, Visitor

WORDS = "Staff should utilise plain language. They should ascertain what you want."


@pytest.fixture
def checking(someone: Someone, script: bool) -> tuple[Visitor, str]:
    """Return Sam, who checks a document with two hard words, and its path."""
    sam = someone("Sam")
    path = start_document(sam, f"Checked {script}", WORDS)
    sam.follow("Check our words")
    sam.sees("Use plain words")
    sam.follow("Show me one at a time")
    expect(sam.page.locator("mark")).to_have_text(re.compile("utilise|ascertain"))
    return sam, path


def test_a_finding_says_what_why_and_how_and_names_who_counted(
    checking: tuple[Visitor, str],
) -> None:
    sam, _ = checking
    for word in ("What", "Why", "How"):
        sam.sees(re.compile(f"^{word}$"))
    sam.go("/home")
    sam.follow("Your meeting about your care")
    sam.follow("Check our words")
    sam.follow("Scores, and what they cannot tell")
    sam.sees(re.compile("Counted by .*textstat"))


def test_the_panel_takes_words_at_once_remembers_the_place_and_tells_what_is_clearer(
    checking: tuple[Visitor, str], script: bool
) -> None:
    sam, _ = checking
    sam.follow("Leave this one for later")
    sam.follow("Stop checking. We remember where you were")
    sam.follow("Check our words")
    sam.sees(re.compile("^Go on where you were: 2 of"))
    sam.press(re.compile("^Write instead: find out"))
    sam.hears("Changed. We keep the old words too.")
    sam.sees("Since the first words")
    sam.sees(re.compile("^The words are clearer"))
    if script:
        read = sam.page.get_by_text("We read each sentence closely.")
        expect(read).to_be_visible(timeout=30_000)
    sam.follow("See it part by part, in words too")
    sam.sees(re.compile("Words in each sentence: "))


def test_a_group_sets_how_strict_the_check_is(checking: tuple[Visitor, str]) -> None:
    sam, path = checking
    sam.go(path + "/check")
    sam.follow("Change how we check")
    sam.follow("Change our own rules")
    sam.write("How many words can a sentence have?", "many")
    sam.press("Save our rules")
    sam.sees(re.compile("Write a whole number"))
    sam.write("How many words can a sentence have?", "5")
    sam.press("Save our rules")
    sam.sees(re.compile("Chosen by Sam"))
    sam.sees("Make sentences shorter")


def test_one_press_takes_the_new_words_and_another_takes_them_back(
    checking: tuple[Visitor, str],
) -> None:
    sam, path = checking
    hard = sam.page.locator("mark").inner_text()
    sam.press("Take the new words")
    sam.press("Undo the last change")
    sam.go(path + "/check/one")
    expect(sam.page.locator("mark")).to_have_text(hard)
    sam.press("Take the new words")
    sam.go(path)
    expect(sam.page.locator("article.block").first).not_to_contain_text(hard)


def test_words_are_kept_with_a_reason_that_everyone_reads(checking: tuple[Visitor, str]) -> None:
    sam, path = checking
    sam.follow("Keep our words")
    sam.write(re.compile("^Why do you keep it"), "It is the name people know.")
    sam.press("Keep our words")
    sam.go(path + "/check")
    sam.sees(re.compile("Kept by Sam"))
    sam.sees(re.compile("It is the name people know"))


def test_a_hard_word_goes_into_the_word_bank(checking: tuple[Visitor, str]) -> None:
    sam, _ = checking
    hard = sam.page.locator("mark").inner_text()
    sam.follow(re.compile("^Put the hard word in our word bank"))
    sam.write("What it means", "To find it out, or to use it.")
    sam.press("Put it in our word bank")
    sam.go("/home")
    sam.follow("Our word bank")
    expect(sam.page.locator("main")).to_contain_text(hard)
