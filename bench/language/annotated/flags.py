"""Rules 1 and 2 of the shape: which hard terms were flagged, and which easy words were too.

A finding on a whole sentence would "flag" every word in it. So only findings of the checks that
mark words count here, and none that marks a sentence from end to end.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from bench.language.annotated.documents import Annotated
from content.checking import Finding
from content.tree import HardWord
from content.words.word_set import word_set

ON_WORDS = word_set(
    "people_first_words acronym abbreviations jargon idiom hidden_verb needless_words english_word "
    "nominal_style hard_word rare_welsh_word shall unexplained_hard_word"
)
"""Checks that mark words, not sentences, signs or layout."""
MOST_WORDS = 8
"""Words beyond which a mark is on a sentence, not on a term."""


@dataclass(frozen=True)
class Span:
    """Where something stands: a piece of a block, and characters in it."""

    block: str
    piece: int
    start: int
    end: int
    words: str = ""

    def meets(self, other: "Span") -> bool:
        same = (self.block, self.piece) == (other.block, other.piece)
        return same and self.start < other.end and other.start < self.end


@dataclass
class Flagged:
    """What the checks made of one document's words."""

    missed: list[str] = field(default_factory=list)
    missed_acronyms: list[str] = field(default_factory=list)
    only_explained: list[str] = field(default_factory=list)
    """Terms that no check flags, but that a draft explains."""
    false: list[str] = field(default_factory=list)
    touched: list[str] = field(default_factory=list)
    """Easy words inside short findings of other checks, such as a passive: no false flags."""
    other: list[str] = field(default_factory=list)
    """Flags on words in neither list, with the check: for a person to judge."""


def flagged(
    noted: Annotated, findings: Iterable[Finding], hard_words: Sequence[HardWord]
) -> Flagged:
    """Return what was missed, flagged falsely, and flagged beside the notes."""
    short = {_span(each): each.check for each in findings if _is_short(each)}
    spans = {span: check for span, check in short.items() if check in ON_WORDS}
    explained = {word.term.lower() for word in hard_words}
    found = Flagged()
    for term in dict.fromkeys(noted.jargon):
        if not _is_flagged(noted, term, spans):
            (found.only_explained if term.lower() in explained else found.missed).append(term)
    for term in dict.fromkeys(noted.acronyms):
        if not _is_flagged(noted, term, spans) and term.lower() not in explained:
            found.missed_acronyms.append(term)
    right = [
        s for each in (*noted.jargon, *noted.welcome, *noted.acronyms) for s in where(noted, each)
    ]
    neither = [s for each in noted.explained for s in where(noted, each)]
    wrong = [s for each in noted.not_jargon for s in where(noted, each)]
    for span, check in short.items():
        told = f"{span.words} ({check})"
        if any(map(span.meets, right)):
            continue
        if any(map(span.meets, wrong)):
            (found.false if check in ON_WORDS else found.touched).append(told)
        elif check in ON_WORDS and not any(map(span.meets, neither)):
            found.other.append(told)
    return found


def where(noted: Annotated, term: str) -> Iterator[Span]:
    """Yield the places of a term as a whole word, with its capitals; without them if none."""
    for flags in (0, re.IGNORECASE):
        pattern = re.compile(rf"(?<!\w){_loose(term)}(?!\w)", flags)
        spans = [
            Span(block, piece, found.start(), found.end(), found.group())
            for block, piece, text in noted.pieces
            for found in pattern.finditer(text)
        ]
        if spans:
            yield from spans
            return


def _loose(term: str) -> str:
    """Return a pattern for the term: any white space, either kind of apostrophe."""
    parts = (re.sub("['’]", "['’]", re.escape(part)) for part in term.split())
    return r"\s+".join(parts)


def _is_flagged(noted: Annotated, term: str, spans: Iterable[Span]) -> bool:
    return any(_half(place, spans) for place in where(noted, term))


def _half(place: Span, spans: Iterable[Span]) -> bool:
    """Return whether flags cover half of the words of a term that stands here."""
    near = [span for span in spans if span.meets(place)]
    words = [
        (place.start + found.start(), place.start + found.end())
        for found in re.finditer(r"[\w'’-]+", place.words)
    ]
    covered = sum(any(s.start < end and start < s.end for s in near) for start, end in words)
    return bool(words) and 2 * covered >= len(words)


def _span(found: Finding) -> Span:
    return Span(found.block_id, found.piece, *found.span, found.words)


def _is_short(found: Finding) -> bool:
    if not found.words:
        return False
    length = len(found.words.split())
    is_sentence = found.words == found.sentence and length > 2
    return length <= MOST_WORDS and not is_sentence
