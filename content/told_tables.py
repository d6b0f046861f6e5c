"""Tables that a copy tells as lists, as large print does: known again, and what in them changed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from content.tree import Block, Table, plain, texts


@dataclass(frozen=True, slots=True)
class Retold:
    """A table that is a list in the copy and does not say the same."""

    table: Table
    came: tuple[str, ...]
    """Lines that the table does not have."""
    went: tuple[str, ...]
    """Cells that the list does not have."""


def with_tables(
    copy: Sequence[Block], marks: Mapping[str, str], old: Sequence[Block]
) -> tuple[list[Block], tuple[Retold, ...]]:
    """Return the copy with such tables in the place of their lists, and those that changed.

    `marks` gives the id of the old block by the id of its block in the copy. A list goes on until
    the next block with a mark.
    """
    tables = {block.id: block for block in old if isinstance(block, Table)}
    blocks: list[Block] = []
    changed: list[Retold] = []
    held: tuple[Table, list[Block]] | None = None
    for block in copy:
        if held and block.id not in marks:
            held[1].append(block)
            continue
        changed += _compared(held)
        table = tables.get(marks.get(block.id, ""))
        held = (table, [block]) if table and not isinstance(block, Table) else None
        blocks.append(replace(table, id=block.id) if held and table else block)
    changed += _compared(held)
    return blocks, tuple(changed)


def _compared(held: tuple[Table, list[Block]] | None) -> Iterator[Retold]:
    if held is None:
        return
    table, blocks = held
    cells = [[plain(cell) for cell in row] for row in table.rows]
    heads = cells[0] if table.header and len(cells) > 1 else []
    body = cells[1:] if heads else cells
    known = {_bare(table.caption), *(_bare(head) for head in heads)}
    for row in body:
        known |= {_bare(cell) for cell in row}
        known |= {_bare(head + cell) for head, cell in zip(heads, row, strict=False)}
    lines = [text for block in blocks for text in texts(block) if text.strip()]
    said = " ".join(_bare(line) for line in lines)
    came = tuple(line for line in lines if _bare(line) not in known)
    went = tuple(cell for row in body for cell in row if _bare(cell) not in said)
    if came or went:
        yield Retold(table, came, went)


def _bare(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
