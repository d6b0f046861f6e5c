"""Hostile text before it reaches the engine."""

from formats.voices.safe import LONGEST, pieces, safe
from formats.voices.said import say


def test_engine_codes_are_broken_up() -> None:
    assert "[[" not in safe("say [[h@'loU]] now")
    assert "]]" not in safe("say [[[h]]] now")


def test_control_characters_and_lone_surrogates_are_dropped() -> None:
    assert safe("a\x00b\x1b[2Jc\ud800d\u202ee") == "a b [2Jcde"


def test_the_joiners_that_persian_spells_with_stay() -> None:
    assert safe("می\u200cروم") == "می\u200cروم"


def test_a_hundred_digits_are_read_one_by_one_in_groups() -> None:
    groups = safe("7" * 100).split(", ")
    assert [len(group.split()) for group in groups] == [3] * 33 + [1]
    assert {digit for group in groups for digit in group.split()} == {"7"}


def test_twenty_digits_stay_together() -> None:
    assert safe("7" * 20) == "7" * 20


def test_long_text_is_cut_where_a_voice_may_pause() -> None:
    cut = list(pieces("one two, " * 500))
    assert all(len(piece) <= LONGEST for piece in cut)
    assert " ".join(cut).split() == ("one two, " * 500).split()


def test_text_without_any_gap_is_cut_all_the_same() -> None:
    assert [len(piece) for piece in pieces("x" * 1500)] == [LONGEST, LONGEST, 300]


def test_nothing_gives_no_piece() -> None:
    assert list(pieces("")) == []


def test_markup_for_voices_is_only_words() -> None:
    said = say("<speak><voice name='x'>Hello</voice></speak>", "en")
    assert "<" not in said
    assert "Hello" in said


def test_endless_text_is_prepared_to_an_end() -> None:
    for text in ("a." * 2_000, "1-" * 2_000, "a@" * 2_000):
        assert say(text, "en")
