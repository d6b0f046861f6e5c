"""The words of one OpenDocument paragraph, with what stands in them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

from content.tree import Run
from formats.readers._collecting import Collector
from formats.readers._odt_ours import HARD_WORD
from formats.readers._odt_styles import DRAW, SVG, TEXT, XLINK, Look, Styles
from formats.readers._xml import local, words_in
from formats.readers.brought import CannotRead
from formats.readers.limits import DEPTH

BREAK = Run("\n")
_LEFT_OUT = {"annotation": "comment", "note": "footnote"}
_SILENT = frozenset(
    {"annotation-end", "bookmark", "bookmark-start", "bookmark-end", "tracked-changes"}
)
_LONGEST_GAP = 100
_DECORATIVE = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}decorative"


@dataclass(frozen=True, slots=True)
class Framed:
    """A picture where it stands in the words; `data` is b"" where the file lacks it."""

    data: bytes
    alt: str
    decorative: bool = False


@dataclass(slots=True)
class Words:
    """Reads the words of paragraphs; `pieces` holds them in reading order."""

    members: Mapping[str, bytes]
    styles: Styles
    found: Collector
    pieces: list[Run | Framed] = field(default_factory=list)

    def read(self, element: etree._Element, look: Look, link: str = "", depth: int = 0) -> None:
        """Add the words of the element. Raises CannotRead("too_deep")."""
        if depth > DEPTH:
            raise CannotRead("too_deep")
        if look.hidden:
            self.found.left_out("hidden")
            return
        self._add(element.text, look, link)
        for child in element:
            if isinstance(child.tag, str):
                self._child(child, look, link, depth + 1)
            self._add(child.tail, look, link)

    def _child(self, child: etree._Element, look: Look, link: str, depth: int) -> None:
        name = local(child)
        if name == "s":
            count = child.get(TEXT + "c", "1")
            self._add(" " * min(int(count) if count.isdigit() else 1, _LONGEST_GAP), look, link)
        elif name == "tab":
            self._add(" ", look, link)
        elif name == "line-break":
            self.pieces.append(BREAK)
        elif name in _LEFT_OUT:
            self.found.left_out(_LEFT_OUT[name], example=words_in(child))
        elif name in {"hidden-text", "hidden-paragraph"}:
            self.found.left_out("hidden")
        elif name == "frame":
            self.pieces.extend(framed(child, self.members, self.found))
        elif name == "custom-shape":
            self.found.left_out("text_box", example=words_in(child))
        elif name == "a":
            address = self.found.link(child.get(XLINK + "href", ""))
            self.read(child, look, address, depth)
        elif name not in _SILENT:
            style = self.styles.look(child.get(TEXT + "style-name", ""))
            self.read(child, look.under(style), link, depth)

    def _add(self, text: str | None, look: Look, link: str) -> None:
        if text:
            hard = look.name == HARD_WORD
            bold = bool(look.bold) and not hard
            self.pieces.append(Run(text, bold, hard, link, look.language))


def framed(frame: etree._Element, members: Mapping[str, bytes], found: Collector) -> list[Framed]:
    """Return the picture in a frame; text boxes and objects are counted."""
    if (box := frame.find(DRAW + "text-box")) is not None:
        pictures = [
            each for inner in box.iter(DRAW + "frame") for each in framed(inner, members, found)
        ]
        words = words_in(box)
        if words or not pictures:
            found.left_out("text_box", example=words)
        return pictures
    if frame.find(DRAW + "object") is not None or frame.find(DRAW + "object-ole") is not None:
        found.left_out("object")
        return []
    return _picture(frame, members, found)


def _picture(frame: etree._Element, members: Mapping[str, bytes], found: Collector) -> list[Framed]:
    """Return the first picture that the file holds; a second is a copy in another kind."""
    image = frame.find(DRAW + "image")
    if image is None:
        return []
    alt = frame.findtext(SVG + "desc") or frame.findtext(SVG + "title") or ""
    address = image.get(XLINK + "href", "")
    if "://" in address:
        found.left_out("picture_remote", example=alt)
        return []
    decorative = frame.get(_DECORATIVE) == "true"
    return [Framed(members.get(address.removeprefix("./"), b""), alt, decorative)]
