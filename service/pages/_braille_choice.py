"""Braille as people choose it: its grade, the cells in a line and the lines on a page."""

from flask_babel import gettext as _

from content.coproduction.preferences import BRAILLE_CELLS, BRAILLE_GRADES, BRAILLE_LINES
from formats.format import Options
from service.web.forms import words

_OFFERED = {
    "braille_grade": BRAILLE_GRADES,
    "braille_cells": BRAILLE_CELLS,
    "braille_lines": BRAILLE_LINES,
}
"""What there is to choose, by the name of the field, which is that of the option too."""


def chosen() -> dict[str, int]:
    """Return what the form that was sent says; the usual where it says nothing that is offered."""
    return {name: _one(name, offered) for name, offered in _OFFERED.items()}


def options() -> dict[str, list[dict[str, object]]]:
    """Return what there is to choose, by the name of the field, in words."""
    grades = {2: _("Grade 2: short forms"), 1: _("Grade 1: every letter")}
    return {
        "braille_grade": [{"value": str(each), "text": grades[each]} for each in BRAILLE_GRADES],
        "braille_cells": [{"value": str(each), "text": str(each)} for each in BRAILLE_CELLS],
        "braille_lines": [{"value": str(each), "text": str(each)} for each in BRAILLE_LINES],
    }


def _one(name: str, offered: tuple[int, ...]) -> int:
    told = words(name, 3)
    usual: int = getattr(Options(), name)
    return next((each for each in offered if str(each) == told), usual)
