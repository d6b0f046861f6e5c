"""What happens to words that our fonts cannot draw or a line cannot hold."""

import pytest

from content.tree import ListItem, Run, Table
from formats.writers._glyphs import drawable
from formats.writers._lists import nested
from formats.writers._outline import without_gaps
from formats.writers._print_table import column_widths, row_by_row, squared, unbroken
from formats.writers._print_words import lang_pair, one_look, printable, run_values


def test_welsh_and_arabic_letters_are_in_our_fonts() -> None:
    assert {ord(letter) for letter in "ŵŷŴŶâêîôûمركزنا،؟"} <= drawable()


@pytest.mark.parametrize(
    ("typed", "language", "shown"),
    [
        ("Yes ✓", "en", "Yes √"),
        ("Well done 👍", "en", "Well done (thumbs up sign)"),
        ("Da iawn 👍", "cy", "Da iawn "),
        ("☐ Yes", "en", "[ ] Yes"),
        ("They say 你好.", "en", "They say ��."),
        ("❤️", "en", "(heavy black heart)"),
    ],
)
def test_what_our_fonts_lack_becomes_words_or_a_visible_stand_in(
    typed: str, language: str, shown: str
) -> None:
    assert printable(typed, language, 40) == shown


def test_every_letter_that_comes_out_can_be_drawn() -> None:
    everything = "".join(map(chr, range(0x20, 0x3000)))
    assert {ord(mark) for mark in printable(everything, "en", 10**6)} <= drawable()


def test_a_word_wider_than_the_line_gets_places_to_break_and_loses_no_letter() -> None:
    shown = printable("so " + "w" * 95, "en", 30)
    assert shown.replace("\u200b", "") == "so " + "w" * 95
    assert max(len(part) for part in shown.split("\u200b")) <= 33


def test_a_region_is_always_named_so_that_none_is_inherited() -> None:
    assert lang_pair("ar", "en-GB") == ["ar", None]
    assert lang_pair("en-gb") == ["en", "GB"]
    assert lang_pair("en-GB", "en-GB") is None
    assert lang_pair('x"evil') is None


def test_a_link_that_runs_code_is_shown_as_words_only() -> None:
    assert run_values(Run("x", link="javascript:alert(1)"), "en", 40)["link"] == ""
    assert run_values(Run("x", link="https://example.org"), "en", 40)["link"]


def test_skipped_heading_levels_are_closed_and_siblings_stay_siblings() -> None:
    assert without_gaps([2, 4, 4, 2, 3, 1, 5]) == (1, 2, 2, 1, 2, 1, 2)


def test_items_go_inside_the_item_before_them() -> None:
    items = [ListItem((Run(text),), depth) for text, depth in (("a", 2), ("b", 3), ("c", 0))]
    first, last = nested(items)
    assert [node.runs[0].text for node in first.inside] == ["b"]
    assert last.inside == ()


def words(*texts: str) -> tuple[tuple[Run, ...], ...]:
    return tuple((Run(text),) for text in texts)


def test_a_table_too_wide_for_large_print_is_told_row_by_row() -> None:
    table = Table("t", (words("Day", "Responsibility", "Organisation"), words("Monday", "a", "b")))
    assert column_widths(table, 14, 470)
    assert not column_widths(table, 28, 470)
    (told,) = row_by_row(table)
    assert [run.text for run in told.items[0].runs] == ["Day: ", "Monday"]  # type: ignore[union-attr]  # a list, as asked


def test_a_column_with_more_words_is_wider() -> None:
    table = Table("t", (words("A", "B"), words("yes", "a long answer with many words")))
    narrow, wide = column_widths(table, 14, 470)
    assert wide > narrow
    assert narrow + wide == pytest.approx(470)


def test_a_phone_number_that_is_held_together_counts_as_one_word() -> None:
    assert unbroken("ring 01978\u00a0555\u00a0123 now") == (
        "ring",
        "01978\u00a0555\u00a0123",
        "now",
    )
    held = Table("t", (words("A", "B"), words("yes", "01978\u00a0555\u00a0123")))
    assert not column_widths(held, 28, 470 / 2)


def test_a_long_text_in_one_column_takes_no_room_that_a_word_of_another_needs() -> None:
    table = Table("t", (words("Name", "How"), words("Piotr Wiśniewski", "a " * 60)))
    assert column_widths(table, 14, 470)[0] >= len("Wiśniewski") * 14 * 0.62


def test_a_short_row_gets_empty_cells() -> None:
    assert squared(Table("t", (words("a", "b"), words("c")))).rows[1] == (*words("c"), ())


def test_a_heading_is_one_piece_but_for_its_links_and_languages() -> None:
    runs = (Run("What is an "), Run("advocate", hard=True), Run("?"), Run("Cymraeg", language="cy"))
    assert one_look(runs) == (Run("What is an advocate?"), Run("Cymraeg", language="cy"))
