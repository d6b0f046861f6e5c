"""The stage that writes a list in prose as lines."""

from collections.abc import Sequence

from content.easy_read.lists import as_list
from content.easy_read.points import LONGEST_LINE, word_count
from content.easy_read.stages.stage import Stage, Tools, Work
from content.easy_read.view import View


def run(works: Sequence[Work], tools: Tools) -> list[Work]:
    """Return each sentence with its long lines as lists where they hold one."""
    long = {line for work in works for line in work.lines if word_count(line) > LONGEST_LINE}
    parsed = tools.parser.parse(sorted(long))
    found = {each.text: as_list(View(each)) for each in parsed if each.tokens}
    return [_listed(work, found) for work in works]


def _listed(work: Work, found: dict[str, tuple[str, ...] | None]) -> Work:
    lines = tuple(part for line in work.lines for part in found.get(line) or (line,))
    return work if lines == work.lines else work.become(lines, STAGE.change())


STAGE = Stage(
    id="list",
    says={"en": "The things are now in a list.", "cy": "Mae'r pethau nawr mewn rhestr."},
    run=run,
)
