"""Collects what a reader finds, in reading order, within the limits; it makes the tree."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from content.tree import (
    Block,
    HardWord,
    Heading,
    Image,
    ListBlock,
    ListItem,
    Paragraph,
    Picture,
    Point,
    Quote,
    Run,
    Runs,
    Table,
    plain,
    texts,
)
from formats.block_marks import is_ours
from formats.picture_safety import safe_picture
from formats.readers import limits
from formats.readers._drawings import is_drawing, safe_drawing
from formats.readers._marking import STANDS_OUT, UNMARKED, Marking
from formats.readers._our_words import meaning_in
from formats.readers._runs import pieces, safe_link, tidy, tidy_text
from formats.readers.brought import CannotRead, LeftOut, Notice

_EXAMPLES = 20
_EXAMPLE_LENGTH = 200
_DEEPEST_ITEM = 8
_LINES = 3
"""Lines of a point, so that points whose marks were lost do not become one."""


@dataclass(slots=True)
class _OpenList:
    key: str
    ordered: bool
    id: str
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
        self.marking = Marking()
        self.hard_words: list[HardWord] = []
        self._blocks: list[Block] = []
        self._list: _OpenList | None = None
        self._point: Point | None = None
        """A point whose lines come one by one."""
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

    def paragraph(
        self, runs: Iterable[Run], *, quote: bool = False, stands_out: bool = False
    ) -> None:
        """Add a paragraph, or a quote. Empty ones are nothing; a marked one keeps its lines.

        `stands_out`: the file shows it larger or underlined, so it may be a heading.
        """
        if words := self._counted(runs, lines=self.marking.waits):
            self.end_list()
            for piece in pieces(words):
                name = self.marking.take(STANDS_OUT if stands_out else UNMARKED)
                self._add((Quote if quote else Paragraph)(name, piece))

    def point(
        self, lines: Iterable[Iterable[Run]], picture: tuple[bytes, str, bool] | None = None
    ) -> None:
        """Add a point of easy read: short lines and the bytes, words and use of its picture."""
        said = tuple(words for line in lines if (words := self._counted(line)))
        data, alt, decorative = picture or (b"", "", False)
        image = self._image(data, alt, decorative=decorative) if picture else None
        if said or image:
            self.end_list()
            self._add(Point(self._id(), said, image))

    def line(self, runs: Iterable[Run], *, last: bool = False) -> None:
        """Add a line to the point before, or begin one where a mark says so.

        `last`: the file says that its point ends with this line.
        """
        words = self._counted(runs)
        if not words:
            return
        point = self._point
        if point and not self.marking.waits and len(point.lines) < _LINES:
            self._point = replace(point, lines=(*point.lines, words))
        else:
            self.end_list()
            self._point = Point(self._id(), (words,))
        if last:
            self.end_list()

    def caption(self, runs: Iterable[Run]) -> None:
        """Put the words below the picture before them, or add them as a paragraph."""
        words = self._counted(runs)
        last = self._blocks[-1] if self._blocks and not self._list else None
        languages = {run.language for run in words}
        is_plain = len(languages) == 1 and not any(run.link for run in words)
        if is_plain and isinstance(last, Picture) and not last.caption:
            self._blocks[-1] = replace(last, caption=plain(words), language=languages.pop())
        else:
            self.paragraph(words)

    def ours(self, words: str) -> None:
        """Count words that our own file put around those of people."""
        self.left_out("ours", example=words)

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
        other = open_list is not None and (open_list.key, open_list.ordered) != (key, ordered)
        if open_list is None or self.marking.waits or (depth == 0 and other):
            self.end_list()
            open_list = self._list = _OpenList(key, ordered, self._id(), start)
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
        image = self._image(data, alt, decorative=decorative)
        if image is None:
            return
        if inside:
            self.notice("pictures_moved")
            self._waiting.append(Picture(UNMARKED, image, tidy_text(caption)))
        else:
            self.end_list()
            self._add(Picture(self._id(), image, tidy_text(caption)))

    def _image(self, data: bytes, alt: str, *, decorative: bool) -> Image | None:
        """Return a picture drawn anew; None, and say so, where it cannot be taken."""
        self._pictures += 1
        if self._pictures > limits.PICTURES:
            raise CannotRead("too_many_pictures")
        try:
            safe = safe_drawing(data) if self.marking.waits and is_drawing(data) else None
            safe = safe or safe_picture(data)
        except CannotRead as refusal:
            self.left_out(_PICTURE_KINDS.get(refusal.reason, "picture_missing"), example=alt)
            return None
        self.pictures[safe.key] = safe.data
        return Image(safe.key, tidy_text(alt), safe.media_type, decorative and not alt.strip())

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
        """Close the list or the point that is being read, if any."""
        point, self._point = self._point, None
        if point:
            self._add(point)
        open_list, self._list = self._list, None
        if open_list:
            start = open_list.start if open_list.ordered else 1
            items = tuple(open_list.items)
            self._add(ListBlock(open_list.id, items, open_list.ordered, start=start))
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

    def _counted(self, runs: Iterable[Run], *, lines: bool = False) -> Runs:
        words = tidy(runs, lines=lines)
        self._words += len(plain(words).split())
        if self._words > limits.WORDS:
            raise CannotRead("too_many_words")
        return words

    def _add(self, block: Block) -> None:
        if (self._list and not isinstance(block, ListBlock)) or self._point:
            self.end_list()
        if is_ours(block.id):
            self._keep_ours(block)
            return
        self._blocks.append(block)
        if len(self._blocks) > limits.BLOCKS:
            raise CannotRead("too_many_blocks")

    def _place_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        for picture in waiting:
            self._add(picture)

    def _keep_ours(self, block: Block) -> None:
        """Take what a hard word means; all else that we add to a file is only counted."""
        if word := meaning_in(block):
            self.hard_words.append(word)
        self.ours(" ".join(texts(block)))

    def _id(self) -> str:
        return self.marking.take()


_PICTURE_KINDS = {
    "picture_too_large": "picture_large",
    "picture_svg": "picture_kind",
    "not_a_picture": "picture_kind",
}
