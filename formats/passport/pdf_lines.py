"""Reads a page of a PDF: every stretch of words with its place, size and colour."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import pikepdf

from formats.passport.pdf_letters import Font

Matrix = tuple[float, float, float, float, float, float]
_SHOWS = frozenset({"Tj", "TJ", "'", '"'})
_PLACES = frozenset({"cm", "BT", "Tm", "Td", "TD", "T*"})
_SETS = frozenset({"q", "Q", "Tf", "TL", "g", "rg", "k", "sc", "scn"})
_ORDERS = " ".join(sorted({*_SHOWS, *_PLACES, *_SETS, "Do"}))
"""The orders that say where words stand and how they look; lines and marks are passed over."""
_SAME: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Shown:
    """A stretch of words on a page, or a picture where `text` is empty. In points."""

    text: str
    x: float
    y: float
    """Of the line that the letters stand on, from the foot of the page."""
    width: float
    size: float
    font: str = ""
    slanted: bool = False
    ink: str = "000000"
    page: int = 0


@dataclass(slots=True)
class _State:
    """What the orders of a page change, and "q" and "Q" keep and bring back."""

    matrix: Matrix = _SAME
    ink: str = "000000"
    font: str = ""
    size: float = 0.0
    leading: float = 0.0


class PageReader:
    """Walks through the orders of one page."""

    def __init__(self, page: pikepdf.Page, number: int, fonts: Mapping[str, Font]) -> None:
        self._page, self._number, self._fonts = page, number, fonts
        self._state, self._kept = _State(), list[_State]()
        self._text = self._line = _SAME

    def shown(self) -> Iterator[Shown]:
        """Yield every stretch of words and every picture, in the order of the page."""
        for order in pikepdf.parse_content_stream(self._page, _ORDERS):
            name, given = str(order.operator), order.operands
            if name in _SHOWS:
                yield from self._show(given[-1])
            elif name == "Do":
                yield self._picture()
            elif name in _PLACES:
                self._place(name, [float(each) for each in given])
            else:
                self._set(name, list(given))

    def _set(self, name: str, given: Sequence[pikepdf.Object]) -> None:
        match name:
            case "q":
                self._kept.append(replace(self._state))
            case "Q":
                self._state = self._kept.pop() if self._kept else _State()
            case "Tf":
                self._state.font, self._state.size = str(given[0]), float(given[1])
            case "TL":
                self._state.leading = float(given[0])
            case _:
                self._state.ink = _colour(given) or self._state.ink

    def _place(self, name: str, given: list[float]) -> None:
        match name:
            case "cm":
                self._state.matrix = _times(_matrix(given), self._state.matrix)
            case "BT":
                self._text = self._line = _SAME
            case "Tm":
                self._text = self._line = _matrix(given)
            case "T*":
                self._move(0.0, -self._state.leading)
            case _:
                self._move(given[0], given[1])

    def _move(self, x: float, y: float) -> None:
        self._text = self._line = _times((1.0, 0.0, 0.0, 1.0, x, y), self._line)

    def _show(self, given: pikepdf.Object) -> Iterator[Shown]:
        font = self._fonts.get(self._state.font)
        if font is None:
            return
        parts = given if isinstance(given, pikepdf.Array) else [given]
        text, thousandths = "", 0.0
        for part in parts:
            if isinstance(part, pikepdf.String):
                said, width = font.read(bytes(part))
                text, thousandths = text + said, thousandths + width
            else:
                thousandths -= float(part)
        yield self._stretch(text, thousandths, font)

    def _stretch(self, text: str, thousandths: float, font: Font) -> Shown:
        size, whole = self._state.size, _times(self._text, self._state.matrix)
        high = size * (whole[2] ** 2 + whole[3] ** 2) ** 0.5
        wide = (whole[0] ** 2 + whole[1] ** 2) ** 0.5
        width = thousandths / 1000 * size
        self._text = _times((1.0, 0.0, 0.0, 1.0, width, 0.0), self._text)
        leaning = font.slanted or abs(whole[2]) > 0.05 * abs(whole[3])
        return Shown(
            text=text,
            x=whole[4],
            y=whole[5],
            width=width * wide,
            size=round(high, 2),
            font=font.name,
            slanted=leaning and abs(whole[1]) < 0.01,
            ink=self._state.ink,
            page=self._number,
        )

    def _picture(self) -> Shown:
        a, _b, _c, d, x, y = self._state.matrix
        return Shown("", min(x, x + a), min(y, y + d), abs(a), abs(d), page=self._number)


def _matrix(given: list[float]) -> Matrix:
    a, b, c, d, e, f = given[:6]
    return a, b, c, d, e, f


def _times(one: Matrix, two: Matrix) -> Matrix:
    a, b, c, d, e, f = one
    g, h, i, j, k, m = two
    return (
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + m,
    )


def _colour(given: Iterable[pikepdf.Object]) -> str:
    """Return RRGGBB of grey, red-green-blue or four inks; "" for a pattern."""
    try:
        parts = [min(1.0, max(0.0, float(each))) for each in given]
    except (TypeError, ValueError):
        return ""
    match parts:
        case [grey]:
            red = green = blue = grey
        case [red, green, blue]:
            pass
        case [cyan, magenta, yellow, black]:
            red, green, blue = ((1 - each) * (1 - black) for each in (cyan, magenta, yellow))
        case _:
            return ""
    return "".join(f"{round(each * 255):02X}" for each in (red, green, blue))
