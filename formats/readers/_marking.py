"""Which block of the group the next block of a file is: its mark waits until the block is read."""

from dataclasses import dataclass

from formats.block_marks import block_of

UNMARKED = "b0"
"""The id of a block that carries no mark, until all blocks are numbered."""

STANDS_OUT = "b0-out"
"""The same, of a paragraph that the file shows larger or underlined: perhaps a heading."""


@dataclass(slots=True)
class Marking:
    """Holds the mark that was met last. Two on one block: the first is its own."""

    is_marked: bool = False
    """True from the first mark of ours on: whatever stands before it is the file's front."""
    _waiting: str = ""

    @property
    def waits(self) -> bool:
        """Return whether the next block begins with a mark."""
        return bool(self._waiting)

    def meet(self, name: str) -> None:
        """Take the name of a bookmark or the id of an element; those of others say nothing."""
        block_id = block_of(name)
        if block_id:
            self.is_marked = True
            self._waiting = self._waiting or block_id

    def take(self, unmarked: str = UNMARKED) -> str:
        """Return the id for the block that is read now; its mark waits no longer."""
        found, self._waiting = self._waiting, ""
        return found or unmarked

    def drop(self) -> None:
        """Forget the mark: the paragraph that it stood in is over, or was no block."""
        self._waiting = ""
