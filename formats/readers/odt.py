"""Reads OpenDocument texts (.odt), as LibreOffice writes them."""

from collections.abc import Mapping
from dataclasses import replace

from lxml import etree

from content.tree import Run, plain
from formats.block_marks import has_marks
from formats.readers import limits
from formats.readers._collecting import Collector
from formats.readers._odt_leftovers import count_leftovers
from formats.readers._odt_ours import (
    CAPTION,
    MEANING,
    POINT_LINE,
    TABLE_CAPTION,
    is_bold_by_itself,
    names_of,
)
from formats.readers._odt_runs import BREAK, Framed, Words, framed
from formats.readers._odt_styles import DRAW, OFFICE, TEXT, Look, Styles
from formats.readers._odt_tables import Tables
from formats.readers._xml import children, local, parse, words_in
from formats.readers.brought import CannotRead
from formats.readers.reader import Reader

_OPENED = frozenset({"section", "index-body", "soft-page-break"})
_INDEX_TAGS = (
    "table-of-content illustration-index table-index object-index user-index "
    "alphabetical-index bibliography"
)
_INDEXES = frozenset(_INDEX_TAGS.split())


def read_odt(data: bytes, found: Collector) -> None:
    """Add the blocks of an OpenDocument text. Raises CannotRead."""
    members = limits.unpack(data)
    if b"encryption-data" in members.get("META-INF/manifest.xml", b""):
        raise CannotRead("password")
    if "content.xml" not in members:
        raise CannotRead("broken")
    content = parse(members["content.xml"])
    body = content.find(f"{OFFICE}body/{OFFICE}text")
    if body is None:
        raise CannotRead("broken")
    common = [parse(members["styles.xml"])] if "styles.xml" in members else []
    walk = _Walk(members, Styles([*common, content]), found)
    walk.ours = has_marks(members["content.xml"])
    found.language = walk.styles.default.language
    walk.blocks(body)
    found.end_list()
    count_leftovers(members, content, common, found)


