"""Places of findings in the file: the words of the tree found again among the marks."""

from content.tree import Document, Heading, Paragraph, Run, Table
from service.commands._check_places import Place, Places

PAGE = """# Our *plan*

We **utilise** the [big hall](https://example.org/the/hall) and `code`, and we utilise it again.

| who | what |
| --- | --- |
| Ann | tea, café |
"""


def document(*texts: str) -> Document:
    blocks = tuple(Paragraph(f"b{number}", (Run(text),)) for number, text in enumerate(texts))
    return Document("Page", "en", blocks)


def words_at(source: str, place: Place | None) -> str:
    assert place is not None
    lines = source.splitlines(keepends=True)
    if place.line == place.end_line:
        return lines[place.line - 1][place.column - 1 : place.end_column - 1]
    first, last = lines[place.line - 1][place.column - 1 :], lines[place.end_line - 1]
    return "".join([first, *lines[place.line : place.end_line - 1], last[: place.end_column - 1]])


def test_a_word_is_found_behind_the_marks_of_markdown() -> None:
    text = "We utilise the big hall and code, and we utilise it again."
    found = Document(
        "Page", "en", (Heading("h", 1, (Run("Our plan"),)), Paragraph("p", (Run(text),)))
    )
    places = Places(PAGE.encode(), found)
    first, second = text.index("utilise"), text.rindex("utilise")
    assert places.of("p", 0, (first, first + 7)) == Place(3, 6, 3, 13)
    assert words_at(PAGE, places.of("p", 0, (second, second + 7))) == "utilise"
    assert places.of("h", 0, (4, 8)) == Place(1, 8, 1, 12)


def test_the_same_words_twice_have_two_places() -> None:
    source = "Ask us.\n\nAsk us.\n"
    places = Places(source.encode(), document("Ask us.", "Ask us."))
    assert places.of("b0", 0, (0, 7)) == Place(1, 1, 1, 8)
    assert places.of("b1", 0, (0, 7)) == Place(3, 1, 3, 8)


def test_a_sentence_over_two_lines_ends_on_the_second() -> None:
    source = "We will meet\nin the hall.\n"
    places = Places(source.encode(), document("We will meet in the hall."))
    assert places.of("b0", 0, (0, 25)) == Place(1, 1, 2, 13)


def test_a_byte_order_mark_and_windows_lines_shift_nothing() -> None:
    source = b"\xef\xbb\xbfOne line.\r\n\r\nA second line."
    places = Places(source, document("One line.", "A second line."))
    assert places.of("b0", 0, (0, 3)) == Place(1, 1, 1, 4)
    assert places.of("b1", 0, (2, 8)) == Place(3, 3, 3, 9)


def test_wide_letters_and_old_codes_are_read() -> None:
    for code in ("utf-16", "cp1252"):
        places = Places("The café is open.".encode(code), document("The café is open."))
        assert places.of("b0", 0, (4, 8)) == Place(1, 5, 1, 9)


def test_a_word_written_with_an_entity_does_not_lose_the_others() -> None:
    source = "<p>The caf&eacute; by the old town hall has a good ramp.</p>"
    text = "The café by the old town hall has a good ramp."
    places = Places(source.encode(), document(text))
    start = text.index("hall")
    assert words_at(source, places.of("b0", 0, (start, start + 4))) == "hall"


def test_a_cell_of_a_table_is_found_in_its_row() -> None:
    rows = (((Run("who"),), (Run("what"),)), ((Run("Ann"),), (Run("tea, café"),)))
    places = Places(PAGE.encode(), Document("Page", "en", (Table("t", rows),)))
    assert words_at(PAGE, places.of("t", 3, (5, 9))) == "café"


def test_word_files_and_lost_words_have_no_place() -> None:
    packed = Places(b"PK\x03\x04", document("We met."))
    assert packed.of("b0", 0, (0, 2)) is None
    elsewhere = Places(b"Nothing of it.", document("We met."))
    assert elsewhere.of("b0", 0, (0, 2)) is None
    assert elsewhere.of("b9", 0, (0, 2)) is None


def test_a_finding_about_a_whole_block_has_no_place() -> None:
    assert Places(b"We met.", document("We met.")).of("b0", 0, (0, 0)) is None


def test_hostile_repetition_ends_soon() -> None:
    source = "a " * 100_000
    places = Places(source.encode(), document(*["a a a b c d e f"] * 50))
    assert places.of("b0", 0, (0, 1)) is None


def test_a_file_that_holds_none_of_the_words_is_given_up_soon() -> None:
    source = "zz " * 100_000
    places = Places(source.encode(), document(*["We meet the council."] * 3_000))
    assert places.of("b2999", 0, (0, 2)) is None
