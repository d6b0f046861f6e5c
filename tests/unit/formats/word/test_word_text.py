"""Word: what becomes of words, links, lists, tables and pictures."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from golden.documents import assets
from golden.pictures import TABLE, decoration, svg

from content.tree import (
    Block,
    Document,
    HardWord,
    Heading,
    Image,
    ListBlock,
    ListItem,
    Paragraph,
    Picture,
    Point,
    Run,
    Table,
)
from formats.access.word_file import WordFile, attr, found, open_word, style_of, words
from formats.format import CannotMake, Options, no_progress
from formats.writers._word_columns import columns
from formats.writers._word_look import large_look
from formats.writers._word_widths import width
from formats.writers.easy_read_word import FORMAT as EASY
from formats.writers.large_print_word import FORMAT as LARGE
from formats.writers.standard_word import FORMAT as STANDARD


def made(*blocks: Block, language: str = "en", size: int = 18, **more: object) -> WordFile:
    document = Document("A title", language, blocks, **more)  # type: ignore[arg-type]  # test shorthand
    form = LARGE if size != 18 else STANDARD
    return open_word(form.write(document, Options(print_size=size), assets(), no_progress).data)


def easy(*blocks: Block, **more: object) -> WordFile:
    document = Document("A title", "en", blocks, "easy_read", **more)  # type: ignore[arg-type]  # as above
    return open_word(EASY.write(document, Options(), assets(), no_progress).data)


def styles(file: WordFile) -> dict[str, str]:
    return {words(each): style_of(each) for each in file.paragraphs()}


def say(text: str) -> tuple[Run, ...]:
    return (Run(text),)


def test_a_heading_is_a_real_heading_that_stays_with_its_text() -> None:
    file = made(Heading("h", 1, say("One")), Heading("k", 2, say("Two")))
    assert styles(file)["One"] == "Heading1"
    assert styles(file)["Two"] == "Heading2"
    style = file.style("Heading1")
    assert style is not None
    assert next(found(style, "w:keepNext"), None) is not None


def test_a_skipped_heading_level_is_closed() -> None:
    file = made(Heading("h", 1, say("One")), Heading("k", 4, say("Deep")))
    assert styles(file)["Deep"] == "Heading2"


def test_every_numbered_list_starts_again_at_one() -> None:
    items = (ListItem(say("first")), ListItem(say("inside"), 1))
    file = made(ListBlock("a", items, ordered=True), ListBlock("b", items, ordered=True))
    numbers = [attr(each, "val") for each in found(file.body, "w:numId")]
    assert numbers[0] == numbers[1] != numbers[2] == numbers[3]


def test_a_list_inside_a_list_is_one_level_deeper() -> None:
    file = made(ListBlock("a", (ListItem(say("out")), ListItem(say("in"), 1))))
    assert [attr(each, "val") for each in found(file.body, "w:ilvl")] == ["0", "1"]


def test_a_link_is_real_and_a_script_is_only_words() -> None:
    good = Run("our page", link="https://example.org/a?b=1&c=2")
    file = made(Paragraph("p", (good, Run("bad", link="javascript:alert(1)"))))
    assert [words(each) for each in found(file.body, "w:hyperlink")] == ["our page"]
    targets = [each.get("Target") for each in file.links]
    assert "https://example.org/a?b=1&c=2" in targets
    assert not any("javascript" in (target or "") for target in targets)


def test_welsh_words_in_an_english_file_say_that_they_are_welsh() -> None:
    file = made(Paragraph("p", (Run("It is "), Run("Tŷ’r Afon", language="cy"))))
    run = next(r for r in found(file.body, "w:r") if "Afon" in words(r))
    assert attr(next(found(run, "w:lang")), "val") == "cy-GB"


def test_arabic_words_say_direction_and_language() -> None:
    file = made(Paragraph("p", say("مرحبا"), "ar"))
    run = next(r for r in found(file.body, "w:r") if words(r) == "مرحبا")
    assert next(found(run, "w:rtl"), None) is not None
    assert attr(next(found(run, "w:lang")), "bidi") == "ar-SA"


def test_an_arabic_table_starts_at_the_right() -> None:
    file = made(Table("t", ((say("اليوم"), say("ماذا")),)), language="ar")
    assert len(list(found(file.body, "w:bidiVisual"))) == 1


def test_a_phone_number_in_arabic_keeps_its_order() -> None:
    file = made(Paragraph("p", say("الهاتف: 01632 960 001")), language="ar")
    assert "01632\u00a0960\u00a0001" in "".join(words(each) for each in file.paragraphs())


def test_the_plus_of_a_phone_number_stays_at_its_front_in_arabic() -> None:
    file = made(Paragraph("p", say("الهاتف: +44 1632 960001، 5+6")), language="ar")
    told = "".join(words(each) for each in file.paragraphs())
    assert "\u200e+44\u00a01632\u00a0960001، 5+6" in told


def test_a_table_repeats_its_header_row_and_splits_no_row() -> None:
    rows = ((say("Day"), say("What")), (say("Monday"), say("Tea")))
    file = made(Table("t", rows, caption="Our week"))
    assert len(list(found(file.body, "w:tblHeader"))) == 1
    assert len(list(found(file.body, "w:cantSplit"))) == 2
    assert attr(next(found(file.body, "w:tblCaption")), "val") == "Our week"


def test_a_row_that_is_too_short_is_filled() -> None:
    file = made(Table("t", ((say("a"), say("b")), (say("c"),))))
    assert len(list(found(file.body, "w:tc"))) == 4


def test_a_table_without_rows_leaves_no_trace() -> None:
    assert not list(found(made(Table("t", ())).body, "w:tbl"))


def test_a_small_table_stays_a_table_however_large_the_letters() -> None:
    rows = ((say("Day"), say("What")), (say("Monday"), say("Tea")))
    assert len(list(found(made(Table("t", rows), size=28).body, "w:tbl"))) == 1


@pytest.mark.parametrize(("size", "tables"), [(16, 1), (20, 1), (24, 0), (28, 0)])
def test_a_table_becomes_lists_where_its_words_would_break(size: int, tables: int) -> None:
    heads = tuple(say(each) for each in ("Weekday", "Gardening", "Conversation", "Swimming"))
    file = made(Table("t", (heads, tuple(say(each) for each in "abcd"))), size=size)
    assert len(list(found(file.body, "w:tbl"))) == tables
    said = styles(file)
    assert ("Conversation: c" in said) is (tables == 0)
    assert ("Weekday: a" in said) is (tables == 0)


def test_a_column_has_room_for_its_longest_word_in_a_wider_font_too() -> None:
    rows = (("Day", "Bus", "Time"), ("Wednesday", "12A from Wrexham to Chester", "10:45"))
    table = Table("t", tuple(tuple((Run(text),) for text in row) for row in rows))
    day, _, time = columns(table, large_look(Document("T", "en", ()), 28))
    assert day >= 1.2 * width("Wednesday", bold=False) * 28
    assert time >= 1.2 * width("10:45", bold=False) * 28


def test_forty_columns_become_lists_with_every_word() -> None:
    rows = (
        tuple(say(f"column {n}") for n in range(40)),
        tuple(say(f"cell {n}") for n in range(40)),
    )
    said = styles(made(Table("t", rows)))
    assert all(f"column {n}: cell {n}" in said for n in range(40))


def test_a_picture_has_its_words_and_a_decoration_has_none() -> None:
    file = made(Picture("i", svg(TABLE, "Two people")), Picture("d", decoration()))
    first, second = found(file.body, "wp:docPr")
    assert first.get("descr") == "Two people"
    assert second.get("descr") == ""
    assert len(list(found(file.body, "adec:decorative"))) == 1


def test_the_same_picture_is_kept_once() -> None:
    shown = Picture("i", svg(TABLE, "Two people"))
    document = Document("T", "en", (shown, shown))
    data = STANDARD.write(document, Options(), assets(), no_progress).data
    media = [n for n in ZipFile(BytesIO(data)).namelist() if n.startswith("word/media/")]
    assert len(media) == 1


def test_a_missing_picture_is_told_in_plain_words() -> None:
    with pytest.raises(CannotMake, match=r"safe"):
        made(Picture("i", Image("0" * 64, "A boat", "image/png")))


def test_characters_that_no_file_can_hold_are_left_out() -> None:
    file = made(Paragraph("p", say("one\x00two\ud800three")))
    assert "onetwothree" in styles(file)


def test_the_credits_of_pictures_collect_themselves() -> None:
    file = made(Picture("i", svg(TABLE, "Two people", "Sam Draws, CC0")))
    assert "Sam Draws, CC0" in styles(file)


def test_nothing_in_large_print_is_smaller_than_the_body() -> None:
    for size in (16, 20, 24, 28):
        sizes = [int(attr(each, "val")) for each in found(made(size=size).styles, "w:sz", "w:szCs")]
        assert min(sizes) == size * 2


def test_large_print_says_so_on_its_first_page() -> None:
    assert styles(made(size=20))["Large print"] == "EditionLabel"


def test_a_draft_says_so_in_the_text_and_on_every_page() -> None:
    file = made(draft=True)
    assert any(words(each).startswith("DRAFT") for each in file.paragraphs())
    assert any(words(edge).startswith("DRAFT") for edge in file.edges)
    assert not any("DRAFT" in words(edge) for edge in made().edges)


def test_a_point_is_a_row_with_its_picture_before_its_words() -> None:
    file = easy(Point("p", (say("We meet."), say("We talk.")), svg(TABLE, "Two people")))
    row = next(row for row in found(file.body, "w:tr") if "We meet." in words(row))
    picture, text = found(row, "w:tc")
    assert next(found(picture, "w:drawing"), None) is not None
    assert [words(each) for each in found(text, "w:p")] == ["We meet.", "We talk."]


def test_a_hard_word_is_bold_and_explained_at_the_end() -> None:
    point = Point("p", ((Run("We need a "), Run("quorum", hard=True)),))
    file = easy(point, hard_words=(HardWord("quorum", "Enough people."),))
    run = next(r for r in found(file.body, "w:r") if words(r) == "quorum")
    assert attr(next(found(run, "w:rStyle")), "val") == "HardWord"
    assert list(styles(file)).index("Enough people.") > list(styles(file)).index("We need a quorum")


def test_the_first_picture_of_a_booklet_is_on_its_cover() -> None:
    file = easy(Point("p", (say("We meet."),), svg(TABLE, "Two people")))
    title = next(each for each in file.paragraphs() if style_of(each) == "Title")
    after = title.getnext()
    assert after is not None
    assert next(found(after, "w:drawing"), None) is not None


def test_a_language_without_our_own_words_is_told_in_plain_words() -> None:
    with pytest.raises(CannotMake):
        made(language="xx")
    assert STANDARD.missing("xx")
    assert STANDARD.missing("cy") == ""


def test_the_lines_of_a_point_stay_on_one_page() -> None:
    file = easy(Point("p", (say("A quorum"), say("the least number of people"))))
    looks = {words(each): style_of(each) for each in file.paragraphs()}
    assert looks["A quorum"] == "PointKept"
    assert looks["the least number of people"] == "PointLine"
