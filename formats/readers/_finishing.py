"""From what a reader collected to the document: title, levels, language, ids, counts."""

from collections import Counter
from dataclasses import replace
from pathlib import PurePath

from content.tree import (
    Block,
    Document,
    Heading,
    ListBlock,
    Paragraph,
    Picture,
    Point,
    Run,
    Table,
    images,
    plain,
    texts,
)
from formats.readers._collecting import Collector
from formats.readers._guessing import ENOUGH_TO_DOUBT, guess
from formats.readers._languages import languages_in, set_language
from formats.readers._likely_headings import likely_headings
from formats.readers._marking import STANDS_OUT, UNMARKED
from formats.readers._runs import tidy_text
from formats.readers.brought import Brought, CannotRead, Understood
from formats.readers.typed_lists import begins_an_item, likely_lists

_TITLE_WORDS = 14
_LONGEST_TITLE = 200
_ENDS = (".", ",", ";", ":", "!", "?", "…")


def finish(found: Collector, kind: str, name: str) -> Brought:
    """Return the document made of what was found. Raises CannotRead("no_words")."""
    blocks = found.blocks()
    if not blocks and not found.title:
        raise CannotRead("no_words")
    title, blocks = _titled(found, blocks, name)
    language = _language(found, "\n".join(text for block in blocks for text in texts(block)))
    marks = _marks(blocks)
    out = {f"b{number}" for number, each in enumerate(blocks, 1) if each.id == STANDS_OUT}
    blocks = tuple(
        set_language(replace(block, id=f"b{number}"), language, found.language)
        for number, block in enumerate(_levelled(blocks), 1)
    )
    easy = any(isinstance(block, Point) for block in blocks)
    document = Document(
        title,
        language,
        blocks,
        kind="easy_read" if easy else "standard",
        hard_words=tuple(found.hard_words),
    )
    return Brought(
        document,
        _in_use(found, document),
        found.everything_left_out(),
        _understood(document, kind, found, out, marks),
        found.notices(),
        marks,
    )


def _marks(blocks: tuple[Block, ...]) -> dict[str, str]:
    """Return the id in the group by the number of the block; of two that claim one, the first."""
    places: dict[str, int] = {}
    for number, block in enumerate(blocks, 1):
        if block.id not in {UNMARKED, STANDS_OUT}:
            places.setdefault(block.id, number)
    return {f"b{number}": block_id for block_id, number in places.items()}


def _in_use(found: Collector, document: Document) -> dict[str, bytes]:
    """Return the pictures that stand in the document: that of the cover is ours."""
    keys = {image.key for image in images(document)}
    return {key: data for key, data in found.pictures.items() if key in keys}


def _titled(
    found: Collector, blocks: tuple[Block, ...], name: str
) -> tuple[str, tuple[Block, ...]]:
    """Return the title and the blocks without it, where it stood among them."""
    if found.title:
        return _short(found.title), (*_too_long(found.title), *blocks)
    tops = [block for block in blocks if isinstance(block, Heading) and block.level == 1]
    first = blocks[0]
    if len(tops) == 1 and first is tops[0]:
        title = plain(tops[0].runs)
        return _short(title), (*_too_long(title), *blocks[1:]) or blocks
    file_title = tidy_text(found.file_title)
    if file_title:
        same = isinstance(first, Paragraph | Heading) and plain(first.runs) == file_title
        return _short(file_title), (blocks[1:] or blocks) if same else blocks
    if isinstance(first, Paragraph) and _may_be_title(first) and blocks[1:]:
        return _short(plain(first.runs)), blocks[1:]
    stem = tidy_text(PurePath(name).stem.replace("-", " ").replace("_", " "))
    return _short(stem) or "Untitled", blocks


def _too_long(title: str) -> tuple[Block, ...]:
    """Return a title that is too long to stand whole as a paragraph, so that no word is lost."""
    words = tidy_text(title)
    return (Paragraph("b0", (Run(words),)),) if len(words) > _LONGEST_TITLE else ()


def _short(title: str) -> str:
    title = tidy_text(title)
    return title if len(title) <= _LONGEST_TITLE else title[: _LONGEST_TITLE - 1] + "…"


def _may_be_title(block: Paragraph) -> bool:
    """Return whether it is a short line of words; a block of ours or an item never is."""
    words = plain(block.runs)
    if block.id not in {UNMARKED, STANDS_OUT} or begins_an_item(block):
        return False
    if any(run.link for run in block.runs):
        return False
    return 0 < len(words.split()) <= _TITLE_WORDS and len(words) < 120 and not words.endswith(_ENDS)


def _levelled(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Move the headings up together so that the topmost is 1; none is deeper than 5."""
    levels = [block.level for block in blocks if isinstance(block, Heading)]
    shift = min(levels, default=1) - 1
    return tuple(
        replace(block, level=min(block.level - shift, 5)) if isinstance(block, Heading) else block
        for block in blocks
    )


def _language(found: Collector, words: str) -> str:
    guessed = guess(words, ENOUGH_TO_DOUBT) if found.language else guess(words)
    if guessed and found.language and guessed != found.language:
        found.notice("language")
    elif not guessed and not found.language:
        found.notice("language_guess")
    return guessed or found.language or "en"


def _understood(
    document: Document, kind: str, found: Collector, out: set[str], marks: dict[str, str]
) -> Understood:
    blocks = document.blocks
    likely = likely_headings(blocks, out, marks)
    lists = likely_lists(blocks, marks)
    for offered, notice in ((likely, "likely_headings"), (lists, "likely_lists")):
        if offered:
            found.notice(notice)
    counts = Counter(type(block) for block in blocks)
    pictures = [block for block in blocks if isinstance(block, Picture)]
    words = (text for block in blocks if not isinstance(block, Picture) for text in texts(block))
    return Understood(
        kind=kind,
        words=sum(len(text.split()) for text in words) + len(document.title.split()),
        headings=counts[Heading],
        paragraphs=counts[Paragraph],
        lists=counts[ListBlock],
        list_items=sum(len(block.items) for block in blocks if isinstance(block, ListBlock)),
        tables=counts[Table],
        pictures=len(pictures),
        pictures_without_alt=sum(not p.image.alt and not p.image.decorative for p in pictures),
        languages=languages_in(document),
        likely_headings=likely,
        likely_lists=lists,
    )
