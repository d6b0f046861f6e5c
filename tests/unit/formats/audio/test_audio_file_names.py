"""Names of files inside a file: every computer can write them to a disk."""

import pytest

from formats.writers._file_names import file_name, plain_name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Who we are", "02 Who we are"),
        ("Tŷ'r Afon: ble?", "02 Tŷ'r Afon ble"),
        ("من نحن", "02 من نحن"),
        ('a/b\\c:d*e?f"g<h>i|j', "02 a b c d e f g h i j"),
        ("..\\..\\etc", "02 etc"),
        ("CON", "02 CON"),
        ("The end...", "02 The end"),
        ("\x00\u202egpj.exe", "02 gpj.exe"),
        ("", "02"),
        ("😀", "02 😀"),
        ("\ud800", "02"),
    ],
)
def test_a_name_begins_with_its_number_and_holds_no_sign_that_is_refused(
    words: str, name: str
) -> None:
    assert file_name(words, 2) == name


def test_a_letter_with_its_mark_apart_is_one_letter() -> None:
    assert file_name("ty\u0302") == "t\u0177"


def test_an_endless_title_is_cut_to_what_a_disk_takes() -> None:
    assert len(f"{file_name('ŵ' * 5_000, 7)}.mp3".encode()) < 200
    assert file_name("x" * 49 + " . y", 7) == f"07 {'x' * 49}"


@pytest.mark.parametrize(
    ("words", "name"),
    [("Tŷ'r Afon", "ty-r-afon"), ("من نحن", ""), ("A  & B!", "a-b"), ("x" * 99, "x" * 24)],
)
def test_a_plain_name_has_only_small_latin_letters(words: str, name: str) -> None:
    assert plain_name(words) == name
