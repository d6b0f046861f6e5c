"""Measures an OpenDocument text: every stretch of words with the look that its styles give it."""

import re
from collections.abc import Iterator

from lxml import etree

from formats.access.opendocument_file import OdtFile, attr, found, has, name, open_odt, words
from formats.passport.measured import Fact, Measured, Piece, Purpose

KNOWS: frozenset[Fact] = frozenset(
    {
        *("size", "smallest", "font", "slant", "underline", "capitals", "align", "lines", "gap"),
        *("hyphens", "columns", "colour", "sheet", "side", "meanings"),
    }
)
_LENGTH = re.compile(r"([\d.]+)(pt|cm|mm|in)")
_POINTS = {"pt": 1.0, "cm": 72 / 2.54, "mm": 72 / 25.4, "in": 72.0}
_PERCENT = re.compile(r"([\d.]+)%")
_SINGLE = 1.15
"""Lines are counted in the font's own; those of Arial are 1.15 times its size."""
_SKIPPED = ("text:bookmark-ref", "text:page-number", "svg:desc", "svg:title")


def measure_odt(data: bytes, purpose: Purpose) -> Measured:
    """Return the file measured. Raises ValueError where it is no OpenDocument text."""
    file = open_odt(data)
    body = file.says("paragraph", "Text_20_body", "fo:font-size")
    after = file.says("paragraph", "Text_20_body", "fo:margin-bottom")
    pieces = (piece for root in _roots(file) for each in root for piece in _pieces(file, each))
    return Measured(
        purpose=purpose,
        knows=KNOWS,
        pieces=tuple(pieces),
        gap=_points(after) / (_points(body) or 1.0),
        split_words=_split(file),
        columns=_columns(file),
        sheet=_sheet(file),
        sides=tuple(_sides(file)),
        right_to_left=_runs_left(file.says("paragraph", "", "style:writing-mode")),
    )


def _roots(file: OdtFile) -> Iterator[Iterator[etree._Element]]:
    """Yield the paragraphs of the text, then those at the edges of pages."""
    yield file.paragraphs()
    for page in found(file.styles, "style:master-page"):
        yield found(page, "text:p")


def _pieces(file: OdtFile, paragraph: etree._Element) -> Iterator[Piece]:
    style = attr(paragraph, "text:style-name")
    for text, spans in _stretches(paragraph, ()):
        if text.strip():
            yield _piece(file, style, spans, text)


def _stretches(
    element: etree._Element, spans: tuple[str, ...]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield words with the styles of the spans and links around them, the innermost first."""
    yield element.text or "", spans
    for child in element:
        if isinstance(child.tag, str) and child.tag not in {name(tag) for tag in _SKIPPED}:
            own = attr(child, "text:style-name")
            yield from _stretches(child, (own, *spans) if own else spans)
        yield child.tail or "", spans


def _piece(file: OdtFile, style: str, spans: tuple[str, ...], text: str) -> Piece:
    def look(key: str) -> str:
        own = (file.says("text", span, key) for span in spans)
        return next((said for said in own if said), "") or file.says("paragraph", style, key)

    underlined = look("style:text-underline-style") not in {"", "none"}
    linked = any("link" in span.casefold() for span in spans)
    line = _PERCENT.fullmatch(file.says("paragraph", style, "fo:line-height"))
    shouted = look("fo:text-transform") == "uppercase"
    return Piece(
        text=text.upper() if shouted else text,
        size=_points(look("fo:font-size")),
        font=look("style:font-name"),
        slanted=look("fo:font-style") in {"italic", "oblique"},
        underlined=underlined and not linked,
        align=_align(file, style),
        line=float(line[1]) / 100 * _SINGLE if line else 0.0,
        ink=_colour(look("fo:color"), "000000"),
        paper=_colour(file.says("paragraph", style, "fo:background-color"), "FFFFFF"),
    )


def _align(file: OdtFile, style: str) -> str:
    said = file.says("paragraph", style, "fo:text-align")
    if said not in {"left", "right"}:
        return said or "start"
    turned = _runs_left(file.says("paragraph", style, "style:writing-mode"))
    return "start" if (said == "right") == turned else "end"


def _runs_left(mode: str) -> bool:
    return mode.startswith("rl")


def _points(length: str) -> float:
    match = _LENGTH.fullmatch(length)
    return float(match[1]) * _POINTS[match[2]] if match else 0.0


def _colour(said: str, otherwise: str) -> str:
    return said[1:].upper() if len(said) == 7 and said.startswith("#") else otherwise


def _split(file: OdtFile) -> tuple[str, ...]:
    off = file.says("paragraph", "", "fo:hyphenate") == "false"
    soft = [words(each)[:50] for each in file.paragraphs() if "\u00ad" in words(each)]
    return (*(() if off else ("the whole file",)), *soft)


def _columns(file: OdtFile) -> int:
    counts = (attr(each, "fo:column-count") for each in found(file.styles, "style:columns"))
    return max((int(count) for count in counts if count.isdigit()), default=1)


def _sheet(file: OdtFile) -> tuple[float, float]:
    page = next(found(file.styles, "style:page-layout-properties"), None)
    if page is None:
        return (0.0, 0.0)
    return _points(attr(page, "fo:page-width")), _points(attr(page, "fo:page-height"))


def _sides(file: OdtFile) -> Iterator[str]:
    """Yield the side of each picture that shares a table row with words."""
    for row in found(file.body, "table:table-row"):
        cells = list(row.iterchildren(name("table:table-cell")))
        pictured = [has(cell, "draw:frame") for cell in cells]
        if len(cells) != 2 or pictured.count(True) != 1:
            continue
        table = next(row.iterancestors(name("table:table")))
        mode = file.says("table", attr(table, "table:style-name"), "style:writing-mode")
        yield "left" if pictured[0] != _runs_left(mode) else "right"
