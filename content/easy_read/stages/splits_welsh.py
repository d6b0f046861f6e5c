"""The stage that makes short Welsh sentences of a long one."""

from collections.abc import Sequence

from content.easy_read.stages import splits
from content.easy_read.stages.stage import Stage, Tools, Work
from content.easy_read.welsh import split_welsh


def run(works: Sequence[Work], _tools: Tools) -> list[Work]:
    """Return each sentence with its lines split where that is sure."""
    return [_split(work) for work in works]


def _split(work: Work) -> Work:
    lines = tuple(part for line in work.lines for part in split_welsh(line))
    return work if lines == work.lines else work.become(lines, STAGE.change())


STAGE = Stage(id="split", says=splits.STAGE.says, run=run)
