"""Put words into a block from the version they were made from, inside an open transaction.

Different sentences join. The same sentence, changed by two, is never joined by a machine:
nothing is changed then, and both wordings come back.
"""

from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

from sqlalchemy import select
from sqlalchemy.orm import Session

from content.cleaning import MAX_BLOCK
from content.coproduction.documents import Act, State, can_move
from content.merging import Choice, Merged, merge
from service.actions._changed import note_revision, words_changed
from service.actions._limits import has_room
from service.actions.voice import Voice
from service.store.documents import revision_at
from service.store.tables import Block, Document, Revision

Outcome: TypeAlias = Literal[
    "saved", "joined", "same", "clash", "taken_out", "put_away", "too_long", "full"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """Everything of a block that a person can write. None: leave it as it is."""

    text: str
    alt: str | None = None
    caption: str | None = None
    level: int | None = None
    decorative: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """What became of the words.

    In a clash `mine` and `theirs` are the whole texts to choose from, and `other_id` is the
    person whose words were saved first.
    """

    outcome: Outcome
    version: int = 0
    mine: Wording = field(default_factory=lambda: Wording(text=""))
    theirs: Wording = field(default_factory=lambda: Wording(text=""))
    other_id: str = ""
    reopened: bool = False
    """The group had agreed, or was deciding: that fell away with this change."""

    @property
    def is_kept(self) -> bool:
        """Return whether the words stand in the document now."""
        return self.outcome in {"saved", "joined", "same"}


def apply_words(
    session: Session,
    document: Document,
    block: Block,
    wording: Wording,
    *,
    base_version: int,
    by: Voice,
    choice: Choice | None = None,
    seen: int | None = None,
    joins_own: bool = False,
) -> Saved:
    """Put the words in, joined with what others wrote since `base_version`.

    Somebody's own later words give way to what they send from their own page, as it is their
    last word. `joins_own`: they do not, because what comes in was written before them.

    `choice` settles a clash, where nobody has written since the version that was `seen`.
    """
    if not can_move(State(document.state), Act.WRITE):
        return Saved(outcome="put_away", version=block.version, mine=wording)
    wording = replace(wording, text=Merged((wording.text,)).text)
    if too_much := _too_much(session, block, wording):
        return Saved(outcome=too_much, version=block.version, mine=wording)
    if block.removed_at is not None:
        return Saved(outcome="taken_out", version=block.version, mine=wording)
    apart = base_version != block.version and (
        joins_own or bool(_other(session, block.id, base_version, by))
    )
    base = base_version if apart else block.version
    joined = _Joined.of(session, document, block, wording, base)
    if seen not in {None, block.version}:
        choice = None
    if joined.clashes and choice is None:
        return _clash(session, block, joined, by)
    new = joined.settled(choice or "mine")
    if not _put(block, new):
        return Saved(outcome="same", version=block.version)
    block.version += 1
    is_mine = _same_words(new, wording)
    note_revision(session, block, "changed" if is_mine else "joined", by, base_version)
    reopened = words_changed(session, document, "changed", by, block.id)
    outcome: Outcome = "saved" if is_mine else "joined"
    return Saved(
        outcome=outcome,
        version=block.version,
        other_id=_other(session, block.id, base_version, by) if outcome == "joined" else "",
        reopened=reopened,
    )


@dataclass(frozen=True, slots=True)
class _Joined:
    """Each text of a block, merged by itself."""

    texts: dict[str, Merged]
    wording: Wording

    @staticmethod
    def of(
        session: Session,
        document: Document,
        block: Block,
        wording: Wording,
        base_version: int,
    ) -> "_Joined":
        now = {name: getattr(block, name) for name in ("text", "alt", "caption")}
        base = now
        if base_version != block.version:
            found = revision_at(session, block.id, base_version)
            base = {name: getattr(found, name, "") for name in now}
        mine = {name: getattr(wording, name) for name in now}
        language = block.language or document.language
        return _Joined(
            {
                name: merge(base[name], mine[name], now[name], language)
                for name in now
                if mine[name] is not None
            },
            wording,
        )

    @property
    def clashes(self) -> bool:
        return any(merged.clashes for merged in self.texts.values())

    def settled(self, choice: Choice) -> Wording:
        texts = {
            name: merged.settled((choice,) * len(merged.clashes))
            for name, merged in self.texts.items()
        }
        return Wording(**texts, level=self.wording.level, decorative=self.wording.decorative)


def _too_much(session: Session, block: Block, wording: Wording) -> Outcome | None:
    parts = (wording.text, wording.alt or "", wording.caption or "")
    if max(map(len, parts)) > max(MAX_BLOCK, len(block.text)):
        return "too_long"
    if len(wording.text) <= len(block.text):
        return None
    return None if has_room(session, block.edition_id, wording.text, block.text) else "full"


def _put(block: Block, new: Wording) -> bool:
    changed = False
    for name in ("text", "alt", "caption", "level", "decorative"):
        value = getattr(new, name)
        if value is not None and value != getattr(block, name):
            setattr(block, name, value)
            changed = True
    return changed


def _same_words(new: Wording, mine: Wording) -> bool:
    return (new.text, new.alt, new.caption) == (mine.text, mine.alt, mine.caption)


def _other(session: Session, block_id: str, since: int, by: Voice) -> str:
    """Return who else saved last after this version; "" where it was all the same voice."""
    question = (
        select(Revision.author_id)
        .where(
            Revision.block_id == block_id,
            Revision.version > since,
            (Revision.author_id != by.author_id) | (Revision.entered_by_id != by.entered_by_id),
        )
        .order_by(Revision.version.desc())
    )
    return session.scalar(question.limit(1)) or ""


def _clash(session: Session, block: Block, joined: _Joined, by: Voice) -> Saved:
    return Saved(
        outcome="clash",
        version=block.version,
        mine=joined.settled("mine"),
        theirs=joined.settled("theirs"),
        other_id=_other(session, block.id, 0, by),
    )
