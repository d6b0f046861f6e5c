"""Measures a PDF: the door to pikepdf. Lines are put together from where the words stand."""

import re
from collections import defaultdict
from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise
from statistics import median

import pikepdf

from formats.passport.measured import Fact, Measured, Piece, Purpose, side_of
from formats.passport.pdf_letters import Font, read_font
from formats.passport.pdf_lines import PageReader, Shown

KNOWS: frozenset[Fact] = frozenset(
    {
        *(
            "size",
            "smallest",
            "font",
            "slant",
            "capitals",
            "align",
            "lines",
            "gap",
            "length",
            "hyphens",
        ),
        *("sheet", "pages", "side", "meanings"),
    }
)
_DIGITS = re.compile(r"\d")
_UNSURE: frozenset[Fact] = frozenset({"gap", "meanings", "lines"})
"""Arabic letters are joined and their marks stand apart, so lines are not put together well."""
_LEADS = re.compile(r"(?:\. ?){4}")
"""Dots that lead from a heading to its page number in a list of contents."""
_FULL, _USUAL = 1.75, 1.5
"""From line to line in sizes: at most, and where no two lines of one paragraph are there."""
_NEAR = 3.0
"""Points: two edges that differ by less stand under each other."""


def measure_pdf(data: bytes, purpose: Purpose) -> Measured:
    """Return the file measured. Raises ValueError where it is no PDF."""
    try:
        with pikepdf.open(BytesIO(data)) as pdf:
            shown = tuple(_all_shown(pdf))
            box = [float(each) for each in pdf.pages[0].mediabox]
            pages, language = len(pdf.pages), str(pdf.Root.get("/Lang", ""))
    except pikepdf.PdfError as broken:
        raise ValueError("no PDF file") from broken
    lines = tuple(_lines(shown))
    turned = language.partition("-")[0] in {"ar", "ur", "he", "fa"}
    size = _body(shown)
    running = [
        line for line in lines if abs(line.size - size) < 0.1 and not _LEADS.search(line.text)
    ]
    return Measured(
        purpose=purpose,
        knows=KNOWS - _UNSURE if turned else KNOWS,
        pieces=tuple(_pieces(lines, running, turned=turned)),
        gap=_gap(running, size, turned=turned),
        longest_line=max((len(line.text.strip()) for line in running), default=0),
        split_words=tuple(line.text.strip()[-50:] for line in running if _is_split(line)),
        sheet=(box[2] - box[0], box[3] - box[1]),
        pages=pages,
        sides=tuple(_sides(shown, turned=turned)),
        right_to_left=turned,
    )


def _all_shown(pdf: pikepdf.Pdf) -> Iterator[Shown]:
    known: dict[tuple[int, int], Font] = {}
    for number, page in enumerate(pdf.pages):
        fonts = {}
        for name, found in page.Resources.get("/Font", pikepdf.Dictionary()).items():
            if found.objgen not in known:
                known[found.objgen] = read_font(found)
            fonts[name] = known[found.objgen]
        yield from PageReader(page, number, fonts).shown()


def _body(shown: tuple[Shown, ...]) -> float:
    letters: dict[float, int] = defaultdict(int)
    for each in shown:
        letters[round(each.size, 1)] += len(each.text.strip())
    return max(letters, key=lambda size: letters[size]) if letters else 0.0


def _lines(shown: tuple[Shown, ...]) -> Iterator[Shown]:
    """Join stretches of one look that follow each other on one line."""
    line: Shown | None = None
    for each in shown:
        if not each.text:
            continue
        if line is not None and _follows(line, each):
            space = " " if each.x - (line.x + line.width) > each.size * 0.15 else ""
            width = max(line.x + line.width, each.x + each.width) - min(line.x, each.x)
            line = _joined(line, each, space, width)
            continue
        if line is not None:
            yield line
        line = each
    if line is not None:
        yield line


def _follows(line: Shown, each: Shown) -> bool:
    same = (line.page, line.size, line.slanted, line.ink) == (
        *(each.page, each.size, each.slanted, each.ink),
    )
    gap = max(each.x - (line.x + line.width), line.x - (each.x + each.width))
    return same and abs(line.y - each.y) < 1 and gap < each.size


