"""Measures a web page: the look of every stretch of words, from its tags and its stylesheet."""

import re
from dataclasses import dataclass, replace
from html.parser import HTMLParser

from formats.passport.css import (
    ROOT_ELEMENT,
    Element,
    Sheet,
    declarations,
    inside,
    read_sheet,
    resolved,
)
from formats.passport.css_values import ROOT, colour, multiple, points
from formats.passport.measured import Fact, Measured, Piece, Purpose

KNOWS: frozenset[Fact] = frozenset(
    {
        *(
            "size",
            "smallest",
            "font",
            "slant",
            "underline",
            "capitals",
            "align",
            "lines",
            "gap",
            "length",
        ),
        *("hyphens", "columns", "colour", "side", "meanings", "reflow", "spacing", "tables"),
    }
)
_NARROW = 240.0
"""Points of 320 pixels, the width that WCAG 1.4.10 asks for."""
_SLANTED = {"em", "i", "cite", "address", "var", "dfn"}
_VOID = {"img", "br", "hr", "meta", "link", "input", "source", "col", "wbr"}
_SIZES = {"h1": 2.0, "h2": 1.5, "h3": 1.17, "h5": 0.83, "h6": 0.67, "small": 0.83}
_SIZES |= {"sub": 0.83, "sup": 0.83}
_UNSEEN = {"style", "script", "title", "head"}
DARK = frozenset({"(prefers-color-scheme: dark)"})


@dataclass(frozen=True, slots=True)
class _Look:
    """What an element hands down to what stands inside it."""

    size: float = ROOT
    font: str = "serif"
    slanted: bool = False
    underlined: bool = False
    loud: bool = False
    align: str = "start"
    line: float = 1.15
    ink: str = "000000"
    paper: str = "FFFFFF"
    shown: bool = True


@dataclass(frozen=True, slots=True)
class _Open:
    """An element that is open, with its look."""

    element: Element
    look: _Look


