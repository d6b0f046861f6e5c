"""Every golden document as an e-book, looked at by the checkers of the W3C and of DAISY."""

from collections.abc import Callable
from pathlib import Path

import pytest
from golden.documents import all_documents
from golden.made import SHORT, made
from outside.epub import ace_faults, epubcheck_faults

books = pytest.mark.parametrize("name", all_documents())


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Gives the file of a book, each made once; some with a voice, which has all of the other."""
    folder = tmp_path_factory.mktemp("books")

    def book(name: str) -> Path:
        file = folder / f"{name}.epub"
        if not file.exists():
            file.write_bytes(made("talking-epub" if name in SHORT else "epub", name).data)
        return file

    return book


@books
def test_epubcheck_finds_no_error_and_no_warning(shelf: Callable[[str], Path], name: str) -> None:
    assert epubcheck_faults(shelf(name)) == []


@books
def test_ace_finds_nothing_that_keeps_people_out(shelf: Callable[[str], Path], name: str) -> None:
    assert ace_faults(shelf(name)) == []
