"""PDF in large print: re-flowed at the reader's own size, pictures above their words."""

from content.tree import Document
from formats.format import Assets, Format, Made, Options, Progress
from formats.writers._matter import missing_labels
from formats.writers._print import Layout, print_document


def write(document: Document, options: Options, assets: Assets, progress: Progress) -> Made:
    """Return a PDF/UA-1 file in `options.print_size` points (UKAAF: 16 or more).

    Raises CannotMake where a picture is missing or broken.
    """
    layout = Layout("large", options.print_size, "large_print")
    return print_document(document, layout, assets, progress)


FORMAT = Format(
    id="large-print-pdf",
    label="Large print PDF",
    suffix=".pdf",
    media_type="application/pdf",
    version=3,
    kinds=frozenset({"standard"}),
    write=write,
    missing=missing_labels,
    options=("print_size",),
)
