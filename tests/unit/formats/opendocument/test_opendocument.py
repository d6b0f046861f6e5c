"""OpenDocument texts: a sound package, named styles, real lists and links, hidden places."""

from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

import pytest
from golden.documents import all_documents, english
from opened import SPACES, found, made, part, tree
from outside.opendocument import schema_faults

from content.tree import (
    Document,
    HardWord,
    Heading,
    ListBlock,
    ListItem,
    Paragraph,
    Point,
    Run,
    Runs,
    Table,
)
from formats.block_marks import block_of

GOLDEN = [pytest.param(document, id=name) for name, document in all_documents().items()]


def said(text: str) -> Runs:
    return (Run(text),)


@pytest.mark.parametrize("document", GOLDEN)
def test_every_part_keeps_to_the_schema_of_opendocument_1_3(document: Document) -> None:
    assert schema_faults(made(document)) == []


def test_a_fault_against_the_schema_is_found() -> None:
    out = BytesIO()
    with ZipFile(BytesIO(made(english()))) as before, ZipFile(out, "w") as after:
        for name in before.namelist():
            after.writestr(name, before.read(name).replace(b"table:table-cell", b"table:box"))
    assert schema_faults(out.getvalue()) != []


def test_the_kind_of_file_comes_first_and_unpacked() -> None:
    with ZipFile(BytesIO(made(english()))) as package:
        first = package.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", ZIP_STORED)
        assert package.read("mimetype") == b"application/vnd.oasis.opendocument.text"
        assert {info.date_time for info in package.infolist()} == {(2000, 1, 1, 0, 0, 0)}


def test_the_manifest_names_every_part() -> None:
    data = made(english())
    listed = part(data, "META-INF/manifest.xml").xpath("//@*[local-name()='full-path']")
    with ZipFile(BytesIO(data)) as package:
        parts = set(package.namelist()) - {"mimetype", "META-INF/manifest.xml"}
    assert set(listed) == {"/", *parts}


def test_properties_say_title_author_language_and_the_day_of_the_text() -> None:
    meta = "".join(found(english(), "//office:meta/*", "meta.xml"))
    for value in ("How we run our day centre", "Riverside Friends", "en-GB", "2026-11-14T00:00:00"):
        assert value in meta


def test_beside_the_named_styles_only_languages_and_shapes_are_said() -> None:
    styles = part(made(english())).xpath(
        "//office:automatic-styles/style:style[@style:family='text' or @style:family='paragraph']"
        "//*/@*",
        namespaces=SPACES,
    )
    kinds = {str(each.attrname).rsplit("}", 1)[-1] for each in styles}
    assert kinds == {
        *("language", "country", "language-complex", "country-complex"),
        *("text-align", "writing-mode"),
    }


def test_a_passage_in_arabic_stands_at_its_own_side() -> None:
    document = tree(Paragraph("a", said("مرحبا"), "ar"))
    assert found(document, "//office:automatic-styles//@style:writing-mode")[-1] == "rl-tb"
    assert "ar" in found(document, "//office:automatic-styles//@style:language-complex")


def test_each_contents_line_leads_to_its_heading() -> None:
    content = part(made(english()))
    for link in content.xpath("//text:index-body//text:a", namespaces=SPACES):
        place = link.xpath("string(@xlink:href)", namespaces=SPACES).removeprefix("#")
        heading = content.xpath(f"//text:h[text:bookmark/@text:name='{place}']", namespaces=SPACES)
        assert ["".join(each.itertext()) for each in heading] == ["".join(link.itertext())]


def test_every_block_leaves_its_mark_once() -> None:
    names = found(english(), "//text:bookmark/@text:name")
    assert len(names) == len(set(names))
    left = {block_of(name) for name in names}
    assert {block.id for block in english().blocks} <= left


def test_two_blocks_of_one_id_do_not_share_a_place() -> None:
    document = tree(*(Heading("same", 1, said(f"Part {n}")) for n in range(4)))
    names = found(document, "//text:bookmark/@text:name")
    assert len(names) == len(set(names)) == 6


def test_a_list_that_goes_on_begins_at_its_number() -> None:
    items = (ListItem(said("Three")), ListItem(said("Four")))
    document = tree(ListBlock("l", items, ordered=True, start=3))
    assert found(document, "//text:list-item/@text:start-value") == ["3"]


def test_a_list_deeper_than_six_levels_stays_on_the_sixth() -> None:
    items = tuple(ListItem(said(f"Level {n}"), n) for n in range(30))
    deepest = tree(ListBlock("l", items))
    assert found(deepest, "//text:list" * 6 + "/text:list-item[last()]")
    assert not found(deepest, "//text:list" * 7)


def test_spaces_and_line_ends_stay() -> None:
    document = tree(Paragraph("p", said("  one   two\nthree")))
    assert found(document, "//text:p[contains(., 'one')]/text:s/@text:c") == ["2", "2"]
    assert len(found(document, "//text:line-break")) == 1


def test_a_link_of_an_odd_kind_is_plain_words() -> None:
    odd = Run("press", link="javascript:alert(1)")
    good = Run("read", link="https://example.org/ŵ?a=1&b=2")
    document = tree(Paragraph("p", (odd, good)))
    assert found(document, "//text:a/@xlink:href") == ["https://example.org/%C5%B5?a=1&b=2"]


def test_text_that_looks_like_xml_is_shown_as_it_was_written() -> None:
    words = "</text:p><text:h>&amp; <!-- ]]> \"'"
    assert words in found(tree(Paragraph("p", said(words))), "//text:p")


def test_a_table_too_wide_for_the_page_is_told_as_lists() -> None:
    rows = tuple(tuple(said(f"r{r}c{c}") for c in range(40)) for r in range(2))
    document = tree(Table("t", rows))
    assert not found(document, "//table:table")
    assert "r0c39: r1c39" in found(document, "//text:list-item/text:p")


def test_a_column_is_never_narrower_than_its_longest_word() -> None:
    costs = tuple(said(f"£812,{n}00") for n in range(12))
    place = (said("Gwersyllt"), *costs[1:])
    document = tree(Table("t", (tuple(said(f"Month {n}") for n in range(12)), place)))
    assert not found(document, "//table:table")
    assert "Month 0: Gwersyllt" in found(document, "//text:p")


def test_columns_are_as_wide_as_their_words_ask_for() -> None:
    document = tree(Table("t", ((said("A"), said("How to ask")), (said("1"), said("Ring us")))))
    first, second = found(document, "//style:table-column-properties/@style:column-width")[:2]
    assert float(first.removesuffix("cm")) < float(second.removesuffix("cm"))


def test_a_decorative_picture_says_that_it_is_one() -> None:
    assert found(english(), "//draw:frame/@loext:decorative") == ["true"]
    assert len(found(english(), "//draw:frame[not(svg:desc)]")) == 1


def test_a_meaning_stands_beside_the_first_use_and_at_the_end() -> None:
    word = HardWord("quorum", "enough people to decide")
    point = Point("p", ((Run("A "), Run("quorum", hard=True), Run(" is seven.")),))
    document = Document("T", "en", (point,), kind="easy_read", hard_words=(word,))
    told = found(document, "//text:p[@text:style-name='Meaning']")
    assert told == ["quorum: enough people to decide"]
    assert found(document, "//text:p[@text:style-name='Point_20_Line']")[-1] == word.meaning


def test_a_document_without_words_is_still_a_file() -> None:
    assert schema_faults(made(Document("", "en", ()))) == []
