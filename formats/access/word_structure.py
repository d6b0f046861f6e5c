"""Access rules for Word about tables: header rows, simple grids, nothing empty."""

from lxml import etree

from formats.access.rule import Rule
from formats.access.word_file import WordFile
from formats.access.word_tables import is_empty, rows_of
from formats.access.word_xml import found, is_on, name, says, words_of_cells

LAYOUT_STYLE = "PointRows"
"""Our own style for rows of picture and words, which are no table to read across."""
_OUR_STYLE = "ReadableTable"


def data_tables(file: WordFile) -> list[etree._Element]:
    """Return the tables that hold facts: two rows and two columns, not one of our layout tables."""
    return [
        table
        for table in found(file.body, "w:tbl")
        if says(next(found(table, "w:tblPr"), None), "w:tblStyle") != LAYOUT_STYLE
        and len(rows := rows_of(table)) > 1
        and max(map(len, rows)) > 1
        and sum(not is_empty(cell) for row in rows for cell in row) > 1
    ]


def _header_rows(file: WordFile) -> tuple[str, ...]:
    return tuple(
        file.at(table, "A table does not mark its header row.", words_of_cells(table))
        for table in data_tables(file)
        if not any(is_on(mark) for mark in found(table, "w:tblHeader")) and not _has_none(table)
    )


def _has_none(table: etree._Element) -> bool:
    """Return whether it is a table of ours that people said has no header."""
    properties = next(found(table, "w:tblPr"), None)
    ours = says(properties, "w:tblStyle") == _OUR_STYLE
    return ours and says(properties, "w:tblLook", "firstRow") == "0"


def _simple_tables(file: WordFile) -> tuple[str, ...]:
    faults = []
    for table in found(file.body, "w:tbl"):
        if any(True for _ in found(table, "w:tbl") if _ is not table):
            faults.append(file.at(table, "A table has a table inside.", words_of_cells(table)))
        if _joined(table):
            faults.append(file.at(table, "A table has joined cells.", words_of_cells(table)))
    return tuple(faults)


def _joined(table: etree._Element) -> bool:
    own = [each.find(name("w:tcPr")) for row in rows_of(table) for each in row]
    wide = any(says(each, "w:gridSpan") not in {"", "1"} for each in own)
    return wide or any(each is not None and each.find(name("w:vMerge")) is not None for each in own)


def _filled(file: WordFile) -> tuple[str, ...]:
    faults = []
    for table in data_tables(file):
        rows = rows_of(table)
        if any(row and all(map(is_empty, row)) for row in rows):
            faults.append(file.at(table, "A table has an empty row.", words_of_cells(table)))
        columns = min(map(len, rows))
        if any(all(is_empty(row[at]) for row in rows) for at in range(columns)):
            faults.append(file.at(table, "A table has an empty column.", words_of_cells(table)))
    return tuple(faults)


STRUCTURE: tuple[Rule[WordFile], ...] = (
    Rule(
        "word-header-rows",
        "Header rows of tables are marked.",
        _header_rows,
        "Put the cursor in the first row. Choose Table Layout, Repeat Header Rows.",
        "first",
    ),
    Rule(
        "word-simple-tables",
        "Tables are simple.",
        _simple_tables,
        "Split joined cells: Table Layout, Split Cells. Or make two simple tables.",
    ),
    Rule(
        "word-filled-tables",
        "No row or column of a table is empty.",
        _filled,
        "Delete the empty row or column. Write “none” where there is nothing to say.",
        "maybe",
    ),
)
