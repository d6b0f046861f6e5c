"""A person can take back what one stage did to a sentence."""

from collections.abc import Iterator

import pytest

from content.easy_read import draft, redraft
from content.easy_read.stages import ALL_STAGES, HEADING_STAGES, SAYS, WELSH_STAGES
from content.languages.parsing import Parser
from content.tree import Document, Heading, Paragraph, Run
from content.words import WordBank

TEXT = "We utilise the hall every month for our meetings, and anyone from the town can come along."


@pytest.fixture(scope="module")
def parser() -> Iterator[Parser]:
    parser = Parser()
    yield parser
    parser.close()


def _lines(parser: Parser, *without: str) -> list[str]:
    points = redraft(
        TEXT, "en", word_bank=WordBank("en"), parser=parser, without=frozenset(without)
    )
    return [line for point in points for line in point.lines]


def test_every_stage_works_where_none_is_taken_back(parser: Parser) -> None:
    assert _lines(parser)[:2] == [
        "We use the hall every month for our meetings.",
        "Anyone from the town can come along.",
    ]


def test_without_the_split_the_sentence_stays_in_one(parser: Parser) -> None:
    (line,) = _lines(parser, "split", "list")
    assert line.startswith("We use the hall")


def test_without_the_plain_words_the_hard_ones_come_back(parser: Parser) -> None:
    assert _lines(parser, "reword")[0] == "We utilise the hall every month for our meetings."


def test_without_any_stage_the_sentence_is_the_source(parser: Parser) -> None:
    every = [stage.id for stage in ALL_STAGES]
    assert _lines(parser, *every, "explain") == [TEXT]


def test_the_changes_carry_the_ids_of_their_stages(parser: Parser) -> None:
    points = redraft(TEXT, "en", word_bank=WordBank("en"), parser=parser)
    assert {change.kind for change in points[0].what_changed} >= {"split", "reword"}
    assert {change.kind for point in points for change in point.what_changed} <= set(SAYS)


def test_a_heading_becomes_a_question_and_keeps_its_source(parser: Parser) -> None:
    blocks = (Heading("h", 2, (Run("How to apply"),)), Paragraph("p", (Run("Ring us."),)))
    made = draft(Document("T", "en", blocks), word_bank=WordBank("en"), parser=parser)
    heading = made.items[0]
    assert (heading.text, heading.source_text) == ("How do you apply?", "How to apply")  # type: ignore[union-attr]  # a heading
    kept = draft(
        Document("T", "en", blocks),
        word_bank=WordBank("en"),
        parser=parser,
        without=frozenset({"heading"}),
    )
    assert kept.items[0].text == "How to apply"  # type: ignore[union-attr]  # a heading


@pytest.mark.parametrize("stage", [*ALL_STAGES, *WELSH_STAGES, *HEADING_STAGES])
def test_every_stage_says_what_it_does_in_english_and_welsh(stage: object) -> None:
    says = stage.says  # type: ignore[attr-defined]  # a stage
    assert says["en"]
    assert says["cy"]
    assert says["en"] != says["cy"]
