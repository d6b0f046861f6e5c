"""What people type in the box of one block <-> the block. Plain lines, few marks.

A list is one item a line ("1. " first makes it numbered, two spaces make it a list inside);
a table is one row a line with cells apart by " | "; a point is one line each.
"""

import re
from typing import Literal, TypeAlias, assert_never

from content.inline import runs_from, text_of
from content.tree import (
    Block,
    Heading,
    Image,
    ListBlock,
    ListItem,
    Paragraph,
    Picture,
    Point,
    Quote,
    Runs,
    Table,
)

Kind: TypeAlias = Literal["heading", "paragraph", "quote", "list", "table", "picture", "point"]

_ORDERED = re.compile(r"\s*\d{1,4}[.)]\s")
_BULLET = re.compile(r"[-*•–](?:\s+|$)")
_NUMBER = re.compile(r"\d{1,4}[.)](?:\s+|$)")
_BAR = re.compile(r"(?<!\\)\|")
_DASHES = re.compile(r"\|(\s*:?-{3,}:?\s*\|?)+$")


def block_from(
    kind: Kind,
    text: str,
    *,
    id: str,  # noqa: A002 -- the name of the field that it fills
    level: int = 1,
    language: str = "",
    image: Image | None = None,
    caption: str = "",
    header: bool = True,
) -> Block:
    """Return the block that the typed text means. Raises ValueError: a picture without image.

    `level` is of a heading, `caption` and `header` are of a table, `image` of a picture or
    point. Odd marks are kept as words.
    """
    match kind:
        case "heading":
            runs = runs_from(" ".join(text.strip().split("\n")))
            return Heading(id, min(max(level, 1), 5), runs, language)
        case "paragraph":
            return Paragraph(id, _runs(text), language)
        case "quote":
            return Quote(id, _runs(text), language)
        case "list":
            return _list(id, text, language)
        case "table":
            return Table(id, _rows(text), header, caption, language)
        case "picture":
            return _picture(id, text, image, language)
        case "point":
            return Point(id, tuple(runs_from(line) for line in _lines(text)), image, language)
        case _:
            assert_never(kind)


def text_from(block: Block) -> str:
    """Return what to put in the box, so that `block_from` gives the same block again."""
    match block:
        case Heading():
            return _one_line(block.runs)
        case Paragraph() | Quote():
            return text_of(block.runs)
        case ListBlock():
            return numbered("\n".join(_item_line(item, block.ordered) for item in block.items))
        case Table():
            return "\n".join(_row_line(row) for row in block.rows)
        case Picture():
            return block.caption
        case Point():
            return "\n".join(_one_line(line) for line in block.lines)
        case _:
            assert_never(block)


def kind_of(block: Block) -> Kind:
    """Return the name of the block's kind."""
    match block:
        case Heading():
            return "heading"
        case Paragraph():
            return "paragraph"
        case Quote():
            return "quote"
        case ListBlock():
            return "list"
        case Table():
            return "table"
        case Picture():
            return "picture"
        case Point():
            return "point"
        case _:
            assert_never(block)


def is_numbered(text: str) -> bool:
    """Return whether the lines are a numbered list: the first begins with a number."""
    return _ORDERED.match(text) is not None


def numbered(text: str) -> str:
    """Return a list with its numbers counted anew, each depth by itself; bullets stay."""
    if not is_numbered(text):
        return text
    counts: list[int] = []
    lines = []
    for line in text.split("\n"):
        depth = _depth(line)
        counts = [*counts[: depth + 1], *[0] * (depth + 1 - len(counts))]
        if _NUMBER.match(line.lstrip()):
            counts[depth] += 1
            line = _NUMBER.sub(f"{counts[depth]}. ", line.lstrip(), count=1)  # noqa: PLW2901
            line = "  " * depth + line  # noqa: PLW2901
        lines.append(line)
    return "\n".join(lines)


def _runs(text: str) -> Runs:
    return runs_from("\n".join(_lines(text)))


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]


def _one_line(runs: Runs) -> str:
    return " ".join(text_of(runs).split("\n")).strip()


def _depth(line: str) -> int:
    lead = line.expandtabs(2)
    return (len(lead) - len(lead.lstrip())) // 2


def _list(block_id: str, text: str, language: str) -> ListBlock:
    ordered = is_numbered(text)
    items: list[ListItem] = []
    for line in text.split("\n"):
        words = _unmarked(line.strip(), ordered=ordered)
        if words:
            deepest = items[-1].depth + 1 if items else 0
            items.append(ListItem(runs_from(words), min(_depth(line), deepest)))
    return ListBlock(block_id, tuple(items), ordered, language)


def _unmarked(line: str, *, ordered: bool) -> str:
    mark = _BULLET.match(line) or (_NUMBER.match(line) if ordered else None)
    return line[mark.end() :].strip() if mark else line


def _item_line(item: ListItem, ordered: bool) -> str:
    return f"{'  ' * item.depth}{'1.' if ordered else '-'} {_one_line(item.runs)}"


def _rows(text: str) -> tuple[tuple[Runs, ...], ...]:
    rows = [_cells(line) for line in _lines(text) if not _DASHES.match(line)]
    width = max((len(row) for row in rows), default=0)
    return tuple((*row, *((),) * (width - len(row))) for row in rows)


def _cells(line: str) -> tuple[Runs, ...]:
    inner = line.removeprefix("|")
    if _BAR.search(inner) and inner.endswith("|") and not inner.endswith("\\|"):
        inner = inner[:-1]
    return tuple(runs_from(cell.strip().replace("\\|", "|")) for cell in _BAR.split(inner))


def _row_line(row: tuple[Runs, ...]) -> str:
    cells = [_one_line(cell).replace("|", "\\|") for cell in row]
    line = " | ".join(cells)
    return line if cells and cells[0] and cells[-1] else f"| {line} |"


def _picture(block_id: str, text: str, image: Image | None, language: str) -> Picture:
    if image is None:
        raise ValueError("a picture block needs its image")
    return Picture(block_id, image, " ".join(text.strip().split("\n")), language)