def _joined(line: Shown, each: Shown, space: str, width: float) -> Shown:
    return Shown(
        text=line.text + space + each.text,
        x=min(line.x, each.x),
        y=line.y,
        width=width,
        size=line.size,
        font=line.font,
        slanted=line.slanted,
        ink=line.ink,
        page=line.page,
    )


def _pieces(lines: tuple[Shown, ...], running: list[Shown], *, turned: bool) -> Iterator[Piece]:
    """Yield the lines as pieces; where lines end at one edge by stretching, they say so."""
    stretched = _stretched(running, turned=turned)
    steps = dict(_steps(running))
    for line in lines:
        yield Piece(
            text=line.text,
            size=line.size,
            font=line.font,
            slanted=line.slanted,
            align="justify" if stretched and len(line.text) > 40 else "start",
            line=steps.get((line.page, line.x, line.y), 0.0),
            ink=line.ink,
        )


def _steps(running: list[Shown]) -> Iterator[tuple[tuple[int, float, float], float]]:
    """Yield how far each line stands below the one before, where both belong together."""
    for above, below in pairwise(running):
        step = above.y - below.y
        same = above.page == below.page
        if same and 0.3 * below.size < step < _FULL * below.size:
            yield (below.page, below.x, below.y), step / below.size


def _stretched(running: list[Shown], *, turned: bool) -> bool:
    """Return whether most full lines end at the very same place, as stretched lines do."""
    long = {_DIGITS.sub("", line.text): line for line in running if len(line.text) > 40}
    edges = [line.x if turned else line.x + line.width for line in long.values()]
    if len(edges) < 8:
        return False
    edge = median(edges)
    return sum(abs(each - edge) < 0.5 for each in edges) > len(edges) * 0.6


def _gap(running: list[Shown], size: float, *, turned: bool) -> float:
    """Return the space between paragraphs beyond that between lines, in sizes.

    Only lines at the main edge count: lists and tables have spaces of their own.
    """
    rows = list(_rows(running, size))
    sides = [right if turned else left for _page, _y, left, right in rows]
    edge = max(sides, default=0.0) if turned else min(sides, default=0.0)
    at_edge = (abs(side - edge) < _NEAR for side in sides)
    main = [row for row, there in zip(rows, at_edge, strict=True) if there]
    pairs = pairwise(main)
    steps = [(a[1] - b[1]) / size for a, b in pairs if a[0] == b[0] and a[1] - b[1] < 3 * size]
    close = [step for step in steps if step < _FULL]
    line = median(close) if close else _USUAL
    wider = [step for step in steps if step > line + 0.2]
    return median(wider) - line if wider else line


def _rows(running: list[Shown], size: float) -> Iterator[tuple[int, float, float, float]]:
    """Yield page, height, left and right edge of what stands on one line."""
    spots = sorted(running, key=lambda each: (each.page, -each.y))
    row: tuple[int, float, float, float] | None = None
    for each in spots:
        left, right = each.x, each.x + each.width
        if row and row[0] == each.page and row[1] - each.y < 0.3 * size:
            row = (row[0], row[1], min(row[2], left), max(row[3], right))
            continue
        if row:
            yield row
        row = (each.page, each.y, left, right)
    if row:
        yield row


def _is_split(line: Shown) -> bool:
    return line.text.rstrip().endswith(("\u00ad", "\u2010"))


def _sides(shown: tuple[Shown, ...], *, turned: bool) -> Iterator[str]:
    """Yield at which end of its words each picture stands that has words beside it."""
    words: dict[int, list[Shown]] = defaultdict(list)
    for each in shown:
        if each.text.strip():
            words[each.page].append(each)
    for picture in (each for each in shown if not each.text):
        foot, top = picture.y, picture.y + picture.size
        beside = [each for each in words[picture.page] if foot < each.y < top]
        right = [each for each in beside if each.x >= picture.x + picture.width - _NEAR]
        left = [each for each in beside if each.x + each.width <= picture.x + _NEAR]
        near = max(right, left, key=len)
        if near:
            said = "".join(each.text for each in near)
            yield side_of(said, on_left=near is right, turned=turned)
