"""Files read back by another tool than the one that wrote them: one module a kind of file.

Each module has its `SUFFIX` and a `read` that gives what the file says; this package is walked,
so a new kind of file needs its module only.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules


@dataclass(frozen=True)
class ReadBack:
    """What stands in a file. None where files of this kind cannot say it."""

    words: str
    """All words in reading order, those of pictures in their place where the file allows."""
    headings: tuple[tuple[int, str], ...] | None = None
    """Level and words of each heading in order; levels as this kind of file counts them."""
    alts: tuple[str, ...] | None = None
    """The words of each picture that has some, in order."""
    languages: frozenset[str] | None = None
    """Codes of the languages that the file, or any passage of it, is marked with."""
    links: tuple[tuple[str, str], ...] | None = None
    """Words and address of each link that leads out of the file, in order."""


@cache
def readers() -> dict[str, Callable[[bytes], ReadBack]]:
    """Return what reads a file, by the ending of its name."""
    found = {}
    for info in iter_modules(__path__):
        module = import_module(f"{__name__}.{info.name}")
        found[module.SUFFIX] = module.read
    return found
