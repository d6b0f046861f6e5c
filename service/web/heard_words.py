"""A block as safe HTML with a mark around each sentence, by which a recording lights it up."""

import re

from markupsafe import Markup

from content.pieces import Place, mapped_block
from content.segments import stretches
from content.tree import Block, Run, Runs
from formats.block_marks import sentence_mark
from service.web.words import block_html

_OPEN, _CLOSE = "\ue000", "\ue001"
"""Two letters that no language uses stand for the marks while the HTML is made."""
_SIGNS = re.compile(f"<[^>]*>|[{_OPEN}{_CLOSE}]")
_WHOLE: frozenset[Place] = frozenset({"caption"})


def heard_html(block: Block, language: str, picture_url: str = "") -> Markup:
    """Return the block's words as HTML, each sentence in a span with its mark as id."""
    silent: set[int] = set()
    count = 0

    def marked(place: Place, runs: Runs, code: str) -> Runs:
        nonlocal count
        if place == "alt":
            silent.add(count)
            count += 1
            return runs
        found: list[Run] = []
        for part, is_sentence in stretches(_bare(runs), code, whole=place in _WHOLE):
            count += is_sentence
            found += [Run(_OPEN), *part, Run(_CLOSE)] if is_sentence else part
        return tuple(found)

    html = str(block_html(mapped_block(block, block.language or language, marked), picture_url))
    numbers = iter(number for number in range(count) if number not in silent)

    def span(sign: re.Match[str]) -> str:
        if sign[0] == _OPEN:
            return f'<span id="{sentence_mark(block.id, next(numbers))}">'
        if sign[0] == _CLOSE:
            return "</span>"
        return sign[0].replace(_OPEN, "").replace(_CLOSE, "")

    # All that people wrote is escaped, so a tag here is one of ours.
    return Markup(_SIGNS.sub(span, html))  # noqa: S704 - `block_html` escaped every word


def _bare(runs: Runs) -> Runs:
    taken = str.maketrans("", "", _OPEN + _CLOSE)
    return tuple(
        Run(run.text.translate(taken), run.bold, run.hard, run.link, run.language) for run in runs
    )
