"""The contents list of an OpenDocument text: each line leads to its heading and names its page."""

from collections.abc import Sequence

from content.tree import Heading, Run, plain
from formats.block_marks import OWN
from formats.writers._matter import contents_name
from formats.writers._odt_paper import Paper
from formats.writers._odt_styles import style_name
from formats.writers._odt_text import paragraph, spans
from formats.writers._odt_xml import Xml, node, said

_ENTRY = (
    "text:index-entry-link-start",
    "text:index-entry-text",
    "text:index-entry-tab-stop",
    "text:index-entry-page-number",
    "text:index-entry-link-end",
)


def contents(paper: Paper, entries: Sequence[tuple[str, Heading]]) -> Xml:
    """Return the list; `entries` are headings with the name of their place in the file."""
    title = contents_name(paper.document)
    deepest = max(heading.level for _, heading in entries)
    heading_ = paragraph(paper, "Contents Heading", title, "", paper.mark(f"{OWN}contents"))
    shown = node("text:index-title", heading_, attrs={"text:name": "Contents title"})
    lines = (_line(paper, name, heading) for name, heading in entries)
    return node(
        "text:table-of-content",
        _source(title, deepest),
        node("text:index-body", shown, *lines),
        attrs={"text:name": "Contents", "text:protected": "false"},
    )


def _source(title: str, deepest: int) -> Xml:
    """Say how a program makes the list anew when headings have changed."""
    template = node(
        "text:index-title-template",
        said(title),
        attrs={"text:style-name": "Contents_20_Heading"},
    )
    made_of = {"text:outline-level": str(deepest), "text:use-outline-level": "true"}
    levels = (_template(level) for level in range(1, deepest + 1))
    return node("text:table-of-content-source", template, *levels, attrs=made_of)


def _template(level: int) -> Xml:
    stop = {"style:type": "right", "style:leader-char": "."}
    parts = (node(tag, attrs=stop if tag.endswith("tab-stop") else None) for tag in _ENTRY)
    style = {"text:outline-level": str(level), "text:style-name": f"Contents_20_{level}"}
    return node("text:table-of-content-entry-template", *parts, attrs=style)


def _line(paper: Paper, name: str, heading: Heading) -> Xml:
    words = spans(paper, (Run(plain(heading.runs)),), heading.language or paper.document.language)
    page = {"text:reference-format": "page", "text:ref-name": name}
    number = (node("text:tab"), node("text:bookmark-ref", attrs=page))
    link = node("text:a", *words, *number, attrs={"xlink:type": "simple", "xlink:href": f"#{name}"})
    style = style_name(f"Contents {heading.level}")
    if heading.language not in ("", paper.document.language):
        style = paper.style("paragraph", style, heading.language)
    return node("text:p", link, attrs={"text:style-name": style})
