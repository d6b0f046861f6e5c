"""One XHTML file of a book, and the mark where a page of the PDF begins."""

from content.languages import direction_of, label
from content.tree import Document
from formats.writers._html import Html, element, said, xml_page
from formats.writers._page_words import language_tag

STYLE = "book.css"


def page_file(document: Document, title: str, inner: Html, look: str) -> Html:
    """Return one whole file in the language and direction of the document."""
    head = element(
        "head",
        element("title", said(" ".join(title.split()))),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("link", rel="stylesheet", type="text/css", href=STYLE),
    )
    easy = " easy" if document.kind == "easy_read" else ""
    root = element(
        "html",
        head,
        element("body", inner, class_=f"{look}{easy}"),
        xmlns="http://www.w3.org/1999/xhtml",
        xmlns__epub="http://www.idpf.org/2007/ops",
        lang=language_tag(document.language),
        dir=direction_of(document.language),
    )
    return xml_page(root)


def break_id(number: int) -> str:
    """Return the id of the place where the page begins."""
    return f"page-{number}"


def page_break(document: Document, number: int) -> Html:
    """Return the mark; it shows nothing, and a screen reader says "Page 3"."""
    words = f"{label(document.language, 'page')} {number}"
    return element(
        "span",
        epub__type="pagebreak",
        role="doc-pagebreak",
        aria_label=words,
        id=break_id(number),
    )
