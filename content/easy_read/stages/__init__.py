"""The stages of a draft, in the order in which they work. One file each.

To add one: write a module with a `STAGE`, and name it here. After every stage the meaning
guard looks at each sentence; what a stage did to a sentence is undone where it speaks against.
"""

from collections.abc import Mapping

from content.easy_read.stages import (
    actives,
    dates,
    everyday,
    headings,
    leave_out,
    lists,
    numbers,
    our_words,
    rewording,
    shorter,
    splits,
    splits_welsh,
    you,
)
from content.easy_read.stages.stage import Stage, Tools, Work

DRAFT_STAGES: tuple[Stage, ...] = (
    splits.STAGE,
    actives.STAGE,
    our_words.STAGE,
    shorter.STAGE,
    rewording.STAGE,
    you.STAGE,
    lists.STAGE,
    numbers.STAGE,
    dates.STAGE,
)
"""What a draft does to each English sentence."""
ALL_STAGES: tuple[Stage, ...] = (leave_out.STAGE, *DRAFT_STAGES, everyday.STAGE)
"""The same, and what only `simplify` does: one line for each sentence, to be measured."""
WELSH_STAGES: tuple[Stage, ...] = (splits_welsh.STAGE, our_words.STAGE)
"""What a draft does to each Welsh sentence."""
HEADING_STAGES: tuple[Stage, ...] = (headings.STAGE,)
"""What a draft does to each heading."""

SAYS: Mapping[str, Mapping[str, str]] = {
    **{stage.id: stage.says for stage in (*WELSH_STAGES, *ALL_STAGES, *HEADING_STAGES)},
    "explain": {"en": "A hard word is explained.", "cy": "Mae gair anodd yn cael ei egluro."},
    "by_hand": {
        "en": "Make this shorter by hand.",
        "cy": "Gwnewch hwn yn fyrrach â llaw.",
    },
}
"""What was done, in words for people, by the kind of a change and then by language."""

__all__ = [
    "ALL_STAGES",
    "DRAFT_STAGES",
    "HEADING_STAGES",
    "SAYS",
    "WELSH_STAGES",
    "Stage",
    "Tools",
    "Work",
]
