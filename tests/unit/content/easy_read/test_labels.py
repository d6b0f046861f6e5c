"""Labels that ran together in a file without line breaks get a line each."""

import pytest

from content.easy_read.splitting.labels import labelled


def test_each_label_gets_its_own_line() -> None:
    text = "Hope House, 2 Castle Street Care co-ordinator: Mark Winter, RMN Date of review: 4 May"
    assert labelled(text) == (
        "Hope House, 2 Castle Street",
        "Care co-ordinator: Mark Winter, RMN",
        "Date of review: 4 May",
    )


@pytest.mark.parametrize(
    "text", ["Ann says: Come at 3. Time: now.", "Note: bring a cup", "We ask: Who are you?", ""]
)
def test_a_sentence_with_a_colon_is_no_row_of_labels(text: str) -> None:
    assert labelled(text) == (text,)
