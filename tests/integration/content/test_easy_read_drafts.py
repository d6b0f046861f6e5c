"""Drafts with the real parser: what is split, what is left alone, what is kept."""

import sys
from collections.abc import Iterator

import pytest

from content.easy_read import Draft, draft, simplify, to_document
from content.languages.parsing import Parser
from content.pictures import Catalogue
from content.tree import (
    Document,
    Heading,
    Image,
    ListBlock,
    ListItem,
    Paragraph,
    Picture,
    Quote,
    Run,
    plain,
)
from content.words import WordBank


@pytest.fixture(scope="module")
def parser() -> Iterator[Parser]:
    parser = Parser()
    yield parser
    parser.close()


def drafted(text: str, parser: Parser, **words: str) -> Draft:
    document = Document("T", "en", (Paragraph("p1", (Run(text),)),))
    return draft(document, word_bank=WordBank("en", words), parser=parser)


SPLIT = [
    (
        "We meet every month in the library, and anyone from the town can come.",
        "We meet every month in the library. Anyone from the town can come.",
    ),
    (
        "The group wrote a letter to the council and sent copies to the local papers.",
        "The group wrote a letter to the council. The group sent copies to the local papers.",
    ),
    (
        "Anna, who has run the group for ten years, will speak at the next meeting.",
        "Anna will speak at the next meeting. Anna has run the group for 10 years.",
    ),
    (
        "Although the room is small, we can make space for everyone who comes.",
        "The room is small. But we can make space for everyone who comes.",
    ),
    (
        "The meeting was moved to the big hall because so many people wanted to come.",
        "The meeting was moved to the big hall. This is because so many people wanted to come.",
    ),
    (
        "If you are ill on the day, you can stay at home and join us on the telephone.",
        "What if you are ill on the day? Then you can stay at home and join us on the telephone.",
    ),
    (
        "Washing machines are in the hall, but dryers, which cost £1 to use, are in the shed.",
        "Washing machines are in the hall. But dryers are in the shed. Dryers cost £1 to use.",
    ),
    ("The plan was written by the members.", "The members wrote the plan."),
    (
        "Our money is very tight this year; we cannot pay for any taxis.",
        "Our money is very tight this year. We cannot pay for any taxis.",
    ),
    (
        "The National Health Service (NHS) paid for the room last year.",
        "The National Health Service paid for the room last year. "
        "NHS is short for National Health Service.",
    ),
]


@pytest.mark.parametrize(("text", "expected"), SPLIT)
def test_a_long_sentence_becomes_short_whole_ones(parser: Parser, text: str, expected: str) -> None:
    assert simplify(text, parser) == expected


@pytest.mark.parametrize(
    "text",
    [
        "We meet on Mondays.",
        "If you are ill, you can stay at home and we will ring you in the evening.",
        "You do not have to come to the meeting and speak in front of everyone there.",
        "Is the room open to people and can they bring a friend with them?",
        "He did not leave the group because he was angry with the other members.",
    ],
)
def test_a_sentence_that_cannot_be_split_safely_stays_whole(parser: Parser, text: str) -> None:
    assert simplify(text, parser) == text


def test_the_voice_changes_only_where_the_doer_is_named(parser: Parser) -> None:
    assert simplify("The plan was written last year.", parser) == "The plan was written last year."


def test_a_list_in_prose_becomes_lines(parser: Parser) -> None:
    made = drafted(
        "The group has members with lived experience of mental health services, their carers, "
        "nurses from two local hospitals, and the staff of the council.",
        parser,
    )
    lines = [line for point in made.points for line in point.lines]
    assert any(line.endswith(":") for line in lines)
    assert "• the staff of the council" in lines


def test_a_hard_word_is_explained_in_the_next_line_once(parser: Parser) -> None:
    made = drafted("Our bivvy is ready. The bivvy is red.", parser, bivvy="a small tent")
    assert made.points[0].lines == ("Our bivvy is ready.", "Bivvy means a small tent.")
    assert made.points[1].lines == ("The bivvy is red.",)


def test_each_point_names_its_source_and_offers_five_pictures(parser: Parser) -> None:
    (point,) = drafted("We meet on Mondays.", parser).points
    assert (point.source_block_id, point.source_text) == ("p1", "We meet on Mondays.")
    assert all(map(Catalogue().get, point.pictures))
    assert len(set(point.pictures)) == 5


def test_ids_differ_and_stay_when_other_sentences_change(parser: Parser) -> None:
    first = drafted("We met. We ate. We met.", parser).points
    second = drafted("They came. We ate.", parser).points
    assert len({point.id for point in first}) == 3
    assert first[1].id == second[1].id


def test_a_quotation_stays_word_for_word(parser: Parser) -> None:
    words = "I was tired, and I utilised the room, which was nice, and then I went straight home."
    document = Document("T", "en", (Quote("q", (Run(words),)),))
    made = draft(document, word_bank=WordBank("en"), parser=parser)
    assert made.points[0].lines == (words,)


