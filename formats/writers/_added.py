"""Words that only a recording adds, and where files that read along show them.

Opening words light up where a page already shows them. All others become short lines: after the
title, after the contents, after the block that they follow, and at the end.
"""

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from content.languages import label
from content.tree import Document
from formats.block_marks import OWN, is_ours, mark_of, place_of
from formats.writers._contact import contact_places
from formats.writers._html import Html, element, joined, said
from formats.writers._sound_recording import Timing

Place: TypeAlias = Literal["title", "contents"]
"""Where the words of the opening stand."""
_OPENING = frozenset({f"{OWN}title", f"{OWN}contents"})
_CONTACT = f"{OWN}contact"


@dataclass(frozen=True, slots=True)
class Added:
    """The words that one recording adds to one document."""

    document: Document
    timings: tuple[Timing, ...]
    credit: str = ""
    """The line that the licence of the voice asks for: see `Recording`."""
    shown: set[int] = field(default_factory=set)
    """Numbers of the opening's lines that a page shows, filled as pages are written."""

    def first(self, place: Place) -> str | None:
        """Return the mark of the first line that is said of the place; None where there is none."""
        return next((self._show(number) for number in self._of(place)), None)

    def words(self, place: Place, words: str) -> str | None:
        """Return the mark of the next line that ends with these words; None where none does."""
        wanted = _plain(words)
        for number in self._of(place):
            line = _plain(self.timings[number].text)
            if number not in self.shown and (line == wanted or line.endswith(f": {wanted}")):
                return self._show(number)
        return None

    def rest(self, place: Place) -> Html:
        """Return the lines of the place that the page does not show yet."""
        return self._lines(number for number in self._of(place) if number not in self.shown)

    def after(self, block_id: str) -> Html:
        """Return the lines that are said after a block of people's words, before the next."""
        if is_ours(block_id):
            return Html("")
        return self._lines(number for number, before in self._before() if before == block_id)

    def closing(self, there: Container[str]) -> Html:
        """Return the lines at the end; those with a mark that is `there` are shown already.

        More than one have a heading, or they would seem to belong to the words before them.
        """
        numbers = tuple(self._last(there))
        name = said(label(self.document.language, "also_said"))
        heading = element("h2", name, id=mark_of(f"{OWN}also_said"))
        return joined((heading if len(numbers) > 1 else Html(""), self._lines(numbers)))

    def block_id(self, number: int) -> str:
        """Return the id of the block that shows a line: its own where it has one of its own."""
        named = self.timings[number].block_id
        if not named and self.credit and self.timings[number].text == self.credit:
            return f"{OWN}voice_from-0"
        if named == _CONTACT and self._again(number):
            return _line(number)
        ways = contact_places(self.document)
        way = named.removeprefix(f"{_CONTACT}-")
        known = way != named and way.isdecimal() and int(way) < len(ways)
        return ways[int(way)] if known else named

    def place(self, number: int, there: Container[str]) -> str:
        """Return the mark, of those that are `there`, of what is said; "" where it has none."""
        own = mark_of(_line(number))
        if own in there:
            return own
        return place_of(self.block_id(number), self.timings[number].sentence, there)

    def _again(self, number: int) -> bool:
        return self.timings[number].text == label(self.document.language, "contact_again")

    def _of(self, place: Place) -> Iterator[int]:
        name = f"{OWN}{place}"
        return (n for n, each in enumerate(self.timings) if each.block_id == name)

    def _show(self, number: int) -> str:
        self.shown.add(number)
        return mark_of(_line(number))

    def _before(self) -> Iterator[tuple[int, str]]:
        """Yield each line that names no block, with the block that was said before it."""
        before = ""
        for number in range(len(self.timings)):
            if named := self.block_id(number):
                before = named
            else:
                yield number, before

    def _last(self, there: Container[str]) -> Iterator[int]:
        nameless = {n for n, before in self._before() if not before or is_ours(before)}
        for number, each in enumerate(self.timings):
            ours = is_ours(self.block_id(number)) and each.block_id not in _OPENING
            if number in nameless or (ours and not self.place(number, there)):
                yield number

    def _lines(self, numbers: Iterable[int]) -> Html:
        return joined(
            element("p", said(self.timings[n].text), class_="spoken", id=self._show(n))
            for n in numbers
        )


def _line(number: int) -> str:
    return f"{OWN}said-{number}"


def _plain(words: str) -> str:
    return " ".join(words.split()).rstrip(".")
