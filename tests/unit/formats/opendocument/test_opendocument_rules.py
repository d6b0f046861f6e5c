"""Own access rules for OpenDocument: each finds what it is there to find."""

import pytest
from golden.documents import all_documents, easy_read, english
from opened import made
from spoiling import spoilt, without

from content.tree import Document
from formats.access.opendocument import RULES, check_odt

CONTENT, STYLES, META = "content.xml", "styles.xml", "meta.xml"
FIRST = "<office:text>"
P = '<text:p text:style-name="{}">{}</text:p>'
ALT = "<svg:desc>A small house with a red roof</svg:desc>"
LINK = 'xlink:href="#_b_h1"'

BROKEN = [
    ("odt-title", META, "How we run our day centre", " "),
    ("odt-language", STYLES, 'fo:language="en"', 'fo:language="none"'),
    ("odt-direction", CONTENT, 'style:language-complex="ar"', 'style:language-complex="en"'),
    ("odt-side", CONTENT, FIRST, FIRST + P.format("Text_20_body", "مرحبا")),
    ("odt-alt-text", CONTENT, ALT, ""),
    ("odt-alt-words", CONTENT, ALT, "<svg:desc>house.png</svg:desc>"),
    ("odt-link-words", CONTENT, ">the rules of the centre<", ">click here<"),
    ("odt-links", CONTENT, LINK, 'xlink:href="#gone"'),
    ("odt-real-lists", CONTENT, FIRST, FIRST + P.format("Text_20_body", "• typed")),
    ("odt-heading-order", CONTENT, 'text:outline-level="2"', 'text:outline-level="4"'),
    ("odt-heading-words", CONTENT, FIRST, FIRST + "<text:h> </text:h>"),
    ("odt-contents", CONTENT, ">What we promise<text:tab/>", ">What we said<text:tab/>"),
    ("odt-header-rows", CONTENT, "table:table-header-rows", "table:table-rows"),
    ("odt-table-names", CONTENT, "table:name=", "table:template-name="),
    ("odt-whole-rows", CONTENT, 'fo:keep-together="always"', 'fo:keep-together="auto"'),
    (
        "odt-simple-tables",
        CONTENT,
        "<table:table-cell ",
        '<table:table-cell table:number-columns-spanned="2" ',
    ),
    ("odt-in-line", CONTENT, 'anchor-type="as-char"', 'anchor-type="paragraph"'),
    ("odt-blank-lines", CONTENT, FIRST, FIRST + P.format("Text_20_body", "") * 2),
    ("odt-page-numbers", STYLES, "text:page-number", "text:page-count"),
    ("odt-sizes", STYLES, 'fo:font-size="20pt"', 'fo:font-size="10pt"'),
    ("odt-aligned", STYLES, 'fo:text-align="left"', 'fo:text-align="justify"'),
    ("odt-letters", STYLES, 'fo:font-weight="bold"', 'fo:font-style="italic"'),
    (
        "odt-underline",
        STYLES,
        'fo:font-weight="bold"',
        'style:text-underline-style="solid"',
    ),
    ("odt-spacing", STYLES, 'fo:line-height="130%"', 'fo:line-height="100%"'),
    ("odt-hyphens", STYLES, 'fo:hyphenate="false"', 'fo:hyphenate="true"'),
    ("odt-unlocked", CONTENT, 'text:protected="false"', 'text:protected="true"'),
    ("odt-styles", CONTENT, 'fo:language="cy"', 'fo:language="cy" fo:font-size="20pt"'),
    ("odt-style-names", CONTENT, 'style-name="Quotations"', 'style-name="Unknown"'),
    ("odt-contrast", STYLES, 'fo:color="#0b4a86"', 'fo:color="#9a9a9a"'),
    ("odt-whole", "META-INF/manifest.xml", 'full-path="styles.xml"', 'full-path="other.xml"'),
    ("odt-pictures", CONTENT, 'xlink:href="Pictures/', 'xlink:href="../Pictures/'),
]


@pytest.fixture(scope="module")
def whole() -> bytes:
    return made(english())


@pytest.mark.parametrize(("rule", "part", "old", "new"), BROKEN, ids=[case[0] for case in BROKEN])
def test_each_rule_finds_its_own_fault(
    whole: bytes, rule: str, part: str, old: str, new: str
) -> None:
    faults = {each.id: said for each, said in check_odt(spoilt(whole, part, old, new)).items()}
    assert faults[rule]


@pytest.mark.parametrize(
    "document", [pytest.param(each, id=name) for name, each in all_documents().items()]
)
def test_our_own_files_break_no_rule(document: Document) -> None:
    assert {rule.id: said for rule, said in check_odt(made(document)).items() if said} == {}


def test_a_silent_layout_table_is_found() -> None:
    bad = spoilt(made(easy_read()), CONTENT, "table:title", "table:label")
    assert any(said for rule, said in check_odt(bad).items() if rule.id == "odt-layout-tables")


def test_a_kind_that_does_not_come_first_is_found(whole: bytes) -> None:
    faults = {rule.id: said for rule, said in check_odt(without(whole, "mimetype")).items()}
    assert faults["odt-whole"]


def test_every_rule_has_a_test_that_breaks_it_and_says_how_to_mend_it() -> None:
    assert {rule.id for rule in RULES} == {case[0] for case in BROKEN} | {"odt-layout-tables"}
    assert all(rule.mend.endswith(".") for rule in RULES)


@pytest.mark.parametrize("lost", ["content.xml", "meta.xml", "META-INF/manifest.xml"])
def test_half_a_file_is_refused(whole: bytes, lost: str) -> None:
    with pytest.raises(ValueError, match="no whole OpenDocument file"):
        check_odt(without(whole, lost))


def test_another_file_is_refused() -> None:
    with pytest.raises(ValueError, match="no OpenDocument file"):
        check_odt(b"hello")
