"""What has no cell is said in words, and never shown as an escape."""

import re

import pytest

from formats.braille.cells import BLANK, FIRST, LAST, cells_of, letters_of, number, value_of
from formats.braille.codes import code_of, missing_braille
from formats.braille.sayable import sayable
from formats.braille.speaking import Speaker

here = pytest.mark.skipif(bool(missing_braille("en")), reason="no liblouis on this machine")
LANGUAGES = ("en", "cy", "ar", "pl")
ESCAPE = re.compile(r"'[\\/][XY]")


def said(text: str, language: str) -> str:
    return sayable(text, code_of(language, 1))


@here
def test_an_emoji_is_said_by_its_name_in_english() -> None:
    assert said("Hi 😀", "en").split() == ["Hi", "(grinning", "face)"]


@here
def test_a_full_stop_follows_the_words_for_a_sign_at_once() -> None:
    assert said("Hi 😀.", "en").endswith("(grinning face).")


@here
def test_a_sign_without_a_cell_is_said_in_welsh() -> None:
    assert "(arwydd heb gell Braille)" in said("Haia 😀", "cy")


@here
@pytest.mark.parametrize("language", LANGUAGES)
def test_chinese_is_one_note_however_long(language: str) -> None:
    assert said("我们一起写", language).count("(") == 1


@here
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "text",
    [
        "✓ → ☐ • ☎",
        "😀👩‍👩‍👧👍🏽",
        "中文",
        r"\x2800 \XDEBD '\XDEBD'",
        "ŵ ŷ ż ł é ñ ß",
        "x\u0301\u0323",
        "⡿⣿⠿",
    ],
)
def test_only_cells_of_six_dots_come_out(language: str, text: str) -> None:
    for grade in (1, 2):
        cells = Speaker(grade).words(text, language)
        assert all(FIRST <= ord(cell) <= LAST for cell in cells)


@here
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_shown_as_the_number_of_a_sign(language: str) -> None:
    assert not ESCAPE.search(letters_of(Speaker(2).words("ok ✓ 😀 中 ﷺ ż ﬁ", language)))


@here
def test_words_that_look_like_an_escape_stay_words() -> None:
    assert letters_of(Speaker(1).words(r"\x2800", "en")) == "_*X#BHJJ"


@here
def test_a_letter_with_an_unknown_mark_stays_that_letter_and_it_is_remembered() -> None:
    speaker = Speaker(1)
    assert letters_of(speaker.words("Zażar", "en")) == ",ZAZAR"
    assert speaker.dropped


@here
def test_soft_hyphens_and_joiners_leave_no_trace() -> None:
    assert Speaker(1).words("wo\u00adrd\u200b", "en") == Speaker(1).words("word", "en")


@here
def test_arabic_letters_in_an_english_text_are_spelt_in_arabic_braille() -> None:
    assert letters_of(Speaker(2).words("بيت", "en")) == "BIT"


@here
def test_a_long_text_is_the_same_as_its_parts() -> None:
    sentence = "People decide together about the garden. "
    whole = Speaker(2).words(sentence * 400, "en")
    assert whole == Speaker(2).words(sentence, "en") * 400


def test_each_cell_has_one_letter() -> None:
    cells = "".join(map(chr, range(FIRST, LAST + 1)))
    assert cells_of(letters_of(cells)) == cells
    assert len(set(letters_of(cells))) == 64


def test_numbers_are_read_again() -> None:
    assert [value_of(number(each)) for each in (1, 10, 999)] == [1, 10, 999]
    assert value_of(BLANK) is None


def test_a_language_without_a_table_says_so_in_words() -> None:
    assert missing_braille("xx").startswith("We have no braille table")
