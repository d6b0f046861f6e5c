"""One access rule for one kind of file."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

Opened = TypeVar("Opened")


@dataclass(frozen=True, slots=True)
class Rule(Generic[Opened]):
    """A promise about a file, and the way to find where it is broken."""

    id: str
    """Short name, such as "alt-text"."""
    promise: str
    """What holds where the rule passes, in plain words."""
    faults: Callable[[Opened], tuple[str, ...]]
    """Where the promise is broken, in words for people; empty where it holds."""
    mend: str = ""
    """What to do where it is broken, in plain words: one or two short sentences."""
