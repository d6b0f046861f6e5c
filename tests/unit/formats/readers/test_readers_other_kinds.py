"""What comes out of OpenDocument texts, web pages, Markdown and plain text."""

import base64
from collections.abc import Callable

import pytest
from packing import open_document, picture

from content.tree import Heading, ListBlock, Paragraph, Picture, Quote, Run, Table, plain
from formats.readers._collecting import Collector
from formats.readers._finishing import finish
from formats.readers.brought import Brought, CannotRead
from formats.readers.html import read_page
from formats.readers.markdown import read_markdown
from formats.readers.odt import read_odt
from formats.readers.text import read_text


def _read(reader: Callable[[bytes, Collector], None], data: bytes | str) -> Brought:
    found = Collector()
    reader(data.encode() if isinstance(data, str) else data, found)
    return finish(found, "text", "our-plan.x")


def _left_out(brought: Brought) -> dict[str, int]:
    return {each.kind: each.count for each in brought.left_out}


def _notices(brought: Brought) -> list[str]:
    return [notice.kind for notice in brought.notices]


def _said(brought: Brought) -> list[str]:
    kinds = Paragraph | Heading | Quote
    return [plain(block.runs) for block in brought.document.blocks if isinstance(block, kinds)]


def _cells(block: object) -> list[list[str]]:
    assert isinstance(block, Table)
    return [[plain(cell) for cell in row] for row in block.rows]


def test_an_open_document_keeps_headings_lists_tables_and_languages() -> None:
    styles = (
        '<style:style style:name="C"><style:text-properties fo:language="cy"/></style:style>'
        '<text:list-style style:name="N"><text:list-level-style-number text:level="1" '
        'style:num-format="1"/></text:list-style>'
    )
    body = (
        '<text:h text:outline-level="1">Our plan</text:h>'
        '<text:h text:outline-level="2">Who</text:h>'
        '<text:p text:style-name="C">Mae pawb yma.</text:p>'
        '<text:list text:style-name="N"><text:list-item><text:p>One</text:p><text:list>'
        "<text:list-item><text:p>Inner</text:p></text:list-item></text:list></text:list-item>"
        "</text:list><table:table><table:table-header-rows><table:table-row><table:table-cell>"
        "<text:p>Day</text:p></table:table-cell><table:table-cell><text:p>What</text:p>"
        "</table:table-cell></table:table-row></table:table-header-rows><table:table-row>"
        "<table:table-cell><text:p>Monday</text:p></table:table-cell><table:table-cell>"
        "<text:p>Tea</text:p></table:table-cell></table:table-row></table:table>"
    )
    brought = _read(read_odt, open_document(body, styles))
    heading, welsh, numbers, table = brought.document.blocks
    assert brought.document.title == "Our plan"
    assert heading == Heading("b1", 1, (Run("Who"),))
    assert welsh.language == "cy"
    assert isinstance(numbers, ListBlock)
    assert numbers.ordered
    assert [(plain(item.runs), item.depth) for item in numbers.items] == [("One", 0), ("Inner", 1)]
    assert isinstance(table, Table)
    assert table.header
    assert _cells(table) == [["Day", "What"], ["Monday", "Tea"]]


def test_an_open_document_keeps_alt_text_and_reports_what_it_leaves() -> None:
    frame = (
        '<draw:frame><draw:image xlink:href="Pictures/a.png"/><svg:title>Short</svg:title>'
        "<svg:desc>Two people write</svg:desc></draw:frame>"
    )
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p>"
        "</text:deletion></text:changed-region></text:tracked-changes>"
        f"<text:p>Words.{frame}<office:annotation><text:p>hm</text:p></office:annotation>"
        "<text:note><text:note-body><text:p>A note</text:p></text:note-body></text:note></text:p>"
        '<text:section text:display="none"><text:p>Secret</text:p></text:section>'
        "<text:p><draw:frame><draw:text-box><text:p>Boxed</text:p></draw:text-box></draw:frame>"
        "</text:p>"
    )
    brought = _read(read_odt, open_document(body, parts={"Pictures/a.png": picture()}))
    found = brought.document.blocks[1]
    assert isinstance(found, Picture)
    assert found.image.alt == "Two people write"
    assert _left_out(brought) == {
        "comment": 1,
        "deletion": 1,
        "footnote": 1,
        "hidden": 1,
        "text_box": 1,
    }
    assert "Secret" not in str(brought.document)


