"""A block of a document as safe HTML on our own pages. Every word is escaped on its way in."""

from collections.abc import Iterator
from functools import lru_cache
from typing import assert_never

from markupsafe import Markup, escape

from content.inline import is_safe_address
from content.tree import (
    Block,
    Heading,
    ListBlock,
    ListItem,
    Paragraph,
    Picture,
    Point,
    Quote,
    Run,
    Runs,
    Table,
    plain,
    texts,
)

_HEAD = Markup('<th scope="col">')
FIRST_WORDS = 6
"""Words of a block that tell its links apart."""


@lru_cache(maxsize=4096)
def block_html(block: Block, picture_url: str = "") -> Markup:
    """Return the block's words as HTML. `picture_url` serves the bytes of its picture.

    Headings begin at h2, because the page's title is the h1.
    """
    match block:
        case Heading():
            return _tag(f"h{min(block.level + 1, 6)}", _runs(block.runs))
        case Paragraph():
            return _tag("p", _runs(block.runs))
        case Quote():
            return _tag("blockquote", _tag("p", _runs(block.runs)))
        case ListBlock():
            return _list(list(block.items), "ol" if block.ordered else "ul")
        case Table():
            return _table(block)
        case Picture():
            return _figure(block, picture_url)
        case Point():
            return Markup("").join(_tag("p", _runs(line)) for line in block.lines)
        case _:
            assert_never(block)


def first_words(block: Block) -> str:
    """Return the first words of a block, to say in a link which one it is about."""
    words = " ".join(texts(block)).split()
    return " ".join(words[:FIRST_WORDS])[:80]


def _tag(name: str, inner: Markup) -> Markup:
    return Markup("<{0}>{1}</{0}>").format(name, inner)


def _runs(runs: Runs) -> Markup:
    return Markup("").join(_run(run) for run in runs)


def _run(run: Run) -> Markup:
    shown = Markup("<br>").join(escape(line) for line in run.text.split("\n"))
    if run.bold or run.hard:
        shown = _tag("strong", shown)
    if run.link and is_safe_address(run.link):
        shown = Markup('<a href="{}">{}</a>').format(run.link, shown)
    return (
        Markup('<span lang="{}">{}</span>').format(run.language, shown) if run.language else shown
    )


def _list(items: list[ListItem], name: str) -> Markup:
    return _tag(name, Markup("").join(_items(items, name)))


def _items(items: list[ListItem], name: str) -> Iterator[Markup]:
    at = 0
    while at < len(items):
        end = at + 1
        while end < len(items) and items[end].depth > items[at].depth:
            end += 1
        inside = items[at + 1 : end]
        yield _tag("li", _runs(items[at].runs) + (_list(inside, name) if inside else Markup("")))
        at = end


def _table(table: Table) -> Markup:
    caption = _tag("caption", escape(table.caption)) if table.caption else Markup("")
    rows = Markup("").join(
        _row(row, header=table.header and number == 0) for number, row in enumerate(table.rows)
    )
    return Markup(
        '<div class="table-scroll" tabindex="0" role="region" aria-label="{}">'
        '<table class="table">{}{}</table></div>'
    ).format(table.caption or plain(table.rows[0][0]) if table.rows else "", caption, rows)


def _row(row: tuple[Runs, ...], *, header: bool) -> Markup:
    open_cell, close = (_HEAD, "th") if header else (Markup("<td>"), "td")
    end = Markup("</{}>").format(close)
    return _tag("tr", Markup("").join(open_cell + _runs(words) + end for words in row))


def _figure(picture: Picture, url: str) -> Markup:
    alt = "" if picture.image.decorative else picture.image.alt
    image = Markup('<img src="{}" alt="{}">').format(url, alt)
    below = _tag("figcaption", escape(picture.caption)) if picture.caption else Markup("")
    return _tag("figure", image + below)
