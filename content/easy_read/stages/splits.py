"""The stage that makes two short sentences of a long one."""

from collections.abc import Sequence

from content.easy_read.split import split_all
from content.easy_read.splitting.labels import labelled
from content.easy_read.stages.stage import Stage, Tools, Work


def run(works: Sequence[Work], tools: Tools) -> list[Work]:
    """Return each sentence with its lines split where that is sure; raises ParserMissing."""
    works = [_labelled(work) for work in works]
    lines = dict.fromkeys(line for work in works for line in work.lines)
    made = dict(zip(lines, split_all(tuple(lines), tools.parser), strict=True))
    return [_split(work, made) for work in works]


def _labelled(work: Work) -> Work:
    lines = tuple(part for line in work.lines for part in labelled(line))
    return work if lines == work.lines else work.become(lines, STAGE.change())


def _split(work: Work, made: dict[str, tuple[str, ...]]) -> Work:
    lines = tuple(part for line in work.lines for part in made[line])
    if lines == work.lines:
        return work
    return work.become(lines, STAGE.change(f"One long sentence became {len(lines)} short ones."))


STAGE = Stage(
    id="split",
    says={
        "en": "One long sentence became shorter ones.",
        "cy": "Aeth un frawddeg hir yn rhai byrrach.",
    },
    run=run,
)
