"""The package of an e-book that is read: its title, its language and the order of its pages."""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from lxml import etree

from formats.readers import limits
from formats.readers._runs import language_code, tidy_text
from formats.readers._xml import local, parse
from formats.readers.brought import CannotRead

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_LICENCE = "META-INF/license.lcpl"
_FONTS_ONLY = frozenset({"http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"})
"""Ways to scramble fonts; the words stay open to all."""
_PAGES = frozenset({"application/xhtml+xml", "text/html", "text/x-oeb1-document"})

_NO_TITLE = frozenset({"unknown title", "untitled", "unknown", "[no title]"})
"""What programs write where nobody gave a title."""


@dataclass(frozen=True, slots=True)
class Package:
    """What a book says about itself."""

    title: str
    language: str
    spine: tuple[tuple[str, bool], ...]
    """Each file in reading order, and whether it is a page of words."""
    contents: str
    """The page with the contents; "" where the book has none of its own."""
    ours: bool
    """Whether this product made the book."""


def open_package(members: Mapping[str, bytes]) -> Package:
    """Return the package. Raises CannotRead("book_locked" or "broken")."""
    _check_locks(members)
    path = _package_path(members)
    root, folder = parse(members[path]), posixpath.dirname(path)
    items = {each.get("id", ""): each for each in _all(root, "item")}
    order = [items.get(each.get("idref", "")) for each in _all(root, "itemref")]
    if None in order or not order or len(order) > limits.MEMBERS:
        raise CannotRead("broken")
    known = [each for each in order if each is not None]
    spine = tuple((place(folder, item.get("href", "")), _is_page(item)) for item in known)
    if any(name not in members for name, _ in spine):
        raise CannotRead("broken")
    nav = [each for each in items.values() if "nav" in each.get("properties", "").split()]
    return Package(
        _title(root),
        language_code(_first(root, "language")),
        spine,
        place(folder, nav[0].get("href", "")) if nav else "",
        any(each.get("content") == "Share the Pen" for each in _all(root, "meta")),
    )


def place(folder: str, address: str) -> str:
    """Return the name in the zip that an address means; it cannot name anything outside."""
    return posixpath.normpath(posixpath.join(folder, unquote(address.partition("#")[0])))


def _check_locks(members: Mapping[str, bytes]) -> None:
    if _LICENCE in members:
        raise CannotRead("book_locked")
    if _ENCRYPTION in members:
        methods = {each.get("Algorithm") for each in _locked(parse(members[_ENCRYPTION]))}
        if not methods <= _FONTS_ONLY:
            raise CannotRead("book_locked")


def _locked(root: etree._Element) -> list[etree._Element]:
    """Return how each file of the book is scrambled, not how its keys are."""
    return [
        method
        for data in _all(root, "EncryptedData")
        for method in data
        if isinstance(method.tag, str) and local(method) == "EncryptionMethod"
    ]


def _package_path(members: Mapping[str, bytes]) -> str:
    if _CONTAINER not in members:
        raise CannotRead("broken")
    roots = _all(parse(members[_CONTAINER]), "rootfile")
    path = roots[0].get("full-path", "") if roots else ""
    if path not in members:
        raise CannotRead("broken")
    return path


def _is_page(item: etree._Element) -> bool:
    return item.get("media-type", "").lower() in _PAGES


def _title(root: etree._Element) -> str:
    title = tidy_text(_first(root, "title"))
    return "" if title.casefold() in _NO_TITLE else title


def _first(root: etree._Element, name: str) -> str:
    return next((text for each in _all(root, name) if (text := (each.text or "").strip())), "")


def _all(root: etree._Element, name: str) -> list[etree._Element]:
    return list(root.iter("{*}" + name))
