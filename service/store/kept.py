"""Bytes that took long to make and could be made again: kept while there is room, never missed.

The spoken sentences of recordings lie here, so that after one changed sentence only that one
is spoken again. A full disk, a damaged entry or a folder that is gone only makes work slower.
"""

import errno
import hashlib
import os
import shutil
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

MOST = 512 * 1024 * 1024
"""Bytes kept: the sound of about 700 pages."""
SHARE_OF_DISK = 4
"""One part in so many of the free room may be used; the rest is for what cannot be made again."""
UNUSED = 30 * 24 * 3600.0
"""Seconds after which words that nobody used are forgotten: their text may be gone by then."""
HALF_WRITTEN = 3600.0
"""Seconds after which nobody writes an entry any more."""
_DIGEST = 32
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT}


@dataclass(frozen=True, slots=True)
class _Entry:
    used: float
    size: int
    path: Path


class Kept:
    """A folder of entries by sha256, the one unused for longest thrown away first.

    Several processes may share the folder.
    """

    def __init__(self, folder: Path, most: int = MOST) -> None:
        """`most` is how many bytes it may hold."""
        self._folder = folder
        self._most = most
        self._unseen = most
        """Bytes written since the folder was last looked through; at first it is looked through."""

    def get(self, key: str) -> bytes | None:
        """Return what was put under the key; None where it is gone or damaged."""
        path = self._path(key)
        with suppress(OSError):
            found = path.read_bytes()
            data = found[_DIGEST:]
            if found[:_DIGEST] == hashlib.sha256(data).digest():
                os.utime(path)
                return data
            path.unlink(missing_ok=True)
        return None

    def put(self, key: str, data: bytes) -> None:
        """Keep the bytes, whole or not at all. Never raises for want of room."""
        path = self._path(key)
        try:
            self._write(path, hashlib.sha256(data).digest() + data)
            self._unseen += len(data)
            if self._unseen > self._most // 16:
                self._unseen = 0
                self._make_room()
        except OSError as error:
            if error.errno in _NO_ROOM:
                # Others need the room more: what is kept here can be made again.
                shutil.rmtree(self._folder, ignore_errors=True)

    def _path(self, key: str) -> Path:
        if len(key) != 64 or not set(key) <= set("0123456789abcdef"):
            raise ValueError("not a sha256")
        return self._folder / key[:2] / key

    def _write(self, path: Path, data: bytes) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        half = path.with_name(f"part-{os.getpid()}-{path.name}")
        try:
            half.write_bytes(data)
            half.rename(path)
        except BaseException:
            half.unlink(missing_ok=True)
            raise

    def _make_room(self) -> None:
        """Throw away what is old, then what is too much, the longest unused first."""
        entries = sorted(self._entries(), key=lambda entry: entry.used)
        held, now = sum(entry.size for entry in entries), time.time()
        free = shutil.disk_usage(self._folder).free
        room = min(self._most, (free + held) // SHARE_OF_DISK)
        for entry in entries:
            half = entry.path.name.startswith("part-") and now - entry.used > HALF_WRITTEN
            if half or held > room or now - entry.used > UNUSED:
                entry.path.unlink(missing_ok=True)
                held -= entry.size

    def _entries(self) -> list[_Entry]:
        found = []
        for path in self._folder.glob("??/*"):
            # Another process may throw it away meanwhile.
            with suppress(FileNotFoundError):
                seen = path.stat()
                found.append(_Entry(seen.st_mtime, seen.st_size, path))
        return found
