"""Own access rules for e-books: good books pass, and each rule finds a fault planted for it."""

from dataclasses import replace
from functools import cache

import pytest
from golden.books import made, planted, repacked
from golden.documents import all_documents, arabic, english

from formats.access.epub import RULES, check_epub
from formats.format import CannotMake

OPF = "book/package.opf"
FIRST = "book/part-001.xhtml"
NAV = "book/contents.xhtml"


@cache
def good() -> bytes:
    return made(english())


def broken(data: bytes) -> set[str]:
    return {rule.id for rule, faults in check_epub(data).items() if faults}


@pytest.mark.parametrize("name", all_documents())
def test_every_golden_book_keeps_every_rule(name: str) -> None:
    assert broken(made(all_documents()[name])) == set()


PLANTED = (
    ("epub-language", OPF, 'xml:lang="en-GB" ', ""),
    ("epub-language", OPF, "dc:language", "dc:lang"),
    ("epub-title", OPF, "<dc:title>How we run our day centre", "<dc:title>"),
    ("epub-modified", OPF, "dcterms:modified", "dcterms:created"),
    ("epub-access-modes", OPF, "schema:accessModeSufficient", "schema:accessModeEnough"),
    ("epub-access-features", OPF, ">readingOrder<", ">unlocked<"),
    ("epub-access-hazards", OPF, "schema:accessibilityHazard", "schema:accessibilityControl"),
    ("epub-access-summary", OPF, "schema:accessibilitySummary", "schema:accessibilityControl"),
    ("epub-claim", OPF, "a11y:certifiedBy", "a11y:certifierCredential"),
    ("epub-claim", OPF, "dcterms:conformsTo", "dcterms:source"),
    ("epub-direction", OPF, "<spine>", '<spine page-progression-direction="rtl">'),
    ("epub-contents", NAV, 'epub:type="toc" role', 'epub:type="lot" role'),
    ("epub-places", NAV, 'epub:type="landmarks"', 'epub:type="lot"'),
    ("epub-headings", FIRST, "h2", "h4"),
    ("epub-headings", FIRST, "h2", "h3"),
    ("epub-alt-text", FIRST, ' alt="Two people sit at one table"', ""),
    ("epub-page-language", FIRST, ' lang="en-GB"', ""),
    ("epub-alone", FIRST, "picture-001.svg", "https://example.org/a.svg"),
    ("epub-alone", OPF, 'href="picture-001.svg"', 'href="https://example.org/a.svg"'),
    ("epub-still", FIRST, "</head>", "<script>go()</script></head>"),
    ("epub-links", FIRST, "part-003.xhtml#", "part-003.xhtml#gone-"),
    ("epub-links", NAV, "cover.xhtml", "gone.xhtml"),
    ("epub-page-list", FIRST, 'id="page-2"', 'id="page-two"'),
    ("epub-page-list", OPF, "pageBreakSource", "pageNoSource"),
)


@pytest.mark.parametrize(("rule", "name", "old", "new"), PLANTED)
def test_a_planted_fault_is_found(rule: str, name: str, old: str, new: str) -> None:
    assert rule in broken(planted(good(), name, old, new))


@pytest.mark.parametrize("name", ["mimetype"])
def test_a_book_that_does_not_say_first_what_it_is_is_found(name: str) -> None:
    assert broken(repacked(good(), last=name)) == {"epub-kind"}
    assert broken(repacked(good(), without=name)) == {"epub-kind"}


def test_an_arabic_book_that_turns_like_an_english_one_is_found() -> None:
    turned = planted(made(arabic()), OPF, ' page-progression-direction="rtl"', "")
    assert broken(turned) == {"epub-direction"}


def test_every_rule_has_a_planted_fault_and_says_how_to_mend_it() -> None:
    assert {rule.id for rule in RULES} - {rule for rule, *_ in PLANTED} == {"epub-kind"}
    assert [rule.id for rule in RULES if not rule.mend] == []


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"words"])
def test_what_is_no_book_does_not_open(data: bytes) -> None:
    with pytest.raises(ValueError, match="e-book"):
        check_epub(data)


@pytest.mark.parametrize("name", ["META-INF/container.xml", OPF, FIRST])
def test_a_book_with_a_part_missing_does_not_open(name: str) -> None:
    with pytest.raises(ValueError, match="e-book"):
        check_epub(repacked(good(), without=name))


def test_a_language_without_our_own_words_is_refused_in_words() -> None:
    with pytest.raises(CannotMake, match="language"):
        made(replace(english(), language="xx"))


def test_a_book_of_the_older_kind_has_its_contents_in_a_list_for_programs() -> None:
    older = planted(good(), NAV, 'epub:type="toc" role', 'epub:type="lot" role')
    ncx = '<item id="ncx" href="a.ncx" media-type="application/x-dtbncx+xml"/></manifest>'
    assert "epub-contents" not in broken(planted(older, OPF, "</manifest>", ncx))


def test_a_fault_says_where_it_is() -> None:
    silent = planted(good(), FIRST, ' alt="Two people sit at one table"', "")
    (fault,) = (fault for faults in check_epub(silent).values() for fault in faults)
    assert str(fault) == "A picture has no words. Near “Our table, where we meet”."
