"""What a passport is made of: evidence from one tool about one rule, and the rows people read."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Status: TypeAlias = Literal["pass", "fail", "needs a person"]
Group: TypeAlias = Literal["words", "look", "pictures", "build", "sound", "braille", "people"]

TEXT, FILE = "Share the Pen, the text", "Share the Pen, the file"
WORDS = "Share the Pen, the words"
PERSON = "a person"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What one tool found about one rule. No faults: the rule holds."""

    rule: str
    promise: str
    """What holds where there are no faults, in plain words."""
    tool: str
    faults: tuple[str, ...] = ()
    """Where it is broken, in words for people."""
    mend: str = ""
    certain: bool = True
    """False where the faults are places to look at: then only a person can say."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a passport."""

    rule: str
    """Id of the guideline, such as "alt-text"; or of a rule that belongs to no guideline."""
    status: Status
    tool: str
    """What tried the rule; several tools stand with "; " between them."""
    words: str
    """What was found, in plain words; the question to ask where a person is needed."""
    mend: str = ""
    """What to do about it, in plain words; "" where there is nothing to do."""
    source: str = ""
    """Whose guideline it is."""
    group: Group = "build"
    """What the row is about."""
