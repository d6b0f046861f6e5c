"""PDF in clear print: tagged, A4, 14 point (UKAAF and RNIB: ideally 14)."""

from content.tree import Document
from formats.format import Assets, Format, Made, Options, Progress
from formats.writers._matter import missing_labels
from formats.writers._print import Layout, print_document

LAYOUT = Layout("standard", 14)


def write(document: Document, _options: Options, assets: Assets, progress: Progress) -> Made:
    """Return a PDF/UA-1 file. Raises CannotMake where a picture is missing or broken."""
    return print_document(document, LAYOUT, assets, progress)


FORMAT = Format(
    id="pdf",
    label="PDF",
    suffix=".pdf",
    media_type="application/pdf",
    version=3,
    kinds=frozenset({"standard"}),
    write=write,
    missing=missing_labels,
)
