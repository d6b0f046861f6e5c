"""Own access rules for e-books, after EPUB Accessibility 1.1 and what Ace looks for."""

from formats.access.epub_file import BookFile, open_book
from formats.access.epub_package import PACKAGE
from formats.access.epub_pages import PAGES
from formats.access.rule import Rule

RULES: tuple[Rule[BookFile], ...] = (*PACKAGE, *PAGES)


def check_epub(data: bytes) -> dict[Rule[BookFile], tuple[str, ...]]:
    """Return the faults of every rule, empty where it holds. Raises ValueError for other files."""
    opened = open_book(data)
    return {rule: rule.faults(opened) for rule in RULES}
