"""Our own small pictures for what files add: drawn here, in few shapes and calm colours.

They are decoration, since the words stand beside them, and need no credit. Writers find their
bytes as those of any picture: `found` looks here first.
"""

from functools import cache
from hashlib import sha256
from typing import Literal, TypeAlias

from content.tree import Image
from formats.format import Assets

Name: TypeAlias = Literal[
    "booklet",
    "group",
    "bold",
    "help",
    "tell",
    "yes",
    "some",
    "no",
    "post",
    "phone",
    "email",
    "web",
    "listen",
]

_INK = "#1d2733"
_PALE = "#d9e6f2"
_SKIN = ("#8d5524", "#e0ac69")
_LINE = f'fill="none" stroke="{_INK}" stroke-width="5" stroke-linecap="round"'
_SHAPE = f'fill="{_PALE}" stroke="{_INK}" stroke-width="5" stroke-linejoin="round"'


def _svg(*shapes: str, wide: int = 120) -> bytes:
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} 120">'
    return f"{head}{''.join(shapes)}</svg>".encode()


def _line(path: str) -> str:
    return f'<path d="{path}" {_LINE}/>'


def _shape(path: str) -> str:
    return f'<path d="{path}" {_SHAPE}/>'


def _dot(x: int, y: int, size: int, colour: str = _INK) -> str:
    return f'<circle cx="{x}" cy="{y}" r="{size}" fill="{colour}"/>'


def _person(x: int, skin: str, coat: str) -> str:
    body = f'<path d="M{x - 24} 108 V84 Q{x - 24} 60 {x} 60 Q{x + 24} 60 {x + 24} 84 V108 Z"'
    return f'{body} fill="{coat}"/>{_dot(x, 38, 17, skin)}'


def _face(mouth: str) -> bytes:
    """A face, and beside it a box to tick on paper."""
    round_ = f'<circle cx="56" cy="60" r="48" fill="#ffe08a" stroke="{_INK}" stroke-width="5"/>'
    box = f'<rect x="134" y="34" width="52" height="52" {_LINE}/>'
    return _svg(round_, _dot(40, 48, 6), _dot(72, 48, 6), _line(mouth), box, wide=200)


_HOLD = _shape("M14 22 Q38 14 60 26 Q82 14 106 22 V100 Q82 92 60 104 Q38 92 14 100 Z")
_DRAWN: dict[Name, bytes] = {
    "booklet": _svg(
        _HOLD, _line("M60 26 V104 M26 44 H48 M26 60 H48 M72 44 H94 M72 60 H94 M72 76 H94")
    ),
    "bold": _svg(
        _shape("M12 24 H108 V96 H12 Z"),
        _line("M26 42 H94 M26 80 H94"),
        f'<path d="M26 61 H78" stroke="{_INK}" stroke-width="14"/>',
    ),
    "group": _svg(
        _person(30, _SKIN[1], "#5b5b5b"),
        _person(90, _SKIN[0], "#0b4a86"),
        _person(60, _SKIN[1], "#5a2a82"),
    ),
    "help": _svg(
        _person(30, _SKIN[0], "#0b4a86"),
        _person(90, _SKIN[1], "#5a2a82"),
        _shape("M32 76 Q46 70 60 78 Q74 70 88 76 V112 Q74 106 60 114 Q46 106 32 112 Z"),
        _line("M60 78 V112"),
    ),
    "tell": _svg(_shape("M10 16 H110 V82 H62 L38 108 V82 H10 Z"), _line("M28 38 H92 M28 60 H74")),
    "yes": _face("M34 70 Q56 96 78 70"),
    "some": _face("M36 80 H76"),
    "no": _face("M34 86 Q56 62 78 86"),
    "post": _svg(_shape("M8 26 H112 V98 H8 Z"), _line("M8 28 L60 70 L112 28")),
    "phone": _svg(
        _shape("M34 8 H86 V112 H34 Z"),
        '<rect x="42" y="22" width="36" height="66" fill="#ffffff"/>',
        _dot(60, 100, 5),
    ),
    "email": _svg(
        _shape("M6 20 H114 V92 H6 Z"),
        _line("M40 110 H80 M60 92 V110 M26 34 H94 V76 H26 Z"),
        _line("M26 36 L60 60 L94 36"),
    ),
    "listen": _svg(
        _line("M18 74 V62 Q18 16 60 16 Q102 16 102 62 V74"),
        _shape("M10 66 Q10 60 16 60 H30 V104 H16 Q10 104 10 98 Z"),
        _shape("M110 66 Q110 60 104 60 H90 V104 H104 Q110 104 110 98 Z"),
        _line("M46 74 V90 M60 64 V100 M74 74 V90"),
    ),
    "web": _svg(
        f'<circle cx="60" cy="60" r="50" {_SHAPE}/>',
        _line("M10 60 H110 M60 10 V110 M60 10 Q18 60 60 110 M60 10 Q102 60 60 110"),
    ),
}


def own_picture(name: Name) -> Image:
    """Return one of our own pictures, marked as decoration."""
    return Image(_key(_DRAWN[name]), "", "image/svg+xml", decorative=True)


def found(key: str, assets: Assets) -> bytes:
    """Return the bytes of a picture, our own or one of the assets. Raises KeyError as they do."""
    ours = _by_key().get(key)
    return assets.picture(key) if ours is None else ours


def _key(data: bytes) -> str:
    return sha256(data).hexdigest()


@cache
def _by_key() -> dict[str, bytes]:
    return {_key(data): data for data in _DRAWN.values()}
