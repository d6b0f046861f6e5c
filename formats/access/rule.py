"""One access rule for one kind of file."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Literal, TypeAlias, TypeVar

Opened = TypeVar("Opened")
Level: TypeAlias = Literal["first", "look", "maybe"]
"""How much a fault matters: it keeps people out, it makes it hard, it could be better."""
LEVELS: tuple[Level, ...] = ("first", "look", "maybe")
_SHOWN_WORDS = 8
_SHOWN_LETTERS = 60


class Fault(str):
    """What is wrong in one place, in words for people, and where: text that knows its parts."""

    __slots__ = ("heading", "near", "page", "what")

    what: str
    """What is wrong, without the place."""
    near: str
    """The first words there; "" where the fault is in the whole file."""
    heading: str
    """The words of the heading above; "" where there is none."""
    page: int
    """The page it is on, from 1; 0 where that is not known."""

    def __new__(cls, what: str, near: str = "", heading: str = "", page: int = 0) -> "Fault":
        """Return the fault; of the words near it only the first few are kept."""
        short = first_words(near)
        place = f" Near “{short}”." if short else f" On page {page}." if page else ""
        made = super().__new__(cls, what + place)
        made.what, made.near, made.heading, made.page = what, short, first_words(heading), page
        return made


def first_words(text: str) -> str:
    """Return the first few words on one line, with … where more follow."""
    words = text.split()
    short = " ".join(words[:_SHOWN_WORDS])[:_SHOWN_LETTERS].rstrip(" .:,;")
    return short + "…" if len(short) < len(" ".join(words).rstrip(" .:,;")) else short


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
    level: Level = "look"
    """How much a fault matters."""
