"""Own rules for braille files: each finds the fault that was planted for it."""

from functools import cache

import pytest
from golden.documents import assets, english

from formats.access.braille import BRF_RULES, PEF_RULES, RULES, check_brf, check_pef
from formats.braille.codes import missing_braille
from formats.format import Options, no_progress
from formats.writers.braille import FORMAT as BRF
from formats.writers.braille_pef import FORMAT as PEF

pytestmark = pytest.mark.skipif(bool(missing_braille("en")), reason="no liblouis on this machine")

ROW = "<row>"
LABEL, LABEL_PEF = ",NOT PROOFREAD BY", "⠠⠝⠕⠞⠀⠏⠗⠕⠕⠋⠗⠑⠁⠙⠀⠃⠽"
BROKEN_BRF = [
    ("braille-cells", ",WHO WE ARE", "é`{}"),
    ("braille-no-escapes", ",WHO WE ARE", r"'\XDEBD'"),
    ("braille-line-length", ",WHO WE ARE", "A" * 41),
    ("braille-page-length", "\r\n", "\r\n\r\n"),
    ("braille-page-numbers", "#C\r\n", "#D\r\n"),
    ("braille-page-ends", "\r\n\f", "\r\n"),
    ("braille-proofread-label", LABEL, ",READ BY"),
]
BROKEN_PEF = [
    ("braille-cells", "<row>", "<row>⡿"),
    ("braille-no-escapes", "<row>", "<row>⠄⠳⠭⠙⠑⠃⠙⠄"),
    ("braille-line-length", 'cols="40"', 'cols="20"'),
    ("braille-page-length", 'rows="25"', 'rows="5"'),
    ("braille-page-numbers", "⠼⠉</row>", "⠼⠙</row>"),
    ("braille-proofread-label", LABEL_PEF, "⠠⠗⠑⠁⠙⠀⠃⠽"),
    ("pef-structure", "<section>", "<section><row></row>"),
    ("pef-size", 'cols="40"', 'cols="wide"'),
    ("pef-about", "<dc:language>en-GB</dc:language>", ""),
]


@cache
def brf() -> bytes:
    return BRF.write(english(), Options(braille_grade=1), assets(), no_progress).data


@cache
def pef() -> bytes:
    return PEF.write(english(), Options(braille_grade=1), assets(), no_progress).data


def spoilt(data: bytes, old: str, new: str, coding: str) -> bytes:
    assert old.encode(coding) in data, f"{old!r} is not in the file"
    return data.replace(old.encode(coding), new.encode(coding))


@pytest.mark.parametrize(("rule", "old", "new"), BROKEN_BRF, ids=[case[0] for case in BROKEN_BRF])
def test_each_rule_finds_its_own_fault_in_brf(rule: str, old: str, new: str) -> None:
    found = check_brf(spoilt(brf(), old, new, "latin-1"))
    assert {each.id: said for each, said in found.items()}[rule]


@pytest.mark.parametrize(("rule", "old", "new"), BROKEN_PEF, ids=[case[0] for case in BROKEN_PEF])
def test_each_rule_finds_its_own_fault_in_pef(rule: str, old: str, new: str) -> None:
    found = check_pef(spoilt(pef(), old, new, "utf-8"))
    assert {each.id: said for each, said in found.items()}[rule]


def test_every_rule_has_a_test_that_breaks_it() -> None:
    assert {rule.id for rule in BRF_RULES} == {case[0] for case in BROKEN_BRF}
    assert {rule.id for rule in PEF_RULES} == {case[0] for case in BROKEN_PEF}


def test_every_rule_says_how_to_mend_it() -> None:
    assert [rule.id for rule in RULES if not rule.mend] == []


def test_our_own_files_break_no_rule() -> None:
    assert not any(check_brf(brf()).values())
    assert not any(check_pef(pef()).values())


@pytest.mark.parametrize("data", [b"PK\x03\x04\0\0", b"\0"])
def test_another_file_is_no_brf(data: bytes) -> None:
    with pytest.raises(ValueError, match="no braille file"):
        check_brf(data)


@pytest.mark.parametrize(
    "data", [b"hello", b"", b'<!DOCTYPE pef [<!ENTITY a "b">]><pef version="2008-1">&a;</pef>']
)
def test_another_file_is_no_pef(data: bytes) -> None:
    with pytest.raises(ValueError, match="PEF file"):
        check_pef(data)
