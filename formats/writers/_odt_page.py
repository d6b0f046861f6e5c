"""The page of an OpenDocument text: A4, its margins, and what stands at its edges."""

from formats.writers._odt_languages import writing_mode
from formats.writers._odt_xml import Xml, node
from formats.writers._word_look import Look

_FROM_EDGE = 1.0
"""Centimetres between the edge of the paper and the page number, so that printers reach it."""
_POINT = 2.54 / 72
"""Centimetres in a point."""


def paper_layout(look: Look) -> Xml:
    """Return the layout: A4, the look's margins, room for a large page number."""
    size = {
        "fo:page-width": "21cm",
        "fo:page-height": "29.7cm",
        "style:print-orientation": "portrait",
        "fo:margin-top": f"{look.margin:g}cm",
        "fo:margin-bottom": f"{_FROM_EDGE:g}cm",
        "fo:margin-left": f"{look.margin:g}cm",
        "fo:margin-right": f"{look.margin:g}cm",
        "style:writing-mode": writing_mode(look.language),
    }
    high = look.margin - _FROM_EDGE + look.body * 0.7 * _POINT
    room = {"fo:min-height": f"{high:.2f}cm", "fo:margin-top": "0.3cm"}
    foot = node("style:header-footer-properties", attrs=room)
    return node(
        "style:page-layout",
        node("style:page-layout-properties", attrs=size),
        node("style:header-style"),
        node("style:footer-style", foot),
        attrs={"style:name": "Page"},
    )


def pages(header: Xml, footer: Xml, *, bare_first: bool) -> Xml:
    """Return the page with header and footer; `bare_first` leaves them off the first page."""
    bare = node("text:p", attrs={"text:style-name": "Footer"})
    edges = [node("style:header", header)] if header else []
    edges += [node("style:header-first", bare)] if header and bare_first else []
    edges += [node("style:footer", footer)]
    edges += [node("style:footer-first", bare)] if bare_first else []
    named = {"style:name": "Standard", "style:page-layout-name": "Page"}
    return node("style:master-page", *edges, attrs=named)
