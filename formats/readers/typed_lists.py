"""Lists that people typed with signs of their own, paragraph by paragraph.

They are found and offered; a person says which are lists, and only then their signs go.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from content.inline import cut
from content.tree import Block, ListBlock, ListItem, Paragraph, plain

_GAP = r"[\s\u00a0]+(?=\S)"
_SURE = re.compile(
    rf"(?P<sign>[•·‣◦▪●■➢\uf0b7\uf0a7]){_GAP}|(?P<wide>[-–*o])\u00a0[\s\u00a0]*(?=\S)"
)
"""Signs that begin an item and nothing else, and others before the wide gap Word leaves."""
_DASH = re.compile(rf"(?P<sign>[-–—*]){_GAP}")
"""A dash may also begin what somebody says: two in a row are a list."""
_NUMBER = re.compile(
    rf"\(?(?P<number>\d{{1,3}})(?:[.)]|\.\)){_GAP}|\(?(?P<roman>[ivx]{{1,5}})[.)]{_GAP}"
    rf"|\(?(?P<letter>[a-zA-Z])[.)]{_GAP}"
)
_ROMAN = {"i": 1, "v": 5, "x": 10}
_I = 10
"""What "i" counts as after "h": one more than its place in the alphabet, as all numbers here."""


@dataclass(frozen=True, slots=True)
class _Sign:
    """What a paragraph begins with: its kind, how far the words are, and its number."""

    kind: str
    length: int
    number: int = 0
    sure: bool = False


def likely_lists(
    blocks: Sequence[Block], but_not: Collection[str] = ()
) -> tuple[tuple[str, ...], ...]:
    """Return the ids of paragraphs that are one list, a tuple a list; `but_not` are left alone."""
    return tuple(tuple(each.id for each, _ in found) for found in _groups(blocks, but_not))


def with_lists(blocks: Sequence[Block], lists: Collection[Sequence[str]]) -> tuple[Block, ...]:
    """Return the blocks with each of these lists made a real one, its signs taken off.

    A list that `likely_lists` does not find is left as it is.
    """
    wanted = {tuple(ids) for ids in lists}
    made: dict[str, ListBlock] = {}
    gone: set[str] = set()
    for found in _groups(blocks, ()):
        ids = tuple(each.id for each, _ in found)
        if ids in wanted:
            made[ids[0]] = _list(found)
            gone.update(ids[1:])
    return tuple(made.get(block.id, block) for block in blocks if block.id not in gone)


def begins_an_item(paragraph: Paragraph) -> bool:
    """Return whether the words begin with a typed bullet, dash or number."""
    return _sign(paragraph) is not None


def _groups(
    blocks: Sequence[Block], but_not: Collection[str]
) -> Iterator[list[tuple[Paragraph, _Sign]]]:
    """Yield neighbours that go on from each other, where they are surely items."""
    held: list[tuple[Paragraph, _Sign]] = []
    for block in blocks:
        sign = _sign(block) if isinstance(block, Paragraph) and block.id not in but_not else None
        if held and sign and (held[-1][1].kind, sign.kind) == ("letter", "roman"):
            sign = replace(sign, kind="letter", number=_I)
        if held and (sign is None or not _goes_on(held[-1][1], sign)):
            if _is_list(held):
                yield held
            held = []
        if sign is not None and isinstance(block, Paragraph):
            held.append((block, sign))
    if _is_list(held):
        yield held


def _is_list(found: list[tuple[Paragraph, _Sign]]) -> bool:
    return len(found) > 1 or any(sign.sure for _, sign in found)


def _goes_on(before: _Sign, sign: _Sign) -> bool:
    if bool(before.number) != bool(sign.number):
        return False
    return not sign.number or (before.kind == sign.kind and sign.number == before.number + 1)


def _sign(paragraph: Paragraph) -> _Sign | None:
    words = plain(paragraph.runs)
    if found := _SURE.match(words):
        return _Sign(found["sign"] or found["wide"], found.end(), sure=True)
    if found := _DASH.match(words):
        return _Sign(found["sign"], found.end())
    if not (found := _NUMBER.match(words)):
        return None
    if found["number"]:
        return _Sign("number", found.end(), int(found["number"]) + 1)
    if found["roman"] and found["roman"] not in "vx":
        return _Sign("roman", found.end(), _roman(found["roman"]) + 1)
    letter = (found["letter"] or found["roman"]).lower()
    return _Sign("letter", found.end(), ord(letter) - ord("a") + 2)


def _roman(digits: str) -> int:
    values = [_ROMAN[digit] for digit in digits]
    return sum(
        -value if any(later > value for later in values[n + 1 :]) else value
        for n, value in enumerate(values)
    )


def _list(found: list[tuple[Paragraph, _Sign]]) -> ListBlock:
    """Return the list; other bullets inside it, in the order in which they came, lie deeper."""
    first, sign = found[0]
    one_language = {each.language for each, _ in found}
    language = one_language.pop() if len(one_language) == 1 else ""
    kinds = list(dict.fromkeys(sign.kind for _, sign in found))
    items = tuple(_item(each, own, kinds.index(own.kind), language) for each, own in found)
    ordered = sign.number > 0
    return ListBlock(first.id, items, ordered, language, sign.number - 1 if ordered else 1)


def _item(paragraph: Paragraph, sign: _Sign, depth: int, around: str) -> ListItem:
    runs = cut(paragraph.runs, sign.length, len(plain(paragraph.runs)))
    own = "" if paragraph.language == around else paragraph.language
    return ListItem(tuple(replace(run, language=run.language or own) for run in runs), depth)
