"""Easy-read points in OpenDocument: the picture where reading starts, the words beside it."""

from collections.abc import Iterator, Mapping, Sequence

from content.languages import label
from content.tree import HardWord, Point, Run
from formats.block_marks import OWN
from formats.writers._odt_paper import Paper
from formats.writers._odt_pictures import picture
from formats.writers._odt_tables import cell, grid, row
from formats.writers._odt_text import paragraph
from formats.writers._odt_xml import NOTHING, Xml, joined, node

LAYOUT = "Points"
"""How the names of tables begin that only hold a picture beside its words."""
_PICTURE = (5.2, 5.2)
"""Greatest width and height of a point's picture in centimetres: about a third of the page."""

Met = Mapping[int, Sequence[HardWord]]
"""The hard words that first stand in a block, by the block's place in the file."""


def points(paper: Paper, group: Sequence[tuple[int, Point]], met: Met) -> Iterator[Xml]:
    """Yield points that follow one another as rows, each with the meanings of its hard words."""
    if not any(point.image for _, point in group):
        for place, point in group:
            yield from _lines(paper, point, met.get(place, ()), place)
        return
    rows = [_row(paper, point, met.get(place, ()), place) for place, point in group]
    columns = joined(
        node("table:table-column", attrs={"table:style-name": name})
        for name in ("PointPicture", "PointWords")
    )
    about = label(paper.document.language, "easy_read")
    yield grid(paper, LAYOUT, rows, columns, about=about)


def _row(paper: Paper, point: Point, met: Sequence[HardWord], place: int) -> Xml:
    lines = list(_lines(paper, point, met, place))
    shown = (
        picture(paper, point.image, "Point Picture", _PICTURE, language=point.language)
        if point.image
        else paragraph(paper, "Point Picture", "")
    )
    return row(iter((cell("PointCell", shown), cell("PointCell", *lines))))


def _lines(paper: Paper, point: Point, met: Sequence[HardWord], place: int) -> Iterator[Xml]:
    """Yield the lines, the hidden place in the first, then the meanings."""
    mark = paper.mark(point.id)
    for line in point.lines or ((),):
        yield paragraph(paper, "Point Line", line, point.language, mark)
        mark = NOTHING
    yield from meanings(paper, met, place)


def meanings(paper: Paper, met: Sequence[HardWord], place: int) -> Iterator[Xml]:
    """Yield what the hard words mean, where they first stand."""
    for number, word in enumerate(met):
        mark = paper.mark(f"{OWN}met-{place}-{number}")
        told = (Run(word.term, hard=True), Run(f": {word.meaning}"))
        yield paragraph(paper, "Meaning", told, "", mark)
