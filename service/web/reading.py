"""A frozen text as our own pages show it: parts in order, each with its language and picture."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from flask_babel import get_locale
from markupsafe import Markup

from content import languages
from content.tree import Block, Document, Image, Picture, Point, images, language_of, texts
from formats.block_marks import mark_of
from service.web.heard_words import heard_html
from service.web.words import block_html

WORDS_A_MINUTE = 150
"""A calm pace. Reading aloud is about as fast."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One part of a text. `picture` is where the bytes of an easy-read point's picture are."""

    html: Markup
    language: str
    point: bool = False
    picture: str = ""
    alt: str = ""
    mark: str = ""
    """The id by which a recording finds the part; "" where none reads along."""


def shown(
    document: Document, url_of: Callable[[Image], str], *, heard: bool = False
) -> tuple[Shown, ...]:
    """Return every part of the text, ready for a page; `heard` marks each sentence."""
    return tuple(_one(block, document, url_of, heard) for block in document.blocks)


def _one(block: Block, document: Document, url_of: Callable[[Image], str], heard: bool) -> Shown:
    language = language_of(block, document)
    picture = url_of(block.image) if isinstance(block, Picture) else ""
    html = heard_html(block, language, picture) if heard else block_html(block, picture)
    mark = mark_of(block.id) if heard else ""
    if isinstance(block, Point) and block.image:
        alt = "" if block.image.decorative else block.image.alt
        return Shown(html, language, True, url_of(block.image), alt, mark)
    return Shown(html, language, isinstance(block, Point), mark=mark)


def picture_keys(document: Document) -> frozenset[str]:
    """Return the sha256 of every picture in the text."""
    return frozenset(image.key for image in images(document))


def minutes(document: Document) -> int:
    """Return about how many minutes it takes to read, at least one."""
    words = sum(len(text.split()) for block in document.blocks for text in texts(block))
    return max(1, round(words / WORDS_A_MINUTE))


def credit_lines(document: Document) -> tuple[str, ...]:
    """Return who the pictures are from, each once, in order."""
    return tuple(sorted({image.credit for image in images(document) if image.credit}))


def own_name(code: str) -> str:
    """Return a language's name in itself, its code where we do not know it."""
    found = languages.get(code)
    return found.own_name if found else code


def language_name(code: str) -> str:
    """Return a language's name in the language of the page: "Pwyleg" for "pl" on a Welsh one."""
    name: str = get_locale().languages.get(languages.base_code(code), "")
    return name or own_name(code)


def welsh_first(codes: Iterable[str]) -> list[str]:
    """Return the codes, each once, Welsh first and then by their own names."""
    return sorted(set(codes), key=lambda code: (code != "cy", own_name(code)))