class _Walk:
    def __init__(self, members: Mapping[str, bytes], styles: Styles, found: Collector) -> None:
        self.styles = styles
        self._members = members
        self._found = found
        self.ours = False
        """Whether the file carries marks of ours."""
        self._caption: list[Run] = []
        """Words of a caption whose table is still to come."""
        self._list_count = 0
        self._numbers: dict[str, int] = {}
        """The number of the next outer item, by style of list."""

    def blocks(self, parent: etree._Element, depth: int = 0) -> None:
        """Add every block below the parent. Raises CannotRead("too_deep")."""
        if depth > limits.DEPTH:
            raise CannotRead("too_deep")
        limits.check_bare_blocks(len(parent))
        for child in children(parent):
            name = local(child)
            if name == "table":
                caption, self._caption = self._caption, []
                Tables(self, self._found).table(child, depth, caption)
                continue
            self._end_caption()
            if name in {"h", "p"}:
                self._paragraph(child, heading=name == "h")
            elif name == "list":
                self._list_count += 1
                self._begin(child)
                self._list(child, 0, child.get(TEXT + "style-name", ""))
                self._found.end_list()
            elif name in _OPENED:
                self._section(child, depth)
            elif name in _INDEXES:
                self._contents(child)
            elif name == "frame":
                self._pictures(framed(child, self._members, self._found), inside=False)
            elif child.tag.startswith(DRAW):
                self._found.left_out("text_box", example=words_in(child))
        self._end_caption()

    def _end_caption(self) -> None:
        """Add a caption whose table never came as what it is: words."""
        caption, self._caption = self._caption, []
        self._found.paragraph(caption)

    def _contents(self, index: etree._Element) -> None:
        if self.ours:
            self._found.ours(words_in(index))
        else:
            self._found.left_out("contents")

    def _section(self, section: etree._Element, depth: int) -> None:
        if section.get(TEXT + "display") == "none":
            self._found.left_out("hidden")
        else:
            self.blocks(section, depth + 1)

    def _paragraph(self, element: etree._Element, *, heading: bool) -> None:
        look = self.look(element)
        marking = self._found.marking
        for name in names_of(element):
            marking.meet(name)
        if look.name == MEANING and self.ours:
            self._found.ours(words_in(element))
            marking.drop()
            return
        level = element.get(TEXT + "outline-level", "1") if heading else ""
        runs: list[Run] = []
        for piece in self.pieces(element, heading=heading):
            if isinstance(piece, Framed) or (piece is BREAK and not heading and not marking.waits):
                self._add(runs, look, level)
                runs = []
            if isinstance(piece, Framed):
                self._pictures([piece], inside=False)
            else:
                runs.append(Run(" ") if piece is BREAK and heading else piece)
        self._add(runs, look, level)
        if look.name not in {CAPTION, TABLE_CAPTION}:
            marking.drop()

    def _add(self, runs: list[Run], look: Look, level: str) -> None:
        if not any(run.text.strip() for run in runs):
            return
        if look.name == "Title" and not self._found.title:
            self._found.title = plain(tuple(runs)).strip()
        elif level:
            self._found.heading(int(level) if level.isdigit() and len(level) < 3 else 1, runs)
        elif look.name == TABLE_CAPTION:
            self._caption = runs
        elif look.name == CAPTION:
            self._found.caption(runs)
        elif look.name == POINT_LINE:
            self._found.line(runs)
        else:
            self._found.paragraph(runs, quote=look.name == "Quotations")

    def _begin(self, element: etree._Element) -> None:
        """Count an outer list from 1, unless it says that it goes on from one of its style."""
        goes_on = element.get(TEXT + "continue-numbering") == "true"
        if not goes_on and element.get(TEXT + "continue-list") is None:
            self._numbers.pop(element.get(TEXT + "style-name", ""), None)

    def _list(self, element: etree._Element, depth: int, style: str) -> None:
        if depth > limits.DEPTH:
            raise CannotRead("too_deep")
        style = element.get(TEXT + "style-name", style)
        for item in children(element):
            if local(item) not in {"list-item", "list-header"}:
                continue
            if (start := _number(item, "start-value")) and not depth:
                self._numbers[style] = start
            runs: list[Run] = []
            for child in children(item):
                if local(child) == "list":
                    self._item(runs, depth, style)
                    runs = []
                    self._list(child, depth + 1, style)
                elif local(child) == "h":
                    self._found.end_list()
                    self._paragraph(child, heading=True)
                else:
                    for name in names_of(child):
                        self._found.marking.meet(name)
                    runs += [*self.line(child), Run(" ")]
            self._item(runs, depth, style)

    def _item(self, runs: list[Run], depth: int, style: str) -> None:
        ordered = self.styles.is_ordered(style, depth)
        start = self._numbers.get(style, 1)
        if ordered and not depth and any(run.text.strip() for run in runs):
            self._numbers[style] = start + 1
        key = str(self._list_count)
        self._found.item(runs, depth=depth, ordered=ordered, key=key, start=start)

    def line(self, element: etree._Element) -> list[Run]:
        """Return the words on one line; pictures in them come after the list or table."""
        runs: list[Run] = []
        for piece in self.pieces(element):
            if isinstance(piece, Framed):
                self._pictures([piece], inside=True)
            else:
                runs.append(Run(" ") if piece is BREAK else piece)
        return runs

    def _pictures(self, pictures: list[Framed], *, inside: bool) -> None:
        for picture in pictures:
            self._found.picture(
                picture.data, picture.alt, decorative=picture.decorative, inside=inside
            )

    def look(self, element: etree._Element) -> Look:
        """Return the look that the style of a paragraph gives."""
        return self.styles.default.under(self.styles.look(element.get(TEXT + "style-name", "")))

    def pieces(self, element: etree._Element, *, heading: bool = False) -> list[Run | Framed]:
        """Return the words and pictures of a paragraph in reading order.

        The bold that a heading or caption has by itself is no bold of the words.
        """
        look = self.look(element)
        if heading or is_bold_by_itself(look.name):
            look = replace(look, bold=None)
        words = Words(self._members, self.styles, self._found)
        words.read(element, look)
        return words.pieces


def _number(element: etree._Element, name: str) -> int:
    text = element.get(TEXT + name, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 8 else 0


READER = Reader(id="odt", label="OpenDocument text (.odt)", read=read_odt)
