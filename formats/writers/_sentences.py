"""The mark of each sentence on a page or in a book: by it a recording finds what it says.

A recording names a sentence by its block and its number in the block, from 0 (`Timing`). The
numbers are those of `content.segments.sentences_of`: items one by one, cells row by row, the
lines of a point before its picture, a picture before its caption.
"""

from collections import Counter
from dataclasses import dataclass, field, replace

from content.segments import stretches
from content.tree import Block, Document, Heading, Image, Runs
from formats.block_marks import is_ours, mark_of, sentence_mark
from formats.writers._html import Html, element, joined
from formats.writers._page_words import Wording


def markable(document: Document) -> Document:
    """Return the document with an id for each block that is its own and can be marked."""
    taken: set[str] = set()
    return replace(document, blocks=tuple(_named(block, taken) for block in document.blocks))


def _named(block: Block, taken: set[str]) -> Block:
    name, number = block.id, len(taken)
    while not mark_of(name) or name in taken or is_ours(name):
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
        return joined(self._part(block, *part) for part in stretches(runs, code, whole=alone))

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
