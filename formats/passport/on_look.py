"""Rules about the look of a file, over what was measured in it: sizes, letters, lines, colours."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median

from formats.access.colours import contrast
from formats.access.rule import Rule
from formats.passport.measured import Fact, Measured, Piece, Purpose

LEAST = {"easy_read": 14.0, "large_print": 16.0, "clear_print": 12.0, "screen": 12.0}
"""Points: Department of Health 2010; UKAAF G003, large and clear print."""
LEAST_LINES = 1.25
"""From line to line, as a multiple of the size; RNIB: 1.5-2 times the space between words."""
LEAST_GAP = 1.5
"""From paragraph to paragraph, as a multiple of from line to line: WCAG 1.4.8."""
LONGEST_LINE = 80
"""Letters: WCAG 1.4.8."""
LEAST_CONTRAST = 7.0
"""WCAG 1.4.6."""
PALE = 0.75
"""Luminance: paper is white or very pale."""
_FULL_LINE = 40
"""Letters: shorter pieces, such as marks and cells, have no line under them."""
_A4 = (595.0, 842.0)
_SERIFS = ("times", "georgia", "garamond", "cambria", "palatino", "roman", "courier", "script")


@dataclass(frozen=True, slots=True)
class Look:
    """A rule about the look, the fact it needs, and the purposes it holds for."""

    rule: Rule[Measured]
    needs: Fact
    purposes: frozenset[Purpose] = frozenset()
    """Empty: for every file."""
    certain: bool = True
    """False where only a person can say whether it matters."""

    def concerns(self, file: Measured) -> bool:
        """Return whether the file was measured for this, and is what the rule is about."""
        return self.needs in file.knows and (not self.purposes or file.purpose in self.purposes)


def _shown(pieces: list[Piece]) -> tuple[str, ...]:
    """Return the words of the pieces, each once, as much as a line can hold."""
    return tuple(dict.fromkeys(piece.text.strip()[:50] for piece in pieces if piece.text.strip()))


def _body(file: Measured) -> tuple[str, ...]:
    least = LEAST.get(file.purpose, 12.0)
    if file.body >= least:
        return ()
    return (f"The main words are {file.body:g} points high. They must be {least:g} or more.",)


def _smallest(file: Measured) -> tuple[str, ...]:
    body = file.body
    small = [piece for piece in file.pieces if piece.size < body - 0.1]
    return tuple(f"These words are smaller than the main words: {said}" for said in _shown(small))


def _sheet(file: Measured) -> tuple[str, ...]:
    off = any(abs(a - b) > 3 for a, b in zip(file.sheet, _A4, strict=True))
    return ("The pages are not A4.",) if off else ()


def _font(file: Measured) -> tuple[str, ...]:
    fonts = sorted({piece.font for piece in file.pieces if _has_serifs(piece.font)})
    return tuple(f"This font has small strokes on its letters: {font}" for font in fonts)


def _has_serifs(font: str) -> bool:
    name = font.casefold()
    return ("serif" in name and "sans" not in name) or any(each in name for each in _SERIFS)


def _slanted(file: Measured) -> tuple[str, ...]:
    slanted = [piece for piece in file.pieces if piece.slanted]
    return tuple(f"These words are in italics: {said}" for said in _shown(slanted))


def _underlined(file: Measured) -> tuple[str, ...]:
    lined = [piece for piece in file.pieces if piece.underlined]
    return tuple(f"These words are underlined, but are no link: {said}" for said in _shown(lined))


def _capitals(file: Measured) -> tuple[str, ...]:
    loud = [piece for piece in file.pieces if _shouts(piece.text)]
    return tuple(f"These words are all in capitals: {said}" for said in _shown(loud))


def _shouts(text: str) -> bool:
    """Three words or more of capitals in a row; short forms such as NHS are none."""
    run = 0
    for word in text.split():
        letters = [letter for letter in word if letter.isalpha()]
        loud = len(letters) > 1 and all(letter.isupper() for letter in letters)
        run = run + 1 if loud else 0
        if run > 2:
            return True
    return False


def _aligned(file: Measured) -> tuple[str, ...]:
    stretched = [piece for piece in file.pieces if piece.align == "justify"]
    return tuple(f"These lines are stretched to the edge: {said}" for said in _shown(stretched))


def _running(file: Measured) -> list[Piece]:
    """Return the pieces of the main size whose line spacing is known."""
    body = file.body
    return [each for each in file.pieces if each.line and abs(each.size - body) < 0.1]


def _lines(file: Measured) -> tuple[str, ...]:
    close = [
        piece
        for piece in _running(file)
        if piece.line < LEAST_LINES - 0.01 and len(piece.text) > _FULL_LINE
    ]
    return tuple(f"These lines stand too close: {said}" for said in _shown(close))


def _gap(file: Measured) -> tuple[str, ...]:
    """The space from paragraph to paragraph is 1.5 times that from line to line (WCAG 1.4.8)."""
    lines = [piece.line for piece in _running(file)]
    line = median(lines) if lines else LEAST_LINES
    near = file.gap + 0.01 < line * (LEAST_GAP - 1)
    return ("There is too little space between paragraphs.",) if near else ()


def _line_length(file: Measured) -> tuple[str, ...]:
    if file.longest_line <= LONGEST_LINE:
        return ()
    return (f"A line can hold {round(file.longest_line)} letters.",)


def _split(file: Measured) -> tuple[str, ...]:
    return tuple(f"Words are split at the end of a line: {said}" for said in file.split_words)


def _columns(file: Measured) -> tuple[str, ...]:
    return ("The words stand in columns side by side.",) if file.columns > 1 else ()


def _contrast(file: Measured) -> tuple[str, ...]:
    weak = [each for each in file.pieces if contrast(each.ink, each.paper) < LEAST_CONTRAST - 0.005]
    return tuple(f"These words are too pale: {said}" for said in _shown(weak))


def _pale(file: Measured) -> tuple[str, ...]:
    """Long text stands on a pale ground; a short mark such as a label may be light on dark."""
    dark = [
        piece
        for piece in file.pieces
        if len(piece.text) > 60 and contrast(piece.paper, "000000") < 21 * PALE
    ]
    return tuple(f"These words stand on a dark ground: {said}" for said in _shown(dark))


def _rule(
    name: str, promise: str, faults: Callable[[Measured], tuple[str, ...]], mend: str
) -> Rule[Measured]:
    return Rule(f"look-{name}", promise, faults, mend)


_BIGGER = "Choose a bigger print size, and make the file again."
OURS = "Make the file again. If it stays, tell the person who runs this."
LOOKS: tuple[Look, ...] = (
    Look(
        _rule("easy-size", "The main words are 14 points or bigger.", _body, _BIGGER),
        "size",
        frozenset({"easy_read"}),
    ),
    Look(
        _rule("large-size", "The main words are 16 points or bigger.", _body, _BIGGER),
        "size",
        frozenset({"large_print"}),
    ),
    Look(
        _rule("clear-size", "The main words are 12 points or bigger.", _body, _BIGGER),
        "size",
        frozenset({"clear_print", "screen"}),
    ),
    Look(_rule("smallest", "Nothing is smaller than the main words.", _smallest, OURS), "smallest"),
    Look(_rule("sheet", "The pages are A4, and the words flow anew.", _sheet, OURS), "sheet"),
    Look(_rule("font", "The letters are plain, without small strokes.", _font, OURS), "font"),
    Look(_rule("italics", "No words are in italics.", _slanted, OURS), "slant"),
    Look(_rule("underline", "Only links are underlined.", _underlined, OURS), "underline"),
    Look(
        _rule(
            "capitals",
            "No words are written in blocks of capitals.",
            _capitals,
            "Write these words in small letters. Make them bold where they matter.",
        ),
        "capitals",
    ),
    Look(_rule("align", "Lines are not stretched to the edge.", _aligned, OURS), "align"),
    Look(_rule("lines", "There is space between the lines.", _lines, OURS), "lines"),
    Look(_rule("gap", "There is space between paragraphs.", _gap, OURS), "gap"),
    Look(_rule("line-length", "No line has more than 80 letters.", _line_length, OURS), "length"),
    Look(_rule("hyphens", "No word is split at the end of a line.", _split, OURS), "hyphens"),
    Look(_rule("columns", "The words run in one column.", _columns, OURS), "columns"),
    Look(_rule("contrast", "Words stand out from their ground.", _contrast, OURS), "colour"),
    Look(_rule("pale", "Words stand on a white or pale ground.", _pale, OURS), "colour"),
)