def test_a_page_keeps_headings_lists_quotes_and_tables() -> None:
    brought = _read(
        read_page,
        '<html lang="en"><body><h1>Our plan</h1><h2>Who</h2><ul><li>One<ol><li>Inner</li></ol>'
        "</li><li>Two</li></ul><blockquote><p>We said.</p></blockquote>"
        "<table><caption>Days</caption><tr><th>Day<th>What</tr><tr><td rowspan=2>Monday<td>Tea"
        "</tr><tr><td>Cake</tr></table>",
    )
    heading, bullets, quote, table = brought.document.blocks
    assert brought.document.title == "Our plan"
    assert isinstance(heading, Heading)
    assert heading.level == 1
    assert isinstance(bullets, ListBlock)
    items = [(plain(item.runs), item.depth) for item in bullets.items]
    assert items == [("One", 0), ("Inner", 1), ("Two", 0)]
    assert isinstance(quote, Quote)
    assert isinstance(table, Table)
    assert table.header
    assert table.caption == "Days"
    assert _cells(table) == [["Day", "What"], ["Monday", "Tea"], ["", "Cake"]]


def test_a_picture_inside_a_page_is_taken_with_its_caption_and_one_outside_is_not() -> None:
    inside = "data:image/png;base64," + base64.b64encode(picture()).decode()
    brought = _read(
        read_page,
        f"<body><p>Words.</p><figure><img src='{inside}' alt='A map'><figcaption>Our town"
        "</figcaption></figure><img src='https://example.org/a.png'><img src='b.png'>",
    )
    found = brought.document.blocks[1]
    assert isinstance(found, Picture)
    assert (found.image.alt, found.caption) == ("A map", "Our town")
    assert _left_out(brought) == {"picture_local": 1, "picture_remote": 1}


def test_languages_of_parts_of_a_page_are_kept() -> None:
    brought = _read(
        read_page,
        '<html lang="en-GB"><body><p>We have the pen and it is for you.</p>'
        '<p lang="cy">Mae pawb yma.</p><p>We say <i lang="cy">croeso</i> here.</p>',
    )
    english, welsh, mixed = brought.document.blocks
    assert (english.language, welsh.language) == ("", "cy")
    assert isinstance(mixed, Paragraph)
    assert [run.language for run in mixed.runs] == ["", "cy", ""]


def test_a_short_arabic_sentence_stays_arabic_with_a_long_english_name_in_it() -> None:
    name = "Llandeilo Community Learning Disability Centre"
    page = (
        '<html lang="ar"><h1>خطة</h1><p>نلتقي كل أسبوع في القاعة الكبيرة ونشرب الشاي معا.</p>'
        f'<p>اتصل <span lang="en">{name}</span></p><p lang="en">{name}</p></html>'
    )
    _, arabic, english = _read(read_page, page).document.blocks
    assert isinstance(arabic, Paragraph)
    assert arabic.language == ""
    assert [run.language for run in arabic.runs] == ["", "en"]
    assert english.language == "en"


def test_markdown_keeps_its_structure_and_its_properties() -> None:
    brought = _read(
        read_markdown,
        "---\ntitle: Our plan\nlang: cy\n---\n## Who\n\nWe **all** [go](https://example.org/).\n\n"
        "1. One\n2. Two\n\n> Said\n\n| Day | What |\n|---|---|\n| Monday | Tea |\n",
    )
    heading, paragraph, numbers, quote, table = brought.document.blocks
    assert (brought.document.title, brought.document.language) == ("Our plan", "cy")
    assert isinstance(heading, Heading)
    assert isinstance(paragraph, Paragraph)
    assert [(run.text, run.bold, run.link) for run in paragraph.runs] == [
        ("We ", False, ""),
        ("all", True, ""),
        (" ", False, ""),
        ("go", False, "https://example.org/"),
        (".", False, ""),
    ]
    assert isinstance(numbers, ListBlock)
    assert numbers.ordered
    assert isinstance(quote, Quote)
    assert _cells(table) == [["Day", "What"], ["Monday", "Tea"]]


