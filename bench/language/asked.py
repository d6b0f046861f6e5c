"""What a run was asked to do, and the files that it finds."""

import gzip
from dataclasses import dataclass
from pathlib import Path


class Missing(Exception):
    """A part has no data here, or a piece of the product is not there; says which."""


@dataclass(frozen=True)
class Asked:
    """The switches of one run."""

    data: Path
    train: Path | None = None
    """A folder like `data` whose CLEAR texts may teach, for measuring only."""
    limit: int | None = None
    """At most so many items of each file, for a quick look."""
    ablate: bool = False
    cache: Path | None = None
    """Where parsed sentences are remembered between runs."""
    read: int = 0
    """How many simplified lines to show beside their sources."""

    def files(self, *patterns: str) -> list[Path]:
        """Return the files under `data` that match, in order. Raises Missing without any."""
        found = sorted({path for pattern in patterns for path in self.data.glob(pattern)})
        if not found:
            raise Missing(f"no file {' or '.join(patterns)}")
        return found

    def some(self, rows: list[str]) -> list[str]:
        """Return the first rows where the run is limited, or all."""
        return rows[: self.limit]


def lines(path: Path) -> list[str]:
    """Return the lines of a file, packed by gzip or not. Only a line feed ends a line."""
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")
    rows = text.replace("\r\n", "\n").split("\n")
    return rows[:-1] if rows[-1] == "" else rows
