"""Easy-read points in Word: the picture at the side where reading starts, the words beside it."""

from collections.abc import Iterator, Sequence

from content.tree import Image, Point, Runs
from formats.writers._word_fields import mark
from formats.writers._word_nodes import Node
from formats.writers._word_paper import Paper
from formats.writers._word_pictures import picture
from formats.writers._word_tables import cell, frame, gap, row
from formats.writers._word_text import paragraph

PICTURE = 5.2
"""Greatest width and height of a point's picture in centimetres: about a third of the page."""
_SHARES = (1750, 3250)


def points(paper: Paper, group: Sequence[Point], about: str) -> Iterator[Node]:
    """Yield points that follow one another as rows; `about` says that the table is only layout."""
    if not any(point.image for point in group):
        yield from _lines_alone(paper, group)
        return
    rows = [_marked_row(paper, point) for point in group]
    yield frame(paper, "PointRows", _SHARES, rows, ("", about), header=False)
    yield gap(paper)


def _lines_alone(paper: Paper, group: Sequence[Point]) -> Iterator[Node]:
    """Without a single picture the words take the whole width."""
    for point in group:
        for number, line in enumerate(point.lines):
            made = paragraph(paper, "PointLine", line, point.language)
            if not number:
                mark(paper, made, point.id)
            yield made


def _marked_row(paper: Paper, point: Point) -> Node:
    """Return the row with its mark."""
    made = point_row(paper, point.lines, point.image, point.language)
    mark(paper, made, point.id)
    return made


def point_row(paper: Paper, lines: Sequence[Runs], image: Image | None, language: str = "") -> Node:
    """Return one row that stays on one page: a picture or an empty place, and the lines."""
    shown = picture(paper, image, "PointPicture", PICTURE, PICTURE) if image else None
    beside = shown if shown is not None else paragraph(paper, "PointPicture", "")
    said = [paragraph(paper, "PointLine", line, language) for line in lines]
    words = said or [paragraph(paper, "PointLine", "")]
    return row(
        cell(beside, share=_SHARES[0], middle=True), cell(*words, share=_SHARES[1], middle=True)
    )
