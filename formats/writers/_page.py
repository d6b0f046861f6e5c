"""One document as one self-contained web page: no scripts, no requests, nothing left outside."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Literal

from content.languages import direction_of, label
from content.tree import Block, Document, HardWord, Heading, plain
from formats.block_marks import OWN, mark_of
from formats.format import Assets, Made, Progress
from formats.writers._dates import day_of, written
from formats.writers._html import Html, element, joined, page, said, style_element
from formats.writers._matter import UNLISTED, about, back, ready, word_id
from formats.writers._meanings import first_met, key_of
from formats.writers._outline import without_gaps
from formats.writers._page_blocks import Maker
from formats.writers._page_words import Wording

_STYLES = Path(__file__).parent / "_page"
_CLOSED = ("script", "connect", "font", "object", "frame", "worker", "manifest")
_POLICY = "; ".join(
    (*(f"{kind}-src 'none'" for kind in _CLOSED), "base-uri 'none'", "form-action 'none'")
)
"""No scripts and no requests. The page's own style and pictures are inside it: the checker of
the W3C does not know hashes of long styles or pictures in `data:`, so these two are not named."""
_CONTENTS_FROM = 3
"""Headings from which the page opens with links to them."""


def write_page(
    document: Document, look: Literal["page", "easy"], assets: Assets, progress: Progress
) -> Made:
    """Return the page as UTF-8. Raises CannotMake where a picture or our own words are missing."""
    document = ready(document)
    entries = {key_of(w.term): mark_of(word_id(n)) for n, w in enumerate(document.hard_words)}
    maker = Maker(Wording(document.language, entries), assets)
    body = element("body", _main(document, maker), _end(document, maker), class_=look)
    root = element("html", _head(document), body, lang=document.language, dir=_direction(document))
    progress(1.0)
    return Made(page(root).encode("utf-8"))


@cache
def _style() -> str:
    return (_STYLES / "page.css").read_text(encoding="utf-8")


def _head(document: Document) -> Html:
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=_POLICY),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", said(document.title)),
        style_element(_style()),
    )


def _direction(document: Document) -> str:
    return direction_of(document.language)


def _main(document: Document, maker: Maker) -> Html:
    opening = about(document)
    blocks = (*opening, *document.blocks)
    levels = _levels(blocks)
    met = {place + len(opening): words for place, words in first_met(document).items()}
    names = _names(blocks, levels)
    body = (
        joined((maker.block(block, levels.get(n, 1), names.get(n)), _met(n, met.get(n, ()))))
        for n, block in enumerate(blocks)
    )
    return element(
        "main",
        _title(document),
        _contents(document, blocks, levels, names),
        *body,
        _glossary(document, maker),
    )


def _levels(blocks: tuple[Block, ...]) -> dict[int, int]:
    places = [(n, block.level) for n, block in enumerate(blocks) if isinstance(block, Heading)]
    straight = without_gaps(level for _, level in places)
    return {n: level for (n, _), level in zip(places, straight, strict=True)}


def _names(blocks: tuple[Block, ...], levels: dict[int, int]) -> dict[int, str]:
    """Return the id of each block by its place: its mark, or a number for a heading without one."""
    names: dict[int, str] = {}
    taken: set[str] = set()
    for n, block in enumerate(blocks):
        mark = mark_of(block.id)
        if mark and mark not in taken:
            taken.add(mark)
            names[n] = mark
        elif n in levels:
            names[n] = f"part-{n}"
    return names


def _title(document: Document) -> Html:
    own = document.language
    draft = element("p", said(label(own, "draft")), class_="draft") if document.draft else Html("")
    kind = said(label(own, "easy_read")) if document.kind == "easy_read" else Html("")
    return element(
        "header",
        draft,
        element("p", kind, class_="kind") if kind else kind,
        element("h1", said(document.title)),
        *(element("p", line, class_="lead") for line in _lead(document)),
        id=mark_of(f"{OWN}title"),
    )


def _lead(document: Document) -> Iterator[Html]:
    if document.purpose and document.kind == "standard":
        yield said(document.purpose)
    if document.group:
        yield said(document.group)
    if document.date:
        day = said(written(document.date, document.language))
        yield element("time", day, datetime=document.date) if day_of(document.date) else day
    if document.version:
        yield said(document.version)


def _contents(
    document: Document, blocks: tuple[Block, ...], levels: dict[int, int], names: dict[int, str]
) -> Html:
    if len(levels) < _CONTENTS_FROM:
        return Html("")
    links = (_link(blocks[n], names[n], level) for n, level in levels.items() if level <= 2)
    heading = element("h2", said(label(document.language, "contents")), id="contents")
    own = mark_of(f"{OWN}contents")
    return element("nav", heading, element("ul", *links), aria_labelledby="contents", id=own)


def _link(block: Block, name: str, level: int) -> Html:
    words = plain(block.runs) if isinstance(block, Heading) else ""
    inner = element("a", said(words), href=f"#{name}")
    return element("li", inner, class_="inner" if level > 1 else None)


def _met(place: int, words: tuple[HardWord, ...]) -> Html:
    """The meanings that stand beside the words they belong to."""
    lines = (
        element("p", element("strong", said(word.term)), said(f": {word.meaning}"))
        for word in words
    )
    own = mark_of(f"{OWN}met-{place}")
    return element("div", *lines, class_="meaning", id=own) if words else Html("")


def _glossary(document: Document, maker: Maker) -> Html:
    if not document.hard_words:
        return Html("")
    own = mark_of(f"{OWN}words_we_used")
    heading = element("h2", said(label(document.language, "words_we_used")), id=own)
    entries = (_entry(n, word, maker) for n, word in enumerate(document.hard_words))
    return joined((heading, element("dl", *entries)))


def _entry(number: int, word: HardWord, maker: Maker) -> Html:
    term = element("dfn", said(word.term))
    shown = maker.picture(word.image) if word.image else Html("")
    meaning = element("dd", said(word.meaning), shown)
    return element("div", element("dt", term), meaning, id=mark_of(word_id(number)))


def _end(document: Document, maker: Maker) -> Html:
    parts = (
        maker.block(block, 2 if block.id in UNLISTED else 1, mark_of(block.id))
        for block in back(document)
    )
    shown = joined(parts)
    return element("footer", shown) if shown else shown