class _Reader(HTMLParser):
    """Walks through a page and notes every stretch of words with its look."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self.sheet = sheet
        self.pieces: list[Piece] = []
        self.sides: list[str] = []
        self.headless = 0
        self._open: list[_Open] = []
        self._variables = sheet.of(ROOT_ELEMENT)
        self._point: list[str] = []
        self._known: dict[str, dict[str, str]] = {}

    def _set(self, element: Element) -> dict[str, str]:
        """Return what the sheet sets; worked out once for each kind of place in the page."""
        if element.path not in self._known:
            self._known[element.path] = self.sheet.of(element)
        return self._known[element.path]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        classes = frozenset((said.get("class") or "").split())
        above = self._open[-1] if self._open else None
        element = inside(above.element if above else None, tag, classes)
        sets = self._set(element) | declarations(said.get("style") or "")
        values = {name: resolved(value, self._variables) for name, value in sets.items()}
        look = _look(element, values, above.look if above else _Look(), linked="href" in said)
        if tag == "th" and not said.get("scope"):
            self.headless += 1
        if tag == "img" and self._inside("point"):
            self._point.append("picture")
        if "point" in classes:
            self._point = []
        if tag not in _VOID:
            self._open.append(_Open(element, look))

    def handle_endtag(self, tag: str) -> None:
        while self._open:
            closed = self._open.pop().element
            if "point" in closed.classes and "picture" in self._point and "words" in self._point:
                self.sides.append("start" if self._point[0] == "picture" else "end")
            if closed.tag == tag:
                break

    def handle_data(self, data: str) -> None:
        if not data.strip() or not self._open or not self._open[-1].look.shown:
            return
        if self._inside("point"):
            self._point.append("words")
        look = self._open[-1].look
        self.pieces.append(
            Piece(
                text=data.upper() if look.loud else data,
                size=look.size,
                font=look.font,
                slanted=look.slanted,
                underlined=look.underlined,
                align=look.align,
                line=look.line,
                ink=look.ink,
                paper=look.paper,
            )
        )

    def _inside(self, name: str) -> bool:
        return any(name in each.element.classes for each in self._open)


def _look(element: Element, values: dict[str, str], above: _Look, *, linked: bool) -> _Look:
    """Return the look of an element: what is handed down, what its tag means, what is set."""
    tag = element.tag
    size = _size(values.get("font-size"), above.size, _SIZES.get(tag, 1.0))
    line = multiple(values.get("line-height", ""), size)
    lines = values.get("text-decoration", values.get("text-decoration-line", ""))
    style = values.get("font-style", "italic" if tag in _SLANTED else "")
    ground = values.get("background-color") or values.get("background") or ""
    return replace(
        above,
        size=size,
        font=_family(values.get("font-family"), above.font),
        slanted=style in {"italic", "oblique"} if style else above.slanted,
        underlined=(above.underlined or "underline" in lines or tag in {"u", "ins"}) and not linked,
        loud=values["text-transform"] == "uppercase" if "text-transform" in values else above.loud,
        align=values.get("text-align", above.align),
        line=above.line if line is None else line,
        ink=colour(values.get("color", "")) or above.ink,
        paper=colour(ground) or above.paper,
        shown=above.shown and tag not in _UNSEEN and values.get("display") != "none",
    )


def _size(said: str | None, above: float, usual: float) -> float:
    found = points(said, above) if said else None
    return above * usual if found is None else found


def _family(said: str | None, above: str) -> str:
    return said.split(",")[0].strip(" \"'") if said else above


def measure_web(data: bytes, purpose: Purpose) -> Measured:
    """Return the page measured. Raises ValueError where it is no UTF-8 text."""
    text = data.decode("utf-8")
    styles = "\n".join(re.findall(r"<style[^>]*>(.*?)</style>", text, re.DOTALL))
    return measure_pages((text,), styles, purpose)


def measure_pages(pages: tuple[str, ...], styles: str, purpose: Purpose) -> Measured:
    """Return pages that share a stylesheet, measured in their light and in their dark colours."""
    sheet = read_sheet(styles)
    light = _read(pages, sheet)
    dark = _read(pages, read_sheet(styles, DARK)) if "dark" in sheet.text else None
    body = sheet.of(inside(ROOT_ELEMENT, "body"))
    start = next((page for page in pages if "<html" in page), "")
    turned = 'dir="rtl"' in start[: start.find(">", start.find("<html")) + 1]
    return Measured(
        purpose=purpose,
        knows=KNOWS,
        pieces=(*light.pieces, *(_only_dark(dark) if dark else ())),
        gap=_gap(sheet),
        longest_line=_longest(sheet, light.pieces),
        split_words=_split(sheet, light.pieces),
        columns=2 if re.search(r"(?:^|[;{\s])column(?:s|-count)\s*:\s*[2-9]", sheet.text) else 1,
        sides=tuple(light.sides),
        right_to_left=turned,
        stuck=tuple(_stuck(sheet, pages)),
        tight=tuple(_tight(sheet, body)),
        bare_tables=light.headless,
    )


def _read(pages: tuple[str, ...], sheet: Sheet) -> _Reader:
    reader = _Reader(sheet)
    for page in pages:
        reader.feed(page)
    return reader


def _only_dark(reader: _Reader) -> list[Piece]:
    """Return words whose colours count: pale words on dark are asked for by the reader."""
    return [replace(piece, text=piece.text[:50]) for piece in reader.pieces]


def _gap(sheet: Sheet) -> float:
    sets = sheet.of(inside(inside(ROOT_ELEMENT, "body"), "p"))
    said = sets.get("margin-block") or sets.get("margin") or "1em"
    return max((points(each, 1.0) or 0.0 for each in said.split()), default=0.0)


def _longest(sheet: Sheet, pieces: list[Piece]) -> float:
    """Return how many letters a line holds at the widest: half the size each, by average."""
    widths = re.findall(r"max-(?:inline-size|width)\s*:\s*([\d.]+(?:rem|ch|em|px))\s*;", sheet.text)
    body = Measured(purpose="other", knows=frozenset(), pieces=tuple(pieces)).body or ROOT
    found = [points(each, body) or 0.0 for each in widths if not each.endswith("%")]
    column = max((each for each in found if each > _NARROW), default=0.0)
    return column / (body / 2) if column else 0.0


def _split(sheet: Sheet, pieces: list[Piece]) -> tuple[str, ...]:
    on = re.search(r"hyphens\s*:\s*auto", sheet.text)
    soft = [piece.text.strip()[:50] for piece in pieces if "\u00ad" in piece.text]
    return (*(("the whole page",) if on else ()), *soft)


def _stuck(sheet: Sheet, pages: tuple[str, ...]) -> list[str]:
    faults = []
    for said in re.findall(r"(?<![\w-])(?:min-)?(?:width|inline-size)\s*:\s*([^;}]+)", sheet.text):
        wide = points(said.strip(), ROOT)
        if wide is not None and not said.strip().endswith("%") and wide > _NARROW:
            faults.append("A part of the page is wider than a small screen.")
    locked = r"user-scalable\s*=\s*no|maximum-scale\s*=\s*1"
    if any(re.search(locked, page) for page in pages):
        faults.append("The page cannot be made larger.")
    return faults


def _tight(sheet: Sheet, body: dict[str, str]) -> list[str]:
    strict = r"(?:line-height|letter-spacing|word-spacing)\s*:[^;}]*!important"
    faults = (
        ["The page forces its own space between letters."] if re.search(strict, sheet.text) else []
    )
    if re.search(r"(?<![\w-])(?:block-size|height)\s*:\s*[\d.]+px", sheet.text) and re.search(
        r"overflow(?:-y|-block)?\s*:\s*hidden", sheet.text
    ):
        faults.append("A part of the page has a fixed height and cuts words off.")
    if body.get("white-space") == "nowrap":
        faults.append("Lines do not wrap.")
    return faults
