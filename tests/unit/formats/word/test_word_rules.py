"""What our own Word files promise beyond the rules for all: each rule finds its own fault."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from golden.documents import assets, easy_read, english

from formats.access.colours import contrast
from formats.access.word import check_word
from formats.access.word_house import HOUSE
from formats.format import Options, no_progress
from formats.writers.easy_read_word import FORMAT as EASY
from formats.writers.standard_word import FORMAT as STANDARD

DOCUMENT, STYLES = "word/document.xml", "word/styles.xml"
SETTINGS, CORE = "word/settings.xml", "docProps/core.xml"

BROKEN = [
    ("word-says-language", CORE, "en-GB", ""),
    ("word-whole-rows", DOCUMENT, "<w:cantSplit/>", ""),
    ("word-print", STYLES, '<w:sz w:val="40"/>', '<w:sz w:val="20"/>'),
    ("word-letters", STYLES, "<w:b/>", "<w:b/><w:i/>"),
    ("word-line-space", STYLES, 'w:line="312"', 'w:line="240"'),
    ("word-never-split", SETTINGS, '<w:autoHyphenation w:val="0"/>', ""),
    ("word-current", SETTINGS, 'w:val="15"', 'w:val="14"'),
    ("word-styles", DOCUMENT, "<w:rPr>", "<w:rPr><w:b/>"),
    ("word-style-names", DOCUMENT, 'w:val="Quote"', 'w:val="Unknown"'),
    ("word-strong-contrast", STYLES, 'w:val="0B4A86"', 'w:val="6A6A6A"'),
]


@pytest.fixture(scope="module")
def whole() -> bytes:
    return STANDARD.write(english(), Options(), assets(), no_progress).data


def spoilt(data: bytes, part: str, old: str, new: str) -> bytes:
    out = BytesIO()
    with ZipFile(BytesIO(data)) as before, ZipFile(out, "w") as after:
        for name in before.namelist():
            text = before.read(name)
            if name == part:
                assert old.encode() in text, f"{old} is not in {part}"
                text = text.replace(old.encode(), new.encode())
            after.writestr(name, text)
    return out.getvalue()


@pytest.mark.parametrize(("rule", "part", "old", "new"), BROKEN, ids=[case[0] for case in BROKEN])
def test_each_rule_finds_its_own_fault(
    whole: bytes, rule: str, part: str, old: str, new: str
) -> None:
    faults = {each.id: said for each, said in check_word(spoilt(whole, part, old, new)).items()}
    assert faults[rule]


def test_our_own_file_breaks_no_rule(whole: bytes) -> None:
    assert not any(check_word(whole).values())


def test_a_silent_layout_table_is_found() -> None:
    data = EASY.write(easy_read(), Options(), assets(), no_progress).data
    bad = spoilt(data, DOCUMENT, "w:tblDescription", "w:tblCaption")
    assert any(said for rule, said in check_word(bad).items() if rule.id == "word-layout-tables")


def test_every_rule_has_a_test_that_breaks_it() -> None:
    assert {rule.id for rule in HOUSE} == {case[0] for case in BROKEN} | {"word-layout-tables"}


def test_another_file_is_refused() -> None:
    with pytest.raises(ValueError, match="no Word file"):
        check_word(b"hello")


def test_black_on_white_is_twenty_one_to_one() -> None:
    assert contrast("000000", "FFFFFF") == pytest.approx(21)
