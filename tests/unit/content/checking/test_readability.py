"""Scores come from textstat with no network, on our own sentences, words and syllables."""

import pytest
from pytest_socket import disable_socket

from content.checking.counts import counts
from content.checking.readability import Score, TooLittle, scores
from content.checking.syllables import syllables
from content.tree import Document, Heading, ListBlock, ListItem, Paragraph, Run


def document(*paragraphs: str, language: str = "en") -> Document:
    blocks = tuple(Paragraph(f"p{n}", (Run(text),)) for n, text in enumerate(paragraphs))
    return Document("Plan", language, blocks)


def value(doc: Document, name: str) -> float:
    found = next(each for each in scores(doc) if each.id == name)
    assert isinstance(found, Score)
    return found.value


TEN_WORDS = "The people in the hall said that they liked it."


def test_flesch_scores_come_from_textstat_with_every_socket_shut() -> None:
    disable_socket(allow_unix_socket=False)
    found = {each.id: each for each in scores(document(*[TEN_WORDS] * 12))}
    ease = found["flesch_reading_ease"]
    assert isinstance(ease, Score)
    assert ease.scorer.startswith("textstat 0.")
    # 10 words and 11 syllables a sentence, by the published formula.
    assert ease.value == pytest.approx(206.835 - 1.015 * 10 - 84.6 * 1.1, abs=0.1)
    assert value(document(*[TEN_WORDS] * 12), "flesch_kincaid_grade") == pytest.approx(
        0.39 * 10 + 11.8 * 1.1 - 15.59, abs=0.1
    )


def test_sentences_of_two_words_are_counted() -> None:
    assert counts(document("I am. You are. He is. We go. It is so.")).sentences == 5


def test_a_bullet_list_is_not_one_long_sentence() -> None:
    items = tuple(ListItem((Run(text),)) for text in ("a cup of tea", "your coat", "a friend"))
    doc = Document("Plan", "en", (ListBlock("l", items),))
    assert counts(doc).sentences == 3
    assert value(doc, "words_a_sentence") == pytest.approx(2.7)


def test_headings_are_no_sentences() -> None:
    doc = Document("Plan", "en", (Heading("h", 1, (Run("Our very long plan"),)),))
    assert counts(doc).sentences == 0


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("It costs 3.50 pounds, which is 2.5 per cent more.", 1),
        ("Look at www.nhs.uk or write to a.b@c.org.uk for help.", 1),
        ("Dr. Jones of St. Mary came, e.g. on Monday.", 1),
    ],
)
def test_decimals_addresses_and_short_forms_end_no_sentence(text: str, sentences: int) -> None:
    assert counts(document(text)).sentences == sentences


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("utilise", 3),
        ("prioritise", 4),
        ("haematology", 5),
        ("NHS", 3),
        ("GP", 2),
        ("2024", 5),
        ("organisation", 5),
        ("co-production", 4),
        ("colour", 2),
        ("centre", 2),
        ("people", 2),
        ("people's", 2),
    ],
)
def test_syllables_are_counted_as_british_people_say_them(word: str, count: int) -> None:
    assert syllables(word) == count


@pytest.mark.parametrize("text", ["", "...", "123", TEN_WORDS])
def test_too_little_text_gives_a_reason_and_no_grade(text: str) -> None:
    grade = {each.id: each for each in scores(document(text))}["flesch_kincaid_grade"]
    assert isinstance(grade, TooLittle)
    assert grade.reason


def test_welsh_gets_counts_and_never_a_grade() -> None:
    text = "Rydyn ni'n cwrdd bob dydd Mawrth yn y neuadd. " * 30
    found = {each.id: each for each in scores(document(text, language="cy"))}
    assert isinstance(found["words_a_sentence"], Score)
    assert isinstance(found["flesch_reading_ease"], TooLittle)
    assert isinstance(found["flesch_kincaid_grade"], TooLittle)


def test_very_short_sentences_get_no_score_rather_than_a_false_one() -> None:
    ease = {each.id: each for each in scores(document("We go. " * 80))}["flesch_reading_ease"]
    assert isinstance(ease, TooLittle)
