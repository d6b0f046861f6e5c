"""The stage that writes a long sentence as a list."""

from collections.abc import Iterable, Sequence

from content.easy_read.guard import broken
from content.easy_read.layouts import layouts
from content.easy_read.lists import Layout, is_short
from content.easy_read.points import LONGEST_LINE, word_count
from content.easy_read.split import sound_and_orders, split_all
from content.easy_read.stages.stage import Stage, Tools, Work
from content.easy_read.view import View

_THREE = 3


def run(works: Sequence[Work], tools: Tools) -> list[Work]:
    """Return each sentence with its long lines as lists where that makes them short."""
    long = {line for work in works for line in work.lines if word_count(line) > LONGEST_LINE}
    parsed = tools.parser.parse(sorted(long))
    offers = {each.text: layouts(View(each)) for each in parsed if each.tokens}
    split = _split(offers.values(), tools)
    found = {text: _best(text, many, split) for text, many in offers.items()}
    return [_listed(work, found) for work in works]


def _split(offers: Iterable[tuple[Layout, ...]], tools: Tools) -> dict[str, tuple[str, ...]]:
    """Return the short sentences of every item that is a whole, sound sentence."""
    whole = sorted({each.items[0] for many in offers for each in many if each.whole})
    sound, orders = sound_and_orders(whole, tools.parser)
    kept = [text for text in whole if text in sound | orders]
    return dict(zip(kept, split_all(kept, tools.parser), strict=True))


def _best(
    text: str, many: tuple[Layout, ...], split: dict[str, tuple[str, ...]]
) -> tuple[str, ...]:
    """Return the first list that says the same, short ones first; else the sentence."""
    offers = [lines for each in many if (lines := each.lines(split))]
    short = [lines for lines in offers if is_short(lines)]
    nearly = [lines for lines in offers if _is_nearly_short(lines)]
    kept = (lines for lines in (*short, *nearly) if not broken(text, lines, same_order=False))
    return next(kept, (text,))


def _is_nearly_short(lines: tuple[str, ...]) -> bool:
    """Return whether three things or more stand in the list, and one line alone is too long."""
    return len(lines) > _THREE and sum(word_count(line) > LONGEST_LINE for line in lines) == 1


def _listed(work: Work, found: dict[str, tuple[str, ...]]) -> Work:
    lines = tuple(part for line in work.lines for part in found.get(line, (line,)))
    return work if lines == work.lines else work.become(lines, STAGE.change())


STAGE = Stage(
    id="list",
    says={"en": "The things are now in a list.", "cy": "Mae'r pethau nawr mewn rhestr."},
    run=run,
)
