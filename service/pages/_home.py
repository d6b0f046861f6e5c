"""What a group's home shows, made ready for the page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from flask import current_app, url_for
from sqlalchemy.orm import Session

from service.pages._seen import SEEN_BY_PUBLISHERS
from service.store import at_home, deciding, documents, people
from service.store.tables import Decision, Document, Group, Meeting, Person

Kind: TypeAlias = Literal["decide", "write", "publish", "start", "read", "nothing"]


@dataclass(frozen=True, slots=True)
class Now:
    """The one thing that is for this person now."""

    kind: Kind
    href: str = ""
    title: str = ""
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Answered:
    """Somebody answered a comment of this person."""

    who: str
    title: str
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """A group as its home page shows it."""

    group: Group
    now: Now
    answered: Answered | None
    documents: Sequence[Document]
    meeting: Meeting | None
    members: Sequence[Person]
    is_member: bool
    is_facilitator: bool


def home_of(session: Session, group: Group, person: Person) -> Home:
    """Return the group's home as this member, or publisher, sees it."""
    mine = next(
        (
            membership
            for membership in people.memberships_of(session, group.id)
            if membership.person_id == person.id and membership.left_at is None
        ),
        None,
    )
    seen = [
        document
        for document in documents.documents_of(session, group.id)
        if document.state != "archived" and (mine or document.state in SEEN_BY_PUBLISHERS)
    ]
    return Home(
        group=group,
        now=_for_member(session, group, person, seen) if mine else _for_publisher(seen),
        answered=_answered(session, group, person) if mine else None,
        documents=seen,
        meeting=deciding.next_meeting(session, group.id) if mine else None,
        members=people.members_of(session, group.id),
        is_member=mine is not None,
        is_facilitator=mine is not None and mine.facilitator,
    )


def to_document(document: Document) -> str:
    """Return the address of the document's page."""
    return f"/d/{document.id}"


def to_publish(document: Document) -> str:
    """Return the address where a publisher sees the agreed document."""
    return url_for("publish.publish", document_id=document.id)


def to_start(group: Group) -> str:
    """Return the address where a document is started, "" where there is no such page."""
    known = "documents.new" in current_app.view_functions
    return url_for("documents.new", group_id=group.id) if known else ""


def _for_member(session: Session, group: Group, person: Person, seen: Sequence[Document]) -> Now:
    decision = at_home.unanswered(session, group.id, person.id)
    if decision is not None:
        return _decide(session, decision)
    for state in ("writing", "blank"):
        for document in seen:
            if document.state == state:
                return Now("write", to_document(document), document.title)
    return Now("nothing") if seen else Now("start", to_start(group))


def _decide(session: Session, decision: Decision) -> Now:
    document = session.get_one(Document, decision.document_id)
    return Now("decide", _to_decision(decision), document.title, decision.closes_at)


def _to_decision(decision: Decision) -> str:
    return f"/d/{decision.document_id}/decisions/{decision.id}"


def _for_publisher(seen: Sequence[Document]) -> Now:
    for document in seen:
        if document.state == "agreed":
            return Now("publish", to_publish(document), document.title)
    return Now("read")


def _answered(session: Session, group: Group, person: Person) -> Answered | None:
    outcome = at_home.newest_outcome_for(session, group.id, person.id)
    if outcome is None:
        return None
    document = session.get_one(Document, outcome.document_id)
    names = people.names(session, {outcome.author_id})
    return Answered(names[outcome.author_id], document.title, to_document(document))
