"""How high each paragraph and each row of a Word file is, from its words and its style."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from formats.writers._word_look import Look
from formats.writers._word_nodes import Node, children, full_name, inside
from formats.writers._word_pages import Box
from formats.writers._word_shapes import Shape, list_step, shapes, text_width
from formats.writers._word_styles import CELL_PADDING, ROW_PADDING
from formats.writers._word_widths import width

_FONT_LINE = 1.15
"""Height of a line of Arial in parts of the type size: above, below and between."""
_RULE = 0.5
"""Points between two rows of a table."""
_EMU_A_POINT = 12_700
_P, _TBL, _TR, _TC = (full_name(f"w:{tag}") for tag in ("p", "tbl", "tr", "tc"))
_R, _T, _BR, _STYLE = (full_name(f"w:{tag}") for tag in ("r", "t", "br", "pStyle"))
_LOOK, _DEPTH, _PLACE = (full_name(f"w:{tag}") for tag in ("rStyle", "ilvl", "bookmarkStart"))
_SECTION, _GRID, _HEAD = (full_name(f"w:{tag}") for tag in ("sectPr", "gridCol", "tblHeader"))
_TABLE_STYLE, _W, _VALUE = (full_name(f"w:{tag}") for tag in ("tblStyle", "w", "val"))
_NAME, _EXTENT = full_name("w:name"), full_name("wp:extent")
_TAB = full_name("w:tab")
_FOR_NUMBER = " ...."
"""As wide as the dots before a page number at the least."""
_LIGHT = {"Hyperlink"}
"""Character styles that are not bold."""


@dataclass(slots=True)
class _Said:
    """What stands in one paragraph."""

    style: str = "Normal"
    depth: int = -1
    pieces: list[tuple[str, bool]] = field(default_factory=list)
    pictures: list[float] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    last: bool = False
    """Whether a section ends with it."""


def boxes(body: Node, look: Look) -> Iterator[Box]:
    """Yield a box for each paragraph and each table row of the text, in order."""
    room = text_width(look)
    for each in children(body, _P, _TBL):
        if each.tag == _P:
            yield _paragraph(each, room, look)
        else:
            yield from _rows(each, look)


def edge_height(edge: Node, look: Look) -> float:
    """Return the height of a header or footer with one paragraph."""
    box = _paragraph(edge, text_width(look), look)
    return box.before + box.height + box.after


def _paragraph(node: Node, room: float, look: Look) -> Box:
    said = _read(node)
    shape = shapes(look)[said.style]
    size = shape.size or look.body
    inset = list_step(look) * (said.depth + 1) if said.depth >= 0 else shape.inset
    across = (room - inset - shape.outset) / size
    each = shape.exact or size * _FONT_LINE * shape.line
    lines = _lines(said.pieces, across, shape)
    if said.pictures:
        lines, each = 1, sum(said.pictures)
    return Box(
        lines,
        each,
        shape.before,
        shape.after,
        2 * (shape.padding + 1) if shape.padding else 0.0,
        shape.keep_next,
        shape.keep_lines or bool(said.pictures),
        shape.new_page,
        said.last,
        tuple(said.places),
        0.0 if shape.exact or said.pictures else each - size * _FONT_LINE,
    )


def _read(node: Node) -> _Said:
    said, bold = _Said(), False
    for each in inside(node):
        if each.tag == _R:
            bold = False
        elif each.tag == _LOOK:
            bold = each.get(_VALUE, "") not in _LIGHT
        elif each.tag == _T:
            said.pieces.append((each.text or "", bold))
        else:
            _note(each, said)
    return said


def _note(each: Node, said: _Said) -> None:
    if each.tag == _STYLE:
        said.style = each.get(_VALUE, "")
    elif each.tag == _PLACE:
        said.places.append(each.get(_NAME, ""))
    elif each.tag == _EXTENT:
        said.pictures.append(int(each.get("cy", "0")) / _EMU_A_POINT)
    elif each.tag == _DEPTH:
        said.depth = int(each.get(_VALUE, "0"))
    elif each.tag == _TAB:
        said.pieces.append((_FOR_NUMBER, False))
    elif each.tag == _BR:
        said.pieces.append(("\n", False))
    elif each.tag == _SECTION:
        said.last = True


def _lines(pieces: list[tuple[str, bool]], across: float, shape: Shape) -> int:
    """Return how many lines the words fill; `across` is the room in parts of the type size."""
    lines, used = 1, 0.0
    for text, bold in pieces:
        heavy = bold or shape.bold
        if text == "\n":
            lines, used = lines + 1, 0.0
            continue
        space = width(" ", heavy)
        for place, word in enumerate(text.split(" ")):
            wide, gap = width(word, heavy), space if place else 0.0
            if used and used + gap + wide > across:
                lines, used = lines + 1, wide
            else:
                used += gap + wide
            if used > across:
                lines, used = lines + int(used / across), used % across
    return lines


def _rows(table: Node, look: Look) -> Iterator[Box]:
    columns = [int(each.get(_W, "0")) / 20 for each in inside(table, _GRID)]
    style = next(inside(table, _TABLE_STYLE)).get(_VALUE, "")
    above = 0.0
    for row in inside(table, _TR):
        cells = [
            [_paragraph(said, wide - 2 * CELL_PADDING, look) for said in children(cell, _P)]
            for cell, wide in zip(children(row, _TC), columns, strict=True)
        ]
        high = max(_stacked(cell) for cell in cells) + 2 * ROW_PADDING[style] + _RULE
        head = next(inside(row, _HEAD), None) is not None
        yield _row([box for cell in cells for box in cell], high, 0.0 if head else above)
        above = high if head else above


def _row(said: list[Box], high: float, head: float) -> Box:
    places = tuple(place for box in said for place in box.places)
    keeps = any(box.keep_next for box in said)
    return Box(1, high, keep_next=keeps, whole=True, places=places, head=head)


def _stacked(column: list[Box]) -> float:
    high, after = 0.0, 0.0
    for box in column:
        high += max(after, box.before) + box.height
        after = box.after
    return high + after
