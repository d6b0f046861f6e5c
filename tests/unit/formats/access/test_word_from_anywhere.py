"""The Word rules for files from anywhere: each finds its planted fault; a clean file has none."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from small_word import (
    CLEAN,
    DECORATIVE,
    SENTENCE,
    STYLES,
    item,
    link,
    p,
    picture,
    run,
    runs,
    table,
    word,
)

from formats.access.rule import Fault
from formats.access.word import FOR_ANY
from formats.access.word_file import open_word

LINES = p(SENTENCE)
BOX = "<wps:txbx><w:txbxContent>{}</w:txbxContent></wps:txbx>"
WELSH = (
    "Mae pobl yn dod yma bob wythnos ac mae croeso i chi ddod gyda ni, "
    "fel y mae pobl eraill yn ei wneud."
)
SHADE = '<w:shd w:val="clear" w:fill="{}"/>'
OLD = "<w:p><w:r><w:pict><v:shape>{}</v:shape></w:pict></w:r></w:p>"
WATERMARK = OLD.format('<v:textpath string="DRAFT"/>')
FIELD = (
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    '<w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>{}'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
)

PLANTED: list[tuple[str, bytes]] = [
    ("word-alt-text", word(CLEAN + picture(" "))),
    (
        "word-alt-text",
        word(CLEAN + OLD.format('<v:imagedata r:id="x"/>')),
    ),
    ("word-alt-words", word(CLEAN + picture("IMG_2034.jpg"))),
    ("word-alt-words", word(CLEAN + picture("Picture 3"))),
    (
        "word-alt-words",
        word(CLEAN + picture("A man in a suit&#10;&#10;Description automatically generated")),
    ),
    ("word-text-boxes", word(CLEAN + picture("x", "anchor", BOX.format(p("Ring us"))))),
    ("word-in-line", word(CLEAN + picture("A dog on a mat", "anchor"))),
    ("word-watermark", word(header=WATERMARK)),
    ("word-headings", word(LINES * 60)),
    ("word-real-headings", word(CLEAN + p("What comes next", looks="<w:b/>") + LINES)),
    ("word-real-headings", word(CLEAN + p("What comes next", looks='<w:sz w:val="36"/>') + LINES)),
    ("word-heading-order", word(CLEAN.replace("Heading2", "Heading3"))),
    ("word-heading-order", word(CLEAN.replace("Heading1", "Heading2"))),
    ("word-heading-words", word(CLEAN + p("", "Heading1"))),
    ("word-heading-length", word(CLEAN + p("We meet each week " * 6, "Heading2") + LINES)),
    ("word-title", word(title=" ")),
    ("word-title", word(without=("docProps/core.xml",))),
    ("word-language", word(styles=STYLES.replace('<w:lang w:val="en-GB"/>', ""))),
    ("word-language-fits", word(CLEAN + p(WELSH))),
    ("word-direction", word(CLEAN + p("مرحبا بكم", settings="<w:bidi/>"))),
    ("word-side", word(CLEAN + p("مرحبا بكم", looks="<w:rtl/>"))),
    ("word-capitals", word(CLEAN + p("PLEASE BRING YOUR FORM WITH YOU"))),
    ("word-capitals", word(CLEAN + p("Please bring your form", looks="<w:caps/>"))),
    ("word-hyphens", word(CLEAN + p(SENTENCE * 2), settings="<w:autoHyphenation/>")),
    (
        "word-hyphens",
        word(CLEAN + runs(run("Every-"), "<w:r><w:br/></w:r>", run("one can."))),
    ),
    ("word-link-words", word(CLEAN + link("Click here"))),
    ("word-link-words", word(CLEAN + link("https://example.org/a/b.pdf"))),
    ("word-link-words", word(CLEAN + link(" "))),
    ("word-link-words", word(CLEAN + FIELD.format(run("here")))),
    ("word-links", word(CLEAN + link("our rules", 'w:anchor="gone"'))),
    ("word-fields", word(settings='<w:updateFields w:val="true"/>')),
    ("word-fields", word(CLEAN + p("See Error! Reference source not found."))),
    ("word-real-lists", word(CLEAN + p("• tea") + p("• cake"))),
    ("word-real-lists", word(CLEAN + p("1. First we meet") + p("2. Then we talk"))),
    ("word-real-lists", word(CLEAN + p("- tea") + p("- cake"))),
    ("word-spaces", word(CLEAN + p("Name        Telephone"))),
    (
        "word-spaces",
        word(CLEAN + runs(run("Name"), "<w:r><w:tab/><w:tab/></w:r>", run("Day"))),
    ),
    ("word-blank-lines", word(CLEAN + p() * 3 + LINES)),
    ("word-header-rows", word(CLEAN + table(("Day", "What"), ("Monday", "Tea"), head=""))),
    (
        "word-simple-tables",
        word(CLEAN + table(("a", "b"), ("c", "d"), cell='<w:gridSpan w:val="2"/>')),
    ),
    ("word-simple-tables", word(CLEAN + table(("a", "b"), ("c", "d"), cell="<w:vMerge/>"))),
    (
        "word-simple-tables",
        word(
            CLEAN + f"<w:tbl><w:tr><w:tc>{table(('a', 'b'), ('c', 'd'))}{p()}</w:tc></w:tr></w:tbl>"
        ),
    ),
    ("word-filled-tables", word(CLEAN + table(("Day", "What"), ("", ""), ("Monday", "Tea")))),
    ("word-filled-tables", word(CLEAN + table(("Day", "", "What"), ("Monday", "", "Tea")))),
    ("word-contrast", word(CLEAN + p("Ring us", looks='<w:color w:val="AAAAAA"/>'))),
    ("word-contrast", word(CLEAN + p("Ring us", "Pale"))),
    (
        "word-contrast",
        word(CLEAN + p("Ring us", looks='<w:color w:val="333333"/><w:highlight w:val="blue"/>')),
    ),
    (
        "word-contrast",
        word(
            CLEAN + p("Ring us", looks='<w:color w:val="444444"/>', settings=SHADE.format("555555"))
        ),
    ),
    (
        "word-contrast",
        word(
            CLEAN
            + table(("a", "b"), ("c", "d"), cell=SHADE.format("222222")).replace(
                "<w:rPr></w:rPr>", '<w:rPr><w:color w:val="000000"/></w:rPr>'
            )
        ),
    ),
    (
        "word-contrast",
        word(
            CLEAN + p("Ring us", looks='<w:color w:val="FFFFFF"/>'),
        ),
    ),
    (
        "word-contrast",
        word(
            CLEAN + p("Ring us", looks='<w:color w:val="111111"/>'),
            start='<w:background w:color="000055"/>',
            settings="<w:displayBackgroundShape/>",
        ),
    ),
    ("word-sizes", word(CLEAN + p("Small print", looks='<w:sz w:val="16"/>'))),
    ("word-sizes", word(p("Large print") + CLEAN)),
    ("word-columns", word(end='<w:sectPr><w:cols w:num="2"/></w:sectPr>')),
    ("word-aligned", word(CLEAN + p(SENTENCE * 2, settings='<w:jc w:val="both"/>'))),
    ("word-italics", word(CLEAN + p(SENTENCE, looks="<w:i/>"))),
    ("word-underline", word(CLEAN + p("Ring us", looks='<w:u w:val="single"/>'))),
    ("word-spacing", word(styles=STYLES.replace('"312"', '"259"'))),
    ("word-unlocked", word(settings='<w:documentProtection w:edit="forms" w:enforcement="1"/>')),
    ("word-changes", word(CLEAN + f"<w:p><w:ins w:id='1'>{run('New.')}</w:ins></w:p>")),
    ("word-changes", word(comments="<w:comment/><w:comment/>")),
    ("word-hidden", word(CLEAN + p("Do not tell them", looks="<w:vanish/>"))),
    ("word-edges", word(header=p("Ring Riverside on 01234"))),
]
GOOD = {
    "the clean file": word(),
    "a file of few parts": word(
        without=("word/comments.xml", "word/header.xml", "word/footer.xml", "word/settings.xml")
    ),
    "a heading by a style on a style": word(CLEAN + p("More of our plan", "Ours") + LINES * 40),
    "white letters on the dark row of a table style": word(
        CLEAN + table(("Day", "What"), ("Monday", "Tea"), style="Dark")
    ),
    "bold words in a sentence": word(CLEAN + runs(run("Important: ", "<w:b/>"), run(SENTENCE))),
    "a line that ends like a sentence": word(
        CLEAN + p("Nothing about us without us.", looks="<w:b/>") + LINES
    ),
    "one number that begins a sentence": word(CLEAN + p("2. is the number of the bus") + LINES),
    "a switch that is off": word(
        settings='<w:autoHyphenation w:val="0"/><w:documentProtection w:enforcement="0"/>'
    ),
    "a page that floats a decoration": word(CLEAN + picture("", "anchor", more=DECORATIVE)),
    "automatic letters on dark paper": word(
        CLEAN + p("Ring us", looks='<w:color w:val="auto"/>', settings=SHADE.format("111111"))
    ),
    "the title of the file in its header": word(
        header=p("Our plan for the year"), title="Our plan for the year"
    ),
}


def broken(data: bytes) -> dict[str, tuple[str, ...]]:
    file = open_word(data)
    return {rule.id: said for rule in FOR_ANY if (said := rule.faults(file))}


@pytest.mark.parametrize(("rule", "data"), PLANTED, ids=[case[0] for case in PLANTED])
def test_each_rule_finds_its_planted_fault_and_no_other(rule: str, data: bytes) -> None:
    assert list(broken(data)) == [rule]


def test_every_rule_has_a_planted_fault() -> None:
    assert {rule.id for rule in FOR_ANY} == {rule for rule, _ in PLANTED}


def test_every_rule_says_how_to_mend_it_in_short_sentences() -> None:
    for rule in FOR_ANY:
        sentences = [each for each in rule.mend.replace("?", ".").split(". ") if each]
        assert 1 <= len(sentences) <= 3, rule.id
        assert max(len(each.split()) for each in sentences) <= 15, rule.id
        assert len(rule.promise.split()) <= 15, rule.id


@pytest.mark.parametrize("data", GOOD.values(), ids=GOOD)
def test_a_good_file_has_no_fault(data: bytes) -> None:
    assert broken(data) == {}


def test_a_fault_says_the_heading_above_and_the_first_words() -> None:
    (fault,) = broken(word(CLEAN + p(SENTENCE, looks="<w:i/>")))["word-italics"]
    assert isinstance(fault, Fault)
    assert (fault.heading, fault.near) == ("What we do", "We meet each week in the hall by…")
    assert str(fault) == "Words are in italics. Near “We meet each week in the hall by…”."


def test_a_table_with_joined_cells_and_a_table_inside_is_told_of_both() -> None:
    inside = f"<w:tc>{table(('a', 'b'), ('c', 'd'))}{p('After')}</w:tc>"
    wide = f'<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{p("Both")}</w:tc>'
    file = open_word(word(CLEAN + f"<w:tbl><w:tr>{wide}</w:tr><w:tr>{inside}</w:tr></w:tbl>"))
    simple = next(rule for rule in FOR_ANY if rule.id == "word-simple-tables")
    told = [fault for fault in simple.faults(file) if isinstance(fault, Fault)]
    assert [fault.what for fault in told] == [
        "A table has a table inside.",
        "A table has joined cells.",
    ]
    assert told[0].near.startswith("Both a b c d After")


def test_the_strict_dialect_is_read_like_the_common_one() -> None:
    common = word(CLEAN + picture(" "))
    assert broken(strict(common)) == broken(common) != {}


def test_an_alternative_for_older_programs_is_not_counted_twice() -> None:
    box = BOX.format(p("Ring us"))
    choice = picture("x", "anchor", box).removeprefix("<w:p><w:r>").removesuffix("</w:r></w:p>")
    both = (
        f"<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'>{choice}</mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{BOX.format(p('Ring us'))}</v:textbox></w:pict>"
        "</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    assert len(broken(word(CLEAN + both))["word-text-boxes"]) == 1


def test_marks_of_changes_are_counted_in_one_sentence() -> None:
    changed = f"<w:p><w:ins w:id='1'>{run('New.')}</w:ins><w:del w:id='2'/></w:p>"
    said = broken(word(CLEAN + changed, comments="<w:comment/>"))["word-changes"]
    assert [getattr(each, "what", each) for each in said] == [
        "2 changes are marked and not settled.",
        "1 comment is left in the file.",
    ]


def test_a_file_that_is_no_word_file_is_refused() -> None:
    with pytest.raises(ValueError, match="no Word file"):
        open_word(b"hello")
    with pytest.raises(ValueError, match="no whole Word file"):
        open_word(word(without=("word/document.xml",)))


def strict(data: bytes) -> bytes:
    made = BytesIO()
    with ZipFile(BytesIO(data)) as before, ZipFile(made, "w") as after:
        for name in before.namelist():
            text = before.read(name).replace(
                b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                b"http://purl.oclc.org/ooxml/wordprocessingml/main",
            )
            for part in (b"officeDocument/2006/relationships", b"drawingml/2006/main"):
                ours = b"http://schemas.openxmlformats.org/" + part
                text = text.replace(
                    ours, b"http://purl.oclc.org/ooxml/" + part.replace(b"/2006", b"")
                )
            after.writestr(name, text)
    return made.getvalue()


def test_an_item_of_a_real_list_may_begin_with_a_number() -> None:
    assert broken(word(CLEAN + item("1. tea") + item("2. cake"))) == {}
