"""A page of an e-book made ready for the reader of web pages: its pictures and links inside it."""

import posixpath
import re
from base64 import b64encode
from collections.abc import Mapping
from html.entities import name2codepoint

from lxml import etree

from formats.readers import limits
from formats.readers._collecting import Collector
from formats.readers._decoding import decode
from formats.readers._epub_package import place
from formats.readers._runs import language_code
from formats.readers._xml import children, local, parse, words_in
from formats.readers.brought import CannotRead

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_TYPE = "{http://www.idpf.org/2007/ops}type"
_XLINK = "{http://www.w3.org/1999/xlink}href"
_DOCTYPE = re.compile(r"<!doctype[^>\[]*>", re.IGNORECASE)
_DECLARED = re.compile(r"^\s*<\?xml[^>]*\?>")
_NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
_XML_NAMES = frozenset({"amp", "lt", "gt", "quot", "apos"})
_SHUT = re.compile(
    r"<(a|b|div|em|i|p|script|span|strong|style|sub|sup|table|td|th|title|u)((?:\s[^<>]*)?)/>",
    re.IGNORECASE,
)
"""Tags that XML may close at once and that a reader of web pages would take for open."""


class PageMaker:
    """Makes the pages of one book ready, within its limits."""

    def __init__(self, members: Mapping[str, bytes], language: str, found: Collector) -> None:
        self._members = members
        self._language = language
        self._found = found
        self._pictures = 0
        self._room = limits.PRODUCED_BYTES

    def html(self, name: str) -> str:
        """Return the body of this page as HTML. Raises CannotRead."""
        root = self._parsed(self._members[name])
        body = next(root.iter("{*}body"), root)
        language = language_code(root.get("lang") or root.get(_LANG) or "")
        for each in [*body.iter()]:
            if isinstance(each.tag, str):
                self._make_ready(each, posixpath.dirname(name))
        body.tag = "div"
        if language and language != self._language and not body.get("lang"):
            body.set("lang", language)
        etree.cleanup_namespaces(body)
        return etree.tostring(body, encoding="unicode", method="html", with_tail=False)

    def _parsed(self, data: bytes) -> etree._Element:
        text = _NAMED.sub(_spelled, decode(data, self._found))
        text = _DOCTYPE.sub("", _DECLARED.sub("", text, count=1), count=1)
        try:
            return parse(text.encode("utf-8"))
        except CannotRead as refusal:
            if refusal.reason != "broken":
                raise
        return _parsed_loosely(text)

    def _make_ready(self, element: etree._Element, folder: str) -> None:
        name = local(element)
        if "pagebreak" in element.get(_TYPE, "").split() or element.get("role") == "doc-pagebreak":
            self._leave_number(element)
        if name == "svg":
            _unwrap(element)
            name = local(element)
        element.tag = name
        if element.get(_LANG) and not element.get("lang"):
            element.set("lang", element.get(_LANG, ""))
        if name == "img":
            element.set("src", self._picture(element.get("src", ""), folder))
        elif name == "a":
            element.set("href", self._address(element.get("href", ""), folder))

    def _leave_number(self, element: etree._Element) -> None:
        """A page number of the printed book stands in the middle of its sentences."""
        if number := words_in(element):
            self._found.left_out("page_number", example=number)
        tail = element.tail
        element.clear()
        element.tail = tail

    def _picture(self, address: str, folder: str) -> str:
        """Return the picture's bytes as an address; the address itself where it is elsewhere."""
        data = self._members.get(place(folder, address))
        if data is None:
            return address
        self._pictures += 1
        self._room -= len(data)
        if self._pictures > limits.PICTURES:
            raise CannotRead("too_many_pictures")
        if self._room < 0:
            raise CannotRead("too_heavy")
        return "data:;base64," + b64encode(data).decode("ascii")

    def _address(self, address: str, folder: str) -> str:
        """Return where a link leads; to a place in the book, only the name of the place."""
        if place(folder, address) not in self._members:
            return address
        return f"#{address.partition('#')[2]}"


def _spelled(found: "re.Match[str]") -> str:
    """Return the letter that HTML names so: XML by itself knows five names only."""
    name = found[1]
    known = name in name2codepoint and name not in _XML_NAMES
    return chr(name2codepoint[name]) if known else found[0]


def _parsed_loosely(text: str) -> etree._Element:
    """Return the page as browsers would see it, where it is no strict XML."""
    parser = etree.HTMLParser(no_network=True, huge_tree=False, remove_pis=True, encoding="utf-8")
    shut = _SHUT.sub(r"<\1\2></\1>", text)
    try:
        root = etree.fromstring(shut.encode("utf-8"), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise CannotRead("broken") from error
    if any("depth" in each.message for each in parser.error_log):
        raise CannotRead("too_deep")
    if root is None:
        raise CannotRead("broken")
    return root


def _unwrap(svg: etree._Element) -> None:
    """Turn a drawing that only frames one picture, as covers have, into that picture."""
    inner = [each for each in svg.iter("{*}image") if isinstance(each.tag, str)]
    shapes = [each for each in children(svg) if local(each) not in {"title", "desc", "image"}]
    source = inner[0].get(_XLINK) or inner[0].get("href") if len(inner) == 1 else ""
    if not source or shapes:
        return
    alt = svg.get("aria-label") or svg.findtext("{*}title") or ""
    tail = svg.tail
    svg.clear()
    svg.tag, svg.tail = "img", tail
    svg.set("src", source)
    svg.set("alt", alt)
