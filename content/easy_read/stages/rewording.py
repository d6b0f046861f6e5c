"""The stage that says hard words in plain ones."""

from collections.abc import Sequence

from content.easy_read.guard import broken
from content.easy_read.reword import Rewording, reword
from content.easy_read.stages.stage import Stage, Tools, Work


def run(works: Sequence[Work], tools: Tools) -> list[Work]:
    """Return each sentence in plain words, where only one meaning is possible."""
    lines = tuple(dict.fromkeys(line for work in works for line in work.lines))
    worded = (reword(parsed, tools.keeps) for parsed in tools.parser.parse(lines))
    made = dict(zip(lines, worded, strict=True))
    return [_reworded(work, made) for work in works]


def _reworded(work: Work, made: dict[str, Rewording]) -> Work:
    kept = [
        Rewording(line, ()) if broken(line, [made[line].text], same_order=False) else made[line]
        for line in work.lines
    ]
    swaps = [swap for each in kept for swap in each.swaps]
    changes = [STAGE.change(f"“{old}” became “{new}”.") for old, new in swaps]
    return work.become([each.text for each in kept], *changes)


STAGE = Stage(
    id="reword",
    says={"en": "Hard words became plain ones.", "cy": "Aeth geiriau anodd yn rhai syml."},
    run=run,
)
