"""Word: on which page each part is, and what stands in which order."""

from dataclasses import replace

import pytest
from golden.documents import all_documents, assets, easy_read, long

from content.tree import Block, Document, Heading, Paragraph, Run, images, plain, texts
from formats.access.word_file import WordFile, attr, found, name, open_word, style_of, words
from formats.block_marks import block_of, is_ours
from formats.format import Format, Options, no_progress
from formats.writers._word_pages import Box, Pages
from formats.writers._word_widths import width
from formats.writers.easy_read_word import FORMAT as EASY
from formats.writers.large_print_word import FORMAT as LARGE
from formats.writers.standard_word import FORMAT as STANDARD

CASES = [
    pytest.param(document, made_as, size, id=f"{name}-{made_as.id}-{size}")
    for name, document in all_documents().items()
    for made_as, size in ((STANDARD, 18), (LARGE, 16), (LARGE, 28), (EASY, 18))
    if document.kind in made_as.kinds
]
BY_HAND = {"w:pStyle", "w:numPr", "w:bidi", "w:sectPr", "w:rStyle", "w:rtl", "w:lang"}
"""What a paragraph or run may say by itself: style, list, language, direction, a new section."""


def made(document: Document, made_as: Format = STANDARD, size: int = 18) -> WordFile:
    return open_word(made_as.write(document, Options(print_size=size), assets(), no_progress).data)


def lines(count: int, **more: object) -> Box:
    return Box(count, 10.0, **more)  # type: ignore[arg-type]  # test shorthand


def pages(*boxes: Box) -> Pages:
    return Pages(100.0).fill(boxes)


def test_a_page_holds_what_fits_and_the_rest_goes_to_the_next() -> None:
    found_ = pages(*(lines(1, places=(f"p{n}",)) for n in range(21)))
    assert found_.count == 3
    assert [found_.places[f"p{n}"] for n in (0, 9, 10, 19, 20)] == [1, 1, 2, 2, 3]


def test_space_between_two_is_the_larger_of_the_two() -> None:
    assert pages(lines(4, after=5), lines(5, before=10)).count == 1
    assert pages(lines(4, after=5, whole=True), lines(5, before=11, whole=True)).count == 2


def test_no_line_is_left_alone() -> None:
    assert pages(lines(9, whole=True), lines(4, places=("p",))).places["p"] == 2
    assert pages(lines(8, whole=True), lines(4, places=("p",))).places["p"] == 1
    assert pages(lines(7, whole=True), lines(4), lines(8, places=("p",))).places["p"] == 2


def test_a_heading_goes_with_its_text() -> None:
    heading = lines(1, keep_next=True, whole=True, places=("h",))
    assert pages(lines(9, whole=True), heading, lines(3)).places["h"] == 2
    assert pages(lines(6, whole=True), heading, lines(3)).places["h"] == 1


def test_a_row_is_never_parted_and_its_header_is_said_again() -> None:
    row = lines(6, whole=True, head=30.0)
    assert pages(lines(5, whole=True), row, lines(1, places=("p",))).places["p"] == 2
    assert pages(lines(5, whole=True), row, lines(2, whole=True, places=("p",))).places["p"] == 3


def test_a_section_begins_on_a_new_page() -> None:
    assert pages(lines(1, turn_after=True), lines(1, places=("p",))).places["p"] == 2
    assert pages(lines(1, turn_after=True)).count == 1


def test_what_is_higher_than_a_page_goes_on() -> None:
    assert pages(lines(35)).count == 4
    assert pages(lines(1), lines(35, whole=True), lines(1)).count == 5


def test_letters_are_as_wide_as_in_arial() -> None:
    assert width("Will") == pytest.approx(0.944 + 3 * 0.222)
    assert width("ŵ") == width("w")
    assert width("e\u0301") == width("e")
    assert width("漢") == 1.0
    assert width("mmm", bold=True) > width("mmm")


