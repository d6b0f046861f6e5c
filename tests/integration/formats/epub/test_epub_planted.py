"""The outside checkers find faults that we plant, so their silence on our books says something."""

from pathlib import Path

from golden.books import planted
from golden.made import made
from outside.epub import ace_faults, epubcheck_faults

FIRST = "book/part-001.xhtml"


def test_epubcheck_finds_bad_nesting_and_dead_links(tmp_path: Path) -> None:
    nested = planted(made("epub", "english").data, FIRST, "<p ", "<p><div>a</div></p><p ")
    file = tmp_path / "planted.epub"
    file.write_bytes(planted(nested, FIRST, 'href="part-003', 'href="gone-003'))
    found = " ".join(epubcheck_faults(file))
    assert 'element "div" not allowed here' in found
    assert "gone-003" in found


def test_ace_finds_pictures_without_words_and_a_book_that_says_nothing(tmp_path: Path) -> None:
    silent = planted(made("epub", "english").data, FIRST, ' alt="Two people sit at one table"', "")
    file = tmp_path / "planted.epub"
    file.write_bytes(planted(silent, "book/package.opf", "schema:accessibilityHazard", "schema:no"))
    found = {fault.partition(":")[0] for fault in ace_faults(file)}
    assert {"image-alt", "metadata-accessibilityhazard"} <= found
