"""What a file is called on somebody's own device: two files of a publication never share a name."""

import pytest

from service.web.filenames import filename

USUAL = {"braille_grade": 2, "braille_cells": 40, "braille_lines": 25}
SMALL = {"braille_grade": 1, "braille_cells": 28, "braille_lines": 20}


@pytest.mark.parametrize(
    ("format_id", "kind", "options", "expected"),
    [
        ("epub", "standard", {}, "epub--en.epub"),
        ("epub", "easy_read", {}, "epub--easy-read--en.epub"),
        ("easy-read-word", "easy_read", {}, "easy-read-word--en.docx"),
        ("large-print-word", "standard", {"print_size": 24}, "large-print-word--24-point--en.docx"),
        ("braille", "standard", USUAL, "braille--grade-2--en.brf"),
        ("braille", "easy_read", SMALL, "braille--easy-read--grade-1--28-by-20--en.brf"),
        ("audio", "standard", {"speed": "normal"}, "audio--en.mp3"),
        ("audio", "standard", {"speed": "slow"}, "audio--slow--en.mp3"),
    ],
)
def test_a_name_says_what_is_special_of_the_file(
    format_id: str, kind: str, options: dict[str, object], expected: str
) -> None:
    assert filename("Our day", format_id, "en", kind, options) == f"Our day--{expected}"
