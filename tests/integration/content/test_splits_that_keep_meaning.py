"""Sentences that readers found torn or turned round: they are split right, or stay whole."""

from collections.abc import Iterator

import pytest

from content.easy_read.simplify import simplify_all
from content.easy_read.stages import lists, splits
from content.languages.parsing import Parser


@pytest.fixture(scope="module")
def parser() -> Iterator[Parser]:
    parser = Parser()
    yield parser
    parser.close()


def _lines(text: str, parser: Parser) -> tuple[str, ...]:
    (made,) = simplify_all([text], parser, stages=(splits.STAGE, lists.STAGE))
    return made.lines


SPLIT = [
    (
        "You should like being busy, be able to stand for two hours, and get on with people.",
        (
            "You should like being busy.",
            "You should be able to stand for two hours.",
            "You should get on with people.",
        ),
    ),
    (
        "You told us that the bell was not answered, that nobody came, and that the aid was lost.",
        ("You told us that:", "• the bell was not answered", "• nobody came", "• the aid was lost"),
    ),
    (
        "The council owns 4,200 homes in the three towns, most of which were built before 1975.",
        (
            "The council owns 4,200 homes in the three towns.",
            "Most of them were built before 1975.",
        ),
    ),
    (
        "We have also agreed to pay £340, which is the full cost of replacing the hearing aid.",
        (
            "We have also agreed to pay £340.",
            "This is the full cost of replacing the hearing aid.",
        ),
    ),
    (
        "The roof was mended, two doors were painted, and there were enough staff at weekends.",
        (
            "The roof was mended.",
            "Two doors were painted.",
            "There were enough staff at weekends.",
        ),
    ),
    (
        "The limit is met where the adult cannot wash alone and there is a risk to their health.",
        (
            "The limit is met where:",
            "• the adult cannot wash alone, and",
            "• there is a risk to their health",
        ),
    ),
]


@pytest.mark.parametrize(("text", "lines"), SPLIT)
def test_a_row_or_a_detail_gets_lines_of_its_own(
    text: str, lines: tuple[str, ...], parser: Parser
) -> None:
    assert _lines(text, parser) == lines


@pytest.mark.parametrize(
    "text",
    [
        "Paracetamol may be taken every four hours, but no more than eight tablets in 24 hours.",
        "Take your usual tablets each day unless you have been told otherwise by the nurse.",
        "A hate crime is when somebody hurts, threatens or insults you because of who you are.",
        "In the end we decided to make it the subject for the groups at the spring festival.",
        "The club needs a helper and wants anybody who owns a spade and does not mind the rain.",
    ],
)
def test_what_would_lose_its_limit_or_its_sense_is_never_torn(text: str, parser: Parser) -> None:
    lines = _lines(text, parser)
    assert not any(line.endswith(":") for line in lines)
    limits = [
        word for word in ("unless", "because of", "24 hours", "does not mind") if word in text
    ]
    for word in limits:
        (line,) = [line for line in lines if word in line]
        assert len(line.split()) > 8


def test_a_condition_of_three_parts_never_becomes_a_fact(parser: Parser) -> None:
    text = (
        "You can vote if you are 18 or over, your name is on the register, and you are a citizen "
        "of this country or of Ireland."
    )
    lines = _lines(text, parser)
    assert lines == (text,) or lines[0].endswith("if:")
