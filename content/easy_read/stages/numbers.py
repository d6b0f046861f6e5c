"""The stage that writes numbers as digits."""

from content.easy_read.numbers import digit_swaps
from content.easy_read.stages.stage import Stage
from content.easy_read.stages.swaps import each_line

STAGE = Stage(
    id="numbers",
    says={"en": "Numbers became digits.", "cy": "Aeth rhifau yn ffigurau."},
    run=lambda works, tools: each_line(works, tools, "numbers", lambda each, _: digit_swaps(each)),
)
