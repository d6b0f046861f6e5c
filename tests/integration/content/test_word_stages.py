"""The stages of words, with the real parser and the real lexicon."""

from collections.abc import Iterator

import pytest

from content.easy_read.details import could_go
from content.easy_read.everyday.daring import daring_swaps
from content.easy_read.numbers import digit_swaps
from content.easy_read.reword import plain_swaps
from content.easy_read.shorter import short_swaps
from content.easy_read.simplify import simplify_all
from content.easy_read.stages import ALL_STAGES, DRAFT_STAGES
from content.easy_read.stages.stage import Tools
from content.easy_read.swapping import swapped
from content.easy_read.view import View
from content.languages.parsing import Parser
from content.lexicon.files import BUILT, STAMP
from content.words import WordBank

needs_lexicon = pytest.mark.skipif(
    not (BUILT / STAMP).is_file(), reason="the lexicon is not built: no npm at set-up"
)


@pytest.fixture(scope="module")
def parser() -> Iterator[Parser]:
    made = Parser()
    yield made
    made.close()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We did this in order to help.", "We did this to help."),
        ("However, the bus was late.", "But the bus was late."),
        ("The club is located in Swansea.", "The club is in Swansea."),
        ("Prior to the meeting, we met.", "Before the meeting, we met."),
        ("It was late due to snow.", "It was late because of snow."),
        ("The work is due to start soon.", "The work is due to start soon."),
        ("He said “in order to win”.", "He said “in order to win”."),
    ],
)
def test_a_long_phrase_becomes_short_where_it_can(parser: Parser, before: str, after: str) -> None:
    (parsed,) = parser.parse([before])
    assert swapped(parsed, short_swaps(parsed)).text == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We have twenty-three members.", "We have 23 members."),
        ("Seven people came on Monday.", "7 people came on Monday."),
        ("This is the one we want.", "This is the one we want."),
        ("Two thousand people live here.", "Two thousand people live here."),
        ("One in five people smoke.", "One in five people smoke."),
        ("They live at Seven Sisters.", "They live at Seven Sisters."),
    ],
)
def test_a_number_is_written_in_digits_where_it_is_one(
    parser: Parser, before: str, after: str
) -> None:
    (parsed,) = parser.parse([before])
    assert swapped(parsed, digit_swaps(parsed)).text == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("They constructed an enormous hall.", "They built a huge hall."),
        ("The Enormous Hall Company met.", "The Enormous Hall Company met."),
        ("She seeks to help.", "She seeks to help."),
        ("There was a sufficient amount.", "There was a sufficient amount."),
        ("People frequently purchased tickets.", "People often bought tickets."),
    ],
)
def test_a_sure_word_is_swapped_in_its_form_and_a_name_never(
    parser: Parser, before: str, after: str
) -> None:
    (parsed,) = parser.parse([before])
    assert swapped(parsed, plain_swaps(parsed, lambda _: False)).text == after


def test_a_word_that_the_group_keeps_stays_even_for_one_line(parser: Parser) -> None:
    bank = WordBank("en", says={"purchase": "purchase"})
    (parsed,) = parser.parse(["They purchase numerous tickets."])
    made = swapped(parsed, daring_swaps(parsed, Tools(parser, bank)))
    assert made.text == "They purchase many tickets."


@needs_lexicon
def test_what_could_go_is_named_with_what_stays(parser: Parser) -> None:
    (parsed,) = parser.parse(["The staff were extremely friendly, welcoming everyone warmly."])
    found = {detail.words for detail in could_go(View(parsed), likely=-9)}
    assert "welcoming everyone warmly" in found


@pytest.mark.parametrize(
    "sentence",
    [
        "You must pay within 14 days, unless you are ill.",
        "The doctor, who does not work on Monday 3 May 2027, is kind.",
        "If you live in Cardiff, you may apply, bringing your letter.",
        "Only members with £20 can vote, according to the rules.",
    ],
)
def test_no_fact_goes_whatever_is_asked(parser: Parser, sentence: str) -> None:
    (parsed,) = parser.parse([sentence])
    for detail in could_go(View(parsed), likely=-99):
        for fact in ("must", "14", "unless", "not", "Monday 3 May 2027", "If", "Cardiff", "may"):
            assert fact not in sentence or fact in detail.rest
    (made,) = simplify_all([sentence], parser, stages=ALL_STAGES)
    whole = " ".join(made.lines)
    for fact in ("14", "Monday 3 May 2027", "Cardiff", "£20", "must"):
        assert fact not in sentence or fact in whole


def test_a_draft_leaves_no_detail_out_and_dares_no_word() -> None:
    assert {"details", "everyday"} & {stage.id for stage in DRAFT_STAGES} == set()
    assert {"details", "everyday"} <= {stage.id for stage in ALL_STAGES}
