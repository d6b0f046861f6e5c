"""Braille for embossers and braille displays: a BRF file, in the letters that they all read."""

from content.tree import Document
from formats.braille.cells import letters_of
from formats.format import Assets, Format, Made, Options, Progress
from formats.writers._braille_booklet import OPTIONS, booklet, missing

_LINE_END, _PAGE_END = "\r\n", "\f"


def write(document: Document, options: Options, assets: Assets, progress: Progress) -> Made:
    """Return the pages as ASCII, each page ended by a form feed.

    Raises CannotMake where there is no braille for the language here.
    """
    made = booklet(document, options, assets, progress)
    pages = (_LINE_END.join(letters_of(row) for row in page) for page in made.pages)
    text = "".join(f"{page}{_LINE_END}{_PAGE_END}" for page in pages)
    return Made(text.encode("ascii"), pages=len(made.pages))


FORMAT = Format(
    id="braille",
    label="Braille",
    suffix=".brf",
    media_type="application/x-brf",
    version=1,
    kinds=frozenset({"standard", "easy_read"}),
    write=write,
    missing=missing,
    options=OPTIONS,
)
