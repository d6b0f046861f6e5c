"""An e-book (EPUB 3): one file for phones, tablets and reading programs, with every picture."""

from content.tree import Document
from formats.format import Assets, Format, Made, Options, Progress
from formats.writers._epub import write_book
from formats.writers._matter import missing_labels


def write(document: Document, _options: Options, assets: Assets, progress: Progress) -> Made:
    """Return one EPUB 3 file. Raises CannotMake where a picture is missing or broken."""
    return write_book(document, assets, progress)


FORMAT = Format(
    id="epub",
    label="E-book",
    suffix=".epub",
    media_type="application/epub+zip",
    version=4,
    kinds=frozenset({"standard", "easy_read"}),
    write=write,
    missing=missing_labels,
)
