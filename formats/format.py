"""What a format is: a frozen tree goes in, the bytes of one file come out."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Protocol, TypeAlias

from content.tree import Document, EditionKind

Speed: TypeAlias = Literal["slow", "normal"]
Progress: TypeAlias = Callable[[float], None]
"""Told the share done, 0.0-1.0, from time to time; may raise to stop the work."""


class Assets(Protocol):
    """Where a writer gets the bytes of a picture from, and what it may keep for the next file."""

    def picture(self, key: str) -> bytes:
        """Return the bytes of the picture with this sha256. Raises KeyError where unknown."""
        ...

    def kept(self, key: str) -> bytes | None:  # noqa: ARG002 - the usual place keeps nothing
        """Return what was kept under this sha256; None where nothing is, or it is damaged."""
        return None

    def keep(self, key: str, data: bytes) -> None:  # noqa: ARG002 - as above
        """Keep bytes that took long to make. They may be forgotten at any time. Never raises."""
        return


@dataclass(frozen=True, slots=True)
class Options:
    """What a person may choose about a file. A format reads only what concerns it."""

    print_size: int = 18
    """Body size of large print in points: 16, 18, 20, 24 or 28."""
    speed: Speed = "normal"
    """How fast the voice speaks."""
    voice: str = ""
    """Id of the voice for the document's own language; "" for the quick one that always works."""
    braille_grade: int = 2
    """Grade of braille: 1 is letter by letter, 2 has short forms."""
    braille_cells: int = 40
    """Cells in a line of braille: 28, 32, 38 or 40."""
    braille_lines: int = 25
    """Lines on a page of braille, the line with its number too: 20, 25, 26, 27 or 28."""


@dataclass(frozen=True, slots=True)
class Made:
    """A file that was made."""

    data: bytes
    pages: int = 0
    """Pages on paper; 0 where the format has none or cannot know."""
    seconds: float = 0.0
    """Length of the sound; 0.0 where there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One way to make a file. Same tree, options and assets: same bytes."""

    id: str
    """As in design: "large-print-word"; the module's file name with hyphens for underscores."""
    label: str
    """Its name for people, in English; the service translates it."""
    suffix: str
    """File ending with its dot: ".docx"."""
    media_type: str
    version: int
    """Raised whenever the same tree would give other bytes."""
    kinds: frozenset[EditionKind]
    """Which editions it is made from."""
    write: Callable[[Document, Options, Assets, Progress], Made]
    missing: Callable[[str], str] = lambda _language: ""
    """Why it cannot be made in this language here, in plain words; "" where it can."""
    on_request: bool = False
    """Made when somebody asks for it, not at each publishing: few need it, and it is big."""
    options: tuple[str, ...] = ()
    """Names of the fields of `Options` that change its bytes."""

    @property
    def speaks(self) -> bool:
        """Return whether a voice reads it: choices about the sound change no other format."""
        return "voice" in self.options


class CannotMake(Exception):
    """A file cannot be made from this tree. The message is for people: what and what now."""


def no_progress(share: float) -> None:
    """Take the news and do nothing with it."""
