"""Headings become the questions of readers where a rule is sure, and stay otherwise."""

import pytest

from content.easy_read.headings import as_question


@pytest.mark.parametrize(
    ("heading", "question"),
    [
        ("How to apply", "How do you apply?"),
        ("Eligibility", "Who can get this?"),
        ("Who can apply", "Who can apply?"),
        ("Next steps:", "What happens next?"),
        ("What will happen at the meeting", "What will happen at the meeting?"),
    ],
)
def test_a_heading_becomes_the_question_of_a_reader(heading: str, question: str) -> None:
    assert as_question(heading, "en") == question


@pytest.mark.parametrize(
    "heading", ["Your visit from the team", "Why us?", "How Tom won", "", "What we heard from you"]
)
def test_a_heading_that_no_rule_knows_stays(heading: str) -> None:
    assert as_question(heading, "en") == ""


def test_a_welsh_heading_becomes_a_welsh_question() -> None:
    assert as_question("Y camau nesaf", "cy-GB") == "Beth sy'n digwydd nesaf?"
