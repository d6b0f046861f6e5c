"""Scripts that our PDF fonts lack: said plainly, never a page of empty boxes."""

import pytest
from golden.documents import assets

from content.tree import Document, Paragraph, Run
from formats.format import CannotMake, Options, no_progress
from formats.writers import all_formats


def written(words: str) -> bytes:
    """Return the PDF of one paragraph."""
    document = Document("Report", "en", (Paragraph("a", (Run(words),)),))
    return all_formats()["pdf"].write(document, Options(), assets(), no_progress).data


def test_a_script_without_letters_is_refused_with_what_works_instead() -> None:
    with pytest.raises(CannotMake, match="Choose Word or the web page"):
        written("我们一起写。" * 20)


def test_one_foreign_name_does_not_stop_the_file() -> None:
    assert written("We wrote this with 王 in Cardiff, and all of us agreed on it. " * 3)
