"""The stage that begins a sentence with who does it."""

from collections.abc import Sequence

from content.easy_read.split import activated
from content.easy_read.stages.stage import Stage, Tools, Work


def run(works: Sequence[Work], tools: Tools) -> list[Work]:
    """Return each sentence with its passives turned where the doer is named."""
    lines = tuple(dict.fromkeys(line for work in works for line in work.lines))
    made = dict(zip(lines, activated(lines, tools.parser), strict=True))
    return [_turned(work, made) for work in works]


def _turned(work: Work, made: dict[str, str]) -> Work:
    lines = tuple(made[line] for line in work.lines)
    return work if lines == work.lines else work.become(lines, STAGE.change())


STAGE = Stage(
    id="active",
    says={
        "en": "The sentence now begins with who does it.",
        "cy": "Mae'r frawddeg nawr yn dechrau gyda phwy sy'n ei wneud.",
    },
    run=run,
)
