"""The parts of a document: what a listener can skip to, and is told the end of."""

import re
from dataclasses import dataclass

from content.languages import label
from content.tree import Document, Heading, Runs, plain

_OWN_NUMBER = re.compile(r"(?:[^\W\d]{1,12}\.?\s{1,3})?(\d{1,3})(?![\w%]|[.,]\d)")
"""A number that a heading brings: "Part 2: Money", "2. Money"."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part, from its heading to the next of the same level."""

    place: int
    """Where its heading stands among the blocks, from 0."""
    runs: Runs
    lead: str
    """What is said before its heading: "Part 2:"; "" where the heading has its own number."""
    end: str
    """What is said when it is over."""

    @property
    def title(self) -> str:
        """The words of its heading."""
        return plain(self.runs).strip()


def parts(document: Document) -> tuple[Part, ...]:
    """Return the parts: from the highest level that has two headings; () without one."""
    places = _places(document)
    code = document.language
    titles = [plain(_heading(document, place).runs).strip() for place in places]
    own = [_number(title) for title in titles]
    counted = list(range(1, len(places) + 1))
    lead, told = not any(own), own == counted or not any(own)
    return tuple(
        Part(
            place,
            _heading(document, place).runs,
            f"{label(code, 'part')} {number}:" if lead else "",
            f"{label(code, 'end_of_part')} {number}." if told else label(code, "part_over"),
        )
        for number, place in enumerate(places, 1)
    )


def _places(document: Document) -> tuple[int, ...]:
    heads = [
        (block.level, place)
        for place, block in enumerate(document.blocks)
        if isinstance(block, Heading) and plain(block.runs).strip()
    ]
    for level in sorted({level for level, _ in heads}):
        found = tuple(place for own, place in heads if own == level)
        if len(found) > 1:
            return found
    return ()


def _heading(document: Document, place: int) -> Heading:
    block = document.blocks[place]
    assert isinstance(block, Heading)  # noqa: S101 - `_places` names no other
    return block


def _number(title: str) -> int:
    found = _OWN_NUMBER.match(title)
    return int(found[1]) if found else 0
