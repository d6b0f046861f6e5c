"""Faults put into an OpenDocument text on purpose, for these tests only."""

from io import BytesIO
from zipfile import ZipFile


def spoilt(data: bytes, part: str, old: str, new: str) -> bytes:
    """Return the file with `new` in place of `old` wherever it stands in one part."""
    out = BytesIO()
    with ZipFile(BytesIO(data)) as before, ZipFile(out, "w") as after:
        for info in before.infolist():
            text = before.read(info)
            if info.filename == part:
                assert old.encode() in text, f"{old} is not in {part}"
                text = text.replace(old.encode(), new.encode())
            after.writestr(info, text)
    return out.getvalue()


def without(data: bytes, part: str) -> bytes:
    """Return the file with one part gone."""
    out = BytesIO()
    with ZipFile(BytesIO(data)) as before, ZipFile(out, "w") as after:
        for info in before.infolist():
            if info.filename != part:
                after.writestr(info, before.read(info))
    return out.getvalue()
