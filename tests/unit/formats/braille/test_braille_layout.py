"""Lines and pages: nothing longer than the paper, headings with their words, numbers in order."""

from formats.braille.cells import BLANK
from formats.braille.lines import EMPTY, Line, centred, tidied, wrapped
from formats.braille.pages import Sheet, anchors, filled, shown

A, DOT_5, ACCENT, NUMBER_SIGN = "\u2801", "\u2810", "\u2818", "\u283c"


def words(*lengths: int) -> str:
    return BLANK.join(A * length for length in lengths)


def test_words_go_on_in_the_next_line() -> None:
    assert wrapped(words(5, 5, 5), 12, 2, 0) == [BLANK * 2 + A * 5, A * 5 + BLANK + A * 5]


def test_a_word_of_300_letters_goes_on_with_dot_5_at_each_break() -> None:
    lines = wrapped(A * 300, 40, 2, 0)
    assert all(len(line) <= 40 for line in lines)
    assert all(line.endswith(DOT_5) for line in lines[:-1])
    assert sum(line.count(A) for line in lines) == 300


def test_an_accent_is_never_parted_from_its_letter() -> None:
    lines = wrapped((A * 4 + ACCENT + A) * 20, 28)
    assert not [line for line in lines[:-1] if line[-2] == ACCENT]


def test_a_word_of_accents_alone_still_ends() -> None:
    assert sum(line.count(ACCENT) for line in wrapped(ACCENT * 100, 28)) == 100


def test_a_heading_stands_in_the_middle_with_room_at_both_sides() -> None:
    lines = centred(words(10, 10, 10, 10), 40)
    assert all(line.startswith(BLANK * 3) and len(line) <= 37 for line in lines)


def test_empty_lines_never_follow_each_other() -> None:
    lines = [Line(A), EMPTY, EMPTY, Line(A, keep=True), EMPTY, Line(A)]
    assert [line.cells for line in tidied(lines)] == [A, "", A, A]


def test_a_heading_at_the_foot_moves_to_the_next_page_with_its_words() -> None:
    sheet = Sheet(40, 20)
    lines = [Line(A)] * 18 + [Line("heading", keep=True), Line("words")]
    first, second = filled(lines, sheet)
    assert len(first.lines) == 18
    assert [line.cells for line in second.lines] == ["heading", "words"]


def test_what_is_kept_together_but_fits_on_no_page_is_still_there() -> None:
    pages = filled([Line(A, keep=True)] * 70, Sheet(40, 20))
    assert sum(len(page.lines) for page in pages) == 70
    assert all(len(page.lines) <= 19 for page in pages)


def test_the_first_line_has_the_print_page_and_the_page() -> None:
    (page,) = filled([Line(A, print_page=3)], Sheet(28, 20))
    top, words_line = shown(page, 7, Sheet(28, 20))
    assert top == "\u283c\u2809" + BLANK * 24 + "\u283c\u281b"
    assert words_line == A


def test_the_contents_know_the_page_of_each_heading() -> None:
    pages = filled([Line(A)] * 19 + [Line(A, anchor="h2")], Sheet(40, 20))
    assert anchors(pages, before=2) == {"h2": 4}
