"""Blocks of the tree as parts of a web page."""

from base64 import b64encode
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias, assert_never

from content.languages import label
from content.tree import (
    Block,
    Heading,
    Image,
    ListBlock,
    Paragraph,
    Picture,
    Point,
    Quote,
    Run,
    Runs,
    Table,
)
from formats.format import Assets
from formats.writers._html import Html, element, joined
from formats.writers._lists import Node, nested
from formats.writers._page_words import Wording
from formats.writers._picture_bytes import picture_bytes
from formats.writers._sentences import Sentences

Attributes: TypeAlias = dict[str, str | None]


def inside(assets: Assets) -> Callable[[Image], str]:
    """Return what gives a picture's address: all its bytes, so that the page needs no other."""

    def address(image: Image) -> str:
        data = b64encode(picture_bytes(image, assets)).decode("ascii")
        return f"data:{image.media_type};base64,{data}"

    return address


@dataclass(frozen=True, slots=True)
class Maker:
    """Turns the blocks of one document into markup, for web pages and for books."""

    wording: Wording
    address: Callable[[Image], str]
    """Where the page finds a picture. Raises CannotMake where it has none."""
    named: Counter[str] = field(default_factory=Counter)
    """How often each table name was met, filled as tables are made."""
    sentences: Sentences | None = None
    """What marks each sentence, where a voice reads along; None leaves pages lean."""

    def block(self, block: Block, level: int = 1, name: str | None = None) -> Html:
        """Return one block with `name` as its id. A heading needs its `level` below the title."""
        own: Attributes = {**self.wording.lang(block.language), "id": name}
        match block:
            case Heading():
                return element(f"h{level + 1}", self._runs(block, block.runs), **own)
            case Paragraph():
                return element("p", self._runs(block, block.runs), **own)
            case Quote():
                return element("blockquote", element("p", self._runs(block, block.runs)), **own)
            case ListBlock():
                return self._list(block, nested(block.items), own | self._start(block))
            case Table():
                return self._table(block, own) if block.rows else Html("")
            case Picture():
                return self._figure(block, own)
            case Point():
                return self._point(block, own)
            case _:
                assert_never(block)

    def picture(self, image: Image, name: str | None = None) -> Html:
        """Return the picture with its words. Raises CannotMake where it has no bytes."""
        alt = "" if image.decorative else image.alt
        return element("img", src=self.address(image), alt=alt, id=name)

    def _beside(self, block: Block, image: Image) -> Html:
        mark = self.sentences.picture(block, image) if self.sentences else None
        return self.picture(image, mark)

    def _runs(self, block: Block, runs: Runs) -> Html:
        if self.sentences:
            return self.sentences.runs(block, runs)
        return self.wording.runs(runs, block.language)

    def _caption(self, tag: str, block: Block, words: str) -> Html:
        shown = (Run(words),)
        if self.sentences:
            inner = self.sentences.runs(block, shown, whole=True)
        else:
            inner = self.wording.runs(shown)
        return element(tag, inner) if words else Html("")

    def _list(self, block: ListBlock, nodes: tuple[Node, ...], own: Attributes) -> Html:
        items = (
            element(
                "li",
                self._runs(block, node.runs),
                self._list(block, node.inside, {}) if node.inside else Html(""),
            )
            for node in nodes
        )
        return element("ol" if block.ordered else "ul", *items, **own)

    def _start(self, block: ListBlock) -> Attributes:
        return {"start": str(block.start)} if block.ordered and block.start != 1 else {}

    def _table(self, table: Table, own: Attributes) -> Html:
        caption = self._caption("caption", table, table.caption)
        head, body = (table.rows[:1], table.rows[1:]) if table.header else ((), table.rows)
        top = element("thead", *(self._row(table, row, "th") for row in head))
        rest = element("tbody", *(self._row(table, row, "td") for row in body))
        whole = element("table", caption, top if head else Html(""), rest)
        named = self._name(table.caption or label(self.wording.language, "table"))
        return element(
            "div", whole, class_="wide", role="region", aria_label=named, tabindex="0", **own
        )

    def _name(self, words: str) -> str:
        """Return the words, with a number from the second time: places in a page need own names."""
        self.named[words] += 1
        return words if self.named[words] == 1 else f"{words} {self.named[words]}"

    def _row(self, table: Table, row: tuple[Runs, ...], kind: str) -> Html:
        scope = "col" if kind == "th" else None
        cells = (element(kind, self._runs(table, cell), scope=scope) for cell in row)
        return element("tr", *cells)

    def _figure(self, picture: Picture, own: Attributes) -> Html:
        shown = self._beside(picture, picture.image)
        below = self._caption("figcaption", picture, picture.caption)
        return element("figure", shown, below, **own)

    def _point(self, point: Point, own: Attributes) -> Html:
        lines = joined([element("p", self._runs(point, line)) for line in point.lines])
        # After the lines: its mark counts after theirs, wherever it stands.
        beside = self._beside(point, point.image) if point.image else Html("")
        return element(
            "div",
            element("div", beside, class_="beside"),
            element("div", lines, class_="lines"),
            class_="point",
            **own,
        )
