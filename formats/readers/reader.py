"""What a reader is: the bytes of one kind of file go in, blocks come out in a collector."""

from collections.abc import Callable
from dataclasses import dataclass

from formats.readers._collecting import Collector


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """One kind of upload. Runs only inside the limited child process."""

    id: str
    """Also the module's name: "docx"."""
    label: str
    """Its name for people, in English."""
    read: Callable[[bytes, Collector], None]
    """Adds what the bytes hold to the collector. Raises CannotRead."""
