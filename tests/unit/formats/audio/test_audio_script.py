"""What a recording says of each kind of block, and in whose voice."""

from dataclasses import replace

from content.tree import (
    Document,
    HardWord,
    Heading,
    Image,
    ListBlock,
    ListItem,
    Paragraph,
    Picture,
    Point,
    Run,
    Runs,
    Table,
)
from formats.voices.script import script

BUS = Image("0" * 64, "A red bus", "image/png")
EMPTY = Document("Our plan", "en", ())


def words(text: str, language: str = "") -> Runs:
    return (Run(text, language=language),)


def said(document: Document) -> list[str]:
    return [each.said for each in script(document)]


def test_the_opening_says_title_group_date_and_that_a_computer_speaks() -> None:
    opening = said(replace(EMPTY, group="The Group", date="2026-11-14"))
    assert opening[:4] == [
        "Our plan",
        "Made by: The Group.",
        "Date: the fourteenth of November twenty twenty-six.",
        "A computer voice reads this.",
    ]


def test_a_draft_says_that_it_is_one_before_anything_else_of_it() -> None:
    assert said(replace(EMPTY, draft=True))[1].startswith("draft: a computer made this")


def test_the_closing_says_how_to_reach_the_group() -> None:
    closing = said(replace(EMPTY, contact="Phone 01632 960 001\nhello@example.org"))[-5:]
    assert closing == [
        "Contact us",
        "Phone zero one six three two, nine six zero, zero zero one",
        "hello at example dot org",
        "You can ask for this in another form, such as large print, audio or braille.",
        "End of document.",
    ]


def test_a_heading_starts_a_chapter_and_has_the_longest_pause() -> None:
    document = replace(
        EMPTY, blocks=(Heading("h", 1, words("Money")), Paragraph("p", words("One. Two.")))
    )
    heading, first, second = [each for each in script(document) if each.block_id]
    assert heading.chapter == "Money"
    assert heading.pause > second.pause > first.pause


def test_a_list_is_announced_and_its_items_are_apart() -> None:
    items = (ListItem(words("Tea")), ListItem(words("Cake")))
    document = replace(EMPTY, blocks=(ListBlock("l", items),))
    assert said(document)[2:5] == ["List of two things:", "Tea", "Cake"]


def test_a_numbered_list_says_its_numbers() -> None:
    items = (ListItem(words("Ask")), ListItem(words("Now"), 1), ListItem(words("Listen")))
    document = replace(EMPTY, blocks=(ListBlock("l", items, ordered=True),))
    assert said(document)[3:9] == ["one:", "Ask", "one:", "Now", "two:", "Listen"]


def test_a_table_is_read_row_by_row_with_its_headings() -> None:
    rows = ((words("Name"), words("Time")), (words("Ann"), words("3pm")))
    document = replace(EMPTY, blocks=(Table("t", rows, caption="Who comes"),))
    assert said(document)[2:6] == ["Table: Who comes.", "Row one:", "Name: Ann", "Time: three p.m"]


def test_a_picture_beside_words_is_not_said() -> None:
    document = replace(EMPTY, blocks=(Point("p", (words("Take the bus."),), BUS),))
    assert "Picture: A red bus" not in said(document)


def test_a_picture_that_stands_alone_is_said() -> None:
    alone = replace(EMPTY, blocks=(Picture("p", BUS), Point("q", (words(""),), BUS)))
    assert said(alone).count("Picture: A red bus") == 2


def test_a_decorative_picture_is_not_said() -> None:
    picture = Picture("p", replace(BUS, alt="", decorative=True))
    assert not [text for text in said(replace(EMPTY, blocks=(picture,))) if "Picture" in text]


def test_a_link_is_said_by_its_words_alone() -> None:
    run = Run("our page", link="https://example.org/very/long")
    document = replace(EMPTY, blocks=(Paragraph("p", (Run("See "), run, Run("."))),))
    assert "See our page." in said(document)


def test_welsh_inside_english_has_the_welsh_voice() -> None:
    runs = (*words("We say "), *words("bore da", "cy"), *words(" to all."))
    document = replace(EMPTY, blocks=(Paragraph("p", runs),))
    voices = [(each.said, each.voice) for each in script(document) if each.block_id]
    assert voices == [("We say", "gmw/en"), ("bore da", "cel/cy"), ("to all.", "gmw/en")]


def test_a_full_stop_alone_is_not_spoken() -> None:
    runs = (*words("We are at "), *words("Tŷ'r Afon", "cy"), *words("."))
    document = replace(EMPTY, blocks=(Paragraph("p", runs),))
    assert [each.said for each in script(document) if each.block_id] == ["We are at", "Tŷ'r Afon"]


def test_initials_end_a_list_of_names_with_one_full_stop() -> None:
    assert "Who took part: Ann, S. T." in said(replace(EMPTY, credits=("Ann", "S. T.")))


def test_a_welsh_document_speaks_welsh_throughout() -> None:
    document = replace(EMPTY, language="cy", contact="Ffoniwch 111")
    assert {each.voice for each in script(document)} == {"cel/cy"}


def test_words_without_a_voice_are_left_out_with_a_note() -> None:
    document = replace(EMPTY, blocks=(Paragraph("p", words("Waxaan ku hadlaa. Haa."), "so"),))
    texts = said(document)
    assert texts.count("Some words here are in another language. There is no voice for them.") == 1
    assert not [text for text in texts if "Waxaan" in text]


def test_hard_words_are_explained_at_the_end() -> None:
    document = replace(EMPTY, hard_words=(HardWord("Budget", "The money that we have."),))
    assert said(document)[-3:-1] == ["Words we used", "Budget: The money that we have."]


def test_the_words_that_are_shown_stay_as_they_are() -> None:
    document = replace(EMPTY, blocks=(Paragraph("p", words("It costs £5.")),))
    assert [each.text for each in script(document) if each.block_id] == ["It costs £5."]
