"""Easy read drafts: split, reword, explain, guard the meaning, suggest pictures.

The machine drafts, people decide: every point names its source and what was changed.
"""

from content.easy_read.draft import draft, redraft
from content.easy_read.order import Placing, proposals
from content.easy_read.points import Change, Draft, DraftHeading, DraftPoint
from content.easy_read.simplify import simplify, simplify_all
from content.easy_read.to_document import to_document

__all__ = [
    "Change",
    "Draft",
    "DraftHeading",
    "DraftPoint",
    "Placing",
    "draft",
    "proposals",
    "redraft",
    "simplify",
    "simplify_all",
    "to_document",
]
