"""Brought voices in a backup: the files of each, named with their sums."""

import hashlib
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

from formats.voices.brought import ABOUT, MODEL, SETTINGS

FILES = (MODEL, SETTINGS, ABOUT)
"""In the order in which they are copied: without the last of them there is no voice."""


def copy_voices(voices: Path, folder: Path) -> dict[str, str]:
    """Copy every whole voice. Returns the sha256 of each copied file by its place in `folder`."""
    found = sorted(about.parent for about in voices.glob(f"*/{ABOUT}"))
    return {name: sum_of(folder / name) for home in found for name in _copied(home, folder)}


def put_voices(folder: Path, names: Mapping[str, str], voices: Path) -> None:
    """Put the voices of a backup in their place."""
    for name in names:
        (voices / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(folder / name, voices / name)


def are_whole(folder: Path, names: Mapping[str, str]) -> bool:
    """Return whether these are files of voices, and each is as it was. Raises OSError."""
    return all(_is_ours(name) and sum_of(folder / name) == was for name, was in names.items())


def sum_of(path: Path) -> str:
    """Return the sha256 of a file, read in pieces. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _copied(home: Path, folder: Path) -> Iterator[str]:
    """Yield the names that were copied; none where somebody took the voice away meanwhile."""
    to = folder / home.name
    to.mkdir(parents=True)
    try:
        for name in FILES:
            shutil.copyfile(home / name, to / name)
    except FileNotFoundError:
        shutil.rmtree(to)
    else:
        yield from (f"{home.name}/{name}" for name in FILES)


def _is_ours(name: str) -> bool:
    home, _slash, file = name.partition("/")
    return home.isalnum() and file in FILES
