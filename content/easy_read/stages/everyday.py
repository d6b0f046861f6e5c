"""The stage that says everything in everyday words where that is likely right; for `simplify`.

It dares more than a draft may: whoever asks for one simple line has asked for it.
"""

from content.easy_read.everyday.daring import daring_swaps
from content.easy_read.stages.stage import Stage
from content.easy_read.stages.swaps import each_line

STAGE = Stage(
    id="everyday",
    says={"en": "Words became everyday ones.", "cy": "Aeth geiriau yn rhai bob dydd."},
    run=lambda works, tools: each_line(works, tools, "everyday", daring_swaps),
)
