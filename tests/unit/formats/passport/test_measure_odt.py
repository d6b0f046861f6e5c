"""What is measured in an OpenDocument text: the look that its styles give every word."""

import pytest
from golden.documents import assets, easy_read, easy_read_arabic, english

from content.tree import Document
from formats.format import Options, no_progress
from formats.passport.measure_odt import measure_odt
from formats.passport.measured import Measured
from formats.writers.opendocument import FORMAT


def measured(document: Document) -> Measured:
    data = FORMAT.write(document, Options(), assets(), no_progress).data
    return measure_odt(data, "clear_print")


def test_sizes_and_colours_come_from_the_styles() -> None:
    found = {piece.text: piece for piece in measured(english()).pieces}
    assert (found["I said it and it changed. That is what counts."].size, found["Ask."].size) == (
        14.0,
        14.0,
    )
    assert found["How we run our day centre"].ink == "4A2370"
    assert found["ring us"].ink == "0B4A86"
    assert not found["ring us"].underlined
    assert measured(english()).body == 14.0


def test_an_edition_label_stands_on_its_own_ground() -> None:
    label = next(piece for piece in measured(easy_read()).pieces if piece.text == "Easy read")
    assert (label.ink, label.paper) == ("FFFFFF", "4A2370")


def test_the_sheet_is_a4_and_lines_stand_apart() -> None:
    found = measured(english())
    assert found.sheet == pytest.approx((595.3, 841.9), abs=0.1)
    assert found.gap > 0.5
    assert found.split_words == ()
    assert min(piece.line for piece in found.pieces) > 1.2


def test_pictures_stand_where_reading_starts() -> None:
    assert set(measured(easy_read()).sides) == {"left"}
    arabic = measured(easy_read_arabic())
    assert set(arabic.sides) == {"right"}
    assert arabic.right_to_left
    assert {piece.align for piece in arabic.pieces} == {"start"}


def test_another_file_is_refused() -> None:
    with pytest.raises(ValueError, match="no OpenDocument file"):
        measure_odt(b"hello", "clear_print")
