"""A person tried an edition and says so: the passport names them.

Who listened heard the words as they are said now, in the voices of now: readers did not.
"""

from sqlalchemy import select

from content.tree import Document as Tree
from service.actions.voice import Voice
from service.parts import Parts
from service.store import events, frozen, trees
from service.store.sounding import as_it_is_heard
from service.store.tables import Document, Edition, SignOff
from service.store.tried import WAYS

__all__ = ["WAYS", "sign_off"]


def sign_off(parts: Parts, edition_id: str, voice: Voice, how: str) -> None:
    """Note that the person tried the edition as it is now; once for the same words and way.

    Raises ValueError for a way that is none of `WAYS`.
    """
    if how not in WAYS:
        raise ValueError(how)
    with parts.database.write() as session:
        edition = session.get_one(Edition, edition_id)
        tree: Tree = trees.tree_of(session, edition)
        if how == "heard":
            tree = as_it_is_heard(session, edition, tree)
        document = session.get_one(Document, edition.document_id)
        key = parts.files.put(frozen.freeze(tree))
        same = select(SignOff.id).where(
            SignOff.edition_id == edition_id,
            SignOff.tree_key == key,
            SignOff.person_id == voice.author_id,
            SignOff.how == how,
        )
        if session.scalar(same) is not None:
            return
        session.add(
            SignOff(
                edition_id=edition_id,
                tree_key=key,
                person_id=voice.author_id,
                entered_by_id=voice.entered_by_id,
                how=how,
            )
        )
        events.record(
            session,
            "tried",
            "edition",
            edition_id,
            group_id=document.group_id,
            document_id=document.id,
            actor_id=voice.author_id,
            entered_by_id=voice.entered_by_id,
        )
