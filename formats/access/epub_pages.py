"""Access rules for the pages of an e-book: contents, headings, pictures, language, links."""

import posixpath
from collections.abc import Iterator
from itertools import pairwise

from lxml import etree

from formats.access.epub_file import EPUB_TYPE, XHTML, BookFile, found, joined
from formats.access.rule import Fault, Rule

_AGAIN = "Bring the book in here and make it again. Or ask the people who made it."
_LEVELS = {f"{{{XHTML}}}h{level}": level for level in range(1, 7)}
_LOADS = {"img": "src", "script": "src", "link": "href", "iframe": "src", "audio": "src"} | {
    "video": "src",
    "source": "src",
    "object": "data",
}
_ELSEWHERE = ("http:", "https:", "//", "ftp:", "file:")


def _navs(book: BookFile, kind: str) -> Iterator[etree._Element]:
    if book.contents:
        navs = found(book.pages[book.contents], ".//h:nav")
        yield from (nav for nav in navs if kind in nav.get(EPUB_TYPE, "").split())


def _links(nav: etree._Element) -> list[str]:
    return [link.get("href", "") for link in found(nav, ".//h:a")]


def _contents(book: BookFile) -> tuple[str, ...]:
    told = any(_links(nav) for nav in _navs(book, "toc"))
    return () if told or book.has_ncx else ("The book has no contents.",)


def _places(book: BookFile) -> tuple[str, ...]:
    told = any(_links(nav) for nav in _navs(book, "landmarks"))
    return () if told else ("The book does not say where its text begins.",)


def _headings(book: BookFile) -> tuple[str, ...]:
    """No level is skipped from the first page of the book to the last."""
    shown = []
    for page in book.pages.values():
        hidden = {h for nav in found(page, ".//h:nav[@hidden]") for h in nav.iter(*_LEVELS)}
        shown += [(_LEVELS[h.tag], _words(h)) for h in page.iter(*_LEVELS) if h not in hidden]
    return tuple(
        Fault(f"A heading of level {after} follows level {before}.", words)
        for (before, _), (after, words) in pairwise(shown)
        if after > before + 1
    )


def _alt(book: BookFile) -> tuple[str, ...]:
    return tuple(
        Fault("A picture has no words.", near, heading)
        for page in book.pages.values()
        for picture, near, heading in _pictures(page)
        if picture.get("alt") is None
    )


def _pictures(page: etree._Element) -> Iterator[tuple[etree._Element, str, str]]:
    """Yield each picture with the words around it and the heading above."""
    heading = ""
    for each in page.iter(*_LEVELS, f"{{{XHTML}}}img"):
        if each.tag in _LEVELS:
            heading = _words(each)
        else:
            around = each.getparent()
            yield each, "" if around is None else _words(around), heading


def _language(book: BookFile) -> tuple[str, ...]:
    silent = [name for name, page in book.pages.items() if not page.get("lang")]
    return tuple(f"This page does not say its language: {_short(name)}" for name in silent)


def _alone(book: BookFile) -> tuple[str, ...]:
    listed = [each.get("href", "") for each in found(book.package, "o:manifest/o:item")]
    for page in book.pages.values():
        for tag, attribute in _LOADS.items():
            listed += [each.get(attribute, "") for each in found(page, f".//h:{tag}")]
    outside = [address for address in listed if address.lower().startswith(_ELSEWHERE)]
    return tuple(f"The page asks another place for a file: {address}" for address in outside)


def _still(book: BookFile) -> tuple[str, ...]:
    scripts = sum(1 for page in book.pages.values() for _ in found(page, ".//h:script"))
    return ("A page of the book runs a program.",) * scripts


def _reach(book: BookFile) -> tuple[str, ...]:
    places = {
        (name, each.get("id"))
        for name, page in book.pages.items()
        for each in page.iterfind(".//*[@id]")
    }
    faults = []
    for name, page in book.pages.items():
        for link in found(page, ".//h:a"):
            address = link.get("href", "")
            if _inside(address) and not _found(book, name, address, places):
                faults.append(f"A link leads nowhere: {_words(link)[:60]}")
    return tuple(faults)


def _inside(address: str) -> bool:
    return ":" not in address.partition("/")[0] and not address.startswith("//")


def _found(book: BookFile, name: str, address: str, places: set[tuple[str, str | None]]) -> bool:
    file, _, place = address.partition("#")
    target = joined(posixpath.dirname(name), file) if file else name
    return target in book.names and (not place or (target, place) in places)


def _page_list(book: BookFile) -> tuple[str, ...]:
    breaks = [
        each.get("id", "")
        for page in book.pages.values()
        for each in page.iter()
        if "pagebreak" in str(each.get(EPUB_TYPE, "")).split()
    ]
    listed = [at.partition("#")[2] for nav in _navs(book, "page-list") for at in _links(nav)]
    if not breaks and not listed:
        return ()
    if breaks != listed:
        return ("The list of pages does not fit the pages that are marked.",)
    sourced = book.metas("pageBreakSource") or book.core("source")
    return () if sourced else ("The book does not say whose pages are marked.",)


def _words(element: etree._Element) -> str:
    return " ".join(str(text) for text in element.itertext())


def _short(name: str) -> str:
    return posixpath.basename(name)


PAGES: tuple[Rule[BookFile], ...] = (
    Rule("epub-contents", "The book has contents that lead to its parts.", _contents, _AGAIN),
    Rule("epub-places", "The book says where its text begins.", _places, _AGAIN, "maybe"),
    Rule(
        "epub-headings",
        "No heading level is skipped.",
        _headings,
        "Put the headings in order in the document, then make the file again.",
    ),
    Rule(
        "epub-alt-text",
        "Every picture has words or is marked as decoration.",
        _alt,
        "Say in words what the picture shows, then make the file again.",
        "first",
    ),
    Rule("epub-page-language", "Every page says its language.", _language, _AGAIN),
    Rule("epub-alone", "The book asks no other place for anything.", _alone, _AGAIN),
    Rule("epub-still", "The book runs no programs.", _still, _AGAIN),
    Rule("epub-links", "Every link inside the book leads somewhere.", _reach, _AGAIN),
    Rule("epub-page-list", "Marked pages are listed, and the book says whose.", _page_list, _AGAIN),
)
