"""Books of documents that nobody would write, looked at by the checker of the W3C."""

from pathlib import Path

import pytest
from bad_input import every_odd_word
from golden.books import made
from outside.epub import epubcheck_faults

from content.tree import (
    Document,
    Heading,
    ListBlock,
    ListItem,
    Paragraph,
    Run,
    Table,
)
from formats.access.epub import check_epub

ADDRESSES = (
    "javascript:alert(1)",
    "https://ex ample.org/",
    "https://example.org/%zz?a=b|c&d={x}#é",
    "http://[bad",
    "http:///x",
    "https://",
    "https:example.org",
    "https://example..org",
    "https://example.org:99999/",
    "https://example.org:abc/",
    'https://example.org/\\a^b`"<c>',
    "https://münchen.de/ü",
    "mailto:",
    "mailto:a@b@c",
    "tel:abc",
    "data:text/html,x",
    "https://a.b/" + "x" * 1900,
)


def shapes() -> Document:
    """Deep lists, a wide table, empty blocks, odd addresses, and ids that repeat or say nothing."""
    links = (Paragraph(f"a{n}", (Run("go", link=at),)) for n, at in enumerate(ADDRESSES))
    ids = ("é", "x" * 60, "", "a b", "deep", "own-contact", "own-title", "own-word-0")
    row = tuple((Run(f"cell {n}"),) for n in range(40))
    return Document(
        "Shapes",
        "en_GB",
        (
            ListBlock("deep", tuple(ListItem((Run(f"{n}"),), n) for n in range(60))),
            ListBlock("skips", (ListItem((Run("a"),), 3), ListItem(()))),
            Table("wide", (row, row)),
            Table("none", ()),
            ListBlock("empty", ()),
            *links,
            *(Heading(name, 4, (Run("Again"),)) for name in ids),
        ),
    )


CASES = {
    "odd words, easy read, Arabic": every_odd_word("ar", "easy_read"),
    "odd words": every_odd_word("en", "standard"),
    "odd shapes": shapes(),
    "nothing": Document("", "cy", ()),
}


@pytest.mark.parametrize("name", CASES)
def test_an_odd_document_makes_a_valid_book(name: str, tmp_path: Path) -> None:
    file = tmp_path / "odd.epub"
    file.write_bytes(made(CASES[name]))
    assert {
        rule.id: faults for rule, faults in check_epub(file.read_bytes()).items() if faults
    } == {}
    assert epubcheck_faults(file) == []
