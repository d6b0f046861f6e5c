"""The reader is "you" where "one" is anybody, with the real parser."""

from collections.abc import Iterator

import pytest

from content.easy_read.simplify import simplify_all
from content.languages.parsing import Parser


@pytest.fixture(scope="module")
def parser() -> Iterator[Parser]:
    running = Parser()
    yield running
    running.close()


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        ("One can ask for help at the desk in the hall.", "You can ask for help at the desk"),
        ("One should bring one's own letter to the hall.", "You should bring your own letter"),
    ],
)
def test_one_that_means_anybody_becomes_you(parser: Parser, sentence: str, line: str) -> None:
    (made,) = simplify_all([sentence], parser, easy_stays=False)
    assert line in " ".join(made.lines)


@pytest.mark.parametrize(
    "sentence",
    [
        "We met one of the staff, and one can was empty.",
        "There are two doors and only one can be opened by a person in a wheelchair.",
        "The applicant must pay one pound at the door of the hall.",
    ],
)
def test_one_that_counts_something_stays(parser: Parser, sentence: str) -> None:
    (made,) = simplify_all([sentence], parser, easy_stays=False)
    assert "you" not in " ".join(made.lines).lower()
