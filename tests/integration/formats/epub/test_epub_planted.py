"""The outside checkers find faults that we plant, so their silence on our books says something."""

from pathlib import Path

from golden.books import planted
from golden.made import made
from outside.epub import ace_faults, epubcheck_faults

FIRST = "book/part-001.xhtml"


def test_epubcheck_finds_bad_nesting_dead_links_and_a_voice_without_words(tmp_path: Path) -> None:
    book = made("talking-epub", "easy_read").data
    nested = planted(book, FIRST, "<p>", "<p><div>a</div></p><p>")
    lost = planted(nested, "book/contents.xhtml", 'href="part-003', 'href="gone-003')
    file = tmp_path / "planted.epub"
    file.write_bytes(planted(lost, "book/part-003.smil", '-0"', '-900"'))
    found = epubcheck_faults(file)
    assert any('element "div" not allowed here' in fault for fault in found)
    assert any("gone-003" in fault for fault in found)
    assert any(fault.startswith("RSC-012") and "part-003.smil" in fault for fault in found)


def test_ace_finds_pictures_without_words_and_a_book_that_says_nothing(tmp_path: Path) -> None:
    silent = planted(made("epub", "english").data, FIRST, ' alt="Two people sit at one table"', "")
    file = tmp_path / "planted.epub"
    file.write_bytes(planted(silent, "book/package.opf", "schema:accessibilityHazard", "schema:no"))
    found = {fault.partition(":")[0] for fault in ace_faults(file)}
    assert {"image-alt", "metadata-accessibilityhazard"} <= found
