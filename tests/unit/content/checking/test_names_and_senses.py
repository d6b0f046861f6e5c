"""Words that are names, and words that mean something else here, are no hard words."""

import pytest

from content.checking.matching import matches
from content.checking.reading import read
from content.tree import Document, Paragraph, Run


def marked(text: str, language: str = "en") -> list[str]:
    document = Document("Plan", language, (Paragraph("p", (Run(text),)),))
    return [
        passage.text[found.start : found.end]
        for passage in read(document).passages
        for sentence in passage.sentences
        for found in matches(sentence, passage.text, language)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Mrs Grant came with Bill Hope.",
        "Grant Williams lives on Advocate Road.",
        "Pathways Day Centre is open.",
        "We thank Learning Disability Wales.",
        "The meeting lasts 40 minutes.",
        "The walk takes ten minutes.",
        "The battery discharged.",
        "The Christmas appeal raised a lot.",
        "The hall has a capacity of 80 seats.",
        "The airline pilot flew us home.",
        "The foster family are kind.",
    ],
)
def test_names_and_other_senses_are_left_alone(text: str) -> None:
    assert marked(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("She was discharged from hospital.", ["discharged"]),
        ("You can appeal to the tribunal.", ["appeal", "tribunal"]),
        ("We ran a pilot in two areas.", ["pilot"]),
        ("We read the minutes at the next meeting.", ["minutes"]),
        ("We gave them a small grant to apply for.", ["grant"]),
        ("Ask for section 117 aftercare.", ["section 117 aftercare"]),
        ("Ask for section 118 aftercare.", ["aftercare"]),
        ("An education, health and care plan helps.", ["education, health and care plan"]),
        ("We need care, plans and tea.", []),
    ],
)
def test_the_listed_sense_is_found(text: str, words: list[str]) -> None:
    assert marked(text) == words


def test_a_heading_where_each_word_has_a_capital_is_no_name() -> None:
    assert marked("Safeguarding Adults Procedure") == ["Safeguarding Adults", "Procedure"]


def test_a_post_with_a_capital_is_no_name() -> None:
    assert marked("Ring the Safeguarding Lead today.") == ["Safeguarding Lead"]


def test_the_longest_term_wins_even_where_a_shorter_one_begins_first() -> None:
    assert marked("Some lack capacity to decide.") == ["capacity to decide"]


def test_welsh_words_are_found_in_their_forms() -> None:
    text = "Ymgynghorwyd â rhanddeiliaid yn unol â'r ddeddfwriaeth."
    assert marked(text, "cy") == ["Ymgynghorwyd", "rhanddeiliaid", "yn unol â", "ddeddfwriaeth"]


def test_a_small_english_word_does_not_hide_a_welsh_one() -> None:
    assert marked("Awn i'r tribiwnlys a darparu help.", "cy") == ["tribiwnlys", "darparu"]


def test_around_is_no_hard_word_in_welsh() -> None:
    assert marked("Aeth o gwmpas y dref.", "cy") == []
