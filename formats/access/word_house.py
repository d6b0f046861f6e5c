"""More rules for Word files that we make: what our templates promise beyond access for all."""

from collections.abc import Iterator

from lxml import etree

from formats.access.colours import contrast
from formats.access.rule import Rule
from formats.access.word_file import WordFile
from formats.access.word_layout import SMALLEST_PRINT
from formats.access.word_structure import LAYOUT_STYLE
from formats.access.word_words import default_language
from formats.access.word_xml import attr, found, says, words

_LEAST_CONTRAST = 7.0
"""WCAG 1.4.6."""
_LEAST_LINE = 300
"""In 240ths of a line: 1.25."""
_BY_HAND = ("sz", "szCs", "b", "i", "color", "rFonts", "u", "highlight", "caps")
_SPACED_BY_HAND = ("spacing", "ind", "jc", "pBdr", "shd")


def _everywhere(file: WordFile, *tags: str) -> Iterator[etree._Element]:
    for root in (file.styles, file.body, *file.edges):
        yield from found(root, *tags)


def _says_language(file: WordFile) -> tuple[str, ...]:
    said = next(found(file.core, "dc:language"), None)
    whole = said is not None and bool((said.text or "").strip())
    return () if whole and default_language(file) else ("The file does not say its language.",)


def _print(file: WordFile) -> tuple[str, ...]:
    """Nothing is smaller than the body, page numbers included (UKAAF G003)."""
    body = float(attr(next(found(file.styles, "w:sz"), None), "val") or 0) / 2
    sizes = [float(attr(size, "val")) / 2 for size in _everywhere(file, "w:sz", "w:szCs")]
    small = sorted({size for size in sizes if size < max(body, SMALLEST_PRINT)})
    return tuple(f"Some words are only {size:g} points high." for size in small)


def _plain_letters(file: WordFile) -> tuple[str, ...]:
    looks = any(True for _ in _everywhere(file, "w:i", "w:iCs", "w:caps", "w:smallCaps"))
    return ("Some words are in italics or capitals.",) if looks else ()


def _spaced(file: WordFile) -> tuple[str, ...]:
    normal = file.style("Normal")
    spaces = found(normal, "w:spacing") if normal is not None else iter(())
    line = attr(next(spaces, None), "line")
    return () if line and int(line) >= _LEAST_LINE else ("The lines stand too close.",)


def _never_split(file: WordFile) -> tuple[str, ...]:
    said = next(found(file.settings, "w:autoHyphenation"), None)
    off = said is not None and attr(said, "val") in {"0", "false"}
    return () if off else ("Words may be split at the end of a line.",)


def _current(file: WordFile) -> tuple[str, ...]:
    modes = [
        attr(each, "val")
        for each in found(file.settings, "w:compatSetting")
        if attr(each, "name") == "compatibilityMode"
    ]
    return () if "15" in modes else ("The file opens in an old mode.",)


def _by_style(file: WordFile) -> tuple[str, ...]:
    """Looks come from styles, so that a reader can change one style and all follow."""
    runs = {each.tag.rsplit("}", 1)[-1] for r in found(file.body, "w:rPr") for each in r}
    lines = {each.tag.rsplit("}", 1)[-1] for p in found(file.body, "w:pPr") for each in p}
    wrong = runs & set(_BY_HAND) | lines & set(_SPACED_BY_HAND)
    return ("Some words have a look set by hand.",) if wrong else ()


def _styles_exist(file: WordFile) -> tuple[str, ...]:
    known = {attr(style, "styleId") for style in found(file.styles, "w:style")}
    used = {attr(each, "val") for each in found(file.body, "w:pStyle", "w:rStyle", "w:tblStyle")}
    return tuple(f"A style is missing: {each}" for each in sorted(used - known))


def _strong_contrast(file: WordFile) -> tuple[str, ...]:
    """Words on white, or on the shade of their own style."""
    weak = []
    for style in found(file.styles, "w:style"):
        ink = attr(next(found(style, "w:color"), None), "val")
        paper = attr(next(found(style, "w:shd"), None), "fill") or "FFFFFF"
        if ink and contrast(ink, paper) < _LEAST_CONTRAST:
            weak.append(f"The letters are too pale in the style {attr(style, 'styleId')}.")
    return tuple(weak)


def _whole_rows(file: WordFile) -> tuple[str, ...]:
    return tuple(
        f"A row may be split over two pages: {words(row)[:40]}"
        for row in found(file.body, "w:tr")
        if next(found(row, "w:cantSplit"), None) is None
    )


def _layout_says_so(file: WordFile) -> tuple[str, ...]:
    tables = (next(found(table, "w:tblPr"), None) for table in found(file.body, "w:tbl"))
    silent = [
        each
        for each in tables
        if says(each, "w:tblStyle") == LAYOUT_STYLE and not says(each, "w:tblDescription")
    ]
    return ("A table for layout does not say so.",) * len(silent)


HOUSE: tuple[Rule[WordFile], ...] = (
    Rule("word-says-language", "The file says its language.", _says_language),
    Rule("word-print", "No words are smaller than the main text.", _print),
    Rule("word-letters", "No italics and no capitals for looks.", _plain_letters),
    Rule("word-line-space", "Lines stand a quarter further apart than usual.", _spaced),
    Rule("word-never-split", "Words are never split.", _never_split),
    Rule("word-current", "The file opens in today's Word mode.", _current),
    Rule("word-styles", "Every look comes from a style.", _by_style),
    Rule("word-style-names", "Every style that is used is there.", _styles_exist),
    Rule("word-strong-contrast", "Letters stand out strongly.", _strong_contrast),
    Rule("word-whole-rows", "No row is split over two pages.", _whole_rows),
    Rule("word-layout-tables", "Tables for layout say that they are layout.", _layout_says_so),
)
