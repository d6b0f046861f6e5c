"""Dates in full, and only where they can be read in one way."""

import pytest

from content.easy_read.dates import full
from content.easy_read.guard import broken


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Come on Mon 3 Jan 2026.", "Come on Monday 3 January 2026."),
        ("Come on 3rd Feb.", "Come on 3 February."),
        ("By the 4th of September 2026", "By 4 September 2026"),
        ("Due 03/04/2026.", "Due 3 April 2026."),
        ("Due 13.12.2026 at noon", "Due 13 December 2026 at noon"),
        ("On Tues, 9 March at 2.30pm", "On Tuesday 9 March at 2.30pm"),
        ("We meet on Tuesday 9 March.", "We meet on Tuesday 9 March."),
        ("Due 12/31/2026.", "Due 12/31/2026."),
        ("Version 1.2.2026.1 and 5/6 of it", "Version 1.2.2026.1 and 5/6 of it"),
        ("You may ask 3 may be right", "You may ask 3 may be right"),
        ("Phone 01632 960 014", "Phone 01632 960 014"),
    ],
)
def test_a_date_is_said_in_full(text: str, said: str) -> None:
    assert full(text) == said


def test_the_guard_sees_one_date_in_both_spellings_and_two_in_two_dates() -> None:
    assert broken("Come by 3 Jan 2026.", ["Come by 3 January 2026."]) == ()
    assert broken("Come by 3 Jan 2026.", ["Come by 3 June 2026."]) != ()
    assert broken("Come by 03/04/2026.", ["Come by 4 March 2026."]) != ()
