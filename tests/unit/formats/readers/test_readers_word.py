"""What comes out of a Word file, and what is left out and said."""

from packing import drawing, part, picture, styled, word, words

from content.tree import Heading, ListBlock, Paragraph, Picture, Quote, Run, Table, plain
from formats.readers._collecting import Collector
from formats.readers._finishing import finish
from formats.readers.brought import Brought
from formats.readers.docx import read_docx

_STYLES = part(
    "styles",
    '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB" w:bidi="ar-SA"/></w:rPr>'
    "</w:rPrDefault></w:docDefaults>"
    '<w:style w:styleId="T"><w:name w:val="Title"/></w:style>'
    '<w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:styleId="Mine"><w:name w:val="Ours"/><w:basedOn w:val="H1"/>'
    '<w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
    '<w:style w:styleId="Q"><w:name w:val="Quote"/></w:style>'
    '<w:style w:styleId="Toc1"><w:name w:val="toc 1"/></w:style>',
)
_NUMBERING = part(
    "numbering",
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>'
    "</w:abstractNum>"
    '<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl>'
    "</w:abstractNum>"
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>',
)


def _read(
    body: str, parts: dict[str, bytes | str] | None = None, **relations: tuple[str, str]
) -> Brought:
    found = Collector()
    everything = {"word/styles.xml": _STYLES, "word/numbering.xml": _NUMBERING, **(parts or {})}
    known = {"s": ("styles", "styles.xml"), "n": ("numbering", "numbering.xml"), **relations}
    read_docx(word(body, everything, known), found)
    return finish(found, "docx", "our-plan.docx")


def _left_out(brought: Brought) -> dict[str, int]:
    return {each.kind: each.count for each in brought.left_out}


