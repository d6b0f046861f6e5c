"""One document as one e-book: cover, contents, a page file for each part, and the package."""

from functools import cache
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from uuid import UUID
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from content.tree import Document
from formats.format import Assets, Made, Progress
from formats.writers._epub_contents import CONTENTS, COVER, contents_page
from formats.writers._epub_package import Files, package
from formats.writers._epub_pages import Pages
from formats.writers._epub_parts import book_of
from formats.writers._epub_pictures import Pictures
from formats.writers._epub_xhtml import STYLE
from formats.writers._matter import ready
from formats.writers._print_pages import print_pages

_CSS = Path(__file__).parent / "_epub" / "book.css"
_CONTAINER = (
    '<?xml version="1.0" encoding="utf-8"?>\n'
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">'
    '<rootfiles><rootfile full-path="book/package.opf" '
    'media-type="application/oebps-package+xml"/></rootfiles></container>\n'
)


def write_book(document: Document, assets: Assets, progress: Progress) -> Made:
    """Return the book. Raises CannotMake where a picture or our own words are missing."""
    document = ready(document)
    book = book_of(document, print_pages(document, assets))
    progress(0.5)
    pictures = Pictures(assets)
    pages = Pages(document, book, pictures.address)
    texts = {COVER: pages.cover(), CONTENTS: contents_page(document, book)}
    front = next((each.name for each in pictures.kept()), "")
    texts |= {part.file: pages.part(part) for part in book.parts}
    files = Files(tuple(texts), pictures.kept(), front)
    held: dict[str, str | bytes] = {
        "META-INF/container.xml": _CONTAINER,
        "book/package.opf": package(document, _identifier(document), book, files),
        f"book/{STYLE}": _style(),
        **{f"book/{name}": text for name, text in texts.items()},
        **{f"book/{each.name}": each.data for each in files.pictures},
    }
    progress(1.0)
    return Made(_packed(held))


@cache
def _style() -> str:
    return _CSS.read_text(encoding="utf-8")


def _identifier(document: Document) -> str:
    """Return a name for this very text: one other word in it gives another name."""
    digest = sha256(repr(document).encode("utf-8")).digest()
    return f"urn:uuid:{UUID(bytes=digest[:16], version=5)}"


def _packed(files: dict[str, str | bytes]) -> bytes:
    """Return the zip. The kind of file comes first and unpacked, as EPUB asks; no clock is read."""
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        archive.writestr(_member("mimetype", ZIP_STORED), "application/epub+zip")
        for name, content in files.items():
            archive.writestr(_member(name, ZIP_DEFLATED), content)
    return out.getvalue()


def _member(name: str, compression: int) -> ZipInfo:
    member = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    member.compress_type = compression
    member.create_system = 3
    member.external_attr = 0o644 << 16
    return member
