"""Who tried the words of an edition, named as they agreed to be named, and in which ways."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from content.tree import Document as Tree
from content.tree import images, plain_text
from service.store import frozen
from service.store.files import Files
from service.store.tables import Membership, Person, SignOff
from service.store.trees import credited

WAYS = ("read", "heard", "braille", "with_support")


@dataclass(frozen=True, slots=True)
class Tried:
    """Who tried one edition. The ways are those of all of them together, never of one person."""

    names: tuple[str, ...] = ()
    ways: tuple[str, ...] = ()
    """Of `WAYS`, in that order."""
    unnamed: bool = False
    """Whether somebody tried it who is named nowhere."""

    def known_as(self, group_name: str) -> tuple[str, ...]:
        """Return the names; the group's where only people tried it who are named nowhere."""
        return self.names or ((group_name,) if self.unnamed else ())


def tried(
    session: Session, files: Files, edition_id: str, group_id: str, words: Tree, *, way: str = ""
) -> Tried:
    """Return who tried exactly these words. Whoever tried older words did not try these.

    Only those who tried them in this way where one is given, such as "braille". For "heard" the
    sound counts too: whoever heard "E H C P" said as one word did not hear it as it is now.
    """
    read = heard_words if way == "heard" else _read_words
    rows = session.execute(
        select(Person.name, Membership.credit, SignOff.tree_key, SignOff.how)
        .join(SignOff, SignOff.person_id == Person.id)
        .outerjoin(
            Membership,
            (Membership.person_id == Person.id) & (Membership.group_id == group_id),
        )
        .where(SignOff.edition_id == edition_id)
    ).all()
    if not rows:
        return Tried()
    now = read(words)
    same = {key: read(frozen.thaw(files.get(key))) == now for key in {r.tree_key for r in rows}}
    these = [row for row in rows if same[row.tree_key] and way in {"", row.how}]
    named = {credited(row.name, row.credit) for row in these if row.credit not in {None, "none"}}
    return Tried(
        names=tuple(sorted(named)),
        ways=tuple(way for way in WAYS if any(row.how == way for row in these)),
        unnamed=any(row.credit in {None, "none"} for row in these),
    )


def _read_words(tree: Tree) -> tuple[object, ...]:
    return tree.title, plain_text(tree)


def sign_offs_of(session: Session, edition_id: str, way: str) -> Sequence[SignOff]:
    """Return who tried the edition in this way, whatever its words were, oldest first."""
    question = select(SignOff).where(SignOff.edition_id == edition_id, SignOff.how == way)
    return session.scalars(question.order_by(SignOff.at, SignOff.id)).all()


def heard_words(tree: Tree) -> tuple[object, ...]:
    """Return what a person heard who listened to the text: equal only where it sounds the same.

    The voices count too: who heard one voice has not heard another, nor its next version.
    """
    pictures = tuple(image.said for image in images(tree))
    return *_read_words(tree), tree.sayings, pictures, tree.heard_in
