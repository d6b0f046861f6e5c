"""What a DAISY book says of its makers: what the document says, and no more."""

import re
from dataclasses import replace

from content.tree import Document
from formats.writers._daisy_ncc import ncc
from formats.writers._daisy_pages import about
from formats.writers._sound_parts import Part


def said(document: Document) -> list[tuple[str, str]]:
    part = Part(1, document.title, b"", 0.0, 1.0, ())
    page = str(ncc(document, about(document), (part,), 4))
    known = "dc:(creator|contributor|publisher|date)"
    found = re.findall(f'<meta name="{known}" content="([^"]*)"', page)
    return [(name, content) for name, content in found]


def test_a_book_without_a_date_or_a_group_claims_neither() -> None:
    plain = Document("Our plan", "en", ())
    assert said(plain) == [("publisher", "Share the Pen")]
    named = replace(plain, credits=("Alice", "Bob"), date="soon")
    assert said(named) == [
        ("creator", "Alice"),
        ("creator", "Bob"),
        ("publisher", "Share the Pen"),
    ]
    assert said(replace(named, group="Riverside", date="2026-11-14")) == [
        ("creator", "Riverside"),
        ("contributor", "Alice"),
        ("contributor", "Bob"),
        ("publisher", "Riverside"),
        ("date", "2026-11-14"),
    ]
