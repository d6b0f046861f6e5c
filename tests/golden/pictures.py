"""The pictures of the golden documents: drawn here in code, so nothing is borrowed."""

from hashlib import sha256
from io import BytesIO

from PIL import Image as Canvas
from PIL import ImageDraw

from content.tree import Image
from formats.format import Assets

CREDIT = "Drawn for the golden documents, CC0"
OTHER_CREDIT = "Second drawing pad, CC BY 4.0"


def _svg(inside: str, high: int = 120) -> bytes:
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 {high}">'
    return f"{head}{inside}</svg>".encode()


TABLE = _svg(
    '<circle cx="30" cy="30" r="16" fill="#8d5524"/><circle cx="90" cy="30" r="16" fill="#e0ac69"/>'
    '<path d="M10 100 V70 Q30 44 50 70 V100 Z" fill="#0b4a86"/>'
    '<path d="M70 100 V70 Q90 44 110 70 V100 Z" fill="#5a2a82"/>'
    '<rect x="6" y="84" width="108" height="14" rx="3" fill="#7a4a1e"/>'
)
HAND = _svg(
    '<rect x="38" y="52" width="44" height="50" rx="14" fill="#c68642"/>'
    '<g fill="#c68642"><rect x="38" y="22" width="10" height="46" rx="5"/>'
    '<rect x="50" y="14" width="10" height="52" rx="5"/>'
    '<rect x="62" y="18" width="10" height="50" rx="5"/>'
    '<rect x="74" y="30" width="10" height="40" rx="5"/></g>'
)
PHONE = _svg(
    '<rect x="34" y="8" width="52" height="104" rx="8" fill="#1d2733"/>'
    '<rect x="40" y="20" width="40" height="74" fill="#9fd3ff"/>'
    '<circle cx="60" cy="103" r="5" fill="#ffffff"/>'
)
LINE = _svg('<path d="M4 6 H116" stroke="#5a2a82" stroke-width="6"/>', 12)


def _png(mode: str, colour: tuple[int, ...], shape: tuple[int, int]) -> bytes:
    canvas = Canvas.new(mode, shape, colour)
    pen = ImageDraw.Draw(canvas)
    wide, high = shape
    pen.rectangle((wide * 0.2, high * 0.4, wide * 0.8, high * 0.9), fill="#b5651d")
    pen.polygon(
        [(wide * 0.1, high * 0.4), (wide * 0.5, high * 0.1), (wide * 0.9, high * 0.4)], "#7a1f1f"
    )
    out = BytesIO()
    canvas.save(out, "PNG")
    return out.getvalue()


HOUSE = _png("RGB", (223, 240, 255), (600, 400))
TALL = _png("RGBA", (255, 255, 255, 0), (200, 640))


def _jpeg() -> bytes:
    out = BytesIO()
    with Canvas.open(BytesIO(HOUSE)) as house:
        house.save(out, "JPEG", quality=80)
    return out.getvalue()


PHOTO = _jpeg()


def key(data: bytes) -> str:
    return sha256(data).hexdigest()


def svg(data: bytes, alt: str, credit: str = CREDIT) -> Image:
    return Image(key(data), alt, "image/svg+xml", credit=credit)


def png(data: bytes, alt: str, credit: str = OTHER_CREDIT) -> Image:
    return Image(key(data), alt, "image/png", credit=credit)


def jpeg(alt: str) -> Image:
    return Image(key(PHOTO), alt, "image/jpeg")


def decoration() -> Image:
    return Image(key(LINE), "", "image/svg+xml", decorative=True)


class GoldenAssets(Assets):
    """The bytes of every golden picture by key."""

    def __init__(self) -> None:
        every = (TABLE, HAND, PHONE, LINE, HOUSE, TALL, PHOTO)
        self._bytes = {key(data): data for data in every}

    def picture(self, key: str) -> bytes:
        return self._bytes[key]


def assets() -> GoldenAssets:
    return GoldenAssets()
