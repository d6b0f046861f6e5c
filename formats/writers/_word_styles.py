"""The named styles of our Word files, written as XML from the numbers of a look.

No paragraph carries a look of its own: whoever opens the file can change a style once.
Four font slots and two sizes each, or Arabic and Welsh letters would fall to another font.
"""

from formats.writers._word_look import ACCENT, FONT, PALE, Look, right_to_left, word_tag
from formats.writers._word_shapes import Shape, shapes, style_id, text_width

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
CELL_PADDING = 5.65
"""Points at the start and end of every cell."""
ROW_PADDING = {"ReadableTable": 3.0, "PointRows": 5.0}
"""Points above and below the words of a row, by the style of its table."""
_BOLD = "<w:b/><w:bCs/>"
_NEXT = {"Title", "Subtitle", "Edition Label", "Draft Mark"}


def styles_xml(look: Look) -> str:
    """Return the styles part for a look."""
    every = "".join(_paragraph(shape, look) for shape in shapes(look).values())
    return (
        f'<w:styles xmlns:w="{W}">{_defaults(look)}{every}'
        f"{''.join(_characters())}{_tables()}</w:styles>"
    )


def _defaults(look: Look) -> str:
    tag = word_tag(look.language)
    bidi = tag if right_to_left(look.language) else "ar-SA"
    value = "en-GB" if right_to_left(look.language) else tag
    font = f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>'
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{font}{_size(look.body)}"
        f'<w:lang w:val="{value}" w:eastAsia="{value}" w:bidi="{bidi}"/></w:rPr></w:rPrDefault>'
        f"<w:pPrDefault><w:pPr>{_space(Shape('', line=look.line))}</w:pPr></w:pPrDefault>"
        "</w:docDefaults>"
    )


def _paragraph(shape: Shape, look: Look) -> str:
    """One paragraph style; its id is its name without spaces. The order is that of the schema."""
    plain = shape.name == "Normal"
    base = "" if plain else '<w:basedOn w:val="Normal"/>'
    follow = '<w:next w:val="Normal"/>' if shape.level or shape.name in _NEXT else ""
    default = ' w:default="1"' if plain else ""
    return (
        f'<w:style w:type="paragraph"{default} w:styleId="{style_id(shape.name)}">'
        f'<w:name w:val="{shape.name}"/>{base}{follow}<w:qFormat/>'
        f"<w:pPr>{_settings(shape, look)}</w:pPr><w:rPr>{_letters(shape)}</w:rPr></w:style>"
    )


def _settings(shape: Shape, look: Look) -> str:
    keep = "<w:keepNext/>" * shape.keep_next + "<w:keepLines/>" * shape.keep_lines
    turn = "<w:pageBreakBefore/>" * shape.new_page
    fill = f'<w:shd w:val="clear" w:color="auto" w:fill="{shape.fill}"/>' if shape.fill else ""
    usual = "<w:widowControl/>" + "<w:bidi/>" * (look.direction == "rtl")
    before, after = usual.split("/>")[0] + "/>", usual.removeprefix("<w:widowControl/>")
    plain = shape.name == "Normal"
    outline = f'<w:outlineLvl w:val="{shape.level - 1}"/>' if shape.level else ""
    return (
        f"{keep}{turn}{before * plain}{_box(shape, look)}{fill}{_tab(shape, look)}"
        f"{after * plain}{_space(shape)}{_sides(shape)}{outline}"
    )


def _letters(shape: Shape) -> str:
    colour = f'<w:color w:val="{shape.colour}"/>' if shape.colour else ""
    return _BOLD * shape.bold + colour + (_size(shape.size) if shape.size else "")


def _size(points: float) -> str:
    return f'<w:sz w:val="{round(points * 2)}"/><w:szCs w:val="{round(points * 2)}"/>'


def _space(shape: Shape) -> str:
    height, rule = (shape.exact * 20, "exact") if shape.exact else (shape.line * 240, "auto")
    return (
        f'<w:spacing w:before="{round(shape.before * 20)}" w:after="{round(shape.after * 20)}" '
        f'w:line="{round(height)}" w:lineRule="{rule}"/>'
    )


def _sides(shape: Shape) -> str:
    if not shape.inset and not shape.outset:
        return ""
    return f'<w:ind w:left="{round(shape.inset * 20)}" w:right="{round(shape.outset * 20)}"/>'


def _tab(shape: Shape, look: Look) -> str:
    if not shape.number_at_end:
        return ""
    place = round(text_width(look) * 20)
    return f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{place}"/></w:tabs>'


def _box(shape: Shape, look: Look) -> str:
    if shape.bar:
        backwards = look.direction == "rtl"
        side = "right" if backwards == (shape.bar == "start") else "left"
        return f"<w:pBdr>{_edge(side, ACCENT, 24, 12)}</w:pBdr>"
    if not shape.padding:
        return ""
    sides = ("top", "left", "bottom", "right")
    colour = shape.edge or shape.fill
    return f"<w:pBdr>{''.join(_edge(side, colour, 8, shape.padding) for side in sides)}</w:pBdr>"


def _edge(side: str, colour: str, thick: int, space: float) -> str:
    return f'<w:{side} w:val="single" w:sz="{thick}" w:space="{round(space)}" w:color="{colour}"/>'


def _character(name: str, run: str) -> str:
    return (
        f'<w:style w:type="character" w:styleId="{style_id(name)}"><w:name w:val="{name}"/>'
        f"<w:qFormat/><w:rPr>{run}</w:rPr></w:style>"
    )


def _characters() -> tuple[str, ...]:
    link = '<w:color w:val="0B4A86"/><w:u w:val="single"/>'
    return (
        _character("Strong", _BOLD),
        _character("Hard Word", _BOLD),
        _character("Hyperlink", link),
        _character("Strong Hyperlink", _BOLD + link),
    )


def _tables() -> str:
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    lines = "".join(
        f'<w:{side} w:val="single" w:sz="6" w:space="0" w:color="5B5B5B"/>' for side in sides
    )
    return (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:tblPr>'
        f"{_margins(0)}</w:tblPr></w:style>"
        '<w:style w:type="table" w:styleId="ReadableTable"><w:name w:val="Readable Table"/>'
        f'<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>{lines}</w:tblBorders>'
        f"{_margins(ROW_PADDING['ReadableTable'])}</w:tblPr>"
        '<w:tblStylePr w:type="firstRow"><w:tcPr>'
        f'<w:shd w:val="clear" w:color="auto" w:fill="{PALE}"/></w:tcPr></w:tblStylePr></w:style>'
        '<w:style w:type="table" w:styleId="PointRows"><w:name w:val="Point Rows"/>'
        '<w:basedOn w:val="TableNormal"/><w:tblPr>'
        f"{_margins(ROW_PADDING['PointRows'])}</w:tblPr></w:style>"
    )


def _margins(above: float) -> str:
    high, wide = round(above * 20), round(CELL_PADDING * 20)
    return (
        f'<w:tblCellMar><w:top w:w="{high}" w:type="dxa"/><w:left w:w="{wide}" w:type="dxa"/>'
        f'<w:bottom w:w="{high}" w:type="dxa"/><w:right w:w="{wide}" w:type="dxa"/></w:tblCellMar>'
    )
