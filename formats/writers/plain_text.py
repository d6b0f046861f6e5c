"""Plain text: UTF-8, 72 letters a line, headings underlined, lists and tables told in words."""

from collections.abc import Iterator

from content.languages import label
from content.tree import Document, Heading, Paragraph, Run, plain
from formats.block_marks import OWN
from formats.format import Assets, Format, Made, Options, Progress
from formats.writers._matter import (
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
from formats.writers._text_blocks import Teller

_SEEN = frozenset({f"{OWN}about_hard"})
"""What only those files say that can show bold words."""


def write(document: Document, _options: Options, _assets: Assets, progress: Progress) -> Made:
    """Return the text with LF line ends and no byte-order mark.

    Hard words cannot be bold here: each meaning follows where the word first stands.
    Raises CannotMake where we lack our own words in the language.
    """
    document = ready(document)
    teller = Teller(document.language)
    text = "\n".join(
        (*_front(document, teller), *_contents(document, teller), *_body(document, teller))
    )
    progress(1.0)
    return Made((text.rstrip() + "\n").encode("utf-8"))


def _front(document: Document, teller: Teller) -> Iterator[str]:
    own = document.language
    if document.draft:
        yield from teller.own(label(own, "draft"))
    if document.kind == "easy_read":
        yield from teller.own(label(own, "easy_read"))
    yield from teller.block(Heading("", 1, (Run(document.title),)), 0)
    if document.purpose and document.kind != "easy_read":
        yield from teller.own(document.purpose)
    if lines := front_lines(document):
        yield from teller.own(*lines)


def _contents(document: Document, teller: Teller) -> Iterator[str]:
    headings = [block for block in document.blocks if isinstance(block, Heading)]
    if len(headings) < 3:
        return
    levels = without_gaps(heading.level for heading in headings)
    yield from teller.own(contents_name(document))
    for heading, level in zip(headings, levels, strict=True):
        yield from teller.entry(plain(heading.runs), level)
    yield ""


def _body(document: Document, teller: Teller) -> Iterator[str]:
    opening = tuple(block for block in about(document) if block.id not in _SEEN)
    blocks = (*opening, *document.blocks, *words_we_used(document), *back(document))
    levels = iter(without_gaps(b.level for b in blocks if isinstance(b, Heading)))
    met = {place + len(opening): words for place, words in first_met(document).items()}
    for place, block in enumerate(blocks):
        level = next(levels) if isinstance(block, Heading) else 0
        if level == 1:
            yield ""
        yield from teller.block(block, level)
        for word in met.get(place, ()):
            yield from teller.block(Paragraph("", (Run(f"{word.term}: {word.meaning}"),)))
    yield from teller.own(label(document.language, "end"))


FORMAT = Format(
    id="plain-text",
    label="Plain text",
    suffix=".txt",
    media_type="text/plain",
    version=4,
    kinds=frozenset({"standard", "easy_read"}),
    write=write,
    missing=missing_labels,
)
