"""Collects what a reader finds, in reading order, within the limits; it makes the tree."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from content.tree import (
    Block,
    Heading,
    Image,
    ListBlock,
    ListItem,
    Paragraph,
    Picture,
    Quote,
    Run,
    Runs,
    Table,
    plain,
)
from formats.picture_safety import safe_picture
from formats.readers import limits
from formats.readers._runs import pieces, safe_link, tidy, tidy_text
from formats.readers.brought import CannotRead, LeftOut, Notice

_EXAMPLES = 20
_EXAMPLE_LENGTH = 200
_DEEPEST_ITEM = 8


@dataclass(slots=True)
class _OpenList:
    key: str
    ordered: bool
    start: int = 1
    items: list[ListItem] = field(default_factory=list)


class Collector:
    """Takes blocks from a reader and keeps count. Raises CannotRead past a limit."""

    def __init__(self) -> None:
        self.title = ""
        """The title that stands in the words, such as a paragraph styled as the title."""
        self.file_title = ""
        """The title in the file's properties."""
        self.language = ""
        """The language that the file itself says it is in."""
        self.pictures: dict[str, bytes] = {}
        self._blocks: list[Block] = []
        self._list: _OpenList | None = None
        self._waiting: list[Picture] = []
        self._counts: Counter[str] = Counter()
        self._examples: dict[str, list[str]] = {}
        self._notices: dict[str, None] = {}
        self._words = 0
        self._pictures = 0

    def heading(self, level: int, runs: Iterable[Run]) -> None:
        """Add a heading; level 1 is the file's topmost."""
        if words := self._counted(runs):
            self._add(Heading(self._id(), min(max(level, 1), 9), words))

    def paragraph(self, runs: Iterable[Run], *, quote: bool = False) -> None:
        """Add a paragraph, or a quote. Empty ones are nothing."""
        if words := self._counted(runs):
            self.end_list()
            for piece in pieces(words):
                self._add((Quote if quote else Paragraph)(self._id(), piece))

    def item(
        self, runs: Iterable[Run], *, depth: int, ordered: bool, key: str = "", start: int = 1
    ) -> None:
        """Add a list item; items of one `key` that follow each other make one list.

        `start` is the number of the item, where it is the first of its list.
        """
        words = self._counted(runs)
        if not words:
            return
        open_list = self._list
        if open_list is None or (
            depth == 0 and (open_list.key, open_list.ordered) != (key, ordered)
        ):
            self.end_list()
            open_list = self._list = _OpenList(key, ordered, start)
        deepest = open_list.items[-1].depth + 1 if open_list.items else 0
        open_list.items.append(ListItem(words, min(max(depth, 0), deepest, _DEEPEST_ITEM)))
        if len(open_list.items) > limits.BLOCKS:
            raise CannotRead("too_many_blocks")

    def table(self, rows: Sequence[Sequence[Iterable[Run]]], *, header: bool, caption: str) -> None:
        """Add a table; short rows are filled with empty cells, empty rows are nothing."""
        self.check_table(rows)
        cells = [[self._counted(cell) for cell in row] for row in rows]
        cells = [row for row in cells if any(row)]
        width = max((len(row) for row in cells), default=0)
        while width and not any(len(row) >= width and row[width - 1] for row in cells):
            width -= 1
        full = tuple(tuple((*row, *[()] * width)[:width]) for row in cells)
        if full:
            headed = header and len(full) > 1
            self._add(Table(self._id(), full, headed, tidy_text(caption)))
            self._place_waiting()
        else:
            self.paragraph([Run(caption)])

    def check_table(self, rows: Sequence[Sequence[object]]) -> None:
        """Raise CannotRead("table_too_big") where the rows, as filled, hold too many cells."""
        width = max((len(row) for row in rows), default=0)
        if width > 4 * limits.TABLE_COLUMNS or width * len(rows) > limits.TABLE_CELLS:
            raise CannotRead("table_too_big")

    def picture(
        self,
        data: bytes,
        alt: str,
        *,
        decorative: bool = False,
        caption: str = "",
        inside: bool = False,
    ) -> None:
        """Add a picture drawn anew; one `inside` a list or table comes after it."""
        self._pictures += 1
        if self._pictures > limits.PICTURES:
            raise CannotRead("too_many_pictures")
        try:
            safe = safe_picture(data)
        except CannotRead as refusal:
            self.left_out(_PICTURE_KINDS.get(refusal.reason, "picture_missing"), example=alt)
            return
        self.pictures[safe.key] = safe.data
        image = Image(safe.key, tidy_text(alt), safe.media_type, decorative and not alt.strip())
        found = Picture(self._id(), image, tidy_text(caption))
        if inside:
            self.notice("pictures_moved")
            self._waiting.append(found)
        else:
            self.end_list()
            self._add(found)

    def link(self, address: str) -> str:
        """Return the address if it is safe, else "" and keep count of what was taken off."""
        safe = safe_link(address)
        if not safe and address.strip():
            inside = address.strip().startswith("#")
            self.left_out("link_inside" if inside else "link_unsafe")
        return safe

    def left_out(self, kind: str, count: int = 1, example: str = "") -> None:
        """Count something that is not brought in, with the words a reader would have seen."""
        self._counts[kind] += count
        examples = self._examples.setdefault(kind, [])
        words = tidy_text(example[: 4 * _EXAMPLE_LENGTH])
        if words and len(examples) < _EXAMPLES:
            examples.append(words[:_EXAMPLE_LENGTH])

    def notice(self, kind: str) -> None:
        """Say something once that people should look at."""
        self._notices[kind] = None

    def end_list(self) -> None:
        """Close the list that is being read, if any."""
        open_list, self._list = self._list, None
        if open_list:
            start = open_list.start if open_list.ordered else 1
            items = tuple(open_list.items)
            self._add(ListBlock(self._id(), items, open_list.ordered, start=start))
        self._place_waiting()

    def blocks(self) -> tuple[Block, ...]:
        """Return the blocks so far; ids are not yet in order."""
        self.end_list()
        return tuple(self._blocks)

    def everything_left_out(self) -> tuple[LeftOut, ...]:
        """Return what was left out, in the order of its kinds."""
        return tuple(
            LeftOut(kind, count, tuple(self._examples[kind]))
            for kind, count in sorted(self._counts.items())
        )

    def notices(self) -> tuple[Notice, ...]:
        """Return the notices in the order in which they came up."""
        return tuple(Notice(kind) for kind in self._notices)

    def _counted(self, runs: Iterable[Run]) -> Runs:
        words = tidy(runs)
        self._words += len(plain(words).split())
        if self._words > limits.WORDS:
            raise CannotRead("too_many_words")
        return words

    def _add(self, block: Block) -> None:
        if self._list and not isinstance(block, ListBlock):
            self.end_list()
        self._blocks.append(block)
        if len(self._blocks) > limits.BLOCKS:
            raise CannotRead("too_many_blocks")

    def _place_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        for picture in waiting:
            self._add(picture)

    def _id(self) -> str:
        return "b0"


_PICTURE_KINDS = {
    "picture_too_large": "picture_large",
    "picture_svg": "picture_kind",
    "not_a_picture": "picture_kind",
}
