"""A web page in one file: opens anywhere and asks no one for anything."""

from content.tree import Document
from formats.format import Assets, Format, Made, Options, Progress
from formats.writers._matter import missing_labels
from formats.writers._page import write_page


def write(document: Document, _options: Options, assets: Assets, progress: Progress) -> Made:
    """Return one HTML file. Raises CannotMake where a picture is missing."""
    return write_page(document, "page", assets, progress)


FORMAT = Format(
    id="web-page",
    label="Web page",
    suffix=".html",
    media_type="text/html",
    version=3,
    kinds=frozenset({"standard"}),
    write=write,
    missing=missing_labels,
)
