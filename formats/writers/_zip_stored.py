"""A ZIP of files that are packed already, such as sound: the same files give the same bytes."""

from collections.abc import Iterable
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile, ZipInfo

_NO_CLOCK = (1980, 1, 1, 0, 0, 0)
"""The first day that a ZIP can name."""


def stored(files: Iterable[tuple[str, bytes]]) -> bytes:
    """Return the ZIP. Names that are not ASCII are marked as UTF-8; no clock is read."""
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        for name, data in files:
            member = ZipInfo(name, _NO_CLOCK)
            member.compress_type = ZIP_STORED
            member.create_system = 3
            member.external_attr = 0o644 << 16
            archive.writestr(member, data)
    return out.getvalue()
