"""All the blocks that our files have: people's words, and what a booklet has around them."""

from content.tree import Block, Document
from formats.writers._matter import about, back, words_we_used


def told(document: Document) -> tuple[Block, ...]:
    """Return the blocks in the order of our files."""
    return (*about(document), *document.blocks, *words_we_used(document), *back(document))
