"""What the pages for coming in ask the database."""

from service.parts import parts
from service.store import invites
from service.store.secrets import hash_of
from service.store.tables import Invite, Person


def open_invite(token: str) -> Invite | None:
    """Return the invite that the token opens now, None where it opens nothing."""
    with parts().database.read() as session:
        found = invites.by_token(session, hash_of(token))
        if found is None or not invites.is_open(found):
            return None
        session.expunge(found)
        return found


def is_for(token: str, person_id: str) -> bool:
    """Return whether the token, used or not, was made for this person."""
    with parts().database.read() as session:
        found = invites.by_token(session, hash_of(token))
        return found is not None and found.person_id == person_id


def person_of(invite: Invite) -> str:
    """Return the name of the person whom the invite is for."""
    with parts().database.read() as session:
        return session.get_one(Person, invite.person_id).name


def is_new(invite_id: str) -> bool:
    """Return whether the invite's person has never come in before."""
    with parts().database.read() as session:
        invite = session.get(Invite, invite_id)
        return invite is not None and not invites.was_here(session, invite.person_id)
