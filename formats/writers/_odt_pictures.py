"""Pictures in OpenDocument: in the line, with their words, or marked as decoration."""

from content.tree import Image
from formats.writers._odt_paper import Paper
from formats.writers._odt_text import paragraph
from formats.writers._odt_xml import NOTHING, Xml, joined, node, said


def frame(paper: Paper, image: Image, wide: float, high: float) -> Xml:
    """Return the picture as one letter of a line, as large as fits in these centimetres."""
    shown = paper.raster(image, wide, high)
    width, height = shown.fit(wide, high)
    named = {
        "draw:style-name": "Graphics",
        "draw:name": f"Picture {paper.next_number()}",
        "text:anchor-type": "as-char",
        "svg:width": f"{width:.3f}cm",
        "svg:height": f"{height:.3f}cm",
        "loext:decorative": "true" if image.decorative else "",
    }
    link = {
        "xlink:href": paper.picture_part(shown.data),
        "xlink:type": "simple",
        "xlink:show": "embed",
        "xlink:actuate": "onLoad",
    }
    told = () if image.decorative else _words(image.alt)
    return node("draw:frame", node("draw:image", attrs=link), *told, attrs=named)


def _words(alt: str) -> tuple[Xml, ...]:
    """Say what it shows once, as Word and LibreOffice keep alt text: a title would be read too."""
    return (node("svg:desc", said(alt)),)


def picture(
    paper: Paper,
    image: Image,
    style: str,
    size: tuple[float, float],
    *,
    language: str = "",
    before: Xml = NOTHING,
) -> Xml:
    """Return a paragraph that holds the picture; `before` stands in front of it."""
    shown = joined((before, frame(paper, image, *size)))
    return paragraph(paper, style, "", language, shown)
