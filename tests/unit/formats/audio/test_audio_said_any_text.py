"""Whatever people write: it is said without an error, without a figure left, and in good time."""

import re
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content.tree import Document, Paragraph, Run
from formats.voices.said import say
from formats.voices.script import script

LANGUAGES = ("en", "cy")
ODD = (
    "£1,2.50%", "03/13/2026", "99:99", "1/0", "0:60am", "St.", "No.", "e.g.", "a@b", "www.", "+44",
    "[[x]]", "<s>", "{[(", ")]}", "½½", "¹²³", "5'6\"", "II", "IIII", "MDCL", "#", "@", "…", "--",
    "10–", "–5", "1.2.3.4", "12,34", "0800", "116123", "🏴󠁧󠁢󠁷󠁬󠁳󠁿", "3°", "7pm7", "A.B.", "x=y",
)  # fmt: skip
words = st.sampled_from(ODD) | st.text(max_size=12)
texts = st.lists(words, max_size=8).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(texts, st.sampled_from((*LANGUAGES, "pl", "")))
def test_any_text_is_said_without_an_error_and_the_same_each_time(text: str, language: str) -> None:
    said = say(text, language)
    assert said == say(text, language)
    assert "[[" not in said


@settings(max_examples=60, deadline=None)
@given(texts, st.sampled_from(LANGUAGES))
def test_no_figure_is_left_to_the_engine(text: str, language: str) -> None:
    assert not re.search("[0-9]", say(text, language))


@settings(max_examples=20, deadline=None)
@given(texts)
def test_what_is_shown_never_changes(text: str) -> None:
    document = Document("Ours", "en", (Paragraph("p", (Run(text),)),))
    shown = "".join(each.text for each in script(document) if each.block_id == "p")
    assert "".join(shown.split()) == "".join(text.split())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "piece",
    ["word ", "WORD ", "1", "[[(", "<s/>", "1,000,", "www.a.", "A.", "1/1/", "10:00-", "0123 "],
)
def test_twice_the_text_takes_about_twice_the_time(piece: str, language: str) -> None:
    def seconds(count: int) -> float:
        start = process_time()
        say(piece * count, language)
        return process_time() - start

    say(piece, language)
    assert seconds(2000) < 0.05 + 4 * seconds(1000)
