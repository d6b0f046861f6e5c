"""Journey 4: two people write in one document at the same time, and nobody's words are lost."""

import re

import pytest
from playwright.sync_api import expect
from steps import edit, part, replace, start_document
from visitor import Someone, Visitor

Two = tuple[Visitor, Visitor, str]
Two = tuple[Visitor, Visitor, str]
WORDS = "You can speak first. You can ask people to slow down.\n\nYou can bring a friend."


@pytest.fixture
def two(someone: Someone, script: bool) -> Two:
    """Return Sam and Ruth with the path of a document that both look at."""
    sam, ruth = someone("Sam"), someone("Ruth")
    path = start_document(sam, f"Together {script}", WORDS)
    return sam, ruth, path


def test_different_sentences_of_one_part_join(two: Two) -> None:
    sam, ruth, path = two
    sam.go(path)
    box = edit(sam, "You can speak first")
    box.fill("You speak first. You can ask people to slow down.")
    replace(ruth, path, "You can ask people to slow down.", "You can ask for a break.")
    sam.press("Save my words")
    expect(part(sam, "You speak first")).to_contain_text(
        "You speak first. You can ask for a break."
    )


def test_the_same_sentence_shows_both_and_asks(two: Two) -> None:
    sam, ruth, path = two
    sam.go(path)
    edit(sam, "bring a friend").fill("You can bring an advocate.")
    replace(ruth, path, "You can bring a friend.", "You can bring your sister.")
    sam.press("Save my words")
    sam.sees("You and Ruth both changed this. Here are both.")
    sam.sees("You can bring an advocate.")
    sam.sees("You can bring your sister.")
    sam.press("Keep both")
    expect(part(sam, "advocate")).to_contain_text("You can bring an advocate.")
    expect(sam.page.locator("main")).to_contain_text("You can bring your sister.")


def test_what_another_saves_comes_in_and_takes_nothing_out_of_the_box(
    two: Two, script: bool
) -> None:
    sam, ruth, path = two
    sam.go(path)
    box = edit(sam, "You can speak first")
    box.press_sequentially(" And I am still typing.")
    replace(ruth, path, "You can bring a friend.", "You can bring anyone you trust.")
    if script:
        expect(sam.page.locator("main")).to_contain_text("anyone you trust", timeout=15_000)
        expect(box).to_be_focused()
    expect(box).to_have_value(re.compile("And I am still typing"))
    sam.press("Save my words")
    expect(sam.page.locator("main")).to_contain_text("And I am still typing.")
    expect(sam.page.locator("main")).to_contain_text("anyone you trust")


def test_see_what_is_new_shows_the_changes_of_others(two: Two) -> None:
    sam, ruth, path = two
    sam.go(path)
    link = sam.page.get_by_role("link", name="See what is new").get_attribute("href")
    replace(ruth, path, "You can bring a friend.", "You can bring a neighbour.")
    sam.go(link)
    expect(sam.page.locator("main")).to_contain_text("You can bring a neighbour.")


def test_words_that_were_not_saved_wait_in_the_box(two: Two, script: bool) -> None:
    if not script:
        pytest.skip("a draft is kept while a person types, so it needs a script")
    sam, _, path = two
    sam.go(path)
    edit(sam, "bring a friend").press_sequentially(" These words wait.")
    sam.page.wait_for_timeout(2_500)
    sam.go(path)
    expect(edit(sam, "bring a friend")).to_have_value(re.compile("These words wait"))
    sam.sees(re.compile("^We kept your words"))


def test_history_says_who_changed_what(two: Two) -> None:
    _, ruth, path = two
    replace(ruth, path, "You can bring a friend.", "You can bring a cousin.")
    part(ruth, "cousin").locator("summary").click()
    ruth.follow(re.compile("^Older words"), within=part(ruth, "cousin"))
    expect(ruth.page.locator("ol.history")).to_contain_text("Ruth changed this")
    expect(ruth.page.locator("ol.history ins")).to_contain_text("cousin")
    expect(ruth.page.locator("ol.history del")).to_contain_text("friend")


def test_a_comment_closes_only_with_what_came_of_it(two: Two) -> None:
    sam, ruth, path = two
    ruth.go(path)
    ruth.follow(re.compile("^Comment"), within=part(ruth, "bring a friend"))
    ruth.write("Your comment", "What about my dog?")
    ruth.press("Add my comment")
    sam.go(path)
    sam.follow(re.compile("^Comment, 1 to read"), within=part(sam, "bring a friend"))
    sam.page.locator("summary", has_text="Write what came of it").click()
    sam.press("Keep this answer")
    expect(sam.page.locator(".govuk-error-summary")).to_be_visible()
    sam.write("What the group did", "We asked the ward. Your dog may wait in the garden.")
    sam.press("Keep this answer")
    expect(sam.page.locator(".outcome")).to_contain_text("You said, we did")
    expect(sam.page.locator("summary", has_text="Write what came of it")).to_have_count(0)


def test_other_words_are_suggested_and_put_to_the_group(two: Two) -> None:
    sam, ruth, path = two
    ruth.go(path)
    ruth.follow(re.compile("^Suggest"), within=part(ruth, "bring a friend"))
    ruth.write("How would you say it?", "Bring anyone who helps you.")
    ruth.press("Ask the group")
    sam.go(path)
    sam.follow(re.compile("^Suggest, 1 to read"), within=part(sam, "bring a friend"))
    sam.follow("Say what you think of it")
    sam.sees("What do you think?")
