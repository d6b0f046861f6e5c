"""What real people's tools leave in files: breaks, signs, long titles, wrapped links."""

from collections.abc import Callable

import pytest
from packing import styled, word, words

from content.tree import Document, Paragraph, Run, Table, plain, plain_text
from formats.format import Options, no_progress
from formats.readers._collecting import Collector
from formats.readers._finishing import finish
from formats.readers._guessing import guess
from formats.readers.brought import Brought
from formats.readers.docx import read_docx
from formats.readers.html import read_page
from formats.writers.plain_text import FORMAT


def _read(data: bytes, reader: Callable[[bytes, Collector], None] = read_docx) -> Brought:
    found = Collector()
    reader(data, found)
    return finish(found, "docx", "our-plan.docx")


def _word(body: str) -> Brought:
    return _read(word(body))


class _NoPictures:
    def picture(self, key: str) -> bytes:
        raise KeyError(key)


@pytest.mark.parametrize("kind", ["page", "column", "textWrapping"])
def test_words_on_both_sides_of_a_page_break_do_not_become_one_word(kind: str) -> None:
    run = f'<w:p><w:r><w:t>before</w:t><w:br w:type="{kind}"/><w:t>after</w:t></w:r></w:p>'
    assert plain_text(_word(words("Hello there.") + run).document).endswith("before\nafter")


def test_a_tick_from_a_picture_font_stays_a_tick() -> None:
    run = '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:t> Yes.</w:t></w:r></w:p>'
    assert "✓ Yes." in plain_text(_word(words("Hello there.") + run).document)


def test_a_sign_nobody_knows_is_no_strange_letter() -> None:
    run = '<w:p><w:r><w:sym w:font="Ours" w:char="F0FC"/><w:t>Yes.</w:t></w:r></w:p>'
    assert "\nYes." in "\n" + plain_text(_word(words("Hello there.") + run).document)


@pytest.mark.parametrize("style", ["T", "H1"])
def test_a_title_too_long_to_show_keeps_its_last_words_in_the_text(style: str) -> None:
    styles = (
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        '<w:style w:styleId="T"><w:name w:val="Title"/></w:style>'
        '<w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style></w:styles>'
    )
    body = styled("long " * 60 + "end", style) + words("Then words.")
    read = _read(word(body, {"word/styles.xml": styles}, {"s": ("styles", "styles.xml")}))
    assert len(read.document.title) <= 200
    first, then = read.document.blocks
    assert isinstance(first, Paragraph)
    assert plain(first.runs).endswith("end")
    assert plain_text(Document("", "en", (then,))) == "Then words."


def test_a_link_copied_from_google_docs_leads_where_its_writer_meant() -> None:
    address = "https://www.google.com/url?q=https://example.org/page%3Fa%3D1&amp;sa=D&amp;ust=1"
    page = f'<p>Words first, and then see <a href="{address}">the page</a>.</p>'.encode()
    (block,) = _read(page, read_page).document.blocks
    assert isinstance(block, Paragraph)
    assert Run("the page", link="https://example.org/page?a=1") in block.runs


def test_english_words_about_oneself_are_not_taken_for_welsh() -> None:
    assert guess("I am a carer. I am a friend. I am a member. I am a person.") != "cy"
    assert guess("See https://example.org/a-long-o-path/y-a-o-y/o-y-y-y-o") == ""


def test_welsh_is_still_known_by_its_small_words() -> None:
    assert guess("Mae croeso i bawb yn y cyfarfod. Rydym yn falch o’ch gweld.") == "cy"


def test_a_table_with_one_row_loses_no_word_in_plain_text() -> None:
    table = Table("b1", (((Run("left"),), (Run("right"),)),), header=True)
    made = FORMAT.write(Document("T", "en", (table,)), Options(), _NoPictures(), no_progress)
    assert "left" in made.data.decode()
    assert "right" in made.data.decode()


def test_one_row_of_cells_has_no_header() -> None:
    found = Collector()
    found.table([[[Run("left")], [Run("right")]]], header=True, caption="")
    (block,) = found.blocks()
    assert isinstance(block, Table)
    assert not block.header


def test_a_page_saved_from_word_says_its_language_on_its_body() -> None:
    page = b"<html xmlns:o='x'><body lang=PL><p>Tak, to ja.</p><p>Nie.</p></body></html>"
    assert _read(page, read_page).document.language == "pl"
