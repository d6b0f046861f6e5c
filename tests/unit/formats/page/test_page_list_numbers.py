"""A list that goes on after a paragraph has the right number in text, page and recording."""

import pytest

from content.tree import Document, ListBlock, ListItem, Run, plain
from formats.format import Format, Options, no_progress
from formats.voices.lines import lines
from formats.writers import plain_text, web_page

_ITEMS = (ListItem((Run("Three"),)), ListItem((Run("inner"),), 1), ListItem((Run("Four"),)))
_DOCUMENT = Document("T", "en", (ListBlock("b1", _ITEMS, ordered=True, start=3),))


class _NoPictures:
    def picture(self, key: str) -> bytes:
        raise KeyError(key)


@pytest.mark.parametrize(
    ("made_by", "wanted"),
    [
        (web_page.FORMAT, '<ol id="_b_b1" start="3">'),
        (plain_text.FORMAT, "3. Three\n   List of 1\n   1. inner\n4. Four"),
    ],
)
def test_a_list_goes_on_with_its_number(made_by: Format, wanted: str) -> None:
    made = made_by.write(_DOCUMENT, Options(), _NoPictures(), no_progress)
    assert wanted in made.data.decode()


def test_a_recording_says_the_number_that_the_page_shows() -> None:
    said = [plain(line.runs) for line in lines(_DOCUMENT)]
    told = said[said.index("3:") :][:7]
    assert told == ["3:", "Three", "Under this, one thing:", "1:", "inner", "4:", "Four"]
