"""Parts of a web page of ours: what the page adds around people's words, and rows of points."""

import re
from dataclasses import dataclass, field

from content.tree import HardWord, Run, plain
from formats.block_marks import OWN
from formats.readers._collecting import Collector
from formats.readers._page_pictures import bytes_inside

_PLAYER = re.compile(r'<(section|div|script) id="_b_own_2dvoice_2d.*?</\1>', re.DOTALL)
"""The sound of a page that reads aloud, its choices and its program: none has people's words."""
_ENTRY = f"{OWN}word-"


def without_player(text: str) -> str:
    """Return the page without what one of ours reads itself aloud with."""
    return _PLAYER.sub("", text)


@dataclass(slots=True)
class Added:
    """An element that our page added, with all that is in it."""

    id: str
    depth: int
    """How many tags are open while it is: it ends when there are fewer."""
    pieces: list[str] = field(default_factory=list)
    named: dict[str, str] = field(default_factory=dict)
    """The words by the tag that they stand in, for the tags that say more."""

    def take(self, tag: str, words: str) -> None:
        """Take words that stand in the tag."""
        self.pieces.append(words)
        if tag in {"h1", "dfn", "dt", "dd"}:
            self.named[tag] = self.named.get(tag, "") + words

    def finish(self, found: Collector) -> None:
        """Tell the collector of the title, a meaning, or words of ours."""
        words = " ".join(" ".join(self.pieces).split())
        if title := self.named.get("h1", "").strip():
            found.title = found.title or title
            words = words.replace(title, "", 1).strip()
        term = self.named.get("dfn") or self.named.get("dt") or ""
        meaning = self.named.get("dd", "").strip()
        if self.id.startswith(_ENTRY) and term.strip() and meaning:
            found.hard_words.append(HardWord(term.strip(), meaning))
        if words:
            found.ours(words)


@dataclass(slots=True)
class PagePoint:
    """A point of easy read while it is read: its picture, and its lines."""

    depth: int
    picture: tuple[bytes, str, bool] | None = None
    lines: list[list[Run]] = field(default_factory=list)

    def line(self, runs: list[Run]) -> None:
        """Take the words of one line."""
        if plain(tuple(runs)).strip():
            self.lines.append(runs)

    def image(self, attributes: dict[str, str], found: Collector) -> None:
        """Take the first picture; another one stays a picture by itself."""
        alt = attributes.get("alt", "")
        data = bytes_inside(attributes.get("src", ""))
        if self.picture is None and data:
            self.picture = (data, alt, not alt)
        else:
            found.left_out("picture_missing", example=alt)

    def finish(self, found: Collector) -> None:
        """Add the point."""
        found.point(self.lines, self.picture)
