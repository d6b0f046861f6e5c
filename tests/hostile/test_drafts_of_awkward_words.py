"""Drafts and deep checks bear any words: no crash, soon done, and no figure or "not" lost."""

import re
import time
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import groupby

import awkward_words
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from content.checking import check
from content.easy_read import Draft, draft
from content.languages.parsing import Parser
from content.tree import Document, Paragraph, Run, texts
from content.words import WordBank

LIMIT = 20.0
"""Seconds of the processor for a large text; the slowest takes about two on a quiet machine."""
JUMBLE = (
    "we you the board Grace Bill must may not cannot unless until and or but who which that "
    "pays 2.30pm £4 12 rent because although , , ; ( ) : “ ” . . ? utilise eligible has been given "
    "by in May"
)
SENTENCES = st.lists(st.sampled_from(JUMBLE.split()), max_size=40).map(" ".join)


@pytest.fixture(scope="module")
def parser() -> Iterator[Parser]:
    parser = Parser()
    yield parser
    parser.close()


def one_paragraph(text: str, language: str = "en") -> Document:
    return Document("T", language, (Paragraph("p", (Run(text),)),))


def drafted(text: str, parser: Parser, language: str = "en") -> Draft:
    return draft(one_paragraph(text, language), word_bank=WordBank(language), parser=parser)


def figures(text: str) -> Counter[str]:
    return Counter(re.findall(r"\d+", text))


def limits(text: str) -> set[str]:
    """Return which of these words are there; "cannot" may come apart."""
    words = set(re.findall(r"[a-z]+", text.lower().replace("cannot", "can not")))
    return words & {"not", "must", "may", "unless", "until"}


def assert_nothing_that_counts_is_lost(made: Draft) -> None:
    for source, points in groupby(made.points, key=lambda point: point.source_text):
        said = " ".join(line for point in points for line in point.lines)
        assert set(figures(source)) <= set(figures(said)), (source, said)
        assert limits(source) <= limits(said), (source, said)


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("name", sorted(awkward_words.SMALL))
def test_awkward_words_are_drafted_and_lose_no_figure_and_no_limit(
    name: str, language: str, parser: Parser
) -> None:
    made = drafted(awkward_words.SMALL[name], parser, language)
    assert_nothing_that_counts_is_lost(made)
    assert len({point.id for point in made.points}) == len(made.points)


@settings(
    max_examples=30,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(text=SENTENCES)
def test_a_jumble_of_words_loses_no_figure_and_no_limit_and_drafts_the_same_twice(
    text: str, parser: Parser
) -> None:
    made = drafted(text, parser)
    assert_nothing_that_counts_is_lost(made)
    assert drafted(text, parser) == made


@pytest.mark.parametrize("name", sorted(awkward_words.SMALL))
def test_each_deep_finding_marks_what_it_names(name: str, parser: Parser) -> None:
    document = one_paragraph(awkward_words.SMALL[name])
    for found in check(document, parser=parser):
        start, end = found.span
        assert texts(document.blocks[0])[found.piece][start:end] == found.words


@pytest.mark.parametrize("made", awkward_words.LARGE.values(), ids=awkward_words.LARGE.keys())
def test_a_large_awkward_text_is_drafted_in_bounded_time(
    made: Callable[[], str], parser: Parser
) -> None:
    text = made()
    parser.parse(["We start the parser first."])
    began = time.process_time()
    drafted(text, parser)
    check(one_paragraph(text), parser=parser)
    assert time.process_time() - began < LIMIT
