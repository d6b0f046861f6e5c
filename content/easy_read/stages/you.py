"""The stage that speaks to the reader."""

from content.easy_read.stages.stage import Stage
from content.easy_read.stages.swaps import each_line
from content.easy_read.you_and_we import person_swaps

STAGE = Stage(
    id="you",
    says={"en": "It speaks to you.", "cy": "Mae'n siarad â chi."},
    run=lambda works, tools: each_line(works, tools, "you", lambda each, _: person_swaps(each)),
)
