"""What the next meeting talks about: a point that is not settled comes back by itself."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Item:
    """One point on an agenda."""

    id: str
    question: str
    source: str = ""
    """What it came from: the id of a comment, suggestion or decision."""
    reasons: tuple[str, ...] = ()
    settled: bool = False
    carried_from: str = ""
    """Id of the same point on the agenda before; "" where it is new."""


def carried_over(
    past: Iterable[Item], already: Iterable[Item], new_id: Callable[[], str]
) -> tuple[Item, ...]:
    """Return the points to add to the next agenda: unsettled ones, in their order.

    A point that the next agenda holds already (carried, or from the same source) is left out.
    """
    ahead = tuple(already)
    carried = {item.carried_from for item in ahead if item.carried_from}
    sources = {item.source for item in ahead if item.source}
    return tuple(
        replace(item, id=new_id(), carried_from=item.id)
        for item in past
        if not item.settled and item.id not in carried and item.source not in sources
    )
