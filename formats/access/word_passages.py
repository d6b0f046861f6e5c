"""The paragraphs of a Word file in reading order, each with its looks and where it stands."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml import etree

from formats.access.rule import Fault
from formats.access.word_styles import Said, Styles
from formats.access.word_tables import around
from formats.access.word_xml import attr, name, says, style_of

_SIGNS = {
    name("w:tab"): "\t",
    name("w:br"): "\n",
    name("w:cr"): "\n",
    name("w:noBreakHyphen"): "-",
    name("w:softHyphen"): "\u00ad",
}
_ELSEWHERE = frozenset({name("w:p"), name("w:txbxContent"), name("w:moveFrom"), name("w:del")})
_PICTURES = (name("w:drawing"), name("w:pict"), name("w:object"))


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one look."""

    text: str
    says: Said
    link: bool


@dataclass(frozen=True, slots=True, eq=False)
class Passage:
    """A paragraph."""

    element: etree._Element
    pieces: tuple[Piece, ...]
    says: Said
    style: str
    """The name of its style in small letters, such as "heading 1"."""
    heading: str
    """The words of the heading above it."""
    in_table: bool
    in_box: bool

    @property
    def text(self) -> str:
        """Return its words; a tab or a new line stands for itself."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def level(self) -> int:
        """Return its level as a heading from 1, 0 where it is none."""
        return int(self.says.get("level") or 0)

    @property
    def is_contents(self) -> bool:
        """Return whether it is a line of a contents list."""
        return self.style.startswith(("toc ", "contents ", "table of "))

    @property
    def has_picture(self) -> bool:
        """Return whether a picture or another thing to see stands in it."""
        return next(self.element.iter(*_PICTURES), None) is not None

    def fault(self, what: str, near: str = "") -> Fault:
        """Return a fault at this place; `near` are its words where they say more."""
        return Fault(what, near or self.text, self.heading)


def passages(body: etree._Element, styles: Styles) -> Iterator[Passage]:
    """Yield every paragraph, those in tables and text boxes too, in reading order."""
    heading = ""
    for element in body.iter(name("w:p")):
        passage = _passage(element, styles, heading)
        yield passage
        if passage.level and passage.text.strip():
            heading = passage.text.strip()


def plain_passage(element: etree._Element, text: str) -> Passage:
    """Return a passage that is known by its words alone, as in a header."""
    return replace(_passage(element, Styles(etree.Element("none")), ""), style=text)


def _passage(element: etree._Element, styles: Styles, heading: str) -> Passage:
    properties = element.find(name("w:pPr"))
    told = styles.paragraph(properties, around(element, styles))
    style = styles.name(style_of(element) or styles.usual)
    return Passage(
        element,
        tuple(_pieces(element, styles, told)),
        told,
        style,
        heading,
        next(element.iterancestors(name("w:tc")), None) is not None,
        next(element.iterancestors(name("w:txbxContent")), None) is not None,
    )


def _pieces(element: etree._Element, styles: Styles, told: Said) -> Iterator[Piece]:
    fields: list[str] = []
    for run in _runs(element):
        for mark in run.iter(name("w:fldChar"), name("w:instrText")):
            if mark.tag == name("w:instrText") and fields:
                fields[-1] += mark.text or ""
            elif attr(mark, "fldCharType") == "begin":
                fields.append("")
            elif attr(mark, "fldCharType") == "end" and fields:
                fields.pop()
        if text := _text(run):
            link = next(run.iterancestors(name("w:hyperlink")), None) is not None
            link = link or any(field.strip().startswith("HYPERLINK") for field in fields)
            yield Piece(text, styles.run(told, run.find(name("w:rPr"))), link)


def _runs(element: etree._Element) -> Iterator[etree._Element]:
    for child in element:
        if child.tag == name("w:r"):
            yield child
        elif child.tag not in _ELSEWHERE and isinstance(child.tag, str):
            yield from _runs(child)


def _text(run: etree._Element) -> str:
    return "".join(
        (child.text or "") if child.tag == name("w:t") else _SIGNS.get(child.tag, "")
        for child in run
    )


def listed(passage: Passage) -> bool:
    """Return whether the paragraph is an item of a real list."""
    own = passage.element.find(name("w:pPr"))
    numbered = own.find(name("w:numPr")) if own is not None else None
    if numbered is not None:
        return says(numbered, "w:numId") != "0"
    return bool(passage.says.get("list"))
