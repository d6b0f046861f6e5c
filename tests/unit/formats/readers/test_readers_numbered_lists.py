"""A numbered list that is interrupted goes on with its own numbers, in every kind of file."""

from collections.abc import Callable

import pytest
from packing import open_document, part, styled, word, words

from content.tree import Document, ListBlock, plain
from formats.readers._collecting import Collector
from formats.readers._finishing import finish
from formats.readers.brought import Brought
from formats.readers.docx import read_docx
from formats.readers.markdown import read_markdown
from formats.readers.odt import read_odt
from formats.readers.text import read_text
from formats.readers.typed_lists import with_lists

_NUMBERING = part(
    "numbering",
    '<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
    '<w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="5"/>'
    '<w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num>'
    '<w:num w:numId="4"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0">'
    '<w:startOverride w:val="1"/></w:lvlOverride></w:num>',
)


def _starts(reader: Callable[[bytes, Collector], None], data: bytes) -> list[int]:
    found = Collector()
    reader(data, found)
    return _lists(finish(found, "text", "our-plan.x").document)


def _lists(document: Document) -> list[int]:
    return [block.start for block in document.blocks if isinstance(block, ListBlock)]


def _word(*items: int) -> list[int]:
    body = "".join(
        words("Item", f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{each}"/></w:numPr>')
        if each
        else words("A paragraph.")
        for each in items
    )
    parts: dict[str, bytes | str] = {"word/numbering.xml": _NUMBERING}
    return _starts(read_docx, word(body, parts, {"n": ("numbering", "numbering.xml")}))


def test_a_list_in_word_goes_on_after_a_paragraph() -> None:
    assert _word(2, 2, 0, 2) == [1, 3]


def test_a_list_in_word_begins_where_its_shape_says() -> None:
    assert _word(3, 0, 3) == [5, 6]


def test_a_list_in_word_that_begins_anew_begins_at_1() -> None:
    assert _word(2, 2, 0, 4) == [1, 1]


def test_a_list_in_an_open_document_goes_on_only_where_it_says_so() -> None:
    styles = (
        '<text:list-style style:name="N"><text:list-level-style-number text:level="1" '
        'style:num-format="1"/></text:list-style>'
    )
    item = "<text:list-item><text:p>Item</text:p></text:list-item>"
    first = f'<text:list text:style-name="N">{item}{item}</text:list><text:p>Words.</text:p>'
    more = f'<text:list text:style-name="N" text:continue-numbering="true">{item}</text:list>'
    new = f'<text:p>Words.</text:p><text:list text:style-name="N">{item}</text:list>'
    assert _starts(read_odt, open_document(first + more + new, styles)) == [1, 3, 1]


def test_typed_numbers_are_kept() -> None:
    text = b"Notes of the day\n\n1. one\n2. two\n\nA paragraph between.\n\n3. three\n"
    assert _starts(read_text, text) == [1, 3]
    assert _starts(read_markdown, text) == [1, 3]


def test_a_style_of_word_for_inner_items_makes_inner_items() -> None:
    names = {"B": "List Bullet", "B2": "List Bullet 2", "B3": "List Bullet 3"}
    styles = "".join(
        f'<w:style w:styleId="{key}"><w:name w:val="{name}"/></w:style>'
        for key, name in names.items()
    )
    body = "".join(styled(f"In {each}", each) for each in ("B", "B2", "B3", "B2", "B"))
    found = Collector()
    known = {"s": ("styles", "styles.xml")}
    read_docx(word(body, {"word/styles.xml": part("styles", styles)}, known), found)
    (block,) = found.blocks()
    assert isinstance(block, ListBlock)
    assert [item.depth for item in block.items] == [0, 1, 2, 1, 0]


def _read(*texts: str) -> Brought:
    found = Collector()
    read_docx(word(words("What to bring to us today.") + "".join(map(words, texts))), found)
    return finish(found, "docx", "our-plan.docx")


def _items(*texts: str) -> list[list[str]]:
    """The items of every list, once a person said yes to each list that was offered."""
    brought = _read(*texts)
    blocks = with_lists(brought.document.blocks, brought.understood.likely_lists)
    return [
        [plain(item.runs) for item in block.items]
        for block in blocks
        if isinstance(block, ListBlock)
    ]


def test_bullets_typed_by_hand_are_items_without_their_signs() -> None:
    assert _items("• a pen", "• a cup") == [["a pen", "a cup"]]
    assert _items("·\u00a0\u00a0 a pen", "o\u00a0 a cup") == [["a pen", "a cup"]]
    assert _items("- a pen", "- a cup", "That is all.") == [["a pen", "a cup"]]


def test_a_typed_list_stays_as_it_was_typed_until_a_person_says_so() -> None:
    brought = _read("• a pen", "• a cup")
    assert not any(isinstance(block, ListBlock) for block in brought.document.blocks)
    assert brought.understood.likely_lists == (("b2", "b3"),)
    assert "likely_lists" in [notice.kind for notice in brought.notices]


@pytest.mark.parametrize(
    ("typed", "start"),
    [
        (("1. Read.", "2. Ask.", "3. Decide."), 1),
        (("1) Read.", "2) Ask."), 1),
        (("(1) Read.", "(2) Ask."), 1),
        (("4. Read.", "5. Ask."), 4),
        (("a) Read.", "b) Ask.", "c) Decide."), 1),
        (("A. Read.", "B. Ask."), 1),
        (("i. Read.", "ii. Ask.", "iii. Decide.", "iv. Tell."), 1),
        (("h) Read.", "i) Ask.", "j) Decide."), 8),
    ],
)
def test_typed_numbers_are_one_numbered_list(typed: tuple[str, ...], start: int) -> None:
    brought = _read(*typed, "That is all.")
    assert len(brought.understood.likely_lists) == 1
    made = with_lists(brought.document.blocks, brought.understood.likely_lists)[1]
    assert isinstance(made, ListBlock)
    assert made.ordered
    assert made.start == start
    assert [plain(item.runs) for item in made.items][:2] == ["Read.", "Ask."]


def test_another_bullet_inside_a_typed_list_lies_deeper() -> None:
    brought = _read("• We listen:", "– to you,", "– to her.", "• We write.")
    made = with_lists(brought.document.blocks, brought.understood.likely_lists)[1]
    assert isinstance(made, ListBlock)
    assert [item.depth for item in made.items] == [0, 1, 1, 0]


def test_numbers_that_do_not_go_on_are_no_list() -> None:
    assert _items("1. Read.", "That is all.", "2. Ask.") == []
    assert _items("1. Read.", "5. Ask.") == []
    assert _items("2026 was good.", "2027 will be better.") == []


def test_only_the_lists_that_were_chosen_are_made() -> None:
    brought = _read("• a pen", "Then:", "• a cup")
    first, second = brought.understood.likely_lists
    made = with_lists(brought.document.blocks, (second,))
    assert [isinstance(block, ListBlock) for block in made] == [False, False, False, True]
    assert first == ("b2",)


def test_one_dash_is_no_list() -> None:
    assert _items("- a pen", "That is all.") == []
    assert _items("o dear", "o my") == []


def test_an_item_typed_first_is_no_title() -> None:
    found = Collector()
    read_docx(word(words("• a pen") + words("• a cup")), found)
    made = finish(found, "docx", "our-plan.docx").document
    assert made.title == "our plan"
    assert len(made.blocks) == 2
