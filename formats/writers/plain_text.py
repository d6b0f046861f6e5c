"""Plain text: UTF-8, 72 letters a line, headings underlined, lists and tables told in words."""

from collections.abc import Iterator

from content.languages import label
from content.tree import Document, Heading, plain
from formats.format import Assets, Format, Made, Options, Progress
from formats.writers._matter import (
    back,
    contents_name,
    front_lines,
    missing_labels,
    ready,
    words_we_used,
)
from formats.writers._meanings import first_met
from formats.writers._outline import without_gaps
from formats.writers._text_blocks import Teller, wrapped


def write(document: Document, _options: Options, _assets: Assets, progress: Progress) -> Made:
    """Return the text with LF line ends and no byte-order mark.

    Hard words cannot be bold here: each meaning follows where the word first stands.
    Raises CannotMake where we lack our own words in the language.
    """
    document = ready(document)
    teller = Teller(document.language)
    text = "\n".join((*_front(document, teller), *_contents(document), *_body(document, teller)))
    progress(1.0)
    return Made((text.rstrip() + "\n").encode("utf-8"))


def _front(document: Document, teller: Teller) -> Iterator[str]:
    own = document.language
    if document.draft:
        yield from (*wrapped(label(own, "draft")), "")
    if document.kind == "easy_read":
        yield from (label(own, "easy_read"), "")
    yield from (*teller.heading(document.title, 0), "")
    if document.purpose:
        yield from (*wrapped(document.purpose), "")
    for line in front_lines(document):
        yield from wrapped(line)
    yield ""


def _contents(document: Document) -> Iterator[str]:
    headings = [block for block in document.blocks if isinstance(block, Heading)]
    if len(headings) < 3:
        return
    yield from (contents_name(document), "")
    for heading, level in zip(headings, without_gaps(h.level for h in headings), strict=True):
        indent = "  " * (level - 1)
        yield from wrapped(plain(heading.runs), f"{indent}- ", f"{indent}  ")
    yield ""


def _body(document: Document, teller: Teller) -> Iterator[str]:
    blocks = (*document.blocks, *words_we_used(document), *back(document))
    levels = iter(without_gaps(b.level for b in blocks if isinstance(b, Heading)))
    met = first_met(document)
    for place, block in enumerate(blocks):
        yield from teller.block(block, next(levels) if isinstance(block, Heading) else 1)
        for word in met.get(place, ()):
            yield from (*wrapped(f"{word.term}: {word.meaning}"), "")
    yield label(document.language, "end")


FORMAT = Format(
    id="plain-text",
    label="Plain text",
    suffix=".txt",
    media_type="text/plain",
    version=2,
    kinds=frozenset({"standard", "easy_read"}),
    write=write,
    missing=missing_labels,
)
