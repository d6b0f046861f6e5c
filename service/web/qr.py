"""The door to segno: an address as a QR code, drawn as SVG into the page."""

import segno
from markupsafe import Markup


def qr_svg(address: str) -> Markup:
    """Return the QR code as an SVG element, black on white. Names no one: give it a label."""
    code = segno.make(address, error="m", micro=False)
    drawn = code.svg_inline(border=2, dark="#000", light="#fff", omitsize=True)
    return Markup(drawn)  # noqa: S704 - segno draws it from numbers alone
