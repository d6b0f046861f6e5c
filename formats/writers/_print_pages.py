"""On which page of the PDF each block starts: page references of braille, page lists of books."""

from collections.abc import Mapping

from content.tree import Document
from formats.format import Assets, CannotMake
from formats.writers._print import printable_document, values_of
from formats.writers._print_blocks import Printer
from formats.writers._typst import Refused, find_pages
from formats.writers.easy_read_pdf import LAYOUT as EASY_READ
from formats.writers.pdf import LAYOUT as STANDARD


def print_pages(document: Document, assets: Assets) -> Mapping[str, int]:
    """Return the number of the page on which each block starts, by its id.

    The pages are those of the standard PDF, or of the easy-read one for an easy-read edition.
    Our own blocks around the text, such as "own-contact", are among them. Empty where no PDF
    can be made of the document.
    """
    layout = EASY_READ if document.kind == "easy_read" else STANDARD
    try:
        document = printable_document(document)
        printer = Printer(document.language, layout.size, assets)
        values = values_of(document, layout, printer)
        return find_pages(values, {name: shown.data for name, shown in printer.pictures.items()})
    except (CannotMake, Refused):
        return {}
