"""The stage that says long phrases in short."""

from content.easy_read.shorter import short_swaps
from content.easy_read.stages.stage import Stage
from content.easy_read.stages.swaps import each_line

STAGE = Stage(
    id="shorter",
    says={"en": "Long phrases became short.", "cy": "Aeth ymadroddion hir yn rhai byr."},
    run=lambda works, tools: each_line(
        works, tools, "shorter", lambda parsed, _: short_swaps(parsed)
    ),
)
