"""What a passport says about one file: its rows in order, and whether the file is proven."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any

from flask_babel import gettext as _
from flask_babel import ngettext

from formats.passport.row import Row
from service.web.said import say


@dataclass(frozen=True, slots=True)
class Proof:
    """The rows of one passport, by what came of them."""

    failed: tuple[Row, ...] = ()
    asked: tuple[Row, ...] = ()
    """Rows where a person is needed."""
    passed: tuple[Row, ...] = ()

    @property
    def proven(self) -> bool | None:
        """Return whether nothing failed; None where nothing could be checked."""
        if self.failed:
            return False
        return True if self.passed else None

    @property
    def rows(self) -> tuple[Row, ...]:
        """Return all the rows, what failed first."""
        return (*self.failed, *self.asked, *self.passed)

    @property
    def line(self) -> str:
        """Return in one or two sentences what was checked, for the card of a ready file."""
        if self.failed:
            return _("Not proven. %(why)s", why=say(self.failed[0].words))
        if not self.passed:
            return _("Nothing in this file could be checked.")
        passed = len(self.passed)
        said = ngettext("Checked: %(num)s thing passed.", "Checked: %(num)s things passed.", passed)
        if not self.asked:
            return said
        asked = ngettext("%(num)s needs a person.", "%(num)s need a person.", len(self.asked))
        return f"{said} {asked}"


NO_PROOF = Proof()
"""Of a file that is not made, or of which nothing is known."""


def proof_of(stored: Iterable[Mapping[str, Any]]) -> Proof:
    """Return the proof from stored rows. Rows from before a field was added show without it."""
    known = {each.name for each in fields(Row)}
    rows = [Row(**{name: row[name] for name in known & set(row)}) for row in stored]
    return of_rows(rows)


def of_rows(rows: Iterable[Row]) -> Proof:
    """Return the proof of these rows."""
    every = tuple(rows)
    return Proof(
        failed=tuple(row for row in every if row.status == "fail"),
        asked=tuple(row for row in every if row.status == "needs a person"),
        passed=tuple(row for row in every if row.status == "pass"),
    )
