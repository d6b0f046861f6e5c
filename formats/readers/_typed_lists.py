"""Lists that people typed with signs of their own, paragraph by paragraph, become lists."""

import re
from collections.abc import Iterator
from dataclasses import replace

from content.inline import cut
from content.tree import Block, ListBlock, ListItem, Paragraph, plain

_BULLET = re.compile(r"[•·‣◦▪●■➢\uf0b7\uf0a7][\s\u00a0]+(?=\S)|[-–*o]\u00a0[\s\u00a0]*(?=\S)")
"""Signs that begin an item and nothing else, and others before the wide gap Word leaves."""
_DASH = re.compile(r"[-–*][\s\u00a0]+(?=\S)")
"""A dash may also begin what somebody says: two in a row are a list."""


def with_typed_lists(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return the blocks with paragraphs that begin with a bullet made items, signs taken off."""
    return tuple(_joined(blocks))


def _joined(blocks: tuple[Block, ...]) -> Iterator[Block]:
    waiting: list[Paragraph] = []
    for block in blocks:
        if isinstance(block, Paragraph) and _mark(block):
            waiting.append(block)
            continue
        yield from _made(waiting)
        waiting = []
        yield block
    yield from _made(waiting)


def _made(found: list[Paragraph]) -> Iterator[Block]:
    """Yield one list of the paragraphs, or the paragraphs where it is not sure that they are."""
    if not found:
        return
    if len(found) == 1 and not _BULLET.match(plain(found[0].runs)):
        yield found[0]
        return
    one_language = {each.language for each in found}
    language = one_language.pop() if len(one_language) == 1 else ""
    yield ListBlock(found[0].id, tuple(_item(each) for each in found), language=language)


def _item(paragraph: Paragraph) -> ListItem:
    words = plain(paragraph.runs)
    runs = cut(paragraph.runs, _mark(paragraph), len(words))
    own = paragraph.language
    return ListItem(tuple(replace(run, language=run.language or own) for run in runs))


def _mark(paragraph: Paragraph) -> int:
    """Return how many letters the sign before the words takes, 0 where there is none."""
    words = plain(paragraph.runs)
    found = _BULLET.match(words) or _DASH.match(words)
    return found.end() if found else 0