def test_a_draft_becomes_a_document_marked_draft(parser: Parser) -> None:
    source = Document(
        "T",
        "en",
        (
            Heading("h", 1, (Run("Our plan"),)),
            Paragraph("p", (Run("See "), Run("our page", link="https://example.org"), Run("."))),
            ListBlock("l", (ListItem((Run("a bivvy"),)), ListItem((Run("some tea"),)))),
        ),
    )
    made = draft(source, word_bank=WordBank("en", {"bivvy": "a small tent"}), parser=parser)
    document = to_document(made, source)
    assert document.kind == "easy_read"
    assert document.draft
    assert [type(block).__name__ for block in document.blocks] == ["Heading", *["Point"] * 3]
    assert document.hard_words[0].term == "bivvy"
    assert any(
        run.link
        for block in document.blocks[1:2]
        for run in block.lines[0]  # type: ignore[union-attr]  # a Point
    )


def test_welsh_gets_its_meanings_and_its_splits(parser: Parser) -> None:
    text = (
        "Mae'r grŵp yn cwrdd bob mis yn y llyfrgell yn y dref ac mae croeso cynnes i bawb "
        "ddod i siarad."
    )
    document = Document("T", "cy", (Paragraph("p", (Run(text),)),))
    made = draft(
        document, word_bank=WordBank("cy", {"llyfrgell": "lle i gael llyfrau"}), parser=parser
    )
    (point,) = made.points
    assert point.lines == (
        "Mae'r grŵp yn cwrdd bob mis yn y llyfrgell yn y dref.",
        "Ystyr llyfrgell yw lle i gael llyfrau.",
        "Mae croeso cynnes i bawb ddod i siarad.",
    )


def test_without_the_parser_sentences_stay_whole_and_meanings_still_come() -> None:
    made = drafted(
        "Our bivvy stands in the big field near the old house, and we all sleep in it at night.",
        Parser((sys.executable, "-c", "pass")),
        bivvy="a small tent",
    )
    (point,) = made.points
    assert point.by_hand
    assert point.lines[1] == "Bivvy means a small tent."


@pytest.mark.parametrize(
    "text", ["", "   ", "\ud83d broken", "(((", "—", "word " * 2000, "A.\x00B."]
)
def test_odd_text_makes_a_draft_and_no_fault(parser: Parser, text: str) -> None:
    drafted(text, parser)


def test_no_word_of_a_long_text_is_lost(parser: Parser) -> None:
    sentences = [f"On day {n} we met in room {n}, and we wrote a plan with Ann." for n in range(70)]
    drafted("We met.", parser)
    made = drafted(" ".join(sentences), parser)
    assert sum(len(plain((Run(line),)).split()) for p in made.points for line in p.lines) > 900


def test_words_inside_a_quotation_of_two_sentences_stay(parser: Parser) -> None:
    text = "“We utilised the room. We utilised the hall too.” Then we utilised the kitchen."
    lines = [line for point in drafted(text, parser).points for line in point.lines]
    assert lines[:2] == ["“We utilised the room.", "We utilised the hall too.”"]
    assert lines[2] == "Then we used the kitchen."


def test_a_word_with_many_senses_is_left_to_people(parser: Parser) -> None:
    assert simplify("Please address the problem.", parser) == "Please address the problem."


def test_a_photo_of_the_group_stays_where_it_was(parser: Parser) -> None:
    photo = Picture("x", Image("0" * 64, "Our group", "image/png"), "Us in May")
    source = Document("T", "en", (Paragraph("p", (Run("We met."),)), photo))
    made = draft(source, word_bank=WordBank("en"), parser=parser)
    assert to_document(made, source).blocks[1] == photo


def test_two_things_that_somebody_said_stay_in_one_sentence(parser: Parser) -> None:
    text = "Ann told us that the hall is cold in winter, and the chairs are hard to sit on."
    assert simplify(text, parser) == text


def test_half_a_sentence_is_never_a_line(parser: Parser) -> None:
    text = "The mice fly to the warm south every winter, and meet a dragonfly in the tall grass."
    assert "Meet a" not in simplify(text, parser)


@pytest.mark.parametrize(
    "text",
    [
        "Ensure people understand that this is the core way of working, not a single task or "
        "token exercise for the many teams that take part.",
        "We give this help to everyone without any form, any fee or any long wait at the door.",
    ],
)
def test_a_list_with_not_in_it_stays_a_sentence(text: str, parser: Parser) -> None:
    lines = [line for point in drafted(text, parser).points for line in point.lines]
    assert not any(line.startswith("• ") for line in lines)


def test_a_list_stays_with_the_line_that_leads_to_it(parser: Parser) -> None:
    text = "Bring a pen, a book, a cup, a plate and a bag to the first meeting of our big group."
    long = (
        "Before the meeting of the whole group, please remember to bring a pen, a book and a cup."
    )
    for made in (drafted(text, parser), drafted(long, parser)):
        assert not any(point.lines[0].startswith("• ") for point in made.points)


def test_ensure_stays_before_a_thing(parser: Parser) -> None:
    (point,) = drafted("We ensure full access.", parser).points
    assert point.lines[0] == "We ensure full access."
    (point,) = drafted("We ensure that you can come.", parser).points
    assert point.lines[0] == "We make sure that you can come."


def test_people_are_helped_regardless_of_the_form_of_words(parser: Parser) -> None:
    (point,) = drafted("We help people regardless of where they live.", parser).points
    assert "regardless of where" in point.lines[0]
