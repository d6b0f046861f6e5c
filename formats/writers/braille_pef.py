"""Braille as PEF, the Portable Embosser Format: pages of Unicode cells that say their size."""

from xml.sax.saxutils import escape, quoteattr

from content.tree import Document
from formats.format import Assets, Format, Made, Options, Progress
from formats.writers._braille_booklet import OPTIONS, Booklet, booklet, missing

_PEF = "http://www.daisy.org/ns/2008/pef"
_DC = "http://purl.org/dc/elements/1.1/"
_MEDIA_TYPE = "application/x-pef+xml"


def write(document: Document, options: Options, assets: Assets, progress: Progress) -> Made:
    """Return the pages as PEF 1.0. Raises CannotMake where there is no braille for it here."""
    made = booklet(document, options, assets, progress)
    return Made(_file(made).encode("utf-8"), pages=len(made.pages))


def _file(made: Booklet) -> str:
    size = f'cols="{made.sheet.cells}" rows="{made.sheet.lines}" rowgap="0" duplex="true"'
    pages = "\n".join(_page(page) for page in made.pages)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<pef version="2008-1" xmlns={quoteattr(_PEF)}>\n'
        f"<head>\n<meta xmlns:dc={quoteattr(_DC)}>\n{_meta(made)}\n</meta>\n</head>\n"
        f"<body>\n<volume {size}>\n<section>\n{pages}\n</section>\n</volume>\n</body>\n</pef>\n"
    )


def _meta(made: Booklet) -> str:
    document = made.document
    said = {
        "format": _MEDIA_TYPE,
        "identifier": document.title,
        "title": document.title,
        "language": document.language,
        "creator": document.group,
        "date": document.date,
    }
    return "\n".join(
        f"<dc:{name}>{escape(text)}</dc:{name}>" for name, text in said.items() if text
    )


def _page(rows: tuple[str, ...]) -> str:
    return f"<page>{''.join(f'<row>{row}</row>' for row in rows)}</page>"


FORMAT = Format(
    id="braille-pef",
    label="Braille, PEF",
    suffix=".pef",
    media_type=_MEDIA_TYPE,
    version=1,
    kinds=frozenset({"standard", "easy_read"}),
    write=write,
    missing=missing,
    options=OPTIONS,
)
