"""The stage that leaves out details; for `simplify` alone. In a draft, people decide."""

from collections.abc import Sequence

from content.easy_read.details import without_details
from content.easy_read.stages.stage import Stage, Tools, Work
from content.lexicon import LexiconMissing


def run(works: Sequence[Work], tools: Tools) -> list[Work]:
    """Return each sentence without parts that hold no fact; as it is without the lexicon."""
    lines = tuple(dict.fromkeys(line for work in works for line in work.lines))
    try:
        made = dict(zip(lines, without_details(lines, tools.parser), strict=True))
    except LexiconMissing:
        return list(works)
    return [_left_out(work, made) for work in works]


def _left_out(work: Work, made: dict[str, str]) -> Work:
    lines = tuple(made[line] for line in work.lines)
    return work if lines == work.lines else work.become(lines, STAGE.change())


STAGE = Stage(
    id="details",
    says={"en": "A detail was left out.", "cy": "Cafodd manylyn ei adael allan."},
    run=run,
)
