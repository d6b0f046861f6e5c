"""What a Word file holds beside its main words: counted, never published silently."""

from lxml import etree

from formats.readers._collecting import Collector
from formats.readers._docx_ours import is_edge_of_ours
from formats.readers._docx_parts import Package, V, W, parse_part
from formats.readers._xml import parse, words_in

_LOOKS = ("rPrChange", "pPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange")


def count_leftovers(
    package: Package, body: etree._Element, found: Collector, *, ours: bool
) -> None:
    """Tell the collector of the title, of comments, headers, footers, macros and changed looks.

    The page number and the word DRAFT, which stand in a file of `ours`, are not told of.
    """
    if looks := sum(1 for _ in body.iter(*(W + name for name in _LOOKS))):
        found.left_out("look", looks)
    found.file_title = _title(package)
    for kind, target, outside in package.relations.values():
        data = b"" if outside else package.members.get(target, b"")
        if kind in {"header", "footer"} and data:
            edge = parse_part(data)
            for mark in edge.iter(V + "textpath"):
                found.left_out("watermark", example=mark.get("string", ""))
            words = words_in(edge, W + "t")
            if words and not words.isdigit() and not (ours and is_edge_of_ours(words)):
                found.left_out(kind, example=words)
        elif kind == "comments" and data:
            for comment in parse_part(data).findall(W + "comment"):
                found.left_out("comment", example=words_in(comment, W + "t"))
        elif kind == "vbaProject":
            found.left_out("macro")


def _title(package: Package) -> str:
    data = package.members.get("docProps/core.xml")
    if not data:
        return ""
    title = parse(data).findtext("{http://purl.org/dc/elements/1.1/}title")
    return title or ""
