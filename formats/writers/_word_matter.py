"""What stands around the text in every Word file: the draft mark, the title, the page number."""

from collections.abc import Iterator

from content.languages import label
from content.tree import Document, Run
from formats.format import CannotMake
from formats.writers._clean import cleaned
from formats.writers._matter import missing_labels
from formats.writers._word_fields import page_number
from formats.writers._word_nodes import Node
from formats.writers._word_paper import Paper
from formats.writers._word_text import paragraph


def ready(document: Document) -> Document:
    """Return the document with words a file can carry. Raises CannotMake without our own words."""
    if reason := missing_labels(document.language):
        raise CannotMake(reason)
    return cleaned(document)


def own(paper: Paper, style: str, key: str) -> Node:
    """Return a paragraph with one of our own words, in the language of the document."""
    return paragraph(paper, style, (Run(label(paper.document.language, key)),))


def draft_mark(paper: Paper) -> Iterator[Node]:
    """Yield the warning of a text that no person has accepted."""
    if paper.document.draft:
        yield own(paper, "DraftMark", "draft")


def edges(paper: Paper, *, bare_first: bool) -> None:
    """Set the header, which says DRAFT where it is one, and the page number."""
    footer = paragraph(paper, "Footer", f"{label(paper.document.language, 'page')} ")
    footer.extend(page_number())
    header = own(paper, "Header", "draft") if paper.document.draft else None
    paper.edges(header, footer, bare_first=bare_first)
