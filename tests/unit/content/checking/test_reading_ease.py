"""The trained reading ease puts easier versions higher, and says nothing about too little text."""

import pytest

from content.checking.difficulty.table import is_built
from content.checking.readability import Score, TooLittle, scores
from content.checking.reading_ease import reading_ease
from content.checking.reading_ease.pieces import pieces
from content.tree import Document, Heading, Paragraph, Run

built = pytest.mark.skipif(not is_built(), reason="the table of words is made at set-up with Node")

HARD = (
    "The implementation of the revised commissioning framework necessitates the identification of "
    "appropriate governance arrangements, notwithstanding the considerable uncertainty regarding "
    "the apportionment of financial liabilities between the constituent organisations. "
)
EASY = (
    "The bus stops near the park. You can buy tea and cake there. "
    "A man with a red dog waits by the door. He will show you the room. "
    "Bring your coat, because the hall is cold. "
)


def document(text: str, language: str = "en") -> Document:
    return Document("Plan", language, (Paragraph("p", (Run(text),)),))


def told(text: str, language: str = "en") -> Score | TooLittle:
    return next(each for each in scores(document(text, language)) if each.id == "reading_ease")


@built
def test_everyday_sentences_are_easier_than_official_ones() -> None:
    assert reading_ease(document(EASY * 5)) > reading_ease(document(HARD * 5)) + 40


@built
@pytest.mark.parametrize("text", [HARD * 200, EASY * 200, "Apoptosis " * 300 + ".", "I am. " * 300])
def test_the_ease_stays_between_0_and_100(text: str) -> None:
    assert 0 <= reading_ease(document(text)) <= 100


@built
def test_the_same_text_twice_is_as_easy_as_once() -> None:
    once, twice = document(EASY * 8), document(EASY * 16)
    assert reading_ease(once) == pytest.approx(reading_ease(twice), abs=1.5)


@built
def test_a_score_tells_its_scale_its_scorer_and_its_limits() -> None:
    score = told(EASY * 5)
    assert isinstance(score, Score)
    assert score.scorer.startswith("Share the Pen, reading ease")
    assert "Higher is easier" in score.scale
    assert "cannot tell" in score.scale


@pytest.mark.parametrize("text", ["", "...", "123", "One word.", EASY])
def test_too_little_text_gets_a_reason(text: str) -> None:
    score = told(text)
    assert isinstance(score, TooLittle)
    assert score.reason


@pytest.mark.parametrize("language", ["cy", "pl", "ar", "xx", "cy-GB"])
def test_other_languages_get_a_reason_and_no_score(language: str) -> None:
    assert isinstance(told("Rydyn ni'n cwrdd bob dydd Mawrth. " * 30, language), TooLittle)


def test_no_words_raise_an_error() -> None:
    with pytest.raises(ValueError, match="no words"):
        reading_ease(document("... 123"))


def test_headings_are_no_part_of_the_pieces() -> None:
    doc = Document("Plan", "en", (Heading("h", 1, (Run("Governance arrangements"),)),))
    assert pieces(doc) == ()


def test_a_long_text_is_cut_between_sentences_into_pieces_of_200_words() -> None:
    found = pieces(document("We go to the park today. " * 100))
    assert [piece.words for piece in found] == [204, 204, 192]
    assert all(len(sentence) == 6 for piece in found for sentence in piece.sentences)
