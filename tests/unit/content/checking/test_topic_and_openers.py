"""The sense of a word told by the whole text, and hard words where sentences begin."""

import pytest

from content.checking import Finding, check
from content.tree import Document, Heading, Paragraph, Run


def found(*paragraphs: str, heading: str = "") -> tuple[Finding, ...]:
    blocks = tuple(Paragraph(f"p{n}", (Run(text),)) for n, text in enumerate(paragraphs))
    opener = (Heading("h", 2, (Run(heading),)),) if heading else ()
    return check(Document("Plan", "en", (*opener, *blocks)))


def marked(*paragraphs: str, heading: str = "") -> list[str]:
    return [f.words for f in found(*paragraphs, heading=heading)]


def test_the_text_tells_the_sense_where_the_sentence_does_not() -> None:
    told = found("The ward is warm and the patients are kind.", "After my discharge I wrote.")
    assert [(f.words, f.severity) for f in told if f.words == "discharge"] == [
        ("discharge", "maybe")
    ]
    assert "discharge" not in marked("After my discharge I wrote.")


def test_another_sense_beside_the_word_speaks_louder_than_the_text() -> None:
    assert "discharge" not in marked("The ward has patients.", "It was a battery discharge.")


def test_a_word_is_judged_where_a_sentence_or_a_heading_begins() -> None:
    assert "Canvassing" in marked("Canvassing is not allowed.")
    assert "Rationalisation" in marked("We met.", heading="Rationalisation of rooms")


@pytest.mark.parametrize("name", ["Aberystwyth", "Okafor", "Manchester", "Mkhatshwa"])
def test_a_name_that_begins_a_sentence_is_left_alone(name: str) -> None:
    assert name not in marked(f"{name} is nice.")


@pytest.mark.parametrize(
    "word", ["timetable", "cheque", "quieter", "rewritten", "lampshade", "notebook", "humour"]
)
def test_words_of_daily_life_and_their_forms_are_not_hard(word: str) -> None:
    assert word not in marked(f"We have our {word} here today.")


def test_what_is_only_perhaps_hard_comes_last() -> None:
    told = {f.words: f.severity for f in found("We saw the loquaciousness and a mantle of snow.")}
    assert told["loquaciousness"] == "look"
    assert told["mantle"] == "maybe"
