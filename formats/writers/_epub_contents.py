"""The contents of a book: what stands where, the main places, and the pages of the PDF."""

from collections.abc import Iterator

from content.languages import label
from content.tree import Document, ListItem, Run
from formats.block_marks import OWN, mark_of
from formats.writers._added import Added
from formats.writers._epub_parts import Book
from formats.writers._epub_xhtml import break_id, page_break, page_file
from formats.writers._html import Html, element, joined, said
from formats.writers._lists import Node, nested
from formats.writers._matter import contents_name

COVER, CONTENTS = "cover.xhtml", "contents.xhtml"


def contents_page(document: Document, book: Book, added: Added | None = None) -> Html:
    """Return the file that people read as contents and programs use to find the way.

    With a voice, each line lights up as it is said.
    """
    title, name = contents_name(document), mark_of(f"{OWN}contents")
    headings = [entry for part in book.parts for entry in part.headings()]
    tree = nested([ListItem((Run(words, link=at),), level - 1) for level, words, at in headings])
    inner = element(
        "section",
        *(page_break(document, number) for number in book.breaks.contents),
        element(
            "nav",
            element("h1", _said(title, added.first("contents") if added else None), id=name),
            _tree(tree, added),
            epub__type="toc",
            role="doc-toc",
            aria_labelledby=name,
        ),
        added.rest("contents") if added else Html(""),
        _places(document, book),
        _pages(document, book),
    )
    return page_file(document, title, inner, "contents")


def _tree(nodes: tuple[Node, ...], added: Added | None) -> Html:
    return element("ol", *(_item(node, run, added) for node in nodes for run in node.runs))


def _item(node: Node, run: Run, added: Added | None) -> Html:
    words = " ".join(run.text.split())
    shown = _said(words, added.words("contents", words) if added else None)
    inside = _tree(node.inside, added) if node.inside else Html("")
    return element("li", element("a", shown, href=run.link), inside)


def _said(words: str, mark: str | None) -> Html:
    return element("span", said(words), id=mark) if mark else said(words)


def _link(address: str, words: str, kind: str | None = None) -> Html:
    return element("a", said(" ".join(words.split())), href=address, epub__type=kind)


def _places(document: Document, book: Book) -> Html:
    """The main places, for programs: many offer a way straight to the text."""
    own = document.language
    text = next((part.file for part in book.parts if part.kind == "text"), book.parts[0].file)
    links = [
        _link(COVER, label(own, "cover"), "cover"),
        _link(CONTENTS, contents_name(document), "toc"),
        _link(text, label(own, "text_start"), "bodymatter"),
    ]
    if book.words_file:
        links.append(_link(book.words_file, label(own, "words_we_used"), "glossary"))
    return _hidden("landmarks", label(own, "places"), links)


def _pages(document: Document, book: Book) -> Html:
    links = [_link(f"{file}#{break_id(n)}", str(n)) for file, n in _breaks(book)]
    title = label(document.language, "pdf_pages")
    return _hidden("page-list", title, links, role="doc-pagelist") if links else Html("")


def _breaks(book: Book) -> Iterator[tuple[str, int]]:
    yield from ((COVER, number) for number in book.breaks.cover)
    yield from ((CONTENTS, number) for number in book.breaks.contents)
    for part in book.parts:
        yield from ((part.file, number) for piece in part.pieces for number in piece.pages)


def _hidden(kind: str, title: str, links: list[Html], role: str | None = None) -> Html:
    """A list that programs use and no page shows."""
    items = joined(element("li", link) for link in links)
    return element(
        "nav",
        element("h2", said(title)),
        element("ol", items),
        epub__type=kind,
        role=role,
        aria_label=title,
        hidden="hidden",
    )
