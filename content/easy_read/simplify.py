"""One sentence in, its simple form out: the stages put together."""

from collections.abc import Sequence
from dataclasses import dataclass

from content.easy_read.guard import broken
from content.easy_read.lists import BULLET
from content.easy_read.points import LONGEST_LINE, Change, word_count
from content.easy_read.split import Parses
from content.easy_read.stages import ALL_STAGES, DRAFT_STAGES, Stage, Tools, Work
from content.words import WordBank

BY_HAND = "Simplify this by hand. The computer could not make it short."


@dataclass(frozen=True, slots=True)
class Simple:
    """The lines that a sentence became, and what was done."""

    lines: tuple[str, ...]
    changes: tuple[Change, ...] = ()
    by_hand: bool = False


def simplify_all(
    sentences: Sequence[str],
    parser: Parses,
    *,
    word_bank: WordBank | None = None,
    stages: Sequence[Stage] = DRAFT_STAGES,
    lists: bool = True,
) -> list[Simple]:
    """Return each sentence made simple by the stages, in order; raises `ParserMissing`.

    `lists`: whether a list in prose may become lines. Where the guard speaks against what one
    stage did to a sentence, that is undone, and a person is asked to look.
    """
    tools = Tools(parser, word_bank or WordBank("en"))
    works = [Work(text, (text,)) for text in sentences]
    refused: dict[int, list[str]] = {}
    for stage in stages:
        if lists or stage.id != "list":
            works = _guarded(works, stage.run(works, tools), refused)
    return [_simple(work, refused.get(at, [])) for at, work in enumerate(works)]


def simplify(sentence: str, parser: Parses) -> str:
    """Return one sentence as one line of simple sentences."""
    return " ".join(simplify_all([sentence], parser, stages=ALL_STAGES, lists=False)[0].lines)


def _guarded(before: list[Work], after: list[Work], refused: dict[int, list[str]]) -> list[Work]:
    """Return what each stage made, and the sentence as it was wherever it would lose meaning."""
    made = []
    for at, (old, new) in enumerate(zip(before, after, strict=True)):
        why = () if old.lines == new.lines else _lost(new)
        refused.setdefault(at, []).extend(why)
        made.append(old if why else new)
    return made


def _lost(work: Work) -> tuple[str, ...]:
    said = [line.removeprefix(BULLET) for line in work.lines]
    return broken(work.source, said, same_order=False)


def _simple(work: Work, refused: Sequence[str]) -> Simple:
    if all(word_count(line) <= LONGEST_LINE for line in work.lines):
        return Simple(work.lines, work.changes)
    asks = [f"Simplify this by hand. {each}." for each in dict.fromkeys(refused)] or [BY_HAND]
    changes = (*work.changes, *(Change("by_hand", words) for words in asks))
    return Simple(work.lines, changes, by_hand=True)
