"""The golden documents: what every format is made from in the tests."""

from golden.arabic import arabic, easy_read_arabic
from golden.english import easy_read, english
from golden.long import long
from golden.pictures import assets
from golden.welsh import easy_read_welsh, welsh

from content.tree import Document

__all__ = [
    "all_documents",
    "arabic",
    "assets",
    "easy_read",
    "easy_read_arabic",
    "easy_read_welsh",
    "english",
    "long",
    "welsh",
]


def all_documents() -> dict[str, Document]:
    """Every golden document by the name of its function."""
    makers = (english, welsh, arabic, easy_read, easy_read_welsh, easy_read_arabic, long)
    return {make.__name__: make() for make in makers}
