"""Reads Word files (.docx): an own walk, so that no inserted word and no language is lost."""

from lxml import etree

from content.tree import Run, plain
from formats.block_marks import has_marks
from formats.readers._collecting import Collector
from formats.readers._docx_leftovers import count_leftovers
from formats.readers._docx_ours import (
    CAPTIONS,
    POINT_LINE,
    POINT_LINES,
    is_front,
    names_of,
    property_language,
)
from formats.readers._docx_parts import Package, W, number, open_package, parse_part, value
from formats.readers._docx_pictures import Drawn
from formats.readers._docx_runs import BREAK, Words, is_prompt
from formats.readers._docx_styles import Lists, Look, Styles, paragraph_look
from formats.readers._docx_tables import Tables
from formats.readers._xml import children, local, words_in
from formats.readers.brought import CannotRead
from formats.readers.limits import DEPTH, check_bare_blocks
from formats.readers.reader import Reader

_OPENED = frozenset({"sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"})
_QUOTES = frozenset({"quote", "intense quote", "block text", "quotations"})
_LEFT_OUT = {
    "del": "deletion",
    "moveFrom": "deletion",
    "altChunk": "other_file",
    "subDoc": "other_file",
    "oMathPara": "equation",
}
"""What may stand between paragraphs and is not brought in."""
_LARGER = 1.1
"""Times the size of the usual words from which a line stands out."""


def read_docx(data: bytes, found: Collector) -> None:
    """Add the blocks of a Word file. Raises CannotRead."""
    package = open_package(data)
    main = package.members[package.main]
    body = parse_part(main).find(W + "body")
    if body is None:
        raise CannotRead("broken")
    walk = Walk(package, found, ours=has_marks(main))
    usual = walk.styles.paragraph("")
    found.language = (property_language(package) if walk.ours else "") or (
        usual.rtl_language if usual.backwards else usual.language
    )
    walk.blocks(body)
    found.end_list()
    count_leftovers(package, body, found, ours=walk.ours)


