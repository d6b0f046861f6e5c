"""A draft as sentences, in order, each with the source sentence that it came from."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bench.language.annotated.documents import spoken
from content import languages
from content.easy_read import Draft, DraftHeading, DraftPoint
from content.easy_read.points import DraftItem
from content.tree import Picture

LONGEST = 15
BULLET = re.compile(r"^\s*[•*-]\s+")


@dataclass(frozen=True)
class Line:
    """One sentence of a draft; headings are kept apart, as no rule counts their words."""

    text: str
    source: str
    heading: bool = False
    by_hand: bool = False

    @property
    def words(self) -> int:
        """Words parted by spaces."""
        return len(self.text.split())


def drafted_lines(draft: Draft) -> tuple[Line, ...]:
    """Return every sentence of a draft."""
    return tuple(line for item in draft.items for line in _lines(item, draft.language))


def _lines(item: DraftItem, language: str) -> Iterator[Line]:
    match item:
        case DraftHeading():
            yield Line(item.text, item.text, heading=True)
        case DraftPoint():
            for line in item.lines:
                for text in sentences(BULLET.sub("", line), item.language or language):
                    yield Line(text, item.source_text, by_hand=item.by_hand)
        case Picture():
            yield Line(item.image.alt, item.image.alt, heading=True)


def sentences(text: str, language: str) -> list[str]:
    """Return the sentences of a line, as the language's own rules part them."""
    known = languages.get(languages.base_code(language))
    spans = known.sentences(text) if known else ((0, len(text)),)
    return [text[start:end] for start, end in spans]


def too_long(lines: tuple[Line, ...]) -> list[Line]:
    """Return the sentences over 15 words."""
    return [line for line in lines if not line.heading and line.words > LONGEST]


def stands(sentence: str, lines: tuple[Line, ...]) -> bool:
    """Return whether a source sentence stands unchanged in the draft."""
    wanted = spoken(sentence)
    if any(spoken(line.text) == wanted for line in lines):
        return True
    whole = f" {' '.join(spoken(line.text) for line in lines)} "
    return f" {wanted} " in whole
