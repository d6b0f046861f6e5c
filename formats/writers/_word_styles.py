"""The named styles of our Word files, written as XML from the numbers of a look.

No paragraph carries a look of its own: whoever opens the file can change a style once.
Four font slots and two sizes each, or Arabic and Welsh letters would fall to another font.
"""

from formats.writers._word_look import ACCENT, FONT, PALE, Look, right_to_left, word_tag

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def styles_xml(look: Look) -> str:
    """Return the styles part for a look."""
    every = (*_texts(look), *_headings(look), *_lists(look), *_covers(look), *_edges(look))
    return (
        f'<w:styles xmlns:w="{W}">{_defaults(look)}'
        f"{''.join(every)}{''.join(_characters())}{_tables()}</w:styles>"
    )


def _defaults(look: Look) -> str:
    tag = word_tag(look.language)
    bidi = tag if right_to_left(look.language) else "ar-SA"
    value = "en-GB" if right_to_left(look.language) else tag
    font = f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>'
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{font}{_size(look.body)}"
        f'<w:lang w:val="{value}" w:eastAsia="{value}" w:bidi="{bidi}"/></w:rPr></w:rPrDefault>'
        f"<w:pPrDefault><w:pPr>{_space(0, 0, look.line)}</w:pPr></w:pPrDefault></w:docDefaults>"
    )


def _size(points: int) -> str:
    return f'<w:sz w:val="{points * 2}"/><w:szCs w:val="{points * 2}"/>'


def _space(before: float, after: float, line: float) -> str:
    return (
        f'<w:spacing w:before="{round(before * 20)}" w:after="{round(after * 20)}" '
        f'w:line="{round(line * 240)}" w:lineRule="auto"/>'
    )


def _style(
    name: str, paragraph: str = "", run: str = "", follow: str = "", base: str = "Normal"
) -> str:
    """One paragraph style; its id is its name without spaces."""
    after = f'<w:next w:val="{follow}"/>' if follow else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{style_id(name)}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{base}"/>{after}<w:qFormat/>'
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def style_id(name: str) -> str:
    """Return the id Word uses for a built-in style of this name: "heading 1" is "Heading1"."""
    parts = ("TOC" if part == "toc" else part for part in name.split())
    return "".join(part[:1].upper() + part[1:] for part in parts)


_BOLD = "<w:b/><w:bCs/>"
_DARK = f'<w:color w:val="{ACCENT}"/>'
_KEEP = "<w:keepNext/><w:keepLines/>"


def _texts(look: Look) -> tuple[str, ...]:
    bidi = "<w:bidi/>" if look.direction == "rtl" else ""
    gap = look.body * 0.9
    side = "right" if bidi else "left"
    bar = f'<w:pBdr><w:{side} w:val="single" w:sz="24" w:space="12" w:color="{ACCENT}"/></w:pBdr>'
    return (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        f"<w:qFormat/><w:pPr><w:widowControl/>{bidi}{_space(0, gap, look.line)}</w:pPr></w:style>",
        _style("Quote", f'<w:keepLines/>{bar}<w:ind w:left="567" w:right="567"/>'),
        _style("caption", f"<w:keepLines/>{_space(0, gap * 1.5, look.line)}"),
        _style("Table Caption", f"<w:keepNext/>{_space(gap, gap / 2, look.line)}", _BOLD),
        _style("Picture", f"<w:keepNext/>{_space(gap / 2, gap / 2, 1.0)}"),
        _style("Picture Alone", _space(gap / 2, gap, 1.0)),
        _style("Table Text", _space(3, 3, 1.15)),
        _style("Table Heading", f"<w:keepNext/>{_space(3, 3, 1.15)}", _BOLD),
        _style("Table Row Name", f"<w:keepNext/>{_space(gap / 2, gap / 3, look.line)}", _BOLD),
        _style(
            "After Table", '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="exact"/>'
        ),
        _style("Point Line", _space(2, look.body * 0.5, 1.4)),
        _style("Point Picture", _space(2, 2, 1.0)),
    )


def _headings(look: Look) -> tuple[str, ...]:
    made = []
    for level, size in enumerate(look.headings, 1):
        turn = "<w:pageBreakBefore/>" if look.sections_on_new_pages and level == 1 else ""
        space = _space(0 if turn else size * 0.9, size * 0.45, 1.15)
        paragraph = f'{_KEEP}{turn}{space}<w:outlineLvl w:val="{level - 1}"/>'
        made.append(_style(f"heading {level}", paragraph, _BOLD + _DARK + _size(size), "Normal"))
    return tuple(made)


def _lists(look: Look) -> tuple[str, ...]:
    space = _space(0, look.body * 0.55, look.line)
    return (
        _style("List Bullet", space),
        _style("List Number", space),
        _style("toc 1", space),
        _style("toc 2", f'{space}<w:ind w:left="567"/>'),
    )


def _covers(look: Look) -> tuple[str, ...]:
    heading = look.headings[0]
    turn = "<w:pageBreakBefore/>" if look.sections_on_new_pages else ""
    pill = f'{_box(ACCENT, 24, 4)}<w:shd w:val="clear" w:color="auto" w:fill="{ACCENT}"/>'
    mark = f'<w:keepNext/>{pill}{_space(6, 18, 1.15)}<w:ind w:left="113" w:right="113"/>'
    white = f'{_BOLD}<w:color w:val="FFFFFF"/>{_size(max(look.body, 20))}'
    return (
        _style(
            "Title", f"{_KEEP}{_space(12, 12, 1.1)}", _BOLD + _DARK + _size(look.title), "Normal"
        ),
        _style("Subtitle", _space(0, look.body * 0.5, look.line), "", "Normal"),
        _style("Edition Label", mark, white, "Normal"),
        _style("Draft Mark", f"<w:keepNext/>{_box('000000', 18, 6)}{_space(6, 18, 1.3)}", _BOLD),
        _style(
            "TOC Heading",
            f"{_KEEP}{turn}{_space(heading, 8, 1.15)}",
            _BOLD + _DARK + _size(heading),
        ),
    )


def _box(colour: str, size: int, space: int) -> str:
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="{size}" w:space="{space}" w:color="{colour}"/>'
        for side in ("top", "left", "bottom", "right")
    )
    return f"<w:pBdr>{sides}</w:pBdr>"


def _edges(look: Look) -> tuple[str, ...]:
    """Header and footer: never smaller than the body, as UKAAF asks for page numbers."""
    big = _size(look.body + 4) if look.sections_on_new_pages else ""
    return (
        _style("header", _space(0, 6, 1.15), _BOLD),
        _style("footer", _space(6, 0, 1.15), _BOLD + big),
    )


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
        f'{_margins(60)}</w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr>'
        f'<w:shd w:val="clear" w:color="auto" w:fill="{PALE}"/></w:tcPr></w:tblStylePr></w:style>'
        '<w:style w:type="table" w:styleId="PointRows"><w:name w:val="Point Rows"/>'
        f'<w:basedOn w:val="TableNormal"/><w:tblPr>{_margins(100)}</w:tblPr></w:style>'
    )


def _margins(top: int) -> str:
    return (
        f'<w:tblCellMar><w:top w:w="{top}" w:type="dxa"/><w:left w:w="113" w:type="dxa"/>'
        f'<w:bottom w:w="{top}" w:type="dxa"/><w:right w:w="113" w:type="dxa"/></w:tblCellMar>'
    )
