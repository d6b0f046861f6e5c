"""Access rules for Word about print: contrast, sizes, spacing, stretched lines, columns."""

import re
from collections import Counter
from collections.abc import Iterator

from lxml import etree

from formats.access.colours import NAMED, contrast
from formats.access.rule import Fault, Rule
from formats.access.word_file import WordFile
from formats.access.word_passages import Passage, Piece
from formats.access.word_xml import attr, found, is_on, name

SMALLEST_PRINT = 12
"""Points: UKAAF's least for clear print."""
_SMALLEST_LARGE = 16
"""Points: UKAAF's least for large print."""
_LEAST_CONTRAST = 4.5
_LEAST_LARGE_CONTRAST = 3.0
"""WCAG 1.4.3; the second for letters of 18 points, or 14 in bold."""
_LEAST_LINE = 1.25
_LONG = 80
"""Letters: about a line; a shorter paragraph cannot be stretched."""
_LARGE_PRINT = re.compile(r"\b(large print|print bras)\b", re.IGNORECASE)
_LABEL = 6
"""Words of a line that says what a file is; a longer one offers large print to those who ask."""
_ONE_LINE = 20
"""Letters that always fit in one line, so that no other stands close to it."""
_MANY_ITALICS = 4


def _size(piece: Piece) -> float:
    return float(piece.says.get("size") or 20) / 2


def _sizes(file: WordFile) -> tuple[str, ...]:
    least = _SMALLEST_LARGE if _says_large_print(file) else SMALLEST_PRINT
    firsts: dict[float, Passage] = {}
    counts: Counter[float] = Counter()
    for passage, piece in _pieces(file):
        if _size(piece) < least and not piece.says.get("raised") and piece.text.strip():
            firsts.setdefault(_size(piece), passage)
            counts[_size(piece)] += len(piece.text.split())
    return tuple(
        firsts[size].fault(f"{count} words are only {size:g} points high.")
        for size, count in sorted(counts.items())
    )


def _says_large_print(file: WordFile) -> bool:
    labels = (each.text for each in file.passages[:12] if len(each.text.split()) <= _LABEL)
    start = " ".join(labels)
    title = next(found(file.core, "dc:title"), None)
    return bool(_LARGE_PRINT.search(f"{start} {title.text if title is not None else ''}"))


def _pieces(file: WordFile) -> Iterator[tuple[Passage, Piece]]:
    return ((passage, piece) for passage in file.passages for piece in passage.pieces)


def _aligned(file: WordFile) -> tuple[str, ...]:
    return tuple(
        passage.fault("Lines are stretched to the edge.")
        for passage in file.passages
        if passage.says.get("side") in {"both", "distribute"} and len(passage.text) > _LONG
    )


def _italics(file: WordFile) -> tuple[str, ...]:
    return tuple(
        passage.fault("Words are in italics.")
        for passage in file.passages
        if len(" ".join(p.text for p in passage.pieces if p.says.get("italic")).split())
        >= _MANY_ITALICS
    )


def _underlined(file: WordFile) -> tuple[str, ...]:
    return tuple(
        passage.fault("Words that are no link are underlined.")
        for passage in file.passages
        if any(
            piece.says.get("underline", "none") != "none" and not piece.link and piece.text.strip()
            for piece in passage.pieces
        )
    )


def _spacing(file: WordFile) -> tuple[str, ...]:
    """The spacing that most letters of the text have; titles and headings may stand closer."""
    spaces: Counter[float] = Counter()
    for passage in file.passages:
        if passage.level or passage.style == "title":
            continue
        spaces[line_of(passage)] += len(passage.text)
    enough = sum(spaces.values()) >= _ONE_LINE
    usual = spaces.most_common(1)[0][0] if enough else _LEAST_LINE
    return () if usual >= _LEAST_LINE else ("The lines stand too close.",)


def line_of(passage: Passage) -> float:
    """Return how far its lines stand apart, 1 for single spacing."""
    try:
        line = float(passage.says.get("line") or 240)
    except ValueError:
        return 1.0
    if passage.says.get("line_rule", "auto") == "auto":
        return line / 240
    sizes = [_size(piece) for piece in passage.pieces] or [10.0]
    return line / 20 / max(sizes) / 1.2


def _contrast(file: WordFile) -> tuple[str, ...]:
    page = _page(file)
    return tuple(
        passage.fault(f"The letters are too pale: {worst:.1f} to 1.")
        for passage in file.passages
        if (worst := min(_ratios(passage, page), default=21)) < 21
    )


def _page(file: WordFile) -> str:
    """Return the colour of the page, white unless the file shows another."""
    painted = next(found(file.body, "w:background"), None)
    shown = is_on(next(found(file.settings, "w:displayBackgroundShape"), None))
    colour = attr(painted, "color").upper()
    return colour if shown and re.fullmatch("[0-9A-F]{6}", colour) else "FFFFFF"


def _ratios(passage: Passage, page: str) -> Iterator[float]:
    """Yield the ratios that are too low. Letters of no said colour look after themselves."""
    behind = (
        passage.says.get("paper")
        or passage.says.get("cell")
        or ("?" if _in_shape(passage) else page)
    )
    for piece in passage.pieces:
        ink = piece.says.get("ink", "")
        paper = NAMED.get(piece.says.get("mark", ""), "") or piece.says.get("fill") or behind
        if "?" in {ink, paper} or not ink or not piece.text.strip() or piece.says.get("hidden"):
            continue
        large = _size(piece) >= (14 if piece.says.get("bold") else 18)
        ratio = contrast(ink, paper)
        if ratio < (_LEAST_LARGE_CONTRAST if large else _LEAST_CONTRAST):
            yield ratio


def _in_shape(passage: Passage) -> bool:
    """A text box may have any colour behind it, from the theme or a picture."""
    return passage.in_box


def _columns(file: WordFile) -> tuple[str, ...]:
    wide = [each for each in found(file.body, "w:cols") if attr(each, "num") not in {"", "0", "1"}]
    return tuple(_column_fault(file, each) for each in wide)


def _column_fault(file: WordFile, columns: etree._Element) -> Fault:
    section = columns.getparent()
    inside = next(columns.iterancestors(name("w:p")), None)
    at = inside if inside is not None else section
    return (
        file.at(at, "The text stands in columns.")
        if at is not None
        else Fault("The text stands in columns.")
    )


LAYOUT: tuple[Rule[WordFile], ...] = (
    Rule(
        "word-contrast",
        "Letters stand out from their background.",
        _contrast,
        "Select the words. Choose Home, Font Colour, Automatic, or a much darker colour.",
        "first",
    ),
    Rule(
        "word-sizes",
        "No words are smaller than 12 points, or 16 in large print.",
        _sizes,
        "Make the style Normal at least 12 points: Home, Styles, right-click Normal, Modify.",
    ),
    Rule(
        "word-columns",
        "The text stands in one column.",
        _columns,
        "Choose Layout, Columns, One.",
    ),
    Rule(
        "word-aligned",
        "Lines are not stretched.",
        _aligned,
        "Select the words. Choose Home, Align Left.",
    ),
    Rule(
        "word-italics",
        "No whole sentences are in italics.",
        _italics,
        "Select the words and take the italics off. Use bold for the few words that matter.",
        "maybe",
    ),
    Rule(
        "word-underline",
        "Only links are underlined.",
        _underlined,
        "Select the words and take the underline off. Use bold for the few words that matter.",
        "maybe",
    ),
    Rule(
        "word-spacing",
        "Lines stand well apart.",
        _spacing,
        "Select all. Choose Home, Line Spacing, 1.5.",
        "maybe",
    ),
)
