"""Stored files, named by the sha256 of their bytes: written once, never changed.

Only a recording of a person's voice is ever removed: no other row can name the same bytes.

Temporary name, fsync, rename, fsync of the folder: after a power cut a file is whole or absent.
"""

import hashlib
import os
import tempfile
import time
from pathlib import Path


class Files:
    """A folder of content-addressed files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, key: str) -> Path:
        """Return where the file with this sha256 lies. Raises ValueError for anything else."""
        if len(key) != 64 or not set(key) <= set("0123456789abcdef"):
            raise ValueError("not a sha256")
        return self.folder / key[:2] / key

    def put(self, data: bytes) -> str:
        """Store the bytes durably and return their sha256. Storing them again costs nothing."""
        key = hashlib.sha256(data).hexdigest()
        path = self.path(key)
        if path.exists():
            return key
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix="part-", delete=False) as file:
            try:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
                Path(file.name).rename(path)
            except BaseException:
                Path(file.name).unlink(missing_ok=True)
                raise
        _fsync_folder(path.parent)
        return key

    def get(self, key: str) -> bytes:
        """Return the bytes. Raises KeyError where there are none."""
        try:
            return self.path(key).read_bytes()
        except (FileNotFoundError, ValueError) as error:
            raise KeyError(key) from error

    def remove(self, key: str) -> None:
        """Delete the file for good. One that is not here is no fault: it is gone already."""
        path = self.path(key)
        path.unlink(missing_ok=True)
        if path.parent.exists():
            _fsync_folder(path.parent)

    def sweep(self, older_than: float) -> int:
        """Remove what a killed process left half written, `older_than` seconds ago or more.

        Returns how many. A younger one may still be written.
        """
        before = time.time() - older_than
        left = [path for path in self.folder.glob("??/part-*") if path.stat().st_mtime < before]
        for path in left:
            path.unlink(missing_ok=True)
        return len(left)

    def has(self, key: str) -> bool:
        """Return whether the file is here."""
        return self.path(key).exists()


def _fsync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
