"""May words of a document leave this machine? Only where the group says so, and nobody says no."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Leave:
    """Where the group stands on an outside computer for one document."""

    yes: int
    no: int
    needed: int
    """How many have to say yes: more than half of the members."""

    @property
    def given(self) -> bool:
        """Return whether words may leave: enough said yes, and nobody said no."""
        return not self.no and self.yes >= self.needed


def leave(voices: Mapping[str, bool], members: Collection[str]) -> Leave:
    """Return the standing. `voices`: person -> yes; only members count, one voice each."""
    said = [yes for person, yes in voices.items() if person in members]
    return Leave(yes=sum(said), no=len(said) - sum(said), needed=len(members) // 2 + 1)
