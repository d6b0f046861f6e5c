"""The package of a book: what it is, who made it, what readers can count on, what it holds."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from content.languages import direction_of
from content.tree import Document
from formats.access.tree_words import all_runs
from formats.writers._dates import day_of, moment_of
from formats.writers._epub_access import promises
from formats.writers._epub_overlays import ACTIVE, Voiced, clock
from formats.writers._epub_parts import Book
from formats.writers._epub_pictures import Kept
from formats.writers._epub_xhtml import STYLE
from formats.writers._html import Html, element, said, xml_tree
from formats.writers._page_words import language_tag


@dataclass(frozen=True, slots=True)
class Files:
    """What stands in the book beside the package."""

    texts: Sequence[str]
    """XHTML files in reading order; the first is the cover, the second the contents."""
    pictures: Sequence[Kept]
    cover: str
    """The picture file that shelves show; "" where there is none."""
    voice: Voiced | None = None
    """The voice that reads it; None for a book without sound."""


def package(document: Document, identifier: str, book: Book, files: Files) -> Html:
    """Return the package document (OPF)."""
    own = document.language
    spine = (element("itemref", idref=_id(name)) for name in files.texts)
    turned = "rtl" if direction_of(own) == "rtl" else None
    root = element(
        "package",
        element(
            "metadata",
            *_metadata(document, identifier),
            *promises(document, paged=bool(book.breaks.blocks), spoken=files.voice is not None),
            *_lengths(files.voice),
            xmlns__dc="http://purl.org/dc/elements/1.1/",
        ),
        element("manifest", *_manifest(files)),
        element("spine", *spine, page_progression_direction=turned),
        xmlns="http://www.idpf.org/2007/opf",
        version="3.0",
        unique_identifier="book-id",
        xml__lang=language_tag(own),
        dir=direction_of(own),
        prefix="a11y: http://www.idpf.org/epub/vocab/package/a11y/#",
    )
    return xml_tree(root)


def _metadata(document: Document, identifier: str) -> Iterator[Html]:
    yield element("dc:identifier", said(identifier), id="book-id")
    yield element("dc:title", _line(document.title))
    for code in _languages(document):
        yield element("dc:language", said(code))
    moment = moment_of(document.date).date().isoformat()
    yield element("meta", said(f"{moment}T00:00:00Z"), property="dcterms:modified")
    if day_of(document.date):
        yield element("dc:date", said(document.date))
    if document.purpose:
        yield element("dc:description", _line(document.purpose))
    if document.group:
        yield element("dc:creator", _line(document.group))
    for name in document.credits:
        yield element("dc:contributor", _line(name))
    if document.translated_by:
        yield element("dc:contributor", _line(document.translated_by), id="translator")
        yield element(
            "meta", said("trl"), refines="#translator", property="role", scheme="marc:relators"
        )
    yield element("meta", Html(""), name="generator", content="Share the Pen")


def _line(text: str) -> Html:
    return said(" ".join(text.split()))


def _languages(document: Document) -> tuple[str, ...]:
    """Return the language of the document, then every other one that a passage is in."""
    codes = [document.language, *(block.language for block in document.blocks)]
    codes += [run.language for run in all_runs(document)]
    return tuple(dict.fromkeys(tag for code in codes if (tag := language_tag(code))))


def _lengths(voice: Voiced | None) -> Iterator[Html]:
    if voice is None:
        return
    yield element("meta", said(clock(voice.seconds)), property="media:duration")
    for each in voice.overlays:
        length = said(clock(each.seconds))
        yield element("meta", length, property="media:duration", refines=f"#{_overlay(each.page)}")
    yield element("meta", said(ACTIVE), property="media:active-class")


def _manifest(files: Files) -> Iterator[Html]:
    overlays = files.voice.overlays if files.voice else ()
    spoken = {each.page for each in overlays}
    for place, name in enumerate(files.texts):
        known = "nav" if place == 1 else None
        voice = _overlay(name) if name in spoken else None
        yield _item(name, "application/xhtml+xml", known, voice)
    yield _item(STYLE, "text/css")
    for each in files.pictures:
        yield _item(each.name, each.media_type, "cover-image" if each.name == files.cover else None)
    for overlay in overlays:
        kind = "application/smil+xml"
        yield element("item", id=_overlay(overlay.page), href=overlay.file, media_type=kind)
    for name in files.voice.sounds if files.voice else ():
        yield _item(name, "audio/mpeg")


def _item(name: str, media_type: str, known: str | None = None, overlay: str | None = None) -> Html:
    return element(
        "item",
        id=_id(name),
        href=name,
        media_type=media_type,
        properties=known,
        media_overlay=overlay,
    )


def _id(name: str) -> str:
    return f"file-{name.partition('.')[0]}"


def _overlay(page: str) -> str:
    return f"overlay-{page.partition('.')[0]}"
