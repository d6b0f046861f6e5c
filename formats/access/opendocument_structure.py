"""Access rules for OpenDocument about structure: headings, contents, tables, pictures in line."""

from itertools import pairwise

from lxml import etree

from formats.access.opendocument_file import OdtFile, attr, found, has, name, words
from formats.access.rule import Rule

_LAYOUT = "Points"
"""How the names of our tables begin that only hold a picture beside its words."""


def _heading_order(file: OdtFile) -> tuple[str, ...]:
    levels = [int(attr(h, "text:outline-level") or 1) for h in found(file.body, "text:h")]
    return tuple(
        f"A heading of level {after} follows level {before}."
        for before, after in pairwise([0, *levels])
        if after > before + 1
    )


def _headings_say(file: OdtFile) -> tuple[str, ...]:
    empty = [each for each in found(file.body, "text:h") if not words(each).strip()]
    return ("A heading is empty.",) * len(empty)


def _contents(file: OdtFile) -> tuple[str, ...]:
    """Each line of the contents says what its heading says."""
    headings = {
        attr(place, "text:name"): words(heading)
        for heading in found(file.body, "text:h")
        for place in found(heading, "text:bookmark", "text:bookmark-start")
    }
    return tuple(
        f"A line of the contents has no heading: {words(link)[:60]}"
        for index in found(file.body, "text:index-body")
        for link in found(index, "text:a")
        if not words(link).startswith(headings.get(attr(link, "xlink:href")[1:], "\0"))
    )


def _data_tables(file: OdtFile) -> list[etree._Element]:
    return [
        table
        for table in found(file.body, "table:table")
        if not attr(table, "table:name").startswith(_LAYOUT)
    ]


def _header_rows(file: OdtFile) -> tuple[str, ...]:
    """A first row in bold is meant as a header; a screen reader needs to be told."""
    return tuple(
        f"The header row of a table is not marked: {words(table)[:40]}"
        for table in _data_tables(file)
        if not has(table, "table:table-header-rows") and _opens_in_bold(file, table)
    )


def _opens_in_bold(file: OdtFile, table: etree._Element) -> bool:
    first = next(found(table, "table:table-row"), None)
    if first is None:
        return False
    said = [each for each in found(first, "text:p") if words(each).strip()]
    styles = (attr(each, "text:style-name") for each in said)
    bold = [file.says("paragraph", style, "fo:font-weight") == "bold" for style in styles]
    return bool(bold) and all(bold)


def _table_names(file: OdtFile) -> tuple[str, ...]:
    names = [attr(table, "table:name") for table in found(file.body, "table:table")]
    good = all(names) and len(set(names)) == len(names)
    return () if good else ("A table has no name of its own.",)


def _whole_rows(file: OdtFile) -> tuple[str, ...]:
    return tuple(
        f"A row may be split over two pages: {words(row)[:40]}"
        for row in found(file.body, "table:table-row")
        if file.says("table-row", attr(row, "table:style-name"), "fo:keep-together") != "always"
    )


def _simple_tables(file: OdtFile) -> tuple[str, ...]:
    spans = ("table:number-columns-spanned", "table:number-rows-spanned")
    cells = list(found(file.body, "table:table-cell"))
    joined = any(attr(cell, span) not in {"", "1"} for cell in cells for span in spans)
    nested = any(has(cell, "table:table") for cell in cells)
    return ("A table has joined cells or a table inside.",) if joined or nested else ()


def _layout_says_so(file: OdtFile) -> tuple[str, ...]:
    layouts = [
        table for table in found(file.body, "table:table") if table not in _data_tables(file)
    ]
    silent = [table for table in layouts if not has(table, "table:title", "table:desc")]
    return ("A table for layout does not say so.",) * len(silent)


def _in_line(file: OdtFile) -> tuple[str, ...]:
    frames = found(file.body, "draw:frame")
    floats = any(attr(frame, "text:anchor-type") != "as-char" for frame in frames)
    return ("A picture floats beside the text.",) if floats else ()


def _no_blank_space(file: OdtFile) -> tuple[str, ...]:
    """Blank paragraphs in a row are space made by hand; screen readers say "blank" for each."""
    blank = [
        not words(each).strip()
        and not has(each, "draw:frame")
        and next(each.iterancestors(name("table:table-cell")), None) is None
        for each in file.paragraphs()
    ]
    return ("Blank lines make space.",) if any(a and b for a, b in pairwise(blank)) else ()


def _page_numbers(file: OdtFile) -> tuple[str, ...]:
    numbered = has(file.styles, "text:page-number")
    return () if numbered else ("The pages have no numbers.",)


STRUCTURE: tuple[Rule[OdtFile], ...] = (
    Rule(
        "odt-heading-order",
        "No heading level is skipped.",
        _heading_order,
        "Give each heading the next level: Heading 2 comes under Heading 1.",
    ),
    Rule(
        "odt-heading-words",
        "No heading is empty.",
        _headings_say,
        "Write the heading, or take the empty line out.",
    ),
    Rule(
        "odt-contents",
        "The contents say what the headings say.",
        _contents,
        "Click the contents with the right button. Choose Update Index.",
    ),
    Rule(
        "odt-header-rows",
        "Header rows of tables are marked.",
        _header_rows,
        "Open Table, Properties, Text Flow. Choose Repeat heading.",
        "first",
    ),
    Rule(
        "odt-table-names",
        "Every table has a name of its own.",
        _table_names,
        "Open Table, Properties. Write a name.",
    ),
    Rule(
        "odt-whole-rows",
        "No row is split over two pages.",
        _whole_rows,
        "Open Table, Properties, Text Flow. Do not let rows break across pages.",
    ),
    Rule(
        "odt-simple-tables",
        "Tables are simple.",
        _simple_tables,
        "Split joined cells. Make two small tables of one that is not simple.",
    ),
    Rule(
        "odt-layout-tables",
        "Tables for layout say that they are layout.",
        _layout_says_so,
        "Make the file again. Your words are safe.",
    ),
    Rule(
        "odt-in-line",
        "Pictures stand in the line of reading.",
        _in_line,
        "Click the picture with the right button. Choose Anchor, As Character.",
    ),
    Rule(
        "odt-blank-lines",
        "No blank lines make space.",
        _no_blank_space,
        "Take the blank lines out. Set the space in the style.",
        "maybe",
    ),
    Rule(
        "odt-page-numbers",
        "Every page has its number.",
        _page_numbers,
        "Open Insert, Header and Footer. Put the page number there.",
    ),
)
