"""The way into a DAISY book (ncc.html): all that it says about itself, and its headings."""

from collections.abc import Iterator, Mapping, Sequence

from content.languages import label
from content.tree import Document
from formats.writers._daisy_pages import About, clock, line, meta, page, part_name
from formats.writers._daisy_smil import par_id
from formats.writers._dates import day_of
from formats.writers._html import Html, element, joined, said
from formats.writers._outline import without_gaps
from formats.writers._page_outline import levels_of
from formats.writers._page_words import language_tag
from formats.writers._sound_parts import Part

_MAKER = "Share the Pen"
_DEEPEST = 6


def ncc(document: Document, about: About, parts: Sequence[Part], files: int) -> Html:
    """Return the file; `files` is how many the book has, this one too."""
    levels = _levels(document, parts)
    found = joined(_heading(part, level) for part, level in zip(parts, levels, strict=True))
    return page(document, joined(_metas(document, about, parts, files, max(levels))), found)


def _heading(part: Part, level: int) -> Html:
    link = element("a", said(part.title or "-"), href=f"{part_name(part.number)}.smil#{par_id(1)}")
    first = "title" if part.number == 1 else None
    return element(f"h{level}", link, class_=first, id=f"ncc{part.number:04}")


def _levels(document: Document, parts: Sequence[Part]) -> tuple[int, ...]:
    """Return the level of each heading: the title first, alone; none is skipped."""
    known = _block_levels(document)
    wanted = [1, *(known.get(_block(part), 1) + 1 for part in parts[1:])]
    return tuple(min(level, _DEEPEST) for level in without_gaps(wanted))


def _block(part: Part) -> str:
    return part.timings[0].block_id if part.timings else ""


def _block_levels(document: Document) -> Mapping[str, int]:
    levels = levels_of(document.blocks)
    return {document.blocks[place].id: level for place, level in levels.items()}


def _people(document: Document) -> Iterator[Html]:
    """Yield who wrote it. Nobody is made up where the document names nobody."""
    group = line(document.group)
    if group:
        yield meta("dc:creator", group)
    for name in document.credits:
        yield meta("dc:contributor" if group else "dc:creator", line(name))
    # Who made the file, where no group stands behind it.
    yield meta("dc:publisher", group or _MAKER)


def _metas(
    document: Document, about: About, parts: Sequence[Part], files: int, depth: int
) -> Iterator[Html]:
    code = document.language
    yield about.metas()
    yield from _people(document)
    if day := day_of(document.date):
        yield meta("dc:date", day.isoformat(), "yyyy-mm-dd")
    yield meta("dc:language", language_tag(code), "ISO 639")
    if document.purpose:
        yield meta("dc:description", line(document.purpose))
    yield meta("ncc:narrator", label(code, "computer_voice").rstrip("."))
    yield meta("ncc:charset", "utf-8")
    yield meta("ncc:multimediaType", "audioFullText")
    yield meta("ncc:setInfo", "1 of 1")
    yield meta("ncc:depth", str(depth))
    yield meta("ncc:files", str(files))
    yield meta("ncc:tocItems", str(len(parts)))
    yield meta("ncc:totalTime", clock(sum(part.seconds for part in parts)), "hh:mm:ss")
    for pages in ("pageFront", "pageNormal", "pageSpecial", "maxPageNormal"):
        yield meta(f"ncc:{pages}", "0")
