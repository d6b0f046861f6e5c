"""The name of a file on somebody's own device: title, format, what is special of it, language."""

import re
from collections.abc import Iterator, Mapping

from content.cleaning import clean
from formats.format import Format, Options
from formats.writers import all_formats

LONGEST = 80
"""Characters of a title in a name: file systems stop at 255 bytes, and letters can have four."""
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|\u200e\u200f\u202a-\u202e\u2066-\u2069]+')


def filename(
    title: str, format_id: str, language: str, kind: str, options: Mapping[str, object]
) -> str:
    """Return a name such as "Our day--audio--easy-read--slow--cy.mp3", safe on every system.

    Two files of one publication never have the same: `kind` is of the edition, and `options` are
    those that the file was made with.
    """
    plain = " ".join(_NOT_IN_NAMES.sub(" ", clean(title)).split()).strip(". ")
    made_by = all_formats().get(format_id)
    special = _special(made_by, kind, options) if made_by else ()
    pieces = (plain[:LONGEST].strip() or "document", format_id, *special, language)
    return "--".join(pieces) + (made_by.suffix if made_by else "")


def _special(made_by: Format, kind: str, options: Mapping[str, object]) -> Iterator[str]:
    """Yield what tells the file from others of its format, in plain words."""
    usual = Options()
    if kind == "easy_read" and "standard" in made_by.kinds:
        yield "easy-read"
    if "print_size" in options:
        yield f"{options['print_size']}-point"
    if "braille_grade" in options:
        yield f"grade-{options['braille_grade']}"
        paper = (options.get("braille_cells"), options.get("braille_lines"))
        if paper != (usual.braille_cells, usual.braille_lines):
            yield f"{paper[0]}-by-{paper[1]}"
    if (speed := options.get("speed", usual.speed)) != usual.speed:
        yield str(speed)
