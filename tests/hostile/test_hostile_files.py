"""Every hostile file ends in a plain sentence or a sensible document, soon and in its limits."""

import inspect
from collections.abc import Callable
from types import ModuleType
from typing import Any

import hostile_books
import hostile_documents
import hostile_pictures
import hostile_texts
import hostile_zips
import pytest

from content.tree import plain_text
from formats.readers import Brought, CannotRead, SafePicture, read, read_picture

_REASONS = {
    "zeros": "empty",
    "words_with_zeros": "not_text",
    "random_bytes": "not_text",
    "too_large": "too_big",
    "too_long_paste": "too_many_words",
    "many_lines": "too_many_blocks",
    "deep_quotes": "too_deep",
    "deep_lists": "too_deep",
    "deep_divs": "too_deep",
    "one_large_part": "zip_unsafe",
    "large_picture_part": "zip_unsafe",
    "many_members": "zip_unsafe",
    "overlapping": "zip_unsafe",
    "same_name_twice": "zip_unsafe",
    "encrypted": "password",
    "damaged": "broken",
    "word_with_entities": "xml_unsafe",
    "word_with_file_entity": "xml_unsafe",
    "word_with_wide_doctype": "xml_unsafe",
    "open_document_with_entities": "xml_unsafe",
    "book_with_entities": "xml_unsafe",
    "book_with_entities_in_package": "xml_unsafe",
    "book_with_file_entity": "xml_unsafe",
    "locked_book": "book_locked",
    "lent_book": "book_locked",
    "book_without_its_page": "broken",
    "book_without_container": "broken",
    "book_that_climbs": "broken",
    "deep_book": "too_deep",
    "loose_deep_book": "too_deep",
    "book_of_one_picture_shown_often": "too_many_pictures",
    "large_book": "zip_unsafe",
    "million_paragraphs": "too_many_blocks",
    "many_paragraphs": "too_many_blocks",
    "many_wide_cells": "table_too_big",
    "nested_tables": "too_deep",
    "password_document": "password",
    "locked_open_document": "password",
    "old_document": "old_word",
    "spreadsheet": "spreadsheet",
    "nine_hundred_million_dots": "picture_too_large",
    "huge_gif": "picture_too_large",
    "drawing": "picture_svg",
    "drawing_named_png": "picture_svg",
    "postscript": "not_a_picture",
}


def _makers(*modules: ModuleType) -> list[Callable[[], bytes]]:
    return [
        maker
        for module in modules
        for name, maker in inspect.getmembers(module, inspect.isfunction)
        if maker.__module__ == module.__name__ and not name.startswith("_")
    ]


def _name(maker: Callable[[], bytes]) -> str:
    return maker.__name__


def _outcome(reader: Callable[[bytes, str], Brought | SafePicture], data: bytes, name: str) -> Any:
    """Return what came in, or the reason of the refusal."""
    try:
        return reader(data, name)
    except CannotRead as refusal:
        return refusal.reason if str(refusal) else ""


@pytest.mark.parametrize(
    "maker", _makers(hostile_zips, hostile_documents, hostile_books, hostile_texts), ids=_name
)
def test_a_hostile_document_is_refused_in_plain_words_or_read_sensibly(
    maker: Callable[[], bytes],
) -> None:
    markdown = maker.__doc__ and "Markdown" in maker.__doc__
    outcome = _outcome(read, maker(), "ours.md" if markdown else "ours.docx")
    if isinstance(outcome, Brought):
        assert maker.__name__ not in _REASONS
        text = plain_text(outcome.document)
        assert not set(text) & set("\x00\u202e\ud800")
    else:
        assert outcome == _REASONS.get(maker.__name__, outcome)
        assert outcome not in {"", "too_heavy"}


@pytest.mark.parametrize("maker", _makers(hostile_pictures), ids=_name)
def test_a_hostile_picture_is_refused_or_drawn_anew(maker: Callable[[], bytes]) -> None:
    outcome = _outcome(read_picture, maker(), "ours.png")
    if isinstance(outcome, SafePicture):
        assert maker.__name__ not in _REASONS
        assert b"<script" not in outcome.data
    else:
        assert outcome == _REASONS.get(maker.__name__, outcome)
        assert outcome not in {"", "too_heavy"}


def test_scripts_forms_and_hidden_words_of_a_page_never_come_in() -> None:
    brought = read(hostile_texts.page_script(), "ours.html")
    text = plain_text(brought.document)
    assert text.splitlines() == ["Words we keep", "Name", "press go"]
    left = {each.kind: each.count for each in brought.left_out}
    assert left == {
        "equation": 1,
        "form": 1,
        "frame": 1,
        "hidden": 2,
        "link_unsafe": 1,
        "media": 1,
        "picture_local": 1,
        "picture_remote": 1,
        "script": 1,
    }


def test_web_code_in_markdown_stays_plain_words() -> None:
    brought = read(hostile_texts.markdown_script(), "ours.md")
    assert "<script>alert(1)</script>" in plain_text(brought.document)
    left = {each.kind for each in brought.left_out}
    assert left == {"html", "link_unsafe", "picture_local", "picture_remote"}


def test_a_paste_of_as_many_words_as_allowed_is_read_whole() -> None:
    brought = read(hostile_texts.long_paste(), "pasted.txt")
    assert len(plain_text(brought.document).split()) == 200_000


def test_the_words_of_a_document_with_macros_are_read_without_them() -> None:
    brought = read(hostile_documents.macro_document(), "ours.docm")
    assert plain_text(brought.document) == "Words to keep"
    assert [(each.kind, each.count) for each in brought.left_out] == [("macro", 1)]


def test_a_book_that_runs_programs_brings_only_its_words() -> None:
    brought = read(hostile_books.book_of_programs(), "ours.epub")
    assert plain_text(brought.document).splitlines() == ["Words to keep", "More words", "press"]
    left = {each.kind: each.count for each in brought.left_out}
    assert left == {
        "frame": 1,
        "link_unsafe": 1,
        "media": 1,
        "picture_local": 1,
        "picture_remote": 1,
        "script": 2,
    }
