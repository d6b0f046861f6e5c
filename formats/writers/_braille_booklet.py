"""One document in braille: title page, contents, words, and a number on every page."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from content.languages import label
from content.tree import Block, Document, Heading, Paragraph, Run
from formats.block_marks import OWN
from formats.braille.codes import code_of, missing_braille
from formats.braille.lines import EMPTY, Line
from formats.braille.pages import Filled, Rows, Sheet, anchors, filled, shown
from formats.braille.speaking import Speaker
from formats.format import Assets, CannotMake, Options, Progress
from formats.writers._braille_blocks import Brailler, contents_line
from formats.writers._matter import (
    UNLISTED,
    about,
    back,
    contents_name,
    front_lines,
    missing_labels,
    ready,
    words_we_used,
)
from formats.writers._meanings import first_met
from formats.writers._outline import without_gaps
from formats.writers._print_pages import print_pages

_CONTENTS_FROM = 3
_CONTENTS_DEPTH = 3
OPTIONS = ("braille_grade", "braille_cells", "braille_lines")
"""What a person may choose about a braille file."""


@dataclass(frozen=True, slots=True)
class Booklet:
    """A whole document as pages of cells."""

    document: Document
    grade: int
    sheet: Sheet
    pages: tuple[Rows, ...]


def missing(language: str) -> str:
    """Return why there is no braille in the language here, in plain words; "" where there is."""
    return missing_labels(language) or missing_braille(language)


def booklet(document: Document, options: Options, assets: Assets, progress: Progress) -> Booklet:
    """Return the document in braille. Raises CannotMake where there is no braille for it here."""
    document = ready(document)
    if reason := missing_braille(document.language):
        raise CannotMake(reason)
    sheet = Sheet(options.braille_cells, options.braille_lines)
    speaker = Speaker(code_of(document.language, options.braille_grade).grade)
    brailler = Brailler(document.language, speaker, sheet)
    prints = print_pages(document, assets)
    progress(0.1)
    body = filled(_body(document, brailler, prints, progress), sheet)
    title = filled(_title_page(document, brailler, printed=bool(prints)), sheet)
    entries = _entries(document, brailler)
    name = contents_name(document)
    listed = len(filled(_contents(entries, {}, brailler, name), sheet))
    places = anchors(body, len(title) + listed)
    pages = (*title, *filled(_contents(entries, places, brailler, name), sheet), *body)
    progress(1.0)
    return Booklet(document, speaker.grade, sheet, _numbered(pages, sheet))


def _numbered(pages: tuple[Filled, ...], sheet: Sheet) -> tuple[Rows, ...]:
    return tuple(shown(page, place, sheet) for place, page in enumerate(pages, 1))


def _blocks(document: Document) -> tuple[Block, ...]:
    opening = tuple(_not_in_bold(block, document.language) for block in about(document))
    return (*opening, *document.blocks, *words_we_used(document), *back(document))


def _not_in_bold(block: Block, language: str) -> Block:
    """Say of hard words only that we explain them, where their braille marks no words as bold."""
    if block.id != f"{OWN}about_hard" or code_of(language, 1).stressed:
        return block
    return Paragraph(block.id, (Run(label(language, "braille_hard")),))


def _leveled(document: Document) -> Iterator[tuple[Block, int]]:
    blocks = _blocks(document)
    levels = iter(without_gaps(b.level for b in blocks if isinstance(b, Heading)))
    for block in blocks:
        yield block, next(levels) if isinstance(block, Heading) else 1


def _body(
    document: Document, brailler: Brailler, prints: Mapping[str, int], progress: Progress
) -> Iterator[Line]:
    opening = len(about(document))
    met = {n + opening: words for n, words in first_met(document).items()}
    whole = list(_leveled(document))
    page = 0
    for place, (block, level) in enumerate(whole):
        lines = brailler.block(block, level)
        turned = prints.get(block.id, page)
        if lines and turned > page:
            lines = _turned(lines, brailler, page, turned)
            page = turned
        yield from lines
        for word in met.get(place, ()):
            yield from brailler.meaning(word)
        progress(0.1 + 0.8 * (place + 1) / len(whole))
    yield EMPTY
    yield from brailler.middle(label(document.language, "end"))


def _turned(lines: list[Line], brailler: Brailler, before: int, page: int) -> list[Line]:
    """Say which print page starts; the first one is said by the page's own line alone."""
    place = next((n for n, line in enumerate(lines) if line.cells), 0)
    if before:
        return [EMPTY, brailler.page_turn(page), *lines[place:]]
    lines[place] = replace(lines[place], print_page=page)
    return lines


def _title_page(document: Document, brailler: Brailler, *, printed: bool) -> Iterator[Line]:
    own = document.language
    for text in _labels(document):
        yield from brailler.middle(text)
        yield EMPTY
    yield from brailler.middle(document.title)
    yield EMPTY
    for text in front_lines(document):
        yield from brailler.middle(text)
    yield EMPTY
    yield from brailler.middle(label(own, f"braille_grade_{brailler.speaker.grade}"))
    yield EMPTY
    for text in _notes(document, brailler, printed=printed):
        yield from brailler.piece((Run(text),), own, (0, 0))


def _labels(document: Document) -> Iterator[str]:
    if document.draft:
        yield label(document.language, "draft")
    if document.kind == "easy_read":
        yield label(document.language, "easy_read")


def _notes(document: Document, brailler: Brailler, *, printed: bool) -> Iterator[str]:
    own = document.language
    if document.purpose and document.kind == "standard":
        yield document.purpose
    yield proofread(document)
    if printed:
        yield label(own, "braille_print_pages")
    if brailler.speaker.dropped:
        yield label(own, "braille_plain_letters")


def proofread(document: Document) -> str:
    """Return who read it in braille, or that nobody did."""
    if not document.braille_read_by:
        return label(document.language, "braille_not_proofread")
    names = ", ".join(document.braille_read_by)
    return " ".join((label(document.language, "braille_read_by"), names)) + "."


@dataclass(frozen=True, slots=True)
class _Entry:
    """A heading in the contents."""

    anchor: str
    told: str
    level: int


def _entries(document: Document, brailler: Brailler) -> tuple[_Entry, ...]:
    found = [
        _Entry(
            block.id, brailler.speaker.line(block.runs, block.language or document.language), level
        )
        for block, level in _leveled(document)
        if isinstance(block, Heading) and level <= _CONTENTS_DEPTH and block.id not in UNLISTED
    ]
    return tuple(found) if len(found) >= _CONTENTS_FROM else ()


def _contents(
    entries: tuple[_Entry, ...], places: Mapping[str, int], brailler: Brailler, name: str
) -> list[Line]:
    if not entries:
        return []
    heading = brailler.middle(name)
    lines = [*(replace(line, keep=True) for line in heading), Line("", keep=True)]
    for entry in entries:
        page = places.get(entry.anchor, 1)
        lines += contents_line(entry.told, page, 2 * (entry.level - 1), brailler.sheet.cells)
    return lines
