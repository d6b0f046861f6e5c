"""One document as one self-contained web page: no scripts, no requests, nothing left outside."""

from base64 import b64encode
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Literal

from content.languages import direction_of, label
from content.tree import Block, Document, HardWord, Heading, plain
from formats.format import Assets, Made, Progress
from formats.writers._dates import day_of, written
from formats.writers._html import Html, element, joined, page, said, style_element
from formats.writers._matter import UNLISTED, about, back, ready
from formats.writers._meanings import first_met, key_of
from formats.writers._outline import without_gaps
from formats.writers._page_blocks import Maker
from formats.writers._page_words import Wording

_STYLES = Path(__file__).parent / "_page"
_CONTENTS_FROM = 3
"""Headings from which the page opens with links to them."""


def write_page(
    document: Document, look: Literal["page", "easy"], assets: Assets, progress: Progress
) -> Made:
    """Return the page as UTF-8. Raises CannotMake where a picture or our own words are missing."""
    document = ready(document)
    entries = {key_of(word.term): f"word-{n}" for n, word in enumerate(document.hard_words, 1)}
    maker = Maker(Wording(document.language, entries), assets)
    body = element("body", _main(document, maker), _end(document, maker), class_=look)
    root = element("html", _head(document), body, lang=document.language, dir=_direction(document))
    progress(1.0)
    return Made(page(root).encode("utf-8"))


@cache
def _style() -> str:
    return (_STYLES / "page.css").read_text(encoding="utf-8")


def _head(document: Document) -> Html:
    digest = b64encode(sha256(_style().encode("utf-8")).digest()).decode("ascii")
    policy = (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=policy),
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
    body = (
        joined((maker.block(block, levels.get(n, 1), f"part-{n}"), _met(met.get(n, ()))))
        for n, block in enumerate(blocks)
    )
    return element(
        "main",
        _title(document),
        _contents(document, blocks, levels),
        *body,
        _glossary(document, maker),
    )


def _levels(blocks: tuple[Block, ...]) -> dict[int, int]:
    places = [(n, block.level) for n, block in enumerate(blocks) if isinstance(block, Heading)]
    straight = without_gaps(level for _, level in places)
    return {n: level for (n, _), level in zip(places, straight, strict=True)}


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


def _contents(document: Document, blocks: tuple[Block, ...], levels: dict[int, int]) -> Html:
    if len(levels) < _CONTENTS_FROM:
        return Html("")
    links = (_link(blocks[n], n, level) for n, level in levels.items() if level <= 2)
    heading = element("h2", said(label(document.language, "contents")), id="contents")
    return element("nav", heading, element("ul", *links), aria_labelledby="contents")


def _link(block: Block, place: int, level: int) -> Html:
    words = plain(block.runs) if isinstance(block, Heading) else ""
    inner = element("a", said(words), href=f"#part-{place}")
    return element("li", inner, class_="inner" if level > 1 else None)


def _met(words: tuple[HardWord, ...]) -> Html:
    """The meanings that stand beside the words they belong to."""
    lines = (
        element("p", element("strong", said(word.term)), said(f": {word.meaning}"))
        for word in words
    )
    return element("div", *lines, class_="meaning") if words else Html("")


def _glossary(document: Document, maker: Maker) -> Html:
    if not document.hard_words:
        return Html("")
    heading = element("h2", said(label(document.language, "words_we_used")))
    entries = (_entry(n, word, maker) for n, word in enumerate(document.hard_words, 1))
    return joined((heading, element("dl", *entries)))


def _entry(number: int, word: HardWord, maker: Maker) -> Html:
    term = element("dfn", said(word.term), id=f"word-{number}")
    shown = maker.picture(word.image) if word.image else Html("")
    meaning = element("dd", said(word.meaning), shown)
    return element("div", element("dt", term), meaning)


def _end(document: Document, maker: Maker) -> Html:
    parts = (maker.block(block, 2 if block.id in UNLISTED else 1) for block in back(document))
    shown = joined(parts)
    return element("footer", shown) if shown else shown
