"""Drafts never move "must", "may" or "not" to another verb, nor a limit to another clause."""

from collections.abc import Iterator

import pytest

from content.easy_read.duties import joined, verbs_move
from content.easy_read.simplify import simplify_all
from content.easy_read.view import View
from content.languages.parsing import Parser


@pytest.fixture(scope="module")
def parser() -> Iterator[Parser]:
    parser = Parser()
    yield parser
    parser.close()


def _moves(source: str, lines: tuple[str, ...], parser: Parser) -> bool:
    views = [View(each) for each in parser.parse([source, *joined(lines)])]
    return verbs_move(views[0], views[1:])


MOVED = [
    (
        "You may take paracetamol for pain, but avoid ibuprofen unless your doctor agrees.",
        ("You may take paracetamol for pain.", "But you may avoid ibuprofen unless they agree."),
    ),
    (
        "They might borrow money and never give it back, use your flat, or make you hold things.",
        ("They might borrow money.", "They might never give it back.", "They never use your flat."),
    ),
    (
        "You will be paid for the days, given lunch, and helped with the cost of travel.",
        ("You will be paid for the days.", "You helped with the cost of travel."),
    ),
    (
        "Staff must knock and wait before they come in.",
        ("Staff must knock.", "Staff wait before they come in."),
    ),
]


@pytest.mark.parametrize(("source", "lines"), MOVED)
def test_a_verb_that_gains_or_loses_its_duty_is_seen(
    source: str, lines: tuple[str, ...], parser: Parser
) -> None:
    assert _moves(source, lines, parser)


def test_a_duty_said_again_or_said_once_above_a_list_has_not_moved(parser: Parser) -> None:
    source = "Staff must knock on the door, wait for an answer and say who they are."
    again = ("Staff must knock on the door.", "Staff must wait for an answer.")
    above = ("Staff must:", "• knock on the door", "• wait for an answer", "• say who they are")
    assert not _moves(source, again, parser)
    assert not _moves(source, above, parser)


WHOLE = [
    "Fourteen people, of whom nine live on their own, are still waiting for a social worker.",
    "You may keep your own furniture as long as it is safe, and a small pet if they agree.",
    "People who have seizures must tell the lifeguard before they get in and must not swim alone.",
    "Your left ear is blocked with wax, which should be looked at by a nurse before you fly.",
    "You can appeal to an independent tribunal within one month of the date on this letter.",
    "Year 8 will visit the museum on Friday, leaving school at 8.15am and coming back by 4.30pm.",
    "They felt that the opening hours were too short and asked whether it could open on Saturdays.",
    "Ask somebody to help you to look for one, though we cannot promise that one will be there.",
]


@pytest.mark.parametrize("text", WHOLE)
def test_what_may_belong_to_one_part_alone_is_not_torn(text: str, parser: Parser) -> None:
    (made,) = simplify_all([text], parser)
    said = " ".join(made.lines).lower()
    for torn in ("this must be", "you will be there", "this will leave", "what if they agree"):
        assert torn not in said
    assert len(made.lines) == 1 or text.startswith("Ask")


def test_orders_after_a_who_clause_are_no_part_of_it(parser: Parser) -> None:
    text = (
        "If you are thinking of getting a PA, talk to someone who has one, write down what "
        "matters to you and do not rush."
    )
    (made,) = simplify_all([text], parser)
    assert "• write down what matters to you" not in made.lines or not any(
        line.endswith("who:") for line in made.lines
    )


def test_what_people_said_stays_said(parser: Parser) -> None:
    text = "Members said the car park was dark, the signs were small and the toilets needed rails."
    (made,) = simplify_all([text], parser)
    assert "The signs were small." not in made.lines