def _item(text: str, list_id: int, depth: int = 0) -> str:
    return words(text, f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{list_id}"/></w:numPr>')


def _said(brought: Brought) -> list[str]:
    return [plain(b.runs) for b in brought.document.blocks if isinstance(b, Paragraph | Heading)]


def test_title_headings_and_quotes_are_known_by_their_styles() -> None:
    body = styled("Our plan", "T") + styled("First", "H1") + styled("Second", "Mine")
    brought = _read(body + styled("We said so", "Q"))
    assert brought.document.title == "Our plan"
    first, second, quote = brought.document.blocks
    assert isinstance(first, Heading)
    assert first.level == 1
    assert isinstance(second, Heading)
    assert second.level == 2
    assert isinstance(quote, Quote)


def test_the_only_top_heading_becomes_the_title_and_the_others_move_up() -> None:
    brought = _read(styled("Our plan", "H1") + styled("Part one", "Mine") + words("Words."))
    assert brought.document.title == "Our plan"
    assert brought.document.blocks[0] == Heading("b1", 1, (Run("Part one"),))


def test_bullets_numbers_and_depth_are_kept() -> None:
    body = _item("a", 1) + _item("b", 1, 1) + _item("c", 1) + _item("d", 2) + _item("e", 2)
    bullets, numbers = _read(body).document.blocks
    assert isinstance(bullets, ListBlock)
    assert isinstance(numbers, ListBlock)
    assert [item.depth for item in bullets.items] == [0, 1, 0]
    assert not bullets.ordered
    assert numbers.ordered
    assert len(numbers.items) == 2


def test_inserted_words_are_kept_and_deleted_words_are_dropped_and_counted() -> None:
    body = (
        "<w:p><w:r><w:t>We </w:t></w:r><w:ins><w:r><w:t>all </w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:r><w:t>agree.</w:t></w:r></w:p>"
    )
    brought = _read(body)
    assert _said(brought) == ["We all agree."]
    assert _left_out(brought) == {"deletion": 1}
    assert "insertions" in [notice.kind for notice in brought.notices]


def test_hidden_words_are_never_published() -> None:
    brought = _read(words("Seen words.") + words("Secret", run_properties="<w:vanish/>"))
    assert "Secret" not in str(brought)
    assert _left_out(brought) == {"hidden": 1}


def test_comments_headers_footers_notes_and_boxes_are_reported_with_counts() -> None:
    box = (
        "<w:p><w:r><w:t>Words.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing>"
        "<wps:txbx><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent>"
        "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r>"
        "<w:t>In a box</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback>"
        '</mc:AlternateContent></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    )
    parts: dict[str, bytes | str] = {
        "word/comments.xml": part("comments", "<w:comment/><w:comment/>"),
        "word/header1.xml": part("hdr", words("Top words")),
        "word/footer1.xml": part("ftr", words("7")),
        "word/footnotes.xml": part(
            "footnotes", f'<w:footnote w:id="2">{words("A note")}</w:footnote>'
        ),
    }
    brought = _read(
        box,
        parts,
        c=("comments", "comments.xml"),
        h=("header", "header1.xml"),
        f=("footer", "footer1.xml"),
        x=("footnotes", "footnotes.xml"),
    )
    assert _left_out(brought) == {"comment": 2, "header": 1, "footnote": 1, "text_box": 1}
    examples = {each.kind: each.examples for each in brought.left_out}
    assert examples["text_box"] == ("In a box",)
    assert examples["footnote"] == ("A note",)
    assert brought.left_out[0].words.startswith("2 comments were left out.")


def test_a_list_of_contents_is_left_out_once() -> None:
    brought = _read(styled("One 1", "Toc1") + styled("Two 2", "Toc1") + words("Words."))
    assert _left_out(brought) == {"contents": 1}


def test_languages_of_words_and_of_the_whole_are_kept() -> None:
    welsh = words("Mae pawb yn cael dweud.", run_properties='<w:lang w:val="cy-GB"/>')
    arabic = words("نحن نكتب معا", run_properties="<w:rtl/>")
    english = words("We have the pen and you have it too, and that is what we are for.")
    brought = _read(english + welsh + arabic)
    assert brought.document.language == "en"
    assert [block.language for block in brought.document.blocks] == ["", "cy", "ar"]
    assert brought.understood.languages == ("en", "cy", "ar")


def test_a_welsh_text_marked_as_english_is_taken_as_welsh_and_said_so() -> None:
    brought = _read(words("Mae pobl yn y grŵp wedi cael dweud eu dweud ac mae hyn yn dda i ni."))
    assert brought.document.language == "cy"
    assert "language" in [notice.kind for notice in brought.notices]
    assert brought.document.blocks[0].language == ""


def test_pictures_keep_their_alt_text_and_decorative_ones_say_so() -> None:
    mark = '<adec:decorative val="1"/>'
    body = words("Words.") + drawing("p", "Two people") + drawing("p", "", mark) + drawing("p", "")
    brought = _read(body, {"word/media/a.png": picture()}, p=("image", "media/a.png"))
    images = [block.image for block in brought.document.blocks if isinstance(block, Picture)]
    assert [(each.alt, each.decorative) for each in images] == [
        ("Two people", False),
        ("", True),
        ("", False),
    ]
    assert brought.understood.pictures_without_alt == 1
    assert set(brought.pictures) == {images[0].key}


def test_an_old_drawing_kind_is_left_out_and_reported() -> None:
    body = words("Words.") + drawing("p", "A chart")
    brought = _read(body, {"word/media/a.emf": b"\x01\0\0\0 EMF"}, p=("image", "media/a.emf"))
    assert _left_out(brought) == {"picture_kind": 1}


def test_a_table_keeps_header_and_joined_cells_make_gaps() -> None:
    header = (
        '<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'
        f"{words('When')}</w:tc></w:tr>"
    )
    row = f"<w:tr><w:tc>{words('Monday')}</w:tc><w:tc>{words('Tea')}{words('Cake')}</w:tc></w:tr>"
    brought = _read(words("Words.") + f"<w:tbl>{header}{row}</w:tbl>")
    table = brought.document.blocks[1]
    assert isinstance(table, Table)
    assert table.header
    assert [[plain(cell) for cell in cells] for cells in table.rows] == [
        ["When", ""],
        ["Monday", "Tea Cake"],
    ]


def test_a_table_of_one_cell_is_only_a_frame_around_words() -> None:
    brought = _read(f"<w:tbl><w:tr><w:tc>{words('One.')}{words('Two.')}</w:tc></w:tr></w:tbl>")
    assert _said(brought) == ["One.", "Two."]


def test_short_bold_paragraphs_are_offered_as_headings_not_changed() -> None:
    brought = _read(
        words("Some words here.") + words("Our aims", run_properties="<w:b/>") + words("More.")
    )
    assert brought.understood.likely_headings == ("b2",)
    assert isinstance(brought.document.blocks[1], Paragraph)


def test_harmful_links_are_taken_off_and_their_words_stay() -> None:
    link = '<w:p><w:hyperlink r:id="{}"><w:r><w:t>press here</w:t></w:r></w:hyperlink></w:p>'
    brought = _read(
        link.format("good") + link.format("bad"),
        good=("hyperlink", "https://example.org/"),
        bad=("hyperlink", "javascript:alert(1)"),
    )
    runs = [block.runs[0] for block in brought.document.blocks if isinstance(block, Paragraph)]
    assert [(run.text, run.link) for run in runs] == [
        ("press here", "https://example.org/"),
        ("press here", ""),
    ]
    assert _left_out(brought) == {"link_unsafe": 1}


def test_a_link_made_by_a_field_is_a_link() -> None:
    field = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    body = (
        f'<w:p>{field.format("begin")}<w:r><w:instrText> HYPERLINK "https://example.org/a" '
        f"</w:instrText></w:r>{field.format('separate')}<w:r><w:t>our page</w:t></w:r>"
        f"{field.format('end')}<w:r><w:t> and on</w:t></w:r></w:p>"
    )
    (block,) = _read(body).document.blocks
    assert isinstance(block, Paragraph)
    assert [run.link for run in block.runs] == ["https://example.org/a", ""]


def test_a_line_that_a_person_broke_becomes_lines_of_their_own() -> None:
    brought = _read(
        styled("Us", "T") + "<w:p><w:r><w:t>First Floor</w:t><w:br/><w:t>Bath</w:t></w:r></w:p>"
    )
    assert _said(brought) == ["First Floor", "Bath"]
