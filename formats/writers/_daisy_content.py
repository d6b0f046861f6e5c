"""The words of a DAISY book as one XHTML file: people's blocks, and around them what is said."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from content.languages import label
from content.tree import Document, Image
from formats.block_marks import is_ours, mark_of
from formats.writers._daisy_pages import meta, page
from formats.writers._html import Html, element, joined, said
from formats.writers._matter import picture_credits
from formats.writers._page_blocks import Maker
from formats.writers._page_outline import levels_of
from formats.writers._page_words import Wording
from formats.writers._sentences import Sentences
from formats.writers._sound_recording import Recording, Timing


def own_mark(place: int) -> str:
    """Return the id of words that only the recording adds, by their place in it from 0."""
    return f"own-{place}"


@dataclass(frozen=True, slots=True)
class Words:
    """Writes what is shown while the recording plays."""

    document: Document
    recording: Recording
    address: Callable[[Image], str]
    """Gives a picture the name of its file. Raises CannotMake."""

    def write(self) -> Html:
        """Return the whole file. Raises CannotMake where a picture has no bytes."""
        shown = joined(self._body())
        return page(self.document, meta("dc:title", self.document.title), shown)

    def _body(self) -> Iterator[Html]:
        """Yield blocks as they come to be said; silent ones stand where the tree has them."""
        wording = Wording(self.document.language)
        maker = Maker(wording, self.address, sentences=Sentences(wording))
        places = {block.id: place for place, block in enumerate(self.document.blocks)}
        spoken = _groups(self.recording.timings)
        last = max((n for n, (name, _) in enumerate(spoken) if name), default=-1)
        done = 0
        for number, (name, said_here) in enumerate(spoken):
            until = places.get(name, -1) + 1
            if number > last:
                until = len(places)
            yield from self._blocks(maker, done, until)
            done = max(done, until)
            if not name:
                yield from (self._added(maker, *each) for each in said_here)
        yield from self._blocks(maker, done, len(places))
        yield from self._credits()

    def _blocks(self, maker: Maker, start: int, end: int) -> Iterator[Html]:
        levels = levels_of(self.document.blocks)
        for place, block in enumerate(self.document.blocks[start:end], start):
            yield maker.block(block, levels.get(place, 1), mark_of(block.id) or None)

    def _added(self, maker: Maker, place: int, timing: Timing) -> Html:
        """Return words that only the recording adds; those that open a part are a heading."""
        starts = {chapter.start for chapter in self.recording.chapters}
        tag = ("h2" if place else "h1") if timing.start in starts or not place else "p"
        shown = element(tag, element("span", said(timing.text), id=own_mark(place)))
        image = self._of_hard_word(timing)
        return joined((shown, element("p", maker.picture(image)))) if image else shown

    def _of_hard_word(self, timing: Timing) -> Image | None:
        """Return the picture of the hard word that is explained here; None where it has none."""
        words = self.document.hard_words
        return next((w.image for w in words if timing.text.startswith(f"{w.term}: ")), None)

    def _credits(self) -> Iterator[Html]:
        """A credit is due wherever a picture is shown, though nobody wants to hear it."""
        for credit in picture_credits(self.document):
            name = label(self.document.language, "pictures_from")
            yield element("p", said(f"{name}: {credit}"))


def _groups(timings: Sequence[Timing]) -> list[tuple[str, list[tuple[int, Timing]]]]:
    """Return what is said, block by block, each timing with its place in the recording."""
    numbered = enumerate(timings)
    return [(name, list(group)) for name, group in groupby(numbered, lambda one: _block(one[1]))]


def _block(timing: Timing) -> str:
    """Return the id of the block of people's own words; "" for the words around them."""
    return "" if is_ours(timing.block_id) else timing.block_id
