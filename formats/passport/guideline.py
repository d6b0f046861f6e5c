"""A guideline: a promise that somebody outside asks of accessible documents, and its proof."""

from dataclasses import dataclass

from content.tree import EditionKind
from formats.passport.row import Group

EVERY_KIND: frozenset[EditionKind] = frozenset({"standard", "easy_read"})
EASY: frozenset[EditionKind] = frozenset({"easy_read"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Guideline:
    """One row of the guidelines. It concerns a file where one of its rules was tried there."""

    id: str
    promise: str
    """What holds, in plain words."""
    source: str
    """Who asks for it, by the names that people know."""
    group: Group
    rules: tuple[str, ...] = ()
    """Ids of the rules that prove it; none where only a person can say."""
    mend: str = ""
    """What to do where it is broken and the rule itself does not say."""
    question: str = ""
    """What to ask a person, where only a person can say."""
    kinds: frozenset[EditionKind] = EVERY_KIND
    """Editions that the question concerns."""
    suffixes: frozenset[str] = frozenset()
    """Kinds of file that the question concerns; empty for every kind."""

    @property
    def by_person(self) -> bool:
        """Return whether only a person can say."""
        return not self.rules
