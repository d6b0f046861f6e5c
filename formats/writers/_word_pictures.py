"""Pictures in Word: in the line, with alt text, or marked as decoration."""

from docx.oxml.parser import parse_xml

from content.tree import Image
from formats.writers._word_nodes import Node, node, value
from formats.writers._word_paper import Paper

_EMU_A_CM = 360_000
_INLINE = (
    '<wp:inline distT="0" distB="0" distL="0" distR="0"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    '<wp:extent cx="{wide}" cy="{high}"/>'
    '<wp:docPr id="{key}" name="Picture {key}">{mark}</wp:docPr>'
    '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
    "<pic:pic><pic:nvPicPr>"
    '<pic:cNvPr id="{key}" name="Picture {key}"/><pic:cNvPicPr/></pic:nvPicPr>'
    '<pic:blipFill><a:blip r:embed="{link}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
    '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
    "</a:graphicData></a:graphic></wp:inline>"
)
_DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative'
    ' xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>'
    "</a:ext></a:extLst>"
)


def picture(paper: Paper, image: Image, style: str, wide: float, high: float) -> Node:
    """Return a paragraph that holds the picture, as large as fits in these centimetres."""
    mark = value("w:pStyle", style)
    return node("w:p", node("w:pPr", mark), node("w:r", _drawing(paper, image, wide, high)))


def _drawing(paper: Paper, image: Image, wide: float, high: float) -> Node:
    shown = paper.raster(image, wide, high)
    width, height = shown.fit(wide, high)
    inline = parse_xml(
        _INLINE.format(
            wide=round(width * _EMU_A_CM),
            high=round(height * _EMU_A_CM),
            key=paper.next_id(),
            link=paper.picture_link(shown.data),
            mark=_DECORATIVE if image.decorative else "",
        )
    )
    inline[1].set("descr", "" if image.decorative else image.alt)
    return node("w:drawing", inline)
