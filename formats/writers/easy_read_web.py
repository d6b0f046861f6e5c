"""Easy read as a web page in one file: one idea a row, its picture at the start side."""

from content.tree import Document
from formats.format import Assets, Format, Made, Options, Progress
from formats.writers._matter import missing_labels
from formats.writers._page import write_page


def write(document: Document, _options: Options, assets: Assets, progress: Progress) -> Made:
    """Return one HTML file. Raises CannotMake where a picture is missing."""
    return write_page(document, "easy", assets, progress)


FORMAT = Format(
    id="easy-read-web",
    label="Easy read web page",
    suffix=".html",
    media_type="text/html",
    version=3,
    kinds=frozenset({"easy_read"}),
    write=write,
    missing=missing_labels,
)
