"""PDF in easy read: a booklet with a cover, one idea a row, its picture at the start side."""

from content.tree import Document
from formats.format import Assets, Format, Made, Options, Progress
from formats.writers._matter import missing_labels
from formats.writers._print import Layout, print_document

LAYOUT = Layout("easy", 16, "easy_read")


def write(document: Document, _options: Options, assets: Assets, progress: Progress) -> Made:
    """Return a PDF/UA-1 booklet in 16 points. Raises CannotMake where a picture is missing."""
    return print_document(document, LAYOUT, assets, progress)


FORMAT = Format(
    id="easy-read-pdf",
    label="Easy read PDF",
    suffix=".pdf",
    media_type="application/pdf",
    version=3,
    kinds=frozenset({"easy_read"}),
    write=write,
    missing=missing_labels,
)
