"""Which files `sharethepen check` looks at: those that were named, and those in named folders."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

SUFFIXES = frozenset({".docx", ".epub", ".htm", ".html", ".markdown", ".md", ".odt", ".txt"})
"""Endings that are looked at in a folder. A file that is named itself may have any."""
PASSED_BY = frozenset({"node_modules", "__pycache__"})
"""Folders full of other people's files; hidden ones are passed by too."""


def files(named: Iterable[Path], endings: frozenset[str] = SUFFIXES) -> tuple[Path, ...]:
    """Return the files to look at, each once, in the order named and sorted inside a folder.

    What does not exist is returned too: reading it says what is wrong.
    """
    found = (each for path in named for each in _under(path, endings))
    return tuple(dict.fromkeys(found))


def shown(path: Path) -> str:
    """Return the path as it can be printed: a name in an unknown code gets question marks."""
    return os.fsencode(path.as_posix()).decode("utf-8", "replace")


def _under(path: Path, endings: frozenset[str]) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    # Links to folders are not followed: they could lead round in a circle.
    for folder, inside, names in os.walk(path):
        inside[:] = sorted(name for name in inside if _is_ours(name))
        for name in sorted(names):
            if _is_ours(name) and Path(name).suffix.lower() in endings:
                yield Path(folder) / name


def _is_ours(name: str) -> bool:
    return not name.startswith((".", "~$")) and name not in PASSED_BY
