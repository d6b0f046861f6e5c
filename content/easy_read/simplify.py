"""One sentence in, its simple form out: the stages put together."""

from collections.abc import Sequence
from dataclasses import dataclass

from content.easy_read.already_easy import already_easy
from content.easy_read.duties import joined, verbs_move
from content.easy_read.guard import broken
from content.easy_read.points import LONGEST_LINE, Change, word_count
from content.easy_read.slips import new_slips
from content.easy_read.split import Parses
from content.easy_read.stages import DRAFT_STAGES, Stage, Tools, Work
from content.easy_read.view import View
from content.languages import base_code
from content.words import WordBank

_TEARS = frozenset({"split", "list"})
"""The stages that give verbs another sentence."""
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
    easy_stays: bool = True,
) -> list[Simple]:
    """Return each sentence made simple by the stages, in order; raises `ParserMissing`.

    `lists`: whether a list in prose may become lines. `easy_stays`: whether sentences that are
    easy already stay word for word. Where the guard speaks against what one
    stage did to a sentence, that is undone, and a person is asked to look.
    """
    tools = Tools(parser, word_bank or WordBank("en"))
    easy = already_easy(sentences, parser) if easy_stays and _is_english(tools) else frozenset()
    open_texts = [text for text in dict.fromkeys(sentences) if text not in easy]
    works = [Work(text, (text,)) for text in open_texts]
    refused: dict[str, list[str]] = {}
    for stage in stages:
        if lists or stage.id != "list":
            made_now = _guarded(works, stage.run(works, tools), refused, tools.language)
            works = _governed(works, made_now, tools) if stage.id in _TEARS else made_now
    made = {work.source: _simple(work, refused.get(work.source, [])) for work in works}
    return [made.get(text) or Simple((text,)) for text in sentences]


def _is_english(tools: Tools) -> bool:
    return base_code(tools.language) == "en"


def simplify(sentence: str, parser: Parses) -> str:
    """Return one sentence as one line of simple sentences."""
    made = simplify_all([sentence], parser, lists=False, easy_stays=False)
    return " ".join(made[0].lines)


def _guarded(
    before: list[Work], after: list[Work], refused: dict[str, list[str]], language: str
) -> list[Work]:
    """Return what each stage made, and the sentence as it was wherever it would lose meaning."""
    made = []
    for old, new in zip(before, after, strict=True):
        same = old.lines == new.lines
        why = () if same else broken(new.source, new.lines, same_order=False, language=language)
        refused.setdefault(old.source, []).extend(why)
        slipped = not same and base_code(language) == "en" and new_slips(old.source, new.lines)
        made.append(old if why or slipped else new)
    return made


def _governed(before: list[Work], after: list[Work], tools: Tools) -> list[Work]:
    """Return what a stage made, and the sentence as it was where a verb lost its "must"."""
    if not _is_english(tools):
        return after
    pairs = list(zip(before, after, strict=True))
    changed = {new.source: joined(new.lines) for old, new in pairs if old != new}
    texts = [text for source, lines in changed.items() for text in (source, *lines)]
    views = {each.text: View(each) for each in tools.parser.parse(list(dict.fromkeys(texts)))}
    moved = {
        source
        for source, lines in changed.items()
        if verbs_move(views[source], [views[line] for line in lines])
    }
    return [old if old.source in moved else new for old, new in pairs]


def _simple(work: Work, refused: Sequence[str]) -> Simple:
    if all(word_count(line) <= LONGEST_LINE for line in work.lines):
        return Simple(work.lines, work.changes)
    asks = [f"Simplify this by hand. {each}." for each in dict.fromkeys(refused)] or [BY_HAND]
    changes = (*work.changes, *(Change("by_hand", words) for words in asks))
    return Simple(work.lines, changes, by_hand=True)
