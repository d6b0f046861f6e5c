"""Ways to make two short sentences from a long one. Each offers; the guard decides."""

from collections.abc import Callable
from typing import TypeAlias

from content.easy_read.splitting.adjunct import adjunct
from content.easy_read.splitting.adverbial import adverbial
from content.easy_read.splitting.apposition import apposition
from content.easy_read.splitting.asides import aside, second_name
from content.easy_read.splitting.brackets import brackets
from content.easy_read.splitting.by_doing import by_doing
from content.easy_read.splitting.coordination import coordination
from content.easy_read.splitting.including import including
from content.easy_read.splitting.joints import joints
from content.easy_read.splitting.limits import limited, what_if
from content.easy_read.splitting.marks import dashes, semicolons
from content.easy_read.splitting.orders import orders
from content.easy_read.splitting.outcome import outcome, reason
from content.easy_read.splitting.purpose import purpose
from content.easy_read.splitting.quantified import quantified
from content.easy_read.splitting.relative import relative
from content.easy_read.splitting.reported import reported
from content.easy_read.splitting.series import series
from content.easy_read.splitting.shared_subject import shared_subject
from content.easy_read.splitting.these_are import these_are
from content.easy_read.view import View

Way: TypeAlias = Callable[[View], tuple[str, ...] | None]

WAYS: tuple[Way, ...] = (
    brackets,
    semicolons,
    aside,
    second_name,
    dashes,
    quantified,
    series,
    adverbial,
    coordination,
    relative,
    apposition,
    shared_subject,
    orders,
    joints,
    outcome,
    reason,
    including,
    by_doing,
    what_if,
    limited,
    reported,
    purpose,
    adjunct,
    these_are,
)
"""The surest ways first."""
