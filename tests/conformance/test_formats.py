"""Every format on every golden document: the same bytes twice, no word lost, a way to read it."""

import pytest
from golden.documents import all_documents
from golden.made import EVERY, HEARD, SPOKEN, fresh, made, named
from read_back import readers

from formats.format import Format
from formats.writers import all_formats

QUICK = tuple(
    (made_as, name) for made_as, name in EVERY if made_as.id not in SPOKEN or name == "easy_read"
)


@pytest.mark.parametrize(("made_as", "name"), named(QUICK))
def test_the_same_document_gives_the_same_bytes(made_as: Format, name: str) -> None:
    assert fresh(made_as, all_documents()[name]).data == made(made_as.id, name).data


@pytest.mark.parametrize("made_as", all_formats().values(), ids=all_formats())
def test_a_format_is_named_after_its_file_and_says_what_it_makes(made_as: Format) -> None:
    assert made_as.suffix.startswith(".")
    assert "/" in made_as.media_type
    assert made_as.label
    assert made_as.kinds
    read = made_as.id in HEARD or made_as.suffix in readers()
    assert read, "add a module to tests/read_back for it"


@pytest.mark.parametrize(
    ("made_as", "name"),
    named(tuple(case for case in QUICK if case[0].id in HEARD and case[0].suffix != ".vtt")),
)
def test_sound_has_a_length(made_as: Format, name: str) -> None:
    assert made(made_as.id, name).seconds > 1
