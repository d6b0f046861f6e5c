"""Checks and scores bear any words: no crash, soon done, and each finding marks what it names."""

import math
import time
from collections.abc import Callable

import awkward_words
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content.checking import Finding, check
from content.checking.readability import Score, scores
from content.tree import (
    Document,
    Heading,
    ListBlock,
    ListItem,
    Paragraph,
    Quote,
    Run,
    Table,
    texts,
)
from content.words.word_set import word_set

LIMIT = 10.0
"""Seconds of the processor for a large text; the slowest takes under one on a quiet machine."""
LIMIT_WHOLE = 60.0
"""Seconds of the processor for 200,000 words; about six on a quiet machine."""
FRAGMENTS = st.sampled_from(
    (
        *awkward_words.SMALL.values(),
        "must not ",
        "unless ",
        "utilise",
        "stakeholders",
        "DWP",
        "e.g. ",
        "Grace ",
        "£1.50",
        "2.30pm. ",
        "(",
        ")",
        "“",
        "”",
        "\n",
        "\u0301",
        "rhaid i ",
        "Penderfynwyd ",
    )
)
ANY_WORDS = st.lists(st.one_of(FRAGMENTS, st.text(max_size=20)), max_size=8).map("".join)
LANGUAGES = ("en", "cy")
WELSH = sorted(
    word_set(
        "ang bwr cad chwy dad dyf erg ffall gal gwre han hyd iach llun mal myn nwy oed pan pell "
        "rhag sar syn teg trom udo wyn ystu"
    )
)


def everywhere(text: str, language: str = "en") -> Document:
    """Return a document with the text in each kind of block."""
    runs = (Run(text),)
    blocks = (
        Heading("heading", 2, runs),
        Paragraph("paragraph", runs),
        ListBlock("list", (ListItem(runs), ListItem(runs, 1))),
        Table("table", ((runs, runs), (runs, runs))),
        Quote("quote", runs),
    )
    return Document(text[:50], language, blocks)


def assert_each_marks_what_it_names(document: Document, findings: tuple[Finding, ...]) -> None:
    pieces = {block.id: texts(block) for block in document.blocks}
    for found in findings:
        start, end = found.span
        piece = pieces[found.block_id][found.piece] if found.words else ""
        assert piece[start:end] == found.words
        assert found.sentence in piece or not found.words


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", sorted(awkward_words.SMALL))
def test_each_finding_of_awkward_words_marks_what_it_names(name: str, language: str) -> None:
    document = everywhere(awkward_words.SMALL[name], language)
    assert_each_marks_what_it_names(document, check(document))


@settings(max_examples=80, deadline=None, derandomize=True)
@given(text=ANY_WORDS, language=st.sampled_from(LANGUAGES))
def test_each_finding_of_any_words_marks_what_it_names_every_time(text: str, language: str) -> None:
    document = everywhere(text, language)
    findings = check(document)
    assert_each_marks_what_it_names(document, findings)
    assert check(document) == findings


@settings(max_examples=60, deadline=None, derandomize=True)
@given(text=ANY_WORDS, language=st.sampled_from(LANGUAGES))
def test_a_score_of_any_words_is_a_number_or_a_reason(text: str, language: str) -> None:
    for score in scores(everywhere(text, language)):
        assert math.isfinite(score.value) if isinstance(score, Score) else score.reason


@pytest.mark.parametrize("made", awkward_words.LARGE.values(), ids=awkward_words.LARGE.keys())
def test_a_large_awkward_text_is_checked_in_bounded_time(made: Callable[[], str]) -> None:
    document = Document("T", "en", (Paragraph("p", (Run(made()),)),))
    began = time.process_time()
    findings = check(document)
    scores(document)
    assert time.process_time() - began < LIMIT
    assert_each_marks_what_it_names(document, findings)


def test_many_welsh_words_without_a_full_stop_are_checked_in_bounded_time() -> None:
    words = " ".join(f"{one}{two}{three}io" for one in WELSH for two in WELSH for three in WELSH)
    document = Document("T", "cy", (Paragraph("p", (Run(words),)),))
    began = time.process_time()
    findings = check(document)
    assert time.process_time() - began < LIMIT
    assert findings


def test_two_hundred_thousand_words_are_checked_in_bounded_time() -> None:
    document = Document("T", "en", (Paragraph("p", (Run(awkward_words.many_words()),)),))
    began = time.process_time()
    findings = check(document)
    assert time.process_time() - began < LIMIT_WHOLE
    assert findings
    assert_each_marks_what_it_names(document, findings)
