"""Reads e-books (EPUB 2 and 3), ours and those of others, in the order of their pages."""

from formats.readers import limits
from formats.readers._collecting import Collector
from formats.readers._epub_package import open_package
from formats.readers._epub_pages import PageMaker
from formats.readers.html import add_page, count_active
from formats.readers.reader import Reader


def read_epub(data: bytes, found: Collector) -> None:
    """Add the blocks of every page of the book. Raises CannotRead."""
    members = limits.unpack(data, pages=True)
    package = open_package(members)
    found.file_title, found.language = package.title, package.language
    pages = PageMaker(members, package.language, found)
    for name, is_page in package.spine:
        if name == package.contents:
            _leave_contents(found, ours=package.ours)
        elif is_page:
            page = pages.html(name)
            count_active(page, found)
            add_page(page, found)
        else:
            found.left_out("media")


def _leave_contents(found: Collector, *, ours: bool) -> None:
    """A book has its contents twice over: in its headings too."""
    if ours:
        found.ours("")
    else:
        found.left_out("contents")


READER = Reader(id="epub", label="E-book (.epub)", read=read_epub)
