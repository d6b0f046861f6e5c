"""What a Word file holds beside its main words: counted, never published silently."""

from formats.readers._collecting import Collector
from formats.readers._docx_ours import is_edge_of_ours
from formats.readers._docx_parts import Package, W, parse_part
from formats.readers._xml import parse, words_in


def count_leftovers(package: Package, found: Collector, *, ours: bool) -> None:
    """Tell the collector of the title, and of comments, headers, footers and macros.

    The page number and the word DRAFT, which stand in a file of `ours`, are not told of.
    """
    found.file_title = _title(package)
    for kind, target, outside in package.relations.values():
        data = b"" if outside else package.members.get(target, b"")
        if kind in {"header", "footer"} and data:
            words = words_in(parse_part(data), W + "t")
            if words and not words.isdigit() and not (ours and is_edge_of_ours(words)):
                found.left_out(kind, example=words)
        elif kind == "comments" and data:
            if count := len(parse_part(data).findall(W + "comment")):
                found.left_out("comment", count)
        elif kind == "vbaProject":
            found.left_out("macro")


def _title(package: Package) -> str:
    data = package.members.get("docProps/core.xml")
    if not data:
        return ""
    title = parse(data).findtext("{http://purl.org/dc/elements/1.1/}title")
    return title or ""
