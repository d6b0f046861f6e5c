"""What an OpenDocument text holds beside its main words: counted, never published silently."""

from collections.abc import Mapping

from lxml import etree

from formats.readers._collecting import Collector
from formats.readers._docx_ours import is_edge_of_ours
from formats.readers._odt_styles import STYLE, TEXT
from formats.readers._xml import parse, words_in

_EDGES = {
    "header": "header",
    "header-first": "header",
    "header-left": "header",
    "footer": "footer",
    "footer-first": "footer",
    "footer-left": "footer",
}


def count_leftovers(
    members: Mapping[str, bytes],
    content: etree._Element,
    styles: list[etree._Element],
    found: Collector,
) -> None:
    """Tell the collector of the title, and of headers, footers, deleted words and macros."""
    if "meta.xml" in members:
        title = parse(members["meta.xml"]).findtext(".//{http://purl.org/dc/elements/1.1/}title")
        found.file_title = title or ""
    deleted = sum(1 for _ in content.iter(TEXT + "deletion"))
    if deleted:
        found.left_out("deletion", deleted)
    if content.find(f".//{TEXT}insertion") is not None:
        found.notice("insertions")
    for root in styles:
        _count_edges(root, found)
    if any(name.startswith("Basic/") and name.endswith(".xml") for name in members):
        found.left_out("macro")


def _count_edges(root: etree._Element, found: Collector) -> None:
    for name, kind in _EDGES.items():
        for edge in root.iter(STYLE + name):
            words = words_in(edge)
            if words and not is_edge_of_ours(words):
                found.left_out(kind, example=words)
