"""The mark of each sentence on a page or in a book: by it a recording finds what it says.

A recording names a sentence by its block and its number in the block, from 0 (`Timing`). The
numbers are those of `content.segments.sentences_of`: items one by one, cells row by row, the
lines of a point before its picture, a picture before its caption.
"""

from collections import Counter
from collections.abc import Container, Iterator
from dataclasses import dataclass, field, replace

from content.segments import spans_of
from content.tree import Block, Document, Heading, Image, Run, Runs, plain
from formats.block_marks import mark_of
from formats.writers._html import Html, element, joined
from formats.writers._page_words import Wording


def sentence_mark(block_id: str, number: int) -> str:
    """Return the id that the sentence's span has; "" where the block can have no mark."""
    mark = mark_of(block_id)
    return f"{mark}-{number}" if mark else ""


def place_of(block_id: str, number: int, there: Container[str]) -> str:
    """Return the id of what a recording says here, one of those that are `there`.

    The sentence's own, or that of the whole block where the recording adds words (-1), or "".
    """
    marks = (sentence_mark(block_id, number), mark_of(block_id))
    return next((mark for mark in marks if mark and mark in there), "")


def markable(document: Document) -> Document:
    """Return the document with an id for each block that is its own and can be marked."""
    taken: set[str] = set()
    return replace(document, blocks=tuple(_named(block, taken) for block in document.blocks))


def _named(block: Block, taken: set[str]) -> Block:
    name, number = block.id, len(taken)
    while not mark_of(name) or name in taken:
        name, number = f"block-{number}", number + 1
    taken.add(name)
    return block if name == block.id else replace(block, id=name)


@dataclass(frozen=True, slots=True)
class Sentences:
    """Puts a span with its mark around each sentence, as the blocks of one page are written."""

    wording: Wording
    met: Counter[str] = field(default_factory=Counter)
    """How many sentences of each block are written, by the block's id."""

    def runs(self, block: Block, runs: Runs, *, whole: bool = False) -> Html:
        """Return the next words of the block as markup, each sentence in its span.

        `whole`: they are one sentence, as captions and headings are for a recording.
        """
        code = block.language or self.wording.language
        alone = whole or isinstance(block, Heading)
        return joined(self._part(block, *part) for part in parted(runs, code, whole=alone))

    def picture(self, block: Block, image: Image) -> str | None:
        """Return the mark of the picture, whose words count as a sentence; None without words."""
        return self._next(block) if image.alt.strip() and not image.decorative else None

    def _part(self, block: Block, part: Runs, said: bool) -> Html:
        shown = self.wording.runs(part, block.language)
        return element("span", shown, id=self._next(block)) if said else shown

    def _next(self, block: Block) -> str | None:
        mark = sentence_mark(block.id, self.met[block.id])
        self.met[block.id] += 1
        return mark or None


def parted(runs: Runs, language: str, *, whole: bool = False) -> Iterator[tuple[Runs, bool]]:
    """Yield the words in stretches, each with whether it is a sentence or what stands between.

    `whole` takes all of them for one sentence.
    """
    text, done = plain(runs), 0
    spans = spans_of(text, language)
    for start, end in ((spans[0][0], spans[-1][1]),) if whole and spans else spans:
        if start > done:
            yield _cut(runs, done, start), False
        yield _cut(runs, start, end), True
        done = end
    if done < len(text):
        yield _cut(runs, done, len(text)), False


def _cut(runs: Runs, start: int, end: int) -> Runs:
    found: list[Run] = []
    at = 0
    for run in runs:
        words = run.text[max(0, start - at) : max(0, end - at)]
        at += len(run.text)
        if words:
            found.append(replace(run, text=words))
    return tuple(found)
