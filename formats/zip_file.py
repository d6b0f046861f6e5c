"""A ZIP file in memory, opened so that whatever is broken in it is told in one way."""

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from zipfile import BadZipFile, ZipFile

BROKEN = (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)
"""What reading a broken, cut-off or locked ZIP file raises."""


@contextmanager
def opened(data: bytes, otherwise: str) -> Iterator[ZipFile]:
    """Yield the archive. Raises ValueError(otherwise) where what is read is broken."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            yield archive
    except BROKEN as broken:
        raise ValueError(otherwise) from broken
