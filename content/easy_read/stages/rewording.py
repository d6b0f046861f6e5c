"""The stage that says hard words in plain ones."""

from content.easy_read.reword import plain_swaps
from content.easy_read.stages.stage import Stage, Tools
from content.easy_read.stages.swaps import each_line
from content.easy_read.swapping import Swap
from content.languages.parsing import Parsed


def _plain(parsed: Parsed, tools: Tools) -> list[Swap]:
    return plain_swaps(parsed, tools.keeps)


STAGE = Stage(
    id="reword",
    says={"en": "Hard words became plain ones.", "cy": "Aeth geiriau anodd yn rhai syml."},
    run=lambda works, tools: each_line(works, tools, "reword", _plain),
)
