"""Joins what two people wrote at the same time, sentence by sentence.

Different sentences join by themselves. The same sentence, or the same gap, changed by both is
a clash that people settle: a machine that joins words writes promises that nobody made.
Lines of a list and rows of a table count as sentences.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from content.aligning import Change, changes
from content.markup import is_numbered, numbered
from content.regions import Region, applied, left, regions
from content.segments import spans_of

Choice: TypeAlias = Literal["mine", "theirs", "both"]

_ONE: tuple[Choice, ...] = ("mine", "theirs")
_MARKED = re.compile(r"\s*(?:[-*•–]|\d{1,4}[.)])\s|.*\s\|\s")


@dataclass(frozen=True, slots=True)
class Clash:
    """Words that both changed, differently. "" where one took them out or had none."""

    mine: str
    theirs: str
    base: str


@dataclass(frozen=True, slots=True)
class Merged:
    """The joined text: sentences and line breaks in order, and clashes where they stand."""

    parts: tuple[str | Clash, ...]

    @property
    def clashes(self) -> tuple[Clash, ...]:
        """What people must settle, in reading order; () where all joined."""
        return tuple(part for part in self.parts if isinstance(part, Clash))

    @property
    def text(self) -> str:
        """The joined text; a clash stands in it as `theirs`, the words saved first."""
        theirs: Choice = "theirs"
        return self.settled((theirs,) * len(self.clashes))

    def settled(self, choices: Sequence[Choice]) -> str:
        """Return the text as people settled it, one choice a clash, in order.

        "both" puts theirs before mine. Raises ValueError where choices are missing or too many.
        """
        unused = iter(choices)
        if len(choices) != len(self.clashes):
            raise ValueError("one choice for each clash")
        between = "\n" if _is_by_line(self.parts) else ""
        words = [
            _chosen(part, next(unused), between) if isinstance(part, Clash) else part
            for part in self.parts
        ]
        return _tidy(_join(word for word in words if word))


def merge(base: str, mine: str, theirs: str, language: str) -> Merged:
    """Return `mine` and `theirs`, both made from `base`, as one text.

    No sentence is in it that nobody wrote and none is lost; swapping the two gives the same
    text. Where joining would run two sentences into one, the whole is a clash.
    """
    if mine in {theirs, base}:
        return Merged((theirs,))
    if theirs == base:
        return Merged((mine,))
    old, ours, others = (_pieces(text, language) for text in (base, mine, theirs))
    merged = Merged(tuple(_walk(old, changes(old, ours), changes(old, others))))
    return merged if _is_sound(merged, language) else Merged((Clash(mine, theirs, base),))


def _pieces(text: str, language: str) -> tuple[str, ...]:
    """Return the sentences, each line's first with its indent, and a break between lines."""
    lines = [line for line in text.split("\n") if line.strip()]
    if is_numbered(text):
        lines = [_as_first(line) for line in lines]
    found: list[str] = []
    for line in lines:
        found += ["\n"] if found else []
        spans = spans_of(line, language)
        starts = (0, *(start for start, _ in spans[1:]))
        found += [line[at:end] for at, (_, end) in zip(starts, spans, strict=True)]
    return tuple(found)


def _as_first(line: str) -> str:
    """Give every number of a list the same shape: counting anew is no change of words."""
    return re.sub(r"^(\s*)\d{1,4}[.)]\s+", r"\g<1>1. ", line)


def _walk(
    base: tuple[str, ...], mine: tuple[Change, ...], theirs: tuple[Change, ...]
) -> Iterator[str | Clash]:
    at = 0
    for region in regions(mine, theirs):
        yield from base[at : region.start]
        yield from _joined_region(base, region)
        at = region.end
    yield from base[at:]


def _joined_region(base: tuple[str, ...], region: Region) -> Iterator[str | Clash]:
    ours, others = applied(base, region, region.mine), applied(base, region, region.theirs)
    if not region.theirs or ours == others:
        yield from ours
    elif not region.mine:
        yield from others
    elif not any(change.new for change in region.mine + region.theirs):
        yield from left(base, region)
    else:
        old = base[region.start : region.end]
        yield Clash(_join(ours), _join(others), _join(old))


def _is_by_line(parts: tuple[str | Clash, ...]) -> bool:
    """Return whether each line stands for itself, as in a list: then so do both of a clash."""
    texts = [part.base if isinstance(part, Clash) else part for part in parts]
    return any("\n" in text for text in texts) or any(_MARKED.match(text) for text in texts)


def _tidy(text: str) -> str:
    lines = [line.rstrip() for line in text.split("\n")]
    return numbered("\n".join(line for line in lines if line.strip()))


def _join(pieces: Iterable[str]) -> str:
    text = ""
    for piece in pieces:
        breaks = not text or text.endswith("\n") or piece.startswith("\n")
        text += piece if breaks else f" {piece}"
    return text


def _is_sound(merged: Merged, language: str) -> bool:
    """Return whether the joined text falls into the very sentences that it was joined from."""
    return all(_falls_apart(merged, choice, language) for choice in _ONE)


def _falls_apart(merged: Merged, choice: Choice, language: str) -> bool:
    text = merged.settled((choice,) * len(merged.clashes))
    wanted: list[str] = []
    for part in merged.parts:
        if isinstance(part, Clash):
            wanted += _pieces(_chosen(part, choice, ""), language)
        else:
            wanted.append(part)
    return _sentences(_pieces(text, language)) == _sentences(wanted)


def _sentences(pieces: Iterable[str]) -> list[str]:
    return [piece.strip() for piece in pieces if piece.strip()]


def _chosen(clash: Clash, choice: Choice, between: str) -> str:
    match choice:
        case "mine":
            return clash.mine
        case "theirs":
            return clash.theirs
        case "both":
            return _join(word for word in (clash.theirs, between, clash.mine) if word)
