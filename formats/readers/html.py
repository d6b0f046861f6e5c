"""Reads a web page: cleaned with one allow-list, then turned into blocks."""

import re
from html import unescape

import nh3

from formats.readers._collecting import Collector
from formats.readers._decoding import decode
from formats.readers._page import Page
from formats.readers._page_ours import without_player
from formats.readers._runs import language_code
from formats.readers.reader import Reader

_BLOCK_TAGS = (
    "h1 h2 h3 h4 h5 h6 p div section article main header footer aside nav address pre "
    "ul ol li dl dt dd blockquote figure figcaption hr br table caption thead tbody "
    "tfoot tr td th details summary fieldset legend"
)
_INLINE_TAGS = "a b strong i em u s span sub sup small mark abbr q cite code time img bdi bdo"
_LOST_TAGS = (
    "script style title template noscript iframe object embed svg math "
    "select option textarea button canvas audio video applet frameset"
)
"""Gone with all that is in them; the other tags that are not allowed leave their words."""
_ATTRIBUTES = {
    "*": {"lang", "hidden", "style", "aria-hidden", "id", "class"},
    "a": {"href"},
    "ol": {"start"},
    "img": {"src", "alt", "role"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
}
_SCHEMES = {"http", "https", "mailto", "tel", "data", "javascript", "vbscript", "file", "ftp"}
"""Wide, so that what is taken off can be counted; the collector lets only safe links by."""
_COUNTED = {
    "script": "script",
    "applet": "script",
    "form": "form",
    "iframe": "frame",
    "frame": "frame",
    "object": "media",
    "embed": "media",
    "svg": "media",
    "canvas": "media",
    "audio": "media",
    "video": "media",
    "math": "equation",
}
_TAG = re.compile(r"<(" + "|".join(_COUNTED) + r")\b", re.IGNORECASE)
_TITLE = re.compile(r"<title[^>]{0,200}>([^<]{0,500})", re.IGNORECASE)
_LANGUAGE = re.compile(
    r"<(?:html|body)\b[^>]{0,2000}?\slang\s*=\s*[\"']?([A-Za-z0-9_-]{2,20})", re.IGNORECASE
)
_HEAD = 100_000


def read_page(data: bytes, found: Collector) -> None:
    """Add the blocks of a web page; nothing is fetched and nothing in it is run."""
    text = without_player(decode(data, found))
    count_active(text, found)
    head = text[:_HEAD]
    if title := _TITLE.search(head):
        found.file_title = unescape(title[1])
    if language := _LANGUAGE.search(head):
        found.language = language_code(language[1])
    add_page(text, found)


def count_active(text: str, found: Collector) -> None:
    """Tell of programs, forms, films and frames: none of them comes in."""
    for tag in _TAG.findall(text):
        found.left_out(_COUNTED[tag.lower()])


def add_page(text: str, found: Collector) -> None:
    """Add the blocks of the page's body."""
    cleaned = nh3.clean(
        text,
        tags={*_BLOCK_TAGS.split(), *_INLINE_TAGS.split()},
        clean_content_tags=set(_LOST_TAGS.split()),
        attributes=_ATTRIBUTES,
        url_schemes=_SCHEMES,
        link_rel=None,
    )
    page = Page(found)
    page.feed(cleaned)
    page.close()
    page.finish()


READER = Reader(id="html", label="Web page (.html)", read=read_page)
