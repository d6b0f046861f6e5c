"""Reads a picture pack from a ZIP file: which pack it is, and the pictures that are wanted.

One pack is known: Mulberry Symbols, as its makers publish it (`EN-symbols/*.svg` beside
`symbol-info.csv` and `LICENSE.txt`).
"""

import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from formats.svg_safety import UnsafeDrawing, safe_svg
from formats.zip_file import BROKEN

LARGEST = 1_000_000
"""Bytes of one drawing; the largest of Mulberry has 429,000."""
MOST = 20_000
"""Files in a pack."""


UNREADABLE = (OSError, *BROKEN)
"""What reading a broken, cut-off or locked ZIP file raises."""


class NotAPack(Exception):
    """The file is no picture pack that is known. The message says so to people."""


@dataclass(frozen=True, slots=True)
class ReadPack:
    """What a pack gave: cleaned drawings by name, and how many could not be used."""

    id: str
    name: str
    licence: str
    credit: str
    pictures: Mapping[str, bytes]
    refused: tuple[str, ...]


def read_pack(path: Path, wanted: Callable[[str], frozenset[str]]) -> ReadPack:
    """Return the pack's pictures that `wanted(pack id)` names. Raises NotAPack."""
    try:
        with zipfile.ZipFile(path) as archive:
            return _mulberry(archive, wanted("mulberry"))
    except UNREADABLE as error:
        raise NotAPack(
            f"{path.name} cannot be opened as a ZIP file. Nothing was changed."
        ) from error


def _mulberry(archive: zipfile.ZipFile, wanted: frozenset[str]) -> ReadPack:
    infos = archive.infolist()
    names = {PurePosixPath(info.filename).name for info in infos[:MOST]}
    if len(infos) > MOST or not {"symbol-info.csv", "LICENSE.txt"} <= names:
        raise NotAPack(
            "This is not a picture pack that Share the Pen knows. "
            "It knows the ZIP file of Mulberry Symbols. Nothing was changed."
        )
    pictures: dict[str, bytes] = {}
    refused: list[str] = []
    for name, info in _drawings(infos):
        if name not in wanted:
            continue
        try:
            pictures[name] = safe_svg(_bytes(archive, info))
        except UnsafeDrawing:
            refused.append(name)
    return ReadPack(
        id="mulberry",
        name="Mulberry Symbols",
        licence="CC BY-SA 4.0",
        credit="Mulberry Symbols, Steve Lee, CC BY-SA 4.0",
        pictures=pictures,
        refused=tuple(sorted(refused)),
    )


def _drawings(infos: list[zipfile.ZipInfo]) -> Iterator[tuple[str, zipfile.ZipInfo]]:
    for info in infos:
        path = PurePosixPath(info.filename)
        if path.suffix.lower() == ".svg" and path.parent.name == "EN-symbols":
            yield path.stem, info


def _bytes(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """Return a drawing, read up to the limit: a ZIP file may lie about sizes."""
    with archive.open(info) as opened:
        data = opened.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise UnsafeDrawing
    return data
