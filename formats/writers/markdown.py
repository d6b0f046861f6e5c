"""Markdown: one text file that people can read, and that web pages and editors understand.

CommonMark with tables. Title and language stand at the top, where most programs look for them.
A comment before each block names it, so that a changed file finds its way back.
"""

import json
from collections.abc import Iterator

from content.languages import direction_of, label
from content.tree import Block, Document, HardWord, Paragraph, Point, Run
from formats.block_marks import OWN, mark_of
from formats.format import Assets, Format, Made, Options, Progress
from formats.writers._markdown_blocks import Maker
from formats.writers._markdown_pictures import Pictures
from formats.writers._markdown_runs import Wording
from formats.writers._matter import about, back, front_lines, missing_labels, ready, words_we_used
from formats.writers._meanings import first_met
from formats.writers._word_blocks import outlined


def write(document: Document, _options: Options, assets: Assets, progress: Progress) -> Made:
    """Return UTF-8 text with LF line ends; headings stand one level below the title.

    Raises CannotMake where a picture or our own words are missing.
    """
    document = ready(document)
    pictures = Pictures(assets)
    maker = Maker(Wording(document.language), pictures)
    body = [_properties(document), *_front(document, maker), *_body(document, maker)]
    parts = (*body, "\n".join(pictures.definitions()))
    progress(1.0)
    return Made(("\n\n".join(part for part in parts if part) + "\n").encode("utf-8"))


def _properties(document: Document) -> str:
    """Return the lines that programs read; JSON strings are YAML strings too."""
    rtl = direction_of(document.language) == "rtl"
    fields = {
        "title": document.title,
        "author": document.group,
        "date": document.date,
        "lang": document.language,
        "dir": "rtl" if rtl else "",
    }
    lines = (f"{key}: {json.dumps(v, ensure_ascii=False)}" for key, v in fields.items() if v)
    return "\n".join(("---", *lines, "---"))


def _front(document: Document, maker: Maker) -> Iterator[str]:
    yield _marked(f"{OWN}title", f"# {maker.wording.one_line((Run(document.title),))}")
    easy = document.kind == "easy_read"
    draft = (Run(label(document.language, "draft"), bold=True),) if document.draft else ()
    kind = (Run(label(document.language, "easy_read")),) if easy else ()
    purpose = () if easy else (Run(document.purpose),)
    lines = (*draft, *kind, *purpose, *(Run(line) for line in front_lines(document)))
    shown = [maker.wording.paragraph((line,)) for line in lines if line.text]
    if shown:
        yield _marked(f"{OWN}front", "  \n".join(shown))


def _body(document: Document, maker: Maker) -> Iterator[str]:
    opening = about(document)
    blocks = outlined((*opening, *document.blocks, *words_we_used(document), *back(document)))
    met = {place + len(opening): words for place, words in first_met(document).items()}
    for place, block in enumerate(blocks):
        yield _marked(block.id, maker.block(block), kind=_kind(block))
        yield _meanings(place, met.get(place, ()), maker)


def _kind(block: Block) -> str:
    """A point looks like a paragraph; only its name tells them apart."""
    return ": point" if isinstance(block, Point) else ""


def _marked(block_id: str, words: str, kind: str = "") -> str:
    mark = mark_of(block_id)
    return f"<!-- {mark}{kind} -->\n\n{words}" if mark and words else words


def _meanings(place: int, words: tuple[HardWord, ...], maker: Maker) -> str:
    """Say what hard words mean where they first stand."""
    told = ((Run(word.term, bold=True), Run(f": {word.meaning}")) for word in words)
    lines = [maker.block(Paragraph("", runs)) for runs in told]
    return _marked(f"{OWN}met-{place}", "  \n".join(lines))


FORMAT = Format(
    id="markdown",
    label="Markdown",
    suffix=".md",
    media_type="text/markdown",
    version=3,
    kinds=frozenset({"standard", "easy_read"}),
    write=write,
    missing=missing_labels,
)
