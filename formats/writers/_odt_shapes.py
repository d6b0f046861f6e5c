"""Shapes that OpenDocument keeps beside the text, not among its named styles: tables, pictures."""

from collections.abc import Iterator, Mapping

from formats.writers._odt_languages import writing_mode
from formats.writers._odt_xml import Attributes, Xml, node
from formats.writers._word_look import PALE, Look

PAGE = 21.0
"""Width of A4 in centimetres."""
POINT_SHARES = (35, 65)
"""Percent of the width for a point's picture and for its words."""
_WHOLE = 4
"""Rows of a table that stay on one page together: a row alone on the next is easy to miss."""
_CENTIMETRES = 2.54 / 72
"""Of a point."""
_LINE = {"fo:border": "0.75pt solid #5b5b5b", "fo:padding": "0.12cm"}
_POINT = {"fo:border": "none", "fo:padding": "0.18cm", "style:vertical-align": "middle"}


def shapes(look: Look, columns: Mapping[float, str]) -> Iterator[Xml]:
    """Yield the shapes of tables, of their columns, and of points.

    `columns` names each width in points.
    """
    width = PAGE - 2 * look.margin
    for direction in ("lr-tb", "rl-tb"):
        for whole in (False, True):
            yield _table(direction, width, look, whole=whole)
    yield _shape("table-row", "Row", {"fo:keep-together": "always"})
    for points, name in columns.items():
        yield _column(name, points * _CENTIMETRES, round(points * 10))
    for name, share in zip(("PointPicture", "PointWords"), POINT_SHARES, strict=True):
        yield _column(name, width * share / 100, share)
    yield _shape("table-cell", "Cell", _LINE)
    yield _shape("table-cell", "HeadCell", {**_LINE, "fo:background-color": f"#{PALE.lower()}"})
    yield _shape("table-cell", "PointCell", _POINT)


def table_shape(language: str, rows: int) -> str:
    """Return the name of the shape of a table: it starts at its own side, a short one is whole."""
    return _name(writing_mode(language), whole=rows <= _WHOLE)


def _name(direction: str, *, whole: bool) -> str:
    side = "Table" if direction == "lr-tb" else "TableFromRight"
    return f"Whole{side}" if whole else side


def _table(direction: str, width: float, look: Look, *, whole: bool) -> Xml:
    name = _name(direction, whole=whole)
    properties = {
        "style:width": f"{width:.2f}cm",
        "style:rel-width": "100%",
        "table:align": "margins",
        "table:border-model": "collapsing",
        "fo:margin-bottom": f"{look.body * 0.6:g}pt",
        "style:writing-mode": direction,
        "style:may-break-between-rows": "false" if whole else "true",
    }
    return _shape("table", name, properties)


def _column(name: str, width: float, share: int) -> Xml:
    sizes = {"style:column-width": f"{width:.3f}cm", "style:rel-column-width": f"{share}*"}
    return _shape("table-column", name, sizes)


def _shape(family: str, name: str, properties: Mapping[str, str] | Attributes) -> Xml:
    made = node(f"style:{family}-properties", attrs=properties)
    return node("style:style", made, attrs={"style:name": name, "style:family": family})
