"""Access rules for Word about structure: headings, tables, pictures in the line."""

from itertools import pairwise

from lxml import etree

from formats.access.rule import Rule
from formats.access.word_file import WordFile, attr, found, name, style_of, words

_LAYOUT_STYLE = "PointRows"


def _levels(file: WordFile) -> list[int]:
    styles = (style_of(each) for each in file.paragraphs())
    return [int(style[-1]) for style in styles if style[:-1] == "Heading" and style[-1].isdigit()]


def _heading_order(file: WordFile) -> tuple[str, ...]:
    levels = [0, *_levels(file)]
    return tuple(
        f"A heading of level {after} follows level {before}."
        for before, after in pairwise(levels)
        if after > before + 1
    )


def _headings_say(file: WordFile) -> tuple[str, ...]:
    empty = [
        each
        for each in file.paragraphs()
        if style_of(each).startswith("Heading") and not words(each).strip()
    ]
    return ("A heading is empty.",) * len(empty)


def _data_tables(file: WordFile) -> list[etree._Element]:
    return [
        table
        for table in found(file.body, "w:tbl")
        if attr(next(found(table, "w:tblStyle"), None), "val") != _LAYOUT_STYLE
    ]


def _header_rows(file: WordFile) -> tuple[str, ...]:
    return tuple(
        f"A table says it has a header row, but no row is marked: {words(table)[:40]}"
        for table in _data_tables(file)
        if attr(next(found(table, "w:tblLook"), None), "firstRow") == "1"
        and next(found(table, "w:tblHeader"), None) is None
    )


def _whole_rows(file: WordFile) -> tuple[str, ...]:
    return tuple(
        f"A row may be split over two pages: {words(row)[:40]}"
        for row in found(file.body, "w:tr")
        if next(found(row, "w:cantSplit"), None) is None
    )


def _simple_tables(file: WordFile) -> tuple[str, ...]:
    joined = len(list(found(file.body, "w:gridSpan", "w:vMerge")))
    nested = sum(
        1 for cell in found(file.body, "w:tc") if next(found(cell, "w:tbl"), None) is not None
    )
    return ("A table has joined cells or a table inside.",) if joined or nested else ()


def _layout_says_so(file: WordFile) -> tuple[str, ...]:
    layouts = [table for table in found(file.body, "w:tbl") if table not in _data_tables(file)]
    silent = [table for table in layouts if next(found(table, "w:tblDescription"), None) is None]
    return ("A table for layout does not say so.",) * len(silent)


def _in_line(file: WordFile) -> tuple[str, ...]:
    floating = next(file.body.iter(name("wp:anchor")), None)
    return () if floating is None else ("A picture floats beside the text.",)


def _no_blank_space(file: WordFile) -> tuple[str, ...]:
    """Blank paragraphs in a row are space made by hand; screen readers say "blank" for each."""
    blank = [
        not words(each).strip()
        and next(found(each, "w:drawing"), None) is None
        and next(each.iterancestors(name("w:tc")), None) is None
        for each in file.paragraphs()
    ]
    return ("Blank lines make space.",) if any(a and b for a, b in pairwise(blank)) else ()


STRUCTURE: tuple[Rule[WordFile], ...] = (
    Rule("word-heading-order", "No heading level is skipped.", _heading_order),
    Rule("word-heading-words", "No heading is empty.", _headings_say),
    Rule("word-header-rows", "Header rows of tables are marked.", _header_rows),
    Rule("word-whole-rows", "No row is split over two pages.", _whole_rows),
    Rule("word-simple-tables", "Tables are simple.", _simple_tables),
    Rule("word-layout-tables", "Tables for layout say that they are layout.", _layout_says_so),
    Rule("word-in-line", "Pictures stand in the line of reading.", _in_line),
    Rule("word-blank-lines", "No blank lines make space.", _no_blank_space),
)
