"""The stage that says a heading as a question."""

from collections.abc import Sequence

from content.easy_read.headings import as_question
from content.easy_read.stages.stage import Stage, Tools, Work


def run(works: Sequence[Work], tools: Tools) -> list[Work]:
    """Return each heading as a question where a rule knows one."""
    return [_asked(work, tools.language) for work in works]


def _asked(work: Work, language: str) -> Work:
    question = as_question(work.source, language)
    return work.become([question], STAGE.change()) if question else work


STAGE = Stage(
    id="heading",
    says={"en": "The heading is now a question.", "cy": "Mae'r pennawd nawr yn gwestiwn."},
    run=run,
)
