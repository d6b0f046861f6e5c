"""What the page of a question to the group shows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from flask import g, url_for
from sqlalchemy.orm import Session

from service.actions.close_decision import standing
from service.pages._decide_words import OtherWords, other_words
from service.pages._reading import for_group
from service.parts import Parts
from service.store import deciding, documents, frozen, people, trees
from service.store.tables import Ballot, Decision
from service.web.authors import Author, authors_for
from service.web.reading import Shown, shown

CARDS = {
    "happy": "happy",
    "can_live": "live_with",
    "not_happy": "not_happy",
    "need_to_know": "know_more",
}
"""The answers, by the names that the cards send."""
CLOSED = ("agreed", "not_agreed")


@dataclass(frozen=True, slots=True)
class Said:
    """An answer that this person may see again: their own, or one they typed for somebody."""

    name: str
    card: str
    because: str
    mine: bool
    typed_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question to the group as one person sees it."""

    id: str
    state: str
    question: str
    closes_at: datetime
    answered: int
    members: int
    needed: int
    words: tuple[Shown, ...]
    other: OtherWords | None
    said: tuple[Said, ...]
    authors: tuple[Author, ...]
    counts: tuple[tuple[str, int], ...]
    """How many gave each answer; only once it is closed."""
    reasons: tuple[str, ...]
    """What people said, without names; only once it is closed."""
    easy_read: str
    latest: str
    """Id of the newest question about the same thing, where it is another one."""

    @property
    def closed(self) -> bool:
        """Return whether nobody can answer any more."""
        return self.state in CLOSED


def asked(parts: Parts, session: Session, decision: Decision) -> Asked:
    """Return the question for the person who is here. Results only where it is closed."""
    result = standing(parts, session, decision)
    ballots = deciding.live_ballots(session, decision.id)
    closed = decision.state in CLOSED
    members = people.members_of(session, decision.group_id)
    here = [ballot for ballot in ballots if ballot.person_id in {person.id for person in members}]
    return Asked(
        id=decision.id,
        state=decision.state,
        question=decision.question,
        closes_at=decision.closes_at,
        answered=len(here),
        members=len(members),
        needed=result.needed,
        words=_words(parts, session, decision),
        other=other_words(session, decision),
        said=_said(session, ballots),
        authors=authors_for(session, decision.group_id),
        counts=_counts(here) if closed else (),
        reasons=tuple(ballot.because for ballot in here if ballot.because) if closed else (),
        easy_read=_easy_read(session, decision),
        latest=_latest(session, decision),
    )


def _words(parts: Parts, session: Session, decision: Decision) -> tuple[Shown, ...]:
    if decision.target != "document":
        return ()
    tree = frozen.thaw(parts.files.get(decision.tree_key))
    return shown(tree, for_group(session, tree, decision.document_id, decision.group_id))


def _said(session: Session, ballots: Sequence[Ballot]) -> tuple[Said, ...]:
    """Return the person's own answer, and those they typed for somebody they support."""
    me = g.person.id
    mine = [ballot for ballot in ballots if me in {ballot.person_id, ballot.entered_by_id}]
    names = people.names(
        session, {key for one in mine for key in (one.person_id, one.entered_by_id)}
    )
    return tuple(
        Said(
            names.get(ballot.person_id, ""),
            CARDS[ballot.answer],
            ballot.because,
            ballot.person_id == me,
            names.get(ballot.entered_by_id, "") if ballot.entered_by_id != ballot.person_id else "",
        )
        for ballot in sorted(mine, key=lambda one: one.person_id != me)
    )


def _counts(ballots: Sequence[Ballot]) -> tuple[tuple[str, int], ...]:
    return tuple(
        (card, sum(ballot.answer == answer for ballot in ballots)) for answer, card in CARDS.items()
    )


def _easy_read(session: Session, decision: Decision) -> str:
    """Return where the same document stands in easy read, "" where it does not yet."""
    edition = documents.edition_of(session, decision.document_id, "easy_read", g.document.language)
    if edition is None or not trees.tree_blocks(session, edition.id):
        return ""
    return url_for("publish.read", document_id=decision.document_id, edition_id=edition.id)


def _latest(session: Session, decision: Decision) -> str:
    for other in deciding.decisions_of(session, decision.document_id):
        same = (other.target, other.suggestion_id) == (decision.target, decision.suggestion_id)
        if same:
            return other.id if other.id != decision.id else ""
    return ""
