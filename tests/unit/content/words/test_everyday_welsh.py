"""Everyday Welsh is known in all its forms, mutated and with endings."""

import pytest

from content.checking import check
from content.tree import Document, Paragraph, Run
from content.words.everyday_welsh import is_everyday_welsh


@pytest.mark.parametrize(
    "word",
    ["ffrindiau", "nghyfarfodydd", "phlant", "ddechreuodd", "gofynnodd", "ysgrifennwyd", "adref"],
)
def test_a_form_of_an_everyday_word_is_everyday(word: str) -> None:
    assert is_everyday_welsh(word)


@pytest.mark.parametrize("word", ["ymgyfreitha", "cymesuredd", "goddiweddyd", "lliniarol"])
def test_an_official_word_is_not(word: str) -> None:
    assert not is_everyday_welsh(word)


def marked(text: str) -> list[tuple[str, str]]:
    document = Document("Llythyr", "cy", (Paragraph("p", (Run(text),)),))
    return [(f.words, f.severity) for f in check(document) if f.check == "rare_welsh_word"]


def test_a_hard_welsh_word_is_a_maybe_and_is_marked_once() -> None:
    text = "Mae anghydnawsedd yn bwysig. Rhaid cael anghydnawsedd."
    assert marked(text) == [("anghydnawsedd", "maybe")]


def test_names_and_english_words_are_left_alone() -> None:
    assert marked("Aeth Mererid Goronwy i Bontarddulais gyda pickaxe.") == []
