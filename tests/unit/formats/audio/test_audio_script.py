"""What a recording says of each kind of block, and in whose voice."""

from dataclasses import replace

import pytest

from content.tree import (
    Block,
    Document,
    HardWord,
    Heading,
    Image,
    ListBlock,
    ListItem,
    Paragraph,
    Picture,
    Point,
    Quote,
    Run,
    Runs,
    Table,
)
from formats.block_marks import is_ours
from formats.voices.phrases import list_under
from formats.voices.script import Utterance, script, voices_of, with_length
from formats.voices.writing import UNKNOWN, by_writing

BUS = Image("0" * 64, "A red bus", "image/png")
EMPTY = Document("Our plan", "en", ())


def words(text: str, language: str = "") -> Runs:
    return (Run(text, language=language),)


def said(document: Document) -> list[str]:
    return [each.said for each in script(document)]


def of_the_text(document: Document) -> list[Utterance]:
    """Return what is said of people's own words, not of those around them."""
    return [each for each in script(document) if each.block_id and not is_ours(each.block_id)]


def test_the_opening_says_title_group_date_and_that_a_computer_speaks() -> None:
    opening = said(replace(EMPTY, group="The Group", date="2026-11-14"))
    assert opening[:5] == [
        "Our plan",
        "Made by: The Group.",
        "Date: the fourteenth of November twenty twenty-six.",
        "This recording lasts less than one minute.",
        "A computer voice reads this.",
    ]


def test_a_draft_says_that_it_is_one_before_anything_else_of_it() -> None:
    assert said(replace(EMPTY, draft=True))[1].startswith("draft: a computer made this")


def test_the_closing_says_twice_how_to_reach_the_group() -> None:
    closing = said(replace(EMPTY, contact="Phone 01632 960 001\nhello@example.org"))[-8:]
    ways = [
        "Phone zero one six three two, nine six zero, zero zero one",
        "hello at example dot org",
    ]
    assert closing == [
        "Contact us",
        *ways,
        "Here is how to contact us again.",
        *ways,
        "You can ask for this in another form, such as large print, audio or braille.",
        "End of document.",
    ]


def test_a_heading_starts_a_chapter_and_has_the_longest_pause() -> None:
    document = replace(
        EMPTY, blocks=(Heading("h", 1, words("Money")), Paragraph("p", words("One. Two.")))
    )
    heading, first, second = of_the_text(document)
    assert heading.chapter == "Money"
    assert heading.pause > second.pause > first.pause


def test_a_list_is_announced_and_its_items_are_apart() -> None:
    items = (ListItem(words("Tea")), ListItem(words("Cake")))
    document = replace(EMPTY, blocks=(ListBlock("l", items),))
    assert said(document)[3:6] == ["List of two things:", "Tea", "Cake"]


def test_a_numbered_list_says_its_numbers() -> None:
    items = (ListItem(words("Ask")), ListItem(words("Now"), 1), ListItem(words("Listen")))
    document = replace(EMPTY, blocks=(ListBlock("l", items, ordered=True),))
    told = said(document)[4:11]
    assert told == ["one:", "Ask", "Under this, one thing:", "one:", "Now", "two:", "Listen"]


def test_how_deep_a_list_stands_is_heard() -> None:
    deep = (("Tea", 0), ("Green", 1), ("Hot", 2), ("Black", 1), ("Cake", 0))
    block = ListBlock("l", tuple(ListItem(words(text), depth) for text, depth in deep))
    told = of_the_text(replace(EMPTY, blocks=(block,)))
    assert [each.said for each in told] == [
        *("List of two things:", "Tea", "Under this, two things:", "Green"),
        *("Under this, one thing:", "Hot", "Black", "Cake"),
    ]
    pauses = {each.said: each.pause for each in told}
    assert pauses["Hot"] == pauses["Black"] > pauses["Green"]


@pytest.mark.parametrize(
    ("language", "heard"),
    [
        ("cy", "O dan hyn, tri pheth:"),
        ("ar", "تحت هذا، عدد البنود: 3:"),
        ("pl", "Pod tym, liczba punktów: 3:"),
    ],
)
def test_a_list_inside_a_list_is_announced_in_each_language(language: str, heard: str) -> None:
    assert list_under(3, language) == heard


def test_a_table_is_read_row_by_row_with_its_headings() -> None:
    rows = ((words("Name"), words("Time")), (words("Ann"), words("3pm")))
    document = replace(EMPTY, blocks=(Table("t", rows, caption="Who comes"),))
    assert said(document)[3:7] == ["Table: Who comes.", "Row one:", "Name: Ann", "Time: three p.m"]


def test_two_rows_of_headings_are_both_said_before_each_cell() -> None:
    rows = (
        (words("Day"), words("When"), ()),
        ((), words("From"), words("To")),
        (words("Monday"), words("9am"), words("noon")),
    )
    told = of_the_text(replace(EMPTY, blocks=(Table("t", rows),)))
    assert [each.said for each in told][1:] == [
        *("Row one:", "Day: Monday", "When, From: nine a.m", "When, To: noon")
    ]
    assert [each.sentence for each in told if each.sentence >= 0] == [4, 5, 6]


