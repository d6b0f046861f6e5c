"""A document with its title as its first heading, for checks of a whole file.

Readers take the first heading out of the blocks: it is the title then. Its words are words too.
"""

from dataclasses import replace

from content.tree import Document, Heading, Run

TITLE = "title"
"""The id of the heading that stands for the title; readers give no block this id."""


def titled(document: Document) -> Document:
    """Return the document with its title before its blocks; as it is where it has none."""
    if not document.title.strip():
        return document
    heading = Heading(TITLE, 1, (Run(document.title),))
    return replace(document, blocks=(heading, *document.blocks))
