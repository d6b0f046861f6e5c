"""The stage that writes dates in full."""

from collections.abc import Sequence

from content.easy_read.dates import in_full
from content.easy_read.points import Change
from content.easy_read.stages.stage import Stage, Tools, Work


def run(works: Sequence[Work], _tools: Tools) -> list[Work]:
    """Return each sentence with its dates in full. It needs no parser."""
    return [_full(work) for work in works]


def _full(work: Work) -> Work:
    lines, changes = [], list[Change]()
    for line in work.lines:
        text = line
        for start, end, said in sorted(in_full(line), reverse=True):
            changes.append(Change(STAGE.id, f"“{line[start:end]}” became “{said}”."))
            text = text[:start] + said + text[end:]
        lines.append(text)
    return work.become(lines, *changes)


STAGE = Stage(
    id="dates",
    says={"en": "Dates are in full.", "cy": "Mae'r dyddiadau'n llawn."},
    run=run,
)