def test_a_heading_over_two_columns_is_said_before_the_cells_of_both() -> None:
    rows = ((words("Name"), words("Contact"), ()), (words("Ann"), words("Text"), words("Phone")))
    told = said(replace(EMPTY, blocks=(Table("t", rows),)))
    assert told[5:8] == ["Name: Ann", "Contact: Text", "Contact: Phone"]


def test_a_row_of_facts_is_no_row_of_headings() -> None:
    rows = (
        (words("Name"), words("Days"), ()),
        (words("Ann"), words("Mon"), ()),
        (words("Bo"),) * 3,
    )
    told = said(replace(EMPTY, blocks=(Table("t", rows),)))
    assert told[4:7] == ["Row one:", "Name: Ann", "Days: Monday"]


def test_a_picture_beside_words_is_not_said() -> None:
    document = replace(EMPTY, blocks=(Point("p", (words("Take the bus."),), BUS),))
    assert "Picture: A red bus" not in said(document)


def test_a_picture_that_stands_alone_is_said_only_where_a_person_chose_so() -> None:
    quiet = replace(EMPTY, blocks=(Picture("p", BUS, "Our bus"),))
    assert [each.said for each in of_the_text(quiet)] == ["Our bus"]
    chosen = replace(EMPTY, blocks=(Picture("p", replace(BUS, said=True), "Our bus"),))
    assert [each.said for each in of_the_text(chosen)] == ["Picture: A red bus", "Our bus"]


def test_a_point_without_words_says_its_picture() -> None:
    alone = replace(EMPTY, blocks=(Point("q", (words(""),), BUS),))
    assert "Picture: A red bus" in said(alone)


def test_a_decorative_picture_is_not_said() -> None:
    picture = Picture("p", replace(BUS, decorative=True, said=True))
    assert not [text for text in said(replace(EMPTY, blocks=(picture,))) if "Picture" in text]


def test_a_link_is_said_by_its_words_alone() -> None:
    run = Run("our page", link="https://example.org/very/long")
    document = replace(EMPTY, blocks=(Paragraph("p", (Run("See "), run, Run("."))),))
    assert "See our page." in said(document)


def test_welsh_inside_english_has_the_welsh_voice() -> None:
    runs = (*words("We say "), *words("bore da", "cy"), *words(" to all."))
    document = replace(EMPTY, blocks=(Paragraph("p", runs),))
    voices = [(each.said, each.voice) for each in of_the_text(document)]
    assert voices == [("We say", "gmw/en"), ("bore da", "cel/cy"), ("to all.", "gmw/en")]


def test_a_full_stop_alone_is_not_spoken() -> None:
    runs = (*words("We are at "), *words("Tŷ'r Afon", "cy"), *words("."))
    document = replace(EMPTY, blocks=(Paragraph("p", runs),))
    assert [each.said for each in of_the_text(document)] == ["We are at", "Tŷ'r Afon"]


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


NOTE = "Some words here are in another language. There is no voice for them."


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        (
            "We say مرحبا بكم، to all.",
            [("We say", "gmw/en"), ("مرحبا بكم،", "sem/ar"), ("to all.", "gmw/en")],
        ),
        ("عيد 12 May", [("عيد", "sem/ar"), ("the twelfth of May", "gmw/en")]),
        ("یہ اردو ہے.", [(NOTE, "gmw/en")]),
        (
            "Иван, Мария and Олег came.",
            [(NOTE, "gmw/en"), ("and", "gmw/en"), ("", "gmw/en"), ("came.", "gmw/en")],
        ),
        ("我们 meet", [(NOTE, "gmw/en"), ("meet", "gmw/en")]),
        ("ગુજરાતી தமிழ்", [("ગુજરાતી", "inc/gu"), ("தமிழ்", "dra/ta")]),
        ("η ζωή", [("η ζωή", "grk/el")]),
        ("Take α-tocopherol, café.", [("Take α-tocopherol, café.", "gmw/en")]),
    ],
)
def test_words_that_nobody_marked_get_the_voice_that_their_letters_tell(
    text: str, heard: list[tuple[str, str]]
) -> None:
    document = replace(EMPTY, blocks=(Paragraph("p", words(text)),))
    told = of_the_text(document)
    assert [(each.said, each.voice) for each in told] == heard
    assert {each.sentence for each in told} == {0}


def test_marked_words_keep_their_voice_whatever_letters_stand_in_them() -> None:
    document = replace(EMPTY, blocks=(Paragraph("p", words("یہ NHS ہے", "ur")),))
    assert [(each.said, each.voice) for each in of_the_text(document)] == [("یہ NHS ہے", "inc/ur")]


def test_a_change_of_letters_at_every_letter_takes_no_long_time() -> None:
    stretches = list(by_writing("aم" * 20_000 + "ہ", "en"))
    assert "".join(text for _, text in stretches) == "aم" * 20_000 + "ہ"
    assert {language for language, _ in stretches} == {"en", UNKNOWN}