def test_plain_text_keeps_bullets_numbers_and_underlined_headings() -> None:
    brought = _read(
        read_text,
        "Our plan\n========\n\nWho\n---\nWe are here.\n\n- One\n  goes on\n    - Inner\n\n"
        "1. First\n2) Second\n",
    )
    heading, paragraph, bullets, numbers = brought.document.blocks
    assert brought.document.title == "Our plan"
    assert isinstance(heading, Heading)
    assert isinstance(paragraph, Paragraph)
    assert isinstance(bullets, ListBlock)
    items = [(plain(item.runs), item.depth) for item in bullets.items]
    assert items == [("One goes on", 0), ("Inner", 1)]
    assert isinstance(numbers, ListBlock)
    assert [plain(item.runs) for item in numbers.items] == ["First", "Second"]


def test_lines_that_an_editor_wrapped_are_one_paragraph() -> None:
    line = "These are words that go on until the editor thinks it is enough,"
    brought = _read(read_text, f"{line}\n{line}\nand end.\n\nA line.\nAnother line.")
    assert _said(brought) == [f"{line} {line} and end.", "A line.", "Another line."]


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_every_way_to_save_unicode_is_read(code: str) -> None:
    brought = _read(read_text, "Mae’r grŵp yn dweud £5 – “croeso” i bawb.".encode(code))
    assert _said(brought) == ["Mae’r grŵp yn dweud £5 – “croeso” i bawb."]


def test_old_windows_letters_are_read_with_a_question() -> None:
    brought = _read(read_text, "It costs £5 – “really”.".encode("cp1252"))
    assert _said(brought) == ["It costs £5 – “really”."]
    assert "letters" in _notices(brought)


def test_old_welsh_letters_are_read_as_welsh() -> None:
    brought = _read(
        read_text, "Mae'r grŵp yn y tŷ ac mae pobl wedi dod i siarad.".encode("iso8859-14")
    )
    assert _said(brought) == ["Mae'r grŵp yn y tŷ ac mae pobl wedi dod i siarad."]


def test_one_damaged_letter_does_not_spoil_the_others() -> None:
    brought = _read(read_text, "Grŵp, tŷ, dŵr".encode() + b" \xff end.")
    assert _said(brought) == ["Grŵp, tŷ, dŵr \ufffd end."]
    assert "letters_lost" in _notices(brought)


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "utf-16-le", "utf-16"])
def test_signs_that_cannot_be_shown_are_left_out_and_counted(code: str) -> None:
    words = "We meet\x07 at the gr\x00ŵp.\nBring tea.\x1b"
    brought = _read(read_text, words.encode(code))
    assert _said(brought) == ["We meet at the grŵp.", "Bring tea."]
    assert [(one.kind, one.count) for one in brought.left_out] == [("unshown", 3)]


@pytest.mark.parametrize(
    "data",
    [
        b"ustar words in an archive" + bytes(20) + b"and more words of it" * 50,
        b"MZ\x90\x00\x03 This program cannot be run" + bytes(range(256)) * 4,
        b"caf\xe9 \x00 words " * 30,
        b"a\x01b\x02c\x03" * 40,
    ],
)
def test_a_file_that_no_person_wrote_is_still_refused(data: bytes) -> None:
    with pytest.raises(CannotRead) as refusal:
        _read(read_text, data)
    assert refusal.value.reason == "not_text"


def test_a_file_without_words_is_refused() -> None:
    with pytest.raises(CannotRead, match="no words"):
        _read(read_text, "\n\n---\n")


def test_a_paragraph_too_long_for_one_box_is_cut_between_sentences() -> None:
    brought = _read(read_text, "This is one sentence. " * 2_000)
    texts = _said(brought)
    assert len(texts) == 3
    assert all(text.endswith("sentence.") and len(text) <= 20_000 for text in texts)
