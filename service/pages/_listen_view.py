"""A text sentence by sentence, as it is written and as it will be said."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256

from content.tree import Block, Document, Point, language_of, plain
from formats.voices.script import Utterance, script

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class PictureChoice:
    """A picture that repeats its words: recordings say it where people choose so."""

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
    picture: PictureChoice | None = None
    """The picture of the block that ends with this sentence."""


@lru_cache(maxsize=4)
def sentences(tree: Document) -> tuple[Sentence, ...]:
    """Return everything that a recording of the text says, in order."""
    blocks = {block.id: block for block in tree.blocks}
    groups = list(_groups(script(tree)))
    made = []
    for number, spoken in enumerate(groups):
        block = blocks.get(spoken[-1].block_id)
        after = groups[number + 1][0].block_id if number + 1 < len(groups) else ""
        ends = block is not None and after != block.id
        made.append(_sentence(number, spoken, block, tree, ends=ends))
    return tuple(made)


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
    number: int, spoken: tuple[Utterance, ...], block: Block | None, tree: Document, *, ends: bool
) -> Sentence:
    own = [each for each in spoken if each.sentence >= 0] or list(spoken)
    shown = " ".join(each.text for each in own)
    said = " ".join(each.said for each in spoken)
    parts = "\x1f".join(f"{each.voice} {each.said}" for each in spoken)
    return Sentence(
        number=number,
        key=sha256(parts.encode()).hexdigest()[:20],
        shown=shown,
        said=said if _WORD.findall(said.lower()) != _WORD.findall(shown.lower()) else "",
        language=language_of(block, tree) if block else tree.language,
        spoken=spoken,
        picture=_choice(block, tree) if ends else None,
    )


def _choice(block: Block | None, tree: Document) -> PictureChoice | None:
    match block:
        case Point(image=image) if image is not None and image.alt and not image.decorative:
            if any(plain(line).strip() for line in block.lines):
                return PictureChoice(block.id, image.alt, image.said, language_of(block, tree))
    return None
