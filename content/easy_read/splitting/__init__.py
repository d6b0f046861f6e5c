"""Ways to make two short sentences from a long one. Each offers; the guard decides."""

from collections.abc import Callable
from typing import TypeAlias

from content.easy_read.splitting.adverbial import adverbial
from content.easy_read.splitting.apposition import apposition
from content.easy_read.splitting.brackets import brackets
from content.easy_read.splitting.coordination import coordination
from content.easy_read.splitting.joints import joints
from content.easy_read.splitting.marks import marks
from content.easy_read.splitting.relative import relative
from content.easy_read.splitting.shared_subject import shared_subject
from content.easy_read.view import View

Way: TypeAlias = Callable[[View], tuple[str, ...] | None]

WAYS: tuple[Way, ...] = (
    brackets,
    marks,
    adverbial,
    coordination,
    relative,
    apposition,
    shared_subject,
    joints,
)
"""The surest ways first."""
