"""A text sentence by sentence, as it is written and as it will be said."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256

from content.tree import Block, Document, Picture, Point, language_of, plain
from formats.voices.script import Utterance, script

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class PictureChoice:
    """A picture: recordings say it where people choose so."""

    block_id: str
    alt: str
    said: bool
    language: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence with what a recording adds before it, such as the number of a row."""

    number: int
    key: str
    """Made of what is said: another saying, another key."""
    shown: str
    said: str
    """What will be said, where other words are said than are written; "" where not."""
    language: str
    spoken: tuple[Utterance, ...]
    pictures: tuple[PictureChoice, ...] = ()
    """The picture of the block that ends with this sentence, and those after it without words."""


@lru_cache(maxsize=4)
def sentences(tree: Document) -> tuple[Sentence, ...]:
    """Return everything that a recording of the text says, in order."""
    blocks = {block.id: block for block in tree.blocks}
    groups = list(_groups(script(tree)))
    offered = _offered(groups, tree)
    return tuple(
        _sentence(number, spoken, blocks.get(spoken[-1].block_id), tree, tuple(offered[number]))
        for number, spoken in enumerate(groups)
    )


def _offered(
    groups: list[tuple[Utterance, ...]], tree: Document
) -> Mapping[int, list[PictureChoice]]:
    """Return the pictures to choose by the number of the last sentence at or before each."""
    last = {spoken[-1].block_id: number for number, spoken in enumerate(groups)}
    starts = {spoken[0].block_id: number for number, spoken in reversed([*enumerate(groups)])}
    at = min((starts[block.id] for block in tree.blocks if block.id in starts), default=len(groups))
    at = max(at - 1, 0)
    found: defaultdict[int, list[PictureChoice]] = defaultdict(list)
    for block in tree.blocks:
        at = last.get(block.id, at)
        if choice := _choice(block, tree):
            found[at].append(choice)
    return found


def _groups(spoken: tuple[Utterance, ...]) -> Iterator[tuple[Utterance, ...]]:
    """Yield what belongs together: words that are added go with the sentence after them."""
    held: list[Utterance] = []
    for each in spoken:
        if held and not _together(held[-1], each):
            yield tuple(held)
            held = []
        held.append(each)
    if held:
        yield tuple(held)


def _together(before: Utterance, after: Utterance) -> bool:
    if not after.block_id or before.block_id != after.block_id:
        return False
    return before.sentence in {-1, after.sentence}


def _sentence(
    number: int,
    spoken: tuple[Utterance, ...],
    block: Block | None,
    tree: Document,
    pictures: tuple[PictureChoice, ...],
) -> Sentence:
    own = [each for each in spoken if each.sentence >= 0]
    # The opening, the contents and the closing are lines, and no sentence of anybody's.
    between = " " if own else "\n"
    shown = between.join(each.text for each in own or spoken)
    said = between.join(each.said for each in spoken)
    parts = "\x1f".join(f"{each.voice} {each.said}" for each in spoken)
    return Sentence(
        number=number,
        key=sha256(parts.encode()).hexdigest()[:20],
        shown=shown,
        said=said if _WORD.findall(said.lower()) != _WORD.findall(shown.lower()) else "",
        language=language_of(block, tree) if block else tree.language,
        spoken=spoken,
        pictures=pictures,
    )


def _choice(block: Block, tree: Document) -> PictureChoice | None:
    match block:
        case Picture(image=image):
            pass
        case Point(image=image) if any(plain(line).strip() for line in block.lines):
            pass
        case _:
            return None
    if image is None or not image.alt or image.decorative:
        return None
    return PictureChoice(block.id, image.alt, image.said, language_of(block, tree))
