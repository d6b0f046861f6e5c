"""What a draft is made of: headings kept, and points to accept, change or refuse."""

from dataclasses import dataclass
from typing import TypeAlias

from content.tree import HardWord, Picture, Run

LONGEST_LINE = 15
"""Words in a line of easy read (Department of Health 2010; GOV.UK accessible formats)."""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that the draft did to a sentence, with words for people."""

    kind: str
    """The id of the stage that did it, or "explain" or "by_hand"."""
    words: str


@dataclass(frozen=True, slots=True)
class DraftHeading:
    """A heading of the source, as it is or as a question."""

    id: str
    level: int
    text: str
    source_text: str = ""
    what_changed: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class DraftPoint:
    """One to three lines drafted from one sentence; lines of a list under them are more."""

    id: str
    source_block_id: str
    source_text: str
    lines: tuple[str, ...]
    what_changed: tuple[Change, ...] = ()
    by_hand: bool = False
    """True where the machine could not make it easy: "simplify this by hand"."""
    pictures: tuple[str, ...] = ()
    """Ids of the five pictures on offer, the nearest first. None is placed."""
    language: str = ""
    """BCP 47 code where it differs from the draft's."""
    links: tuple[Run, ...] = ()
    """Links of the source whose words stand in the lines."""


DraftItem: TypeAlias = DraftHeading | DraftPoint | Picture


@dataclass(frozen=True, slots=True)
class Draft:
    """An easy read draft of a whole document, in order."""

    language: str
    items: tuple[DraftItem, ...]
    hard_words: tuple[HardWord, ...] = ()

    @property
    def points(self) -> tuple[DraftPoint, ...]:
        """The points without the headings and the pictures of the source."""
        return tuple(item for item in self.items if isinstance(item, DraftPoint))


def word_count(text: str) -> int:
    """Return how many words a line has; marks that stand alone are none."""
    return sum(any(char.isalnum() for char in word) for word in text.split())
