"""Web pages, by html5lib: it parses as browsers do."""

from collections.abc import Iterator

import html5lib
from lxml.etree import _Element

from read_back import ReadBack

SUFFIX = ".html"
_UNSEEN = frozenset({"style", "script", "template"})


def read(data: bytes) -> ReadBack:
    """Return what the page says between `<body>` and `</body>`."""
    root = html5lib.parse(data, treebuilder="lxml", namespaceHTMLElements=False).getroot()
    return read_tree(root)


def read_tree(root: _Element) -> ReadBack:
    """Return what a parsed page says; its elements are named without a namespace."""
    body = root.find("body")
    assert body is not None
    tags = [f"h{level}" for level in range(1, 7)]
    heads = [each for each in body.iter() if each.tag in tags]
    return ReadBack(
        words="".join(_said(body)),
        headings=tuple((int(str(each.tag)[1]), _all_of(each)) for each in heads),
        alts=tuple(alt for each in body.iter("img") if (alt := each.get("alt"))),
        languages=frozenset(str(code) for code in root.xpath("//@lang")),
        links=tuple(
            (_all_of(each), href)
            for each in body.iter("a")
            if (href := each.get("href", "")) and not href.startswith("#")
        ),
    )


def _all_of(element: _Element) -> str:
    return "".join(_said(element))


def _said(element: _Element) -> Iterator[str]:
    if not isinstance(element.tag, str) or element.tag in _UNSEEN:
        return
    yield element.text or (element.get("alt", "") if element.tag == "img" else "")
    for child in element:
        yield from _said(child)
        yield child.tail or ""
