"""The documents that are measured: a standard and an easy-read edition, of few and many pages."""

import sys
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "tests"))

from golden.documents import assets, easy_read, long

from content.tree import Block, Document, Heading, Paragraph, Point, Run

__all__ = ["CURVE", "MEASURED", "assets", "changed", "document", "for_format"]

MEASURED = (5, 50)
"""Pages of the documents that are compared with others."""
CURVE = (5, 50, 100, 200)
"""Pages of the documents that show whether a page costs the same in a long one."""
LONGEST = 550
"""Pages of the longest report that a document may hold: 200,000 words."""
_PAGES_A_SECTION = 2.5


def document(pages: int) -> Document:
    """Return a report of about this many pages."""
    return long(max(1, round(pages / _PAGES_A_SECTION)))


def for_format(kinds: frozenset[str], pages: int) -> Document:
    """Return the report, or a booklet as long for a format that is made of easy read only."""
    return document(pages) if "standard" in kinds else _booklet(pages)


def _booklet(pages: int) -> Document:
    """Return the golden booklet, its points again and again: four of them fill a page."""
    short = easy_read()
    points = [block for block in short.blocks if isinstance(block, Point) and block.image]
    blocks: list[Block] = []
    for number in range(max(1, pages - 4) * 4):
        if number % 20 == 0:
            blocks.append(Heading(f"h{number}", 1, (Run(f"Part {number // 20 + 1}"),)))
        own = points[number % len(points)]
        blocks.append(replace(own, id=f"p{number}", lines=((Run(f"Point {number}."),), *own.lines)))
    return replace(short, blocks=tuple(blocks))


def changed(told: Document, note: str) -> Document:
    """Return the document with one sentence of it changed, and nothing else."""
    blocks, where = list(told.blocks), len(told.blocks) // 2
    for place in range(where, len(blocks)):
        block = blocks[place]
        if isinstance(block, Paragraph):
            blocks[place] = replace(block, runs=(*block.runs, Run(f" {note}")))
            break
        if isinstance(block, Point):
            blocks[place] = replace(block, lines=(*block.lines[:-1], (Run(f"{note}."),)))
            break
    return replace(told, blocks=tuple(blocks))
