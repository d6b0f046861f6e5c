"""Plain text says in words what other formats show."""

from golden.documents import all_documents, assets, easy_read, english

from content.tree import Document, Heading, Paragraph, Run, plain_text
from formats.format import Options, no_progress
from formats.writers.plain_text import FORMAT


def told(document: Document) -> str:
    return FORMAT.write(document, Options(), assets(), no_progress).data.decode("utf-8")


def test_no_line_is_longer_than_72_letters_unless_it_is_one_address() -> None:
    for document in all_documents().values():
        assert [line for line in told(document).split("\n") if len(line) > 72] == []


def test_lines_end_with_lf_and_no_mark_comes_first() -> None:
    data = FORMAT.write(english(), Options(), assets(), no_progress).data
    assert b"\r" not in data
    assert not data.startswith(b"\xef\xbb\xbf")


def test_headings_are_underlined_and_lists_are_counted() -> None:
    text = told(english())
    assert "How we run our day centre\n=========================\n" in text
    assert "\n\n\nWho we are\n----------\n" in text
    assert "\nWhat we promise\n~~~~~~~~~~~~~~~\n" in text
    assert "List of 3\n- Everyone has one voice.\n- We listen:\n  List of 3\n  - to" in text
    assert "\n1. Read the paper.\n2. Ask.\n" in text


def test_a_table_is_told_row_by_row_with_its_headings() -> None:
    assert "Table: Our week\nRow 1\n  Day: Monday\n  What happens: Gardening" in told(english())


def test_pictures_are_their_words_and_decoration_is_silent() -> None:
    text = told(english())
    assert "Picture: Two people sit at one table\nOur table, where we meet" in text
    assert text.count("Picture:") == 4


def test_a_quote_says_that_it_is_one() -> None:
    assert "\nQuote: I said it and it changed. That is what counts.\n" in told(english())


def test_a_line_that_begins_with_another_script_still_runs_its_own_way() -> None:
    words = Paragraph("p", (Run("NHS 12 مرحبا"),))
    lines = told(Document("مرحبا", "ar", (words,))).split("\n")
    assert "\u200fNHS 12 مرحبا" in lines
    assert "\u200f=====" in lines
    assert "\u200eمرحبا means hello" in told(
        Document("T", "en", (Paragraph("p", (Run("مرحبا means hello"),)),))
    )


def test_an_address_stays_whole_among_arabic_words() -> None:
    link = Run("اقرأ", link="https://example.org/")
    text = told(Document("مرحبا", "ar", (Paragraph("p", (link,)),)))
    assert "اقرأ (\u200ehttps://example.org/\u200e)" in text


def test_chinese_is_wrapped_where_its_letters_take_two_columns() -> None:
    lines = told(Document("T", "en", (Paragraph("p", (Run("中文" * 50),)),))).split("\n")
    assert [line for line in lines if "中" in line] == ["中文" * 18, "中文" * 18, "中文" * 14]


def test_a_long_word_stays_whole() -> None:
    assert "x" * 300 in told(Document("T", "en", (Paragraph("p", (Run("a " + "x" * 300),)),)))


def test_a_number_that_is_a_link_to_itself_is_said_once() -> None:
    assert told(english()).count("01632 960 001") == 1
    assert "01632960001" not in told(english())


def test_bold_words_are_not_promised_where_none_can_be() -> None:
    assert "About this booklet" in told(easy_read())
    assert "bold" not in told(easy_read())


def test_a_link_says_its_address_once() -> None:
    assert "(https://example.org/rules?a=1&b=2)" in told(english())
    assert told(english()).count("friends@example.org") == 2


def test_a_hard_word_is_explained_where_it_first_stands() -> None:
    lines = told(easy_read()).split("\n")
    first = lines.index("You can see the agenda before.")
    assert "agenda: The list of things to talk about." in lines[first : first + 7]


def test_no_word_of_the_document_is_lost() -> None:
    for document in all_documents().values():
        said = "".join(told(document).replace(">", "").split())
        for line in plain_text(document).split("\n"):
            pieces = [piece for piece in line.split() if piece]
            assert all(piece.rstrip(".,") in said for piece in pieces), line


def test_a_draft_says_so_first() -> None:
    text = told(Document("T", "en", (Paragraph("p", (Run("Hello."),)),), draft=True))
    assert text.startswith("DRAFT")


def test_control_characters_and_half_letters_do_not_reach_the_file() -> None:
    nasty = "a\x00b\ud800c\u202ed\u2028e"
    text = told(Document(nasty, "en", (Heading("h", 1, (Run(nasty),)),)))
    assert "abcd e\n======" in text
    assert "\u202e" not in text


def test_an_empty_heading_is_left_out() -> None:
    words = Paragraph("p", (Run("Hello."),))
    empty = Heading("h", 1, (Run(" "),))
    assert told(Document("T", "en", (empty, words))) == told(Document("T", "en", (words,)))


def test_a_language_without_our_words_says_why() -> None:
    assert FORMAT.missing("cy") == ""
    assert "do not have our own words" in FORMAT.missing("xx")


def test_a_phone_number_in_arabic_keeps_its_order() -> None:
    said = Document("ع", "ar", (Paragraph("p", (Run("هاتف: 01632 960 001 أو +44 1632 960001"),)),))
    assert "01632\u00a0960\u00a0001" in told(said)
    assert "\u200e+44\u00a01632\u00a0960001" in told(said)


def test_the_address_of_a_link_gets_no_sign_of_direction() -> None:
    ring = Run("اتصل", link="tel:+441632960001")
    assert "\u200e\u200e" not in told(Document("ع", "ar", (Paragraph("p", (ring,)),)))
