"""What a file of ours says of its hard words, read again from the entries that it added."""

from content.tree import Block, HardWord, Paragraph, Point, plain
from formats.block_marks import OWN

_ENTRY = f"{OWN}word-"


def meaning_in(block: Block) -> HardWord | None:
    """Return the hard word that an entry explains; None for any other block of ours."""
    if not block.id.startswith(_ENTRY):
        return None
    if isinstance(block, Point) and len(block.lines) > 1:
        meaning = " ".join(plain(line) for line in block.lines[1:])
        return HardWord(plain(block.lines[0]), meaning)
    if isinstance(block, Paragraph) and len(block.runs) > 1:
        said = plain(block.runs[1:]).removeprefix(":").strip()
        return HardWord(plain(block.runs[:1]).removesuffix(":").strip(), said)
    return None
