"""Several parts typed or pasted at once -> blocks.

A blank line parts them. "# " is a heading, "- " or "1. " a list, "> " a quote, "|" a table.
"""

import re
from collections.abc import Callable, Iterator
from itertools import groupby

from content.markup import Kind, block_from, is_numbered
from content.tree import Block

_HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*$")
_ITEM = re.compile(r"\s*(?:[-*•–]|\d{1,3}[.)])\s+\S")
_ROW = re.compile(r"\s*\|.*\||[^|]*[^|\s\\]\s+\|\s+[^|]")
_WRAPPED = range(45, 101)
"""Length of lines that a program broke, not a person."""


def blocks_from_text(text: str, new_id: Callable[[], str]) -> tuple[Block, ...]:
    """Return the blocks that the text means; `new_id` is asked once for each."""
    return tuple(
        _block(kind, lines, new_id())
        for part in _parts(text)
        for kind, lines in _runs_of_kind(part)
    )


def _parts(text: str) -> Iterator[list[str]]:
    for blank, lines in groupby(text.split("\n"), key=lambda line: not line.strip()):
        if not blank:
            yield list(lines)


def _runs_of_kind(part: list[str]) -> Iterator[tuple[Kind, list[str]]]:
    """Yield lines of one kind that stand together; each heading by itself."""
    found: list[tuple[Kind, list[str]]] = []
    for line in part:
        kind = _kind(line, found[-1][0] if found else "paragraph")
        if found and found[-1][0] == kind != "heading" and not _turns(found[-1][1], line, kind):
            found[-1][1].append(line)
        else:
            found.append((kind, [line]))
    yield from found


def _kind(line: str, before: Kind) -> Kind:
    if _HEADING.match(line):
        return "heading"
    if _ITEM.match(line):
        return "list"
    if line.startswith(">"):
        return "quote"
    if _ROW.match(line):
        return "table"
    return "list" if before == "list" and line.startswith((" ", "\t")) else "paragraph"


def _turns(lines: list[str], line: str, kind: Kind) -> bool:
    """Return whether a bulleted list turns into a numbered one, or the other way round."""
    outer = kind == "list" and not line.startswith((" ", "\t"))
    return outer and is_numbered(lines[0]) != is_numbered(line)


def _block(kind: Kind, lines: list[str], block_id: str) -> Block:
    if kind == "heading":
        found = _HEADING.match(lines[0])
        words, level = (found[2], len(found[1])) if found else (lines[0], 1)
        return block_from("heading", words, id=block_id, level=level)
    if kind == "list":
        return block_from("list", "\n".join(_unfolded(lines)), id=block_id)
    if kind == "quote":
        lines = [line.removeprefix(">") for line in lines]
    text = "\n".join(lines)
    return block_from(kind, text if kind == "table" else _unwrapped(lines), id=block_id)


def _unfolded(lines: list[str]) -> list[str]:
    """Join the second line of an item to its first."""
    items: list[str] = []
    for line in lines:
        if _ITEM.match(line) or not items:
            items.append(line)
        else:
            items[-1] = f"{items[-1]} {line.strip()}"
    return items


def _unwrapped(lines: list[str]) -> str:
    """Join lines that were broken to fit a screen; else "two words." ends at each line's end."""
    broken = len(lines) > 1 and all(len(line.strip()) in _WRAPPED for line in lines[:-1])
    return (" " if broken else "\n").join(line.strip() for line in lines)