def test_hard_words_are_explained_at_the_end() -> None:
    document = replace(EMPTY, hard_words=(HardWord("Budget", "The money that we have."),))
    assert said(document)[-3:-1] == ["Words we used", "Budget: The money that we have."]


def test_the_words_that_are_shown_stay_as_they_are() -> None:
    document = replace(EMPTY, blocks=(Paragraph("p", words("It costs £5.")),))
    assert [each.text for each in of_the_text(document)] == ["It costs £5."]


def headed(*titles: str, text: str = "Words.") -> Document:
    blocks: list[Block] = []
    for place, title in enumerate(titles):
        blocks += [Heading(f"h{place}", 1, words(title)), Paragraph(f"p{place}", words(text))]
    return replace(EMPTY, blocks=tuple(blocks))


def test_a_text_in_parts_has_spoken_contents_and_tells_the_end_of_each_part() -> None:
    assert said(headed("Money", "Homes"))[3:] == [
        *("Contents:", "Part one: Money", "Part two: Homes"),
        *("Part one:", "Money", "Words.", "End of part one."),
        *("Part two:", "Homes", "Words.", "End of part two.", "End of document."),
    ]


def test_headings_that_have_numbers_get_no_others() -> None:
    assert said(headed("Part 1: Money", "Part 2: Homes"))[3:9] == [
        *("Contents:", "Part one: Money", "Part two: Homes"),
        *("Part one: Money", "Words.", "End of part one."),
    ]
    assert "This part ends here." in said(headed("Hello", "1. Money"))


def test_one_heading_makes_no_contents() -> None:
    assert said(headed("Money"))[3:] == ["Money", "Words.", "End of document."]


def test_the_chapter_of_a_part_starts_with_its_number() -> None:
    told = [(each.said, each.chapter) for each in script(headed("Money", "Homes"))]
    assert ("Part two:", "Homes") in told
    assert [chapter for _, chapter in told if chapter] == ["Our plan", "Money", "Homes"]


@pytest.mark.parametrize(
    ("seconds", "language", "words"),
    [
        (40, "en", "This recording lasts less than one minute."),
        (80, "en", "This recording lasts about one minute."),
        (3.6 * 60, "en", "This recording lasts about four minutes."),
        (3700, "en", "This recording lasts about one hour and two minutes."),
        (600, "cy", "Hyd y recordiad hwn: deng munud, fwy neu lai."),
        (120, "pl", "Czas nagrania w minutach, około: 2."),
    ],
)
def test_the_length_is_told_once_it_is_known(seconds: float, language: str, words: str) -> None:
    made = script(replace(EMPTY, language=language))
    told = with_length(made, seconds, language)
    assert [each.said for each in told if each.lasts] == [words]
    assert [each for each in told if not each.lasts] == [each for each in made if not each.lasts]


def test_links_are_their_words_and_their_addresses_come_at_the_end() -> None:
    runs = (
        Run("Read "),
        Run("our plan", link="https://example.org/plan/"),
        Run(" or write to "),
        Run("a@example.org", link="mailto:a@example.org"),
        Run(" or "),
        Run("call us", link="tel:01632960001"),
        Run("."),
    )
    told = said(replace(EMPTY, blocks=(Paragraph("p", runs),)))
    assert told[3:] == [
        "Read our plan or write to a at example dot org or call us.",
        "Addresses in this document",
        "our plan: example dot org slash plan",
        "call us: zero one six three two, nine six zero, zero zero one",
        "End of document.",
    ]


def test_a_quote_is_told_of() -> None:
    told = said(replace(EMPTY, blocks=(Quote("q", words("We did it.")),)))
    assert told[3:5] == ["Quote:", "We did it."]


def test_a_passage_in_another_language_is_told_of_until_its_own_voice_is_checked() -> None:
    polish = Paragraph("p", (Run("We say "), Run("dobry", language="pl"), Run(".")))
    document = replace(EMPTY, blocks=(Paragraph("e", words("Hello.")), polish))
    line = "Some words are in another language. No speaker of it has checked that voice."
    assert line in said(document)
    assert "No speaker of this language has checked this voice." not in said(document)
    checked = replace(document, voices_checked=("pl zlw/pl",))
    assert line not in said(checked)
    assert line not in said(replace(document, blocks=(Paragraph("e", words("Hello.")),)))


def test_who_listened_is_told_where_they_heard_every_voice_of_the_text() -> None:
    line, named = "Listened to by: Bob.", replace(EMPTY, credits=("أحمد",), heard_by=("Bob",))
    plain_text = replace(named, blocks=(Paragraph("e", words("Hello.")),))
    heard = replace(plain_text, heard_in=voices_of(plain_text))
    assert line in said(heard)
    assert line not in said(plain_text)
    with_arabic = replace(heard, blocks=(Paragraph("e", words("Hello. مرحبا بكم.")),))
    assert line not in said(with_arabic)
    assert line in said(replace(with_arabic, heard_in=voices_of(with_arabic)))
