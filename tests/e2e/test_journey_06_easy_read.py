"""Journey 6: a draft is offered, and people decide every point and every picture."""

import re
from io import BytesIO

import pytest
from PIL import Image
from playwright.sync_api import expect
from steps import start_document
from visitor import Someone, Visitor

WORDS = (
    "# Your room\n\nA nurse shows you your bed, and the nurse tells you where the toilet is."
    "\n\nYou can phone your family at any time."
)
Drafted = tuple[Visitor, str]


@pytest.fixture
def drafted(someone: Someone, script: bool) -> Drafted:
    """Return Ruth and the path of a document with a drafted easy read."""
    ruth = someone("Ruth")
    path = start_document(ruth, f"Easy {script}", WORDS)
    ruth.go(path + "/easy-read")
    ruth.press("Make the first draft")
    ruth.hears("The draft is ready. Nobody has checked it yet.")
    return ruth, path


def open_point(ruth: Visitor, words: str) -> None:
    """Open the first point that holds the words."""
    ruth.click(ruth.page.locator("a.card__name").filter(has_text=words))


def test_no_picture_is_chosen_beforehand_and_a_point_needs_a_choice(drafted: Drafted) -> None:
    ruth, _ = drafted
    open_point(ruth, "bed")
    expect(ruth.page.locator("input[name=picture]")).to_have_count(7)
    expect(ruth.page.locator("input[name=picture]:checked")).to_have_count(0)
    ruth.press("Keep this point")
    expect(ruth.page.locator("main")).to_contain_text("Look:")


def test_a_person_chooses_a_picture_or_none_and_keeps_the_point(drafted: Drafted) -> None:
    ruth, path = drafted
    open_point(ruth, "bed")
    ruth.page.locator("input[name=picture]").first.check()
    ruth.press("Keep this point")
    ruth.go(path + "/easy-read")
    expect(ruth.page.locator("li.card").filter(has_text="bed").first).to_contain_text("Kept")
    open_point(ruth, "phone")
    ruth.choose("No picture")
    ruth.press("Keep this point")
    ruth.go(path + "/easy-read")
    expect(ruth.page.locator("li.card").filter(has_text="phone").first).to_contain_text("Kept")


def test_the_group_uses_a_photo_of_its_own(drafted: Drafted) -> None:
    ruth, _ = drafted
    open_point(ruth, "phone")
    photo = BytesIO()
    Image.new("RGB", (64, 48), "teal").save(photo, "PNG")
    ruth.choose("Use our own photo")
    ruth.press("Keep this point")
    ruth.page.locator("input[type=file]").set_input_files(
        {"name": "phone.png", "mimeType": "image/png", "buffer": photo.getvalue()}
    )
    ruth.write("What does the photo show?", "The phone on our ward")
    ruth.choose(re.compile("^No$"))
    ruth.press("Use this photo")
    expect(ruth.page.get_by_role("img", name="The phone on our ward").first).to_be_visible()


def test_what_the_computer_did_is_put_back_and_done_again(drafted: Drafted) -> None:
    ruth, _ = drafted
    open_point(ruth, "bed")
    ruth.press(re.compile("^Put this back"))
    ruth.sees(re.compile("^You put this back: "))
    words = ruth.page.locator(".point-words")
    expect(words).to_contain_text("your bed, and the nurse tells")
    ruth.press(re.compile("^Do it again"))
    expect(words).not_to_contain_text("your bed, and the nurse tells")


def test_words_are_changed_taken_out_and_put_back(drafted: Drafted) -> None:
    ruth, path = drafted
    open_point(ruth, "phone")
    ruth.follow("Change the words")
    ruth.write("The words of the point", "You can call your family.")
    ruth.press("Save my words")
    ruth.sees("You can call your family.")
    ruth.press("Take this point out")
    ruth.go(path + "/easy-read")
    ruth.press(re.compile("^Put it back"))
    ruth.go(path + "/easy-read")
    expect(ruth.page.locator("ol a.card__name", has_text="You can call")).to_be_visible()


def test_points_move_by_buttons(drafted: Drafted) -> None:
    ruth, path = drafted
    last = ruth.page.locator("ol li.card a.card__name").last.inner_text().split(":")[-1].strip()
    ruth.press(re.compile("^Move up"), within=ruth.page.locator("ol li.card").last)
    ruth.go(path + "/easy-read")
    expect(ruth.page.locator("ol li.card").nth(-2)).to_contain_text(last)
