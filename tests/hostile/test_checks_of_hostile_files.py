"""The checker of files from anywhere: hostile ones are refused in words or checked, soon."""

import inspect
from collections.abc import Callable
from types import ModuleType

import hostile_documents
import hostile_pdfs
import hostile_texts
import hostile_zips
import pytest

from formats.access import CannotCheck, Report, check_file
from formats.access.refused import WORDS

_REASONS = {
    "zeros": "empty",
    "too_large": "too_big",
    "one_large_part": "zip_unsafe",
    "overlapping": "zip_unsafe",
    "encrypted": "password",
    "damaged": "broken",
    "word_with_entities": "xml_unsafe",
    "word_with_file_entity": "xml_unsafe",
    "word_with_wide_doctype": "xml_unsafe",
    "million_paragraphs": "too_many_blocks",
    "password_document": "password",
    "old_document": "old_word",
    "spreadsheet": "other_kind",
    "stream_bomb": "too_heavy",
    "many_tags": "too_heavy",
    "password": "password",
    "only_a_start": "broken",
}


def _makers(*modules: ModuleType) -> list[Callable[[], bytes]]:
    return [
        maker
        for module in modules
        for name, maker in inspect.getmembers(module, inspect.isfunction)
        if maker.__module__ == module.__name__ and not name.startswith("_")
    ]


def _outcome(data: bytes, name: str) -> Report | str:
    """Return the report, or the reason of the refusal."""
    try:
        return check_file(data, name)
    except CannotCheck as refusal:
        return refusal.reason if str(refusal) == WORDS[refusal.reason] else ""


@pytest.mark.parametrize(
    "maker",
    _makers(hostile_zips, hostile_documents, hostile_pdfs),
    ids=lambda maker: maker.__name__,
)
def test_a_hostile_file_is_refused_in_words_or_checked(maker: Callable[[], bytes]) -> None:
    name = "ours.pdf" if maker.__module__ == "hostile_pdfs" else "ours.docx"
    outcome = _outcome(maker(), name)
    if isinstance(outcome, Report):
        assert maker.__name__ not in _REASONS
        assert outcome.rows
        assert outcome.people
    else:
        assert outcome == _REASONS.get(maker.__name__, outcome) != ""


@pytest.mark.parametrize("maker", _makers(hostile_texts), ids=lambda maker: maker.__name__)
def test_text_and_web_pages_that_mean_harm_are_refused_or_checked(
    maker: Callable[[], bytes],
) -> None:
    outcome = _outcome(maker(), "ours.html")
    assert outcome == _REASONS.get(maker.__name__, outcome)
    assert outcome not in {"", "too_heavy"}


def test_words_of_a_file_that_mean_harm_stay_words() -> None:
    outcome = check_file(hostile_texts.page_script(), "ours.html")
    assert outcome.kind == "html"
