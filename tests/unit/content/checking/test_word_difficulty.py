"""Difficulty orders words as people do, alone and in their sentence, and never fails."""

import pytest

from content.checking.difficulty import difficulty
from content.checking.difficulty.everyday import guess
from content.checking.difficulty.table import is_built, known
from content.lexicon import LexiconMissing
from content.lexicon.files import mapped

EASY = ("water", "money", "house", "people", "breakfast", "friend", "together", "happy")
HARD = ("remuneration", "verisimilitude", "chlorophyll", "jurisprudence", "efficacious")


def lexicon_stands() -> bool:
    try:
        mapped("vectors.bin")
    except LexiconMissing:
        return False
    return is_built()


built = pytest.mark.skipif(not lexicon_stands(), reason="the lexicon is built at set-up with Node")


@pytest.mark.parametrize("hard", HARD)
@pytest.mark.parametrize("easy", EASY)
def test_everyday_words_are_easier_than_learned_ones(easy: str, hard: str) -> None:
    assert difficulty(easy) + 0.08 < difficulty(hard)
    assert guess(easy) + 0.08 < guess(hard)


@built
def test_the_sentence_changes_what_a_word_asks_of_a_reader() -> None:
    plain = difficulty("cell", sentence="She phoned her friend from the police cell.")
    science = difficulty("cell", sentence="Apoptosis of the mutant cell needs caspase activation.")
    assert plain != science


@built
def test_a_term_of_hard_words_is_harder_than_one_of_easy_words() -> None:
    science = difficulty(
        "adipocyte differentiation", sentence="It drives adipocyte differentiation."
    )
    home = difficulty("front door", sentence="She painted the front door.")
    assert home + 0.2 < science


@pytest.mark.parametrize(
    "term", ["", " ", "123", "-", "'", "a", "x" * 5000, "ŵyr", "日本語", "e-mail", "co-", "A-A-A-A"]
)
@pytest.mark.parametrize("sentence", ["", "123", "… ! ?", "Ünïcödé 日本 in one line."])
def test_any_text_gets_a_difficulty_between_0_and_1(term: str, sentence: str) -> None:
    assert 0 <= difficulty(term, sentence=sentence) <= 1


def test_what_leans_on_a_word_does_not_make_it_harder() -> None:
    assert difficulty("people's") == difficulty("people’s") == difficulty("people")


def test_a_word_with_a_hyphen_is_as_hard_as_its_hardest_part() -> None:
    assert difficulty("co-production") == difficulty("production")
    assert difficulty("self-remuneration") == difficulty("remuneration")


@built
def test_the_table_says_what_the_model_says() -> None:
    from content.checking.difficulty.judging import words_alone

    words = ["water", "remuneration", "statutory"]
    told = [known(word) for word in words]
    assert [each.hardness for each in told if each] == pytest.approx(
        words_alone(words).tolist(), abs=0.003
    )


def test_a_word_that_no_table_holds_is_guessed_from_its_root() -> None:
    assert known("unneighbourliness") is None
    assert 0.2 < difficulty("unneighbourliness") < 0.6
