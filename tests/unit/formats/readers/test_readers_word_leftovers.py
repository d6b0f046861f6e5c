"""What a Word file hides or carries beside its words is counted, shown, and never published."""

import pytest
from packing import part, styled, word, words

from content.tree import plain_text
from formats.readers._collecting import Collector
from formats.readers._finishing import finish
from formats.readers.brought import Brought, LeftOut
from formats.readers.docx import read_docx

_FIRST = words("Words that everybody reads.")
_STYLES = part(
    "styles",
    '<w:style w:styleId="Secret" w:type="character"><w:name w:val="Secret"/>'
    "<w:rPr><w:vanish/></w:rPr></w:style>"
    '<w:style w:styleId="Gone" w:type="paragraph"><w:name w:val="Gone"/>'
    "<w:rPr><w:vanish/></w:rPr></w:style>"
    '<w:style w:styleId="N" w:type="paragraph" w:default="1"><w:name w:val="Normal"/>'
    '<w:rPr><w:sz w:val="24"/></w:rPr></w:style>',
)


def _read(
    body: str, parts: dict[str, bytes | str] | None = None, **relations: tuple[str, str]
) -> Brought:
    found = Collector()
    members = {"word/styles.xml": _STYLES, **(parts or {})}
    read_docx(word(_FIRST + body, members, {"s": ("styles", "styles.xml"), **relations}), found)
    return finish(found, "docx", "our-plan.docx")


def _left(brought: Brought, kind: str) -> LeftOut:
    (found,) = (each for each in brought.left_out if each.kind == kind)
    return found


def _run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"


def _control(properties: str, inside: str) -> str:
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"


_BOX = "<w:txbxContent><w:p><w:r><w:t>Secret words</w:t></w:r></w:p></w:txbxContent>"
_DELETED = "<w:r><w:delText>Secret words</w:delText></w:r>"
_ROW = f"<w:tr><w:trPr><w:del/></w:trPr><w:tc>{words('Secret words')}</w:tc></w:tr>"
_STAYS = f"<w:tr><w:tc>{words('a')}</w:tc><w:tc>{words('b')}</w:tc></w:tr>"

LEFT_OUT = {
    "deleted": ("deletion", f"<w:p><w:del>{_DELETED}</w:del></w:p>", True),
    "moved away": ("deletion", f"<w:p><w:moveFrom>{_run('Secret words')}</w:moveFrom></w:p>", True),
    "deleted row": ("deletion", f"<w:tbl>{_ROW}{_STAYS}</w:tbl>", True),
    "hidden run": ("hidden", words("Secret words", run_properties="<w:vanish/>"), False),
    "hidden by a style of words": (
        "hidden",
        words("Secret words", run_properties='<w:rStyle w:val="Secret"/>'),
        False,
    ),
    "hidden by a style of paragraphs": ("hidden", styled("Secret words", "Gone"), False),
    "box in DrawingML": (
        "text_box",
        f"<w:p><w:r><w:drawing><wps:txbx>{_BOX}</wps:txbx></w:drawing></w:r></w:p>",
        True,
    ),
    "box in VML": (
        "text_box",
        f"<w:p><w:r><w:pict><v:shape><v:textbox>{_BOX}</v:textbox></v:shape></w:pict></w:r></w:p>",
        True,
    ),
    "words in a shape": (
        "text_box",
        "<w:p><w:r><w:drawing><a:p><a:r><a:t>Secret words</a:t></a:r></a:p></w:drawing></w:r>"
        "</w:p>",
        True,
    ),
    "letters drawn as a shape": (
        "text_box",
        '<w:p><w:r><w:pict><v:textpath string="Secret words"/></w:pict></w:r></w:p>',
        True,
    ),
    "field nobody filled in": (
        "prompt",
        f"<w:p>{_control('<w:showingPlcHdr/>', _run('Secret words'))}</w:p>",
        True,
    ),
    "paragraph nobody filled in": (
        "prompt",
        _control("<w:showingPlcHdr/>", words("Secret words")),
        True,
    ),
    "other file": ("other_file", '<w:altChunk r:id="x"/>', False),
}


@pytest.mark.parametrize(("kind", "body", "shown"), LEFT_OUT.values(), ids=LEFT_OUT)
def test_it_is_counted_and_never_among_the_words(kind: str, body: str, shown: bool) -> None:
    brought = _read(body)
    assert "Secret" not in plain_text(brought.document)
    assert "Secret" not in brought.document.title
    left = _left(brought, kind)
    assert left.count == 1
    assert left.examples == (("Secret words",) if shown else ())
    assert left.words


def test_a_field_that_somebody_filled_in_is_words() -> None:
    brought = _read(_control("<w:text/>", words("Our own answer.")))
    assert plain_text(brought.document).endswith("Our own answer.")


def test_words_of_comments_and_their_answers_are_shown() -> None:
    said = "".join(f'<w:comment w:id="{n}">{words(f"Remark {n}")}</w:comment>' for n in (1, 2))
    brought = _read(
        "", {"word/comments.xml": part("comments", said)}, c=("comments", "comments.xml")
    )
    assert _left(brought, "comment").count == 2
    assert _left(brought, "comment").examples == ("Remark 1", "Remark 2")
    assert "Remark" not in plain_text(brought.document)


def test_a_watermark_is_told_and_so_are_headers_of_first_and_even_pages() -> None:
    mark = '<w:p><w:r><w:pict><v:shape><v:textpath string="SECRET"/></v:shape></w:pict></w:r></w:p>'
    parts: dict[str, bytes | str] = {
        "word/header1.xml": part("hdr", mark + words("All pages")),
        "word/header2.xml": part("hdr", words("First page")),
        "word/header3.xml": part("hdr", words("Even pages")),
    }
    relations = {f"h{n}": ("header", f"header{n}.xml") for n in (1, 2, 3)}
    brought = _read("", parts, **relations)
    assert _left(brought, "watermark").examples == ("SECRET",)
    assert _left(brought, "header").examples == ("All pages", "First page", "Even pages")


def test_marked_changes_of_look_are_counted_and_their_words_stay() -> None:
    changed = "<w:rPrChange><w:rPr/></w:rPrChange>"
    brought = _read(words("Bold now.", run_properties=f"<w:b/>{changed}"))
    assert _left(brought, "look").count == 1
    assert "Bold now." in plain_text(brought.document)


@pytest.mark.parametrize(
    ("text", "properties", "likely"),
    [
        ("Our aims", "<w:b/>", True),
        ("Our aims", '<w:sz w:val="32"/>', True),
        ("Our aims", '<w:u w:val="single"/>', True),
        ("OUR AIMS", "", True),
        ("What do we want?", "<w:b/>", True),
        ("Our aims:", "<w:b/>", True),
        ("Our aims", "", False),
        ("We want this.", "<w:b/>", False),
        ("NHS", "", False),
        ("Our aims", '<w:sz w:val="24"/>', False),
        ("A line that is much too long to be the heading of anything at all", "<w:b/>", False),
    ],
)
def test_a_short_line_that_stands_out_is_offered_as_a_heading(
    text: str, properties: str, likely: bool
) -> None:
    brought = _read(words("More words.") + words(text, run_properties=properties) + words("End."))
    assert bool(brought.understood.likely_headings) is likely
