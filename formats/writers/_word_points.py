"""Easy-read points in Word: the picture at the side where reading starts, the words beside it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from content.tree import Point
from formats.block_marks import OWN, is_ours
from formats.writers._word_fields import marked
from formats.writers._word_nodes import Node
from formats.writers._word_paper import Paper
from formats.writers._word_pictures import picture
from formats.writers._word_tables import cell, frame, gap, row
from formats.writers._word_text import paragraph

PICTURE = 5.2
"""Greatest width and height of a point's picture in centimetres: about a third of the page."""
OWN_PICTURE = 3.4
"""Greatest height of the picture of a point that we add: it is simple, and takes less room."""
_KEPT = frozenset({f"{OWN}tell_yes", f"{OWN}tell_some"})
"""Answers to one question: they stay with the next one on a page."""
_SHARES = (1750, 3250)


@dataclass(frozen=True, slots=True)
class Met:
    """A point, and what the hard words mean that are first met in it."""

    point: Point
    meanings: tuple[Node, ...] = ()


def points(paper: Paper, group: Sequence[Met], about: str) -> Iterator[Node]:
    """Yield points that follow one another as rows; `about` says that the table is only layout."""
    if not any(met.point.image for met in group):
        for met in group:
            yield from marked(paper, met.point.id, _lines_alone(paper, met))
        return
    rows = [marked(paper, met.point.id, (_row(paper, met),))[0] for met in group]
    yield frame(paper, "PointRows", _SHARES, rows, ("", about), header=False)
    yield gap(paper)


def _lines_alone(paper: Paper, met: Met) -> tuple[Node, ...]:
    """Without a single picture the words take the whole width; each line stays with the next."""
    point = met.point
    last = len(point.lines) if point.id in _KEPT else len(point.lines) - 1
    said = (
        paragraph(paper, "PointKept" if n < last else "PointLine", line, point.language)
        for n, line in enumerate(point.lines)
    )
    return (*said, *met.meanings)


def _row(paper: Paper, met: Met) -> Node:
    """Return one row that stays on one page: a picture or an empty place, and the lines."""
    point = met.point
    side = OWN_PICTURE if is_ours(point.id) else PICTURE
    shown = picture(paper, point.image, "PointPicture", PICTURE, side) if point.image else None
    beside = shown if shown is not None else paragraph(paper, "PointPicture", "")
    said = _lines_alone(paper, met) or (paragraph(paper, "PointLine", ""),)
    return row(
        cell(beside, share=_SHARES[0], middle=True), cell(*said, share=_SHARES[1], middle=True)
    )
