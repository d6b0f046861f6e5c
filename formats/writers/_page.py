"""One document as one self-contained web page: no requests, and nothing left outside.

No scripts either, but for the one that lights up the words of a page with a voice.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Literal, TypeAlias

from content.languages import direction_of, label
from content.tree import Block, Document, Heading, plain
from formats.block_marks import OWN, mark_of
from formats.format import Assets, Made, Progress
from formats.writers import _page_voice as voice
from formats.writers._added import Added
from formats.writers._html import Html, element, joined, page, said, style_element
from formats.writers._matter import UNLISTED, about, back, contents_name, ready
from formats.writers._meanings import first_met
from formats.writers._page_blocks import Maker, inside
from formats.writers._page_meanings import entries, met, word_addresses
from formats.writers._page_opening import opening
from formats.writers._page_outline import levels_of, names_of
from formats.writers._page_words import Wording
from formats.writers._read_along import Recorder, marks_in
from formats.writers._sentences import Sentences, markable

_STYLES = Path(__file__).parent / "_page"
_CLOSED = ("connect", "font", "object", "frame", "worker", "manifest")
_NO_SCRIPT = "script-src 'none'"
_POLICY = "; ".join(
    (*(f"{kind}-src 'none'" for kind in _CLOSED), "base-uri 'none'", "form-action 'none'")
)
"""No requests. The page's own style and pictures are inside it: the checker of the W3C does not
know hashes of long styles or pictures in `data:`, so these two are not named."""
_CONTENTS_FROM = 3
"""Headings from which the page opens with links to them."""


Look: TypeAlias = Literal["page", "easy"]


def write_page(document: Document, look: Look, assets: Assets, progress: Progress) -> Made:
    """Return the page as UTF-8. Raises CannotMake where a picture or our own words are missing."""
    document = ready(document)
    wording = Wording(document.language, word_addresses(document))
    maker = Maker(wording, inside(assets))
    main = element("main", opening(document), *_words(document, maker))
    body = element("body", main, _end(document, maker), class_=look)
    progress(1.0)
    return Made(_page(document, body, _NO_SCRIPT, _style()).encode("utf-8"))


def write_spoken_page(document: Document, look: Look, assets: Assets, record: Recorder) -> Made:
    """Return the page with its sound inside. Raises CannotMake, and what `record` raises."""
    document = markable(ready(document))
    wording = Wording(document.language, word_addresses(document))
    maker = Maker(wording, inside(assets), sentences=Sentences(wording))
    recording = record(document)
    added = Added(document, recording.timings, recording.credit)
    top, words = opening(document, added), joined(_words(document, maker, added))
    end = _end(document, maker, recording.credit)
    end = _end(document, maker, recording.credit, added.closing(marks_in(joined((words, end)))))
    player = voice.player(added, marks_in(joined((top, words, end))))
    main = element("main", top, player, voice.choices(document.language), words)
    body = element("body", main, end, voice.script(), class_=look)
    silent = _page(document, body, voice.allowed(), _style() + voice.style())
    return Made(voice.with_sound(silent, recording.sound), seconds=recording.seconds)


def _page(document: Document, body: Html, scripts: str, styles: str) -> Html:
    head = _head(document, f"{scripts}; {_POLICY}", styles)
    return page(element("html", head, body, lang=document.language, dir=_direction(document)))


@cache
def _style() -> str:
    return (_STYLES / "page.css").read_text(encoding="utf-8")


def _head(document: Document, policy: str, styles: str) -> Html:
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=policy),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", said(document.title)),
        style_element(styles),
    )


def _direction(document: Document) -> str:
    return direction_of(document.language)


def _words(document: Document, maker: Maker, added: Added | None = None) -> Iterator[Html]:
    """Yield what follows the title: contents, every block, the hard words."""
    own = about(document)
    blocks = (*own, *document.blocks)
    levels, names = levels_of(blocks), names_of(blocks)
    words = {place + len(own): each for place, each in first_met(document).items()}
    yield _contents(document, blocks, levels, names, added)
    for n, block in enumerate(blocks):
        yield maker.block(block, levels.get(n, 1), names.get(n))
        yield met(n, words.get(n, ()))
        yield added.after(block.id) if added else Html("")
    yield _glossary(document, maker)


def _contents(
    document: Document,
    blocks: tuple[Block, ...],
    levels: dict[int, int],
    names: dict[int, str],
    added: Added | None,
) -> Html:
    rest = Html("")
    if len(levels) < _CONTENTS_FROM:
        return added.rest("contents") if added else rest
    title = _lit(contents_name(document), added.first("contents") if added else None)
    links = [_link(blocks[n], names[n], level, added) for n, level in levels.items() if level <= 2]
    rest = added.rest("contents") if added else rest
    heading = element("h2", title, id="contents")
    own, inside = mark_of(f"{OWN}contents"), (heading, element("ul", *links), rest)
    return element("nav", *inside, aria_labelledby="contents", id=own)


def _link(block: Block, name: str, level: int, added: Added | None) -> Html:
    words = plain(block.runs) if isinstance(block, Heading) else ""
    shown = _lit(words, added.words("contents", words) if added else None)
    inner = element("a", shown, href=f"#{name}")
    return element("li", inner, class_="inner" if level > 1 else None)


def _lit(words: str, mark: str | None) -> Html:
    return element("span", said(words), id=mark) if mark else said(words)


def _glossary(document: Document, maker: Maker) -> Html:
    if not document.hard_words:
        return Html("")
    own = mark_of(f"{OWN}words_we_used")
    heading = element("h2", said(label(document.language, "words_we_used")), id=own)
    return joined((heading, entries(document.hard_words, maker)))


def _end(document: Document, maker: Maker, voice: str = "", *last: Html) -> Html:
    parts = (
        maker.block(block, 2 if block.id in UNLISTED else 1, mark_of(block.id))
        for block in back(document, voice)
    )
    shown = joined((*parts, *last))
    return element("footer", shown) if shown else shown
