"""One sentence in, its simple form out: the stages put together, for English."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from content.easy_read.guard import broken
from content.easy_read.lists import BULLET, as_list
from content.easy_read.points import LONGEST_LINE, Change, ChangeKind, word_count
from content.easy_read.reword import reword
from content.easy_read.split import Parses, activated, split_all
from content.easy_read.view import View

SAYS: dict[ChangeKind, str] = {
    "split": "One long sentence became shorter ones.",
    "active": "The sentence now begins with who does it.",
    "list": "The things are now in a list.",
    "by_hand": "Simplify this by hand. The computer could not make it short.",
}


@dataclass(frozen=True, slots=True)
class Simple:
    """The lines that a sentence became, and what was done."""

    lines: tuple[str, ...]
    changes: tuple[Change, ...] = ()
    by_hand: bool = False


def never(_term: str) -> bool:
    """Keep no term."""
    return False


def simplify_all(
    sentences: Sequence[str],
    parser: Parses,
    *,
    kept: Callable[[str], bool] = never,
    lists: bool = True,
) -> list[Simple]:
    """Return each English sentence made simple; raises `ParserMissing`.

    `kept`: terms not to replace. `lists`: whether a list in prose may become lines.
    """
    groups = split_all(sentences, parser)
    flat = activated([text for group in groups for text in group], parser)
    worded = [reword(parsed, kept) for parsed in parser.parse(flat)]
    listed = _listed([each.text for each in worded], parser) if lists else {}
    made, at = [], 0
    for source, group in zip(sentences, groups, strict=True):
        mine = slice(at, at + len(group))
        at += len(group)
        swaps = tuple(swap for each in worded[mine] for swap in each.swaps)
        texts = _reworded(flat[mine], [each.text for each in worded[mine]])
        changes = _changes(source, group, flat[mine], swaps if texts != flat[mine] else ())
        lines = tuple(line for text in texts for line in listed.get(text, (text,)))
        if len(lines) > len(texts):
            changes = (*changes, Change("list", SAYS["list"]))
        made.append(_guarded(source, lines, changes))
    return made


def simplify(sentence: str, parser: Parses) -> str:
    """Return one sentence as one line of simple sentences."""
    return " ".join(simplify_all([sentence], parser, lists=False)[0].lines)


def _listed(texts: list[str], parser: Parses) -> dict[str, tuple[str, ...]]:
    long = [text for text in texts if word_count(text) > LONGEST_LINE]
    found = ((parsed.text, as_list(View(parsed))) for parsed in parser.parse(long) if parsed.tokens)
    return {text: lines for text, lines in found if lines}


def _reworded(before: list[str], after: list[str]) -> list[str]:
    """Return the plain words, but the old ones wherever the guard speaks against them."""
    return [
        old if broken(old, [new], same_order=False) else new
        for old, new in zip(before, after, strict=True)
    ]


def _changes(
    source: str,
    group: tuple[str, ...],
    flat: list[str],
    swaps: tuple[tuple[str, str], ...],
) -> tuple[Change, ...]:
    made: list[Change] = []
    if group != (source,):
        made.append(Change("split", SAYS["split"]))
    if list(group) != flat:
        made.append(Change("active", SAYS["active"]))
    made += [Change("reword", f"“{old}” became “{new}”.") for old, new in swaps]
    return tuple(made)


def _guarded(source: str, lines: tuple[str, ...], changes: tuple[Change, ...]) -> Simple:
    said = [line.removeprefix(BULLET) for line in lines]
    if why := broken(source, said, same_order=False):
        reasons = tuple(Change("by_hand", f"Simplify this by hand. {each}.") for each in why)
        return Simple((source,), reasons, by_hand=True)
    if any(word_count(line) > LONGEST_LINE for line in lines):
        return Simple(lines, (*changes, Change("by_hand", SAYS["by_hand"])), by_hand=True)
    return Simple(lines, changes)
