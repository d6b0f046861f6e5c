"""A draft as a document, so that every format can be made from it, marked DRAFT."""

from collections.abc import Iterator
from dataclasses import replace

from content.easy_read.points import Draft, DraftHeading, DraftItem
from content.hard_words import mark_hard_words
from content.tree import Block, Document, Heading, Picture, Point, Run, Runs


def to_document(draft: Draft, document: Document) -> Document:
    """Return the easy read document of a draft: no new pictures placed, every file says DRAFT."""
    made = replace(
        document,
        kind="easy_read",
        blocks=tuple(_block(item) for item in draft.items),
        draft=True,
        hard_words=(),
        checked_by=(),
    )
    return mark_hard_words(made, draft.hard_words)


def _block(item: DraftItem) -> Block:
    if isinstance(item, Picture):
        return item
    if isinstance(item, DraftHeading):
        return Heading(item.id, item.level, (Run(item.text),))
    lines = tuple(tuple(_linked(line, item.links)) for line in item.lines)
    return Point(item.id, lines, language=item.language)


def _linked(line: str, links: Runs) -> Iterator[Run]:
    """Yield the line with its links back in place, from left to right."""
    for link in links:
        before, found, line_after = line.partition(link.text)
        if found:
            yield from (Run(before),) if before else ()
            yield Run(link.text, link=link.link)
            line = line_after
    if line:
        yield Run(line)