class Walk:
    """Walks the body of a Word file and tells the collector what stands in it."""

    def __init__(self, package: Package, found: Collector, *, ours: bool) -> None:
        self.styles = Styles(package.root("styles"))
        self.ours = ours
        """Whether the file is one that we made: then its front and its edges are ours too."""
        self._lists = Lists(package)
        self._package = package
        self._found = found
        self._in_contents = False
        self._caption: list[Run] = []
        """A caption that stands above its table, until the table comes."""

    def blocks(self, parent: etree._Element, depth: int = 0) -> None:
        """Add every block below the parent."""
        if depth > DEPTH:
            raise CannotRead("too_deep")
        check_bare_blocks(len(parent))
        for child in children(parent):
            name = local(child)
            if name == "tbl":
                caption, self._caption = self._caption, []
                Tables(self, self._found).table(child, depth, caption)
                continue
            if name in {"p", *_OPENED}:
                self._end_caption()
            if name == "p":
                self._paragraph(child)
            elif name == "bookmarkStart":
                self._found.marking.meet(child.get(W + "name", ""))
            elif name in _OPENED:
                self._opened(child, depth)
            elif name in _LEFT_OUT:
                self._found.left_out(_LEFT_OUT[name], example=words_in(child))
        self._end_caption()

    def _opened(self, element: etree._Element, depth: int) -> None:
        if local(element) in {"ins", "moveTo"}:
            self._found.notice("insertions")
        if local(element) == "sdt" and is_prompt(element):
            self._found.left_out("prompt", example=words_in(element, W + "t"))
        else:
            self.blocks(element, depth + 1)

    def _end_caption(self) -> None:
        """Add a caption whose table never came as what it is: words."""
        caption, self._caption = self._caption, []
        self._found.paragraph(caption)

    def _paragraph(self, element: etree._Element) -> None:
        properties = element.find(W + "pPr")
        look = self.styles.paragraph(value(properties, "pStyle")).under(paragraph_look(properties))
        for name in names_of(element):
            self._found.marking.meet(name)
        if look.name.startswith(("toc ", "table of figures")):
            self._contents(element)
            return
        self._in_contents = False
        if self.ours and is_front(look.name, self._found.marking):
            self._found.ours(words_in(element, W + "t"))
            self._found.marking.drop()
            return
        words = self._words(element, look)
        self._pieces(words.pieces, look, stands_out=self._stands_out(words))
        if look.name not in CAPTIONS:
            self._found.marking.drop()

    def _pieces(self, pieces: list[Run | Drawn], look: Look, *, stands_out: bool) -> None:
        runs: list[Run] = []
        whole = look.level > 0 or bool(look.list_id) or look.name in POINT_LINES
        for piece in pieces:
            if isinstance(piece, Drawn):
                inside = bool(look.list_id)
                if not inside:
                    self._add(runs, look)
                    runs = []
                self._found.picture(
                    piece.data, piece.alt, decorative=piece.decorative, inside=inside
                )
            elif piece is BREAK and not whole and not self._found.marking.waits:
                self._add(runs, look)
                runs = []
            else:
                runs.append(Run(" ") if piece is BREAK and whole else piece)
        self._add(runs, look, stands_out=stands_out)

    def _contents(self, element: etree._Element) -> None:
        if self.ours:
            self._found.ours(words_in(element, W + "t"))
        elif not self._in_contents:
            self._found.left_out("contents")
        self._in_contents = True

    def _words(self, element: etree._Element, look: Look) -> Words:
        bold = bool(look.bold) and (look.level > 0 or look.name in CAPTIONS)
        words = Words(self._package, self.styles, self._found, look, is_bold=bold)
        words.read(element)
        return words

    def cell_words(self, element: etree._Element, look: Look) -> list[Run | Drawn]:
        """Return the words and pictures of a paragraph in a table, in reading order."""
        words = Words(self._package, self.styles, self._found, look, is_bold=bool(look.bold))
        words.read(element)
        return words.pieces

    def _stands_out(self, words: Words) -> bool:
        usual = self.styles.paragraph("").size
        return bool(words.sizes) and all(
            underlined or (usual and size >= usual * _LARGER) for size, underlined in words.sizes
        )

    def _add(self, runs: list[Run], look: Look, *, stands_out: bool = False) -> None:
        if not any(run.text.strip() for run in runs):
            return
        if look.name == "title" and not self._found.title:
            self._found.title = plain(tuple(runs)).strip()
        elif look.level > 0:
            self._found.heading(look.level, runs)
        elif look.list_id not in {"", "0"}:
            self._item(runs, look)
        elif look.name.startswith(("list bullet", "list number")):
            ordered = look.name.startswith("list number")
            self._found.item(runs, depth=_depth_by_name(look.name), ordered=ordered)
        elif look.name == "table caption":
            self._caption = runs
        elif look.name == "caption":
            self._found.caption(runs)
        elif look.name in POINT_LINES:
            self._found.line(runs, last=look.name == POINT_LINE)
        else:
            self._found.paragraph(runs, quote=look.name in _QUOTES, stands_out=stands_out)

    def _item(self, runs: list[Run], look: Look) -> None:
        depth = min(look.list_depth or _depth_by_name(look.name), 8)
        ordered = self._lists.is_ordered(look.list_id, depth)
        start = self._lists.count(look.list_id, depth) if ordered else 1
        key = self._lists.key(look.list_id) if ordered else ""
        self._found.item(runs, depth=depth, ordered=ordered, key=key, start=start)


def _depth_by_name(style: str) -> int:
    """Return 1 for "list bullet 2": Word has a style a depth, each a list of its own."""
    is_list = style.startswith(("list bullet ", "list number "))
    return max(number(style.rsplit(maxsplit=1)[-1]) - 1, 0) if is_list else 0


READER = Reader(id="docx", label="Word document (.docx)", read=read_docx)