def contents(file: WordFile) -> list[tuple[str, int]]:
    found_ = []
    for each in file.paragraphs():
        if style_of(each) in {"TOC1", "TOC2"}:
            said = [piece.text or "" for piece in found(each, "w:t")]
            found_.append(("".join(said[:-1]), int(said[-1])))
    return found_


def test_the_contents_of_a_booklet_name_pages() -> None:
    listed = contents(made(easy_read(), EASY))
    assert listed[:2] == [("About this booklet", 3), ("Who we are", 4)]
    assert [page for _, page in listed] == sorted(page for _, page in listed)


def test_every_number_in_the_contents_is_a_field_that_word_can_renew() -> None:
    file = made(long())
    orders = [each.text or "" for each in file.body.iter(name("w:instrText"))]
    places = {attr(each, "name") for each in found(file.body, "w:bookmarkStart")}
    asked = [order.split()[1] for order in orders if "PAGEREF" in order]
    assert len(asked) == len(contents(file)) > 20
    assert set(asked) <= places


def test_larger_letters_move_parts_to_later_pages() -> None:
    small, large = (dict(contents(made(long(), LARGE, size))) for size in (16, 28))
    assert small.keys() == large.keys()
    assert all(small[part] <= large[part] for part in small)
    assert max(large.values()) > 2 * max(small.values())


@pytest.mark.parametrize(("document", "made_as", "size"), CASES)
def test_every_block_leaves_its_mark_once(document: Document, made_as: Format, size: int) -> None:
    file = made(document, made_as, size)
    marks = [attr(each, "name") for each in found(file.body, "w:bookmarkStart")]
    keys = [attr(each, "id") for each in found(file.body, "w:bookmarkStart")]
    assert len(set(marks)) == len(marks)
    assert len(set(keys)) == len(keys)
    ids = [block_of(mark) for mark in marks if block_of(mark)]
    assert [each for each in ids if not is_ours(each)] == [block.id for block in document.blocks]


@pytest.mark.parametrize(("document", "made_as", "size"), CASES)
def test_no_paragraph_and_no_run_has_a_look_of_its_own(
    document: Document, made_as: Format, size: int
) -> None:
    file = made(document, made_as, size)
    allowed = {name(tag) for tag in BY_HAND}
    roots = (file.body, *file.edges)
    said = {part.tag for root in roots for each in found(root, "w:pPr", "w:rPr") for part in each}
    assert said <= allowed


@pytest.mark.parametrize(("document", "made_as", "size"), CASES)
def test_words_stand_in_the_order_of_the_text(
    document: Document, made_as: Format, size: int
) -> None:
    file = made(document, made_as, size)
    told = " ".join(" ".join(words(each).split()) for each in file.paragraphs())
    seen = {image.alt for image in images(document)}
    place = 0
    for block in _shown_as_written(document.blocks):
        for text in texts(block):
            if text.strip() and text not in seen:
                at = told.find(" ".join(text.split()), place)
                assert at >= 0, f"not in its place: {text}"
                place = at


def _shown_as_written(blocks: tuple[Block, ...]) -> list[Block]:
    return [block for block in blocks if isinstance(block, Heading | Paragraph)]


def test_two_blocks_with_one_id_still_make_a_whole_file() -> None:
    twice = replace(easy_read(), blocks=(*easy_read().blocks, *easy_read().blocks))
    marks = [attr(each, "name") for each in found(made(twice, EASY).body, "w:bookmarkStart")]
    assert len(set(marks)) == len(marks)


def test_a_meaning_stands_in_the_row_where_its_word_is_first_met() -> None:
    rows = [words(row) for row in found(made(easy_read(), EASY).body, "w:tr")]
    row = next(row for row in rows if "before." in row)
    assert "agenda: The list of things to talk about." in row


def test_a_meaning_stands_after_a_paragraph_too() -> None:
    text = Paragraph("p", (Run("We need a "), Run("quorum", hard=True)))
    document = replace(easy_read(), kind="standard", blocks=(text,))
    said = [words(each) for each in made(document).paragraphs()]
    after = said[said.index("We need a quorum") + 1]
    assert after.startswith("quorum: ")
    assert plain(text.runs) in said
