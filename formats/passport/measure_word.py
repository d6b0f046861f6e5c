"""Measures a Word file: every run with the look that its styles give it."""

from collections.abc import Iterator

from lxml import etree

from formats.access.word_file import WordFile, attr, found, name, open_word, style_of, words
from formats.passport.measured import Fact, Measured, Piece, Purpose, side_of

KNOWS: frozenset[Fact] = frozenset(
    {
        *("size", "smallest", "font", "slant", "underline", "capitals", "align", "lines", "gap"),
        *("hyphens", "columns", "colour", "sheet", "side", "meanings"),
    }
)
_ALIGN = {"both": "justify", "distribute": "justify", "center": "center", "right": "end"}


def measure_word(data: bytes, purpose: Purpose) -> Measured:
    """Return the file measured. Raises ValueError where it is no Word file."""
    file = open_word(data)
    look = _Styles(file)
    pieces = tuple(
        piece
        for root in (file.body, *file.edges)
        for paragraph in found(root, "w:p")
        for piece in _pieces(look, paragraph)
    )
    sheet = next(found(file.body, "w:pgSz"), None)
    return Measured(
        purpose=purpose,
        knows=KNOWS,
        pieces=pieces,
        gap=look.gap(),
        split_words=_split(file),
        columns=max(
            (int(attr(each, "num") or 1) for each in found(file.body, "w:cols")), default=1
        ),
        sheet=(_points(attr(sheet, "w")), _points(attr(sheet, "h"))),
        sides=tuple(_sides(file, turned=look.right_to_left())),
        right_to_left=look.right_to_left(),
    )


def _whole(number: str) -> int:
    return int(number) if number.isdigit() else 1


def _points(twentieths: str) -> float:
    return int(twentieths or 0) / 20


class _Styles:
    """What the styles of a file say, each with what it is based on."""

    def __init__(self, file: WordFile) -> None:
        self._by_id = {attr(each, "styleId"): each for each in found(file.styles, "w:style")}
        self._defaults = next(found(file.styles, "w:docDefaults"), None)
        self._known: dict[tuple[str, str, str], str] = {}

    def value(self, style: str, tag: str, key: str = "val") -> str:
        """Return the attribute that holds for the style: its own, its base's, the default's."""
        asked = (style, tag, key)
        if asked not in self._known:
            self._known[asked] = self._look_up(style, tag, key)
        return self._known[asked]

    def _look_up(self, style: str, tag: str, key: str) -> str:
        seen: set[str] = set()
        while style in self._by_id and style not in seen:
            seen.add(style)
            own = next(found(self._by_id[style], tag), None)
            if own is not None and (said := _said(own, key)):
                return said
            style = attr(next(found(self._by_id[style], "w:basedOn"), None), "val")
        default = None
        if self._defaults is not None:
            default = next(found(self._defaults, tag), None)
        return _said(default, key) if default is not None else ""

    def own(self, style: str, tag: str, key: str = "val") -> str:
        """Return the attribute that this style itself sets; "" where it sets none."""
        found_ = self._by_id.get(style)
        said = next(found(found_, tag), None) if found_ is not None else None
        return _said(said, key) if said is not None else ""

    def gap(self) -> float:
        """Return the space after a usual paragraph, as a multiple of its size."""
        size = float(self.value("Normal", "w:sz") or 0) / 2
        before = _points(self.value("Normal", "w:spacing", "before"))
        after = _points(self.value("Normal", "w:spacing", "after"))
        return max(before, after) / size if size else 0.0

    def right_to_left(self) -> bool:
        """Return whether usual paragraphs run from right to left."""
        return self.value("Normal", "w:bidi") == "1"


def _said(element: etree._Element, key: str) -> str:
    """Return the attribute; "1" for a switch such as <w:i/> that is on."""
    value = attr(element, key)
    return value or ("1" if key == "val" and not element.attrib else "")


def _pieces(look: _Styles, paragraph: etree._Element) -> Iterator[Piece]:
    style = style_of(paragraph) or "Normal"
    paper = _colour(_own(paragraph, look, style, "w:shd", "fill"), "FFFFFF")
    align = _own(next(found(paragraph, "w:pPr"), paragraph), look, style, "w:jc")
    line = _line(look, style)
    for run in found(paragraph, "w:r"):
        text = words(run)
        if not text.strip():
            continue
        own = attr(next(found(run, "w:rStyle"), None), "val")
        yield Piece(
            text=text.upper() if _on(run, look, (own, style), "w:caps") else text,
            size=float(_first(run, look, (own, style), "w:sz") or 0) / 2,
            font=_first(run, look, (own, style), "w:rFonts", "ascii"),
            slanted=_on(run, look, (own, style), "w:i"),
            underlined=_on(run, look, (own, style), "w:u") and not _in_link(run),
            align=_ALIGN.get(align, "start"),
            line=line,
            ink=_colour(_first(run, look, (own, style), "w:color"), "000000"),
            paper=paper,
        )


def _own(element: etree._Element, look: _Styles, style: str, tag: str, key: str = "val") -> str:
    own = next(element.iterchildren(name(tag)), None)
    return attr(own, key) or look.value(style, tag, key)


def _first(
    run: etree._Element, look: _Styles, styles: tuple[str, str], tag: str, key: str = "val"
) -> str:
    own = next(found(run, tag), None)
    if own is not None and (said := _said(own, key)):
        return said
    character, paragraph = styles
    if character and look.own(character, tag, key):
        return look.own(character, tag, key)
    return look.value(paragraph, tag, key)


def _on(run: etree._Element, look: _Styles, styles: tuple[str, str], tag: str) -> bool:
    return _first(run, look, styles, tag) not in {"", "0", "false", "none"}


def _in_link(run: etree._Element) -> bool:
    return next(run.iterancestors(name("w:hyperlink")), None) is not None


def _colour(said: str, otherwise: str) -> str:
    return said.upper() if len(said) == 6 else otherwise


def _split(file: WordFile) -> tuple[str, ...]:
    said = next(found(file.settings, "w:autoHyphenation"), None)
    on = said is not None and attr(said, "val") not in {"0", "false"}
    soft = [words(each)[:50] for each in file.paragraphs() if "\u00ad" in words(each)]
    return (*(("the whole file",) if on else ()), *soft)


def _sides(file: WordFile, *, turned: bool) -> Iterator[str]:
    """Yield at which end of its words each picture stands that shares a table row with them."""
    for row in found(file.body, "w:tr"):
        cells = list(row.iterchildren(name("w:tc")))
        pictured = [next(found(cell, "w:drawing"), None) is not None for cell in cells]
        if len(cells) != 2 or pictured.count(True) != 1:
            continue
        table = next(row.iterancestors(name("w:tbl")))
        mirrored = next(found(table, "w:bidiVisual"), None) is not None
        yield side_of(words(row), on_left=pictured[0] != mirrored, turned=turned)


_SINGLE = 1.15
"""Word counts in the font's own lines; those of Arial are 1.15 times its size."""


def _line(look: _Styles, style: str) -> float:
    """Return the space from line to line as a multiple of the size; 0.0 where it is fixed."""
    if look.value(style, "w:spacing", "lineRule") in {"exact", "atLeast"}:
        return 0.0
    return int(look.value(style, "w:spacing", "line") or 240) / 240 * _SINGLE
