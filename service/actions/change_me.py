"""A person changes what others see of them: name, how to say it, portrait, and credit."""

from sqlalchemy import select

from service.actions.leave_group import CREDITS
from service.parts import Parts
from service.store import events
from service.store.tables import Membership, Person, SignedIn
from service.store.tables.columns import now

DRAWN = ("glasses", "long-hair", "beard", "grey-bob", "top-knot", "headscarf", "curls", "bald")


def change_name(parts: Parts, person_id: str, *, name: str, say_name: str, drawn: str) -> None:
    """Change the name everywhere it is shown. An unknown portrait shows the initials."""
    with parts.database.write() as session:
        person = session.get_one(Person, person_id)
        person.name, person.say_name = name, say_name
        person.drawn = drawn if drawn in DRAWN else ""
        events.record(session, "changed", "person", person_id, actor_id=person_id)


def choose_credit(parts: Parts, person_id: str, group_id: str, credit: str) -> None:
    """Choose how the person is named in what a group publishes. ValueError: not offered."""
    if credit not in CREDITS:
        raise ValueError(credit)
    with parts.database.write() as session:
        membership = session.scalar(
            select(Membership).where(
                Membership.person_id == person_id, Membership.group_id == group_id
            )
        )
        if membership is not None:
            membership.credit = credit


def remember_display(
    parts: Parts, person_id: str, *, theme: str, text_size: int, spacing: str
) -> None:
    """Keep size, colours and spacing with the person, for their other devices."""
    with parts.database.write() as session:
        person = session.get_one(Person, person_id)
        person.theme, person.text_size, person.spacing = theme, text_size, spacing


def remember_language(parts: Parts, person_id: str, locale: str) -> None:
    """Keep the language of the pages with the person."""
    with parts.database.write() as session:
        session.get_one(Person, person_id).language = locale


def end_session(parts: Parts, person_id: str, session_id: str) -> None:
    """End one of the person's own sessions; anybody else's stays."""
    with parts.database.write() as session:
        found = session.get(SignedIn, session_id)
        if found is not None and found.person_id == person_id and found.ended_at is None:
            found.ended_at = now()
