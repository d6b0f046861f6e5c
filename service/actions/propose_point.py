"""Let an outside computer propose words for one drafted point. A person still decides."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from content.easy_read.engine import KIND, Proposal, checked
from content.languages import base_code
from content.markup import text_from
from content.tree import Point, Run
from service.actions._changed import note_revision, tell
from service.actions.voice import Voice
from service.outside import OutsideComputer
from service.parts import Parts
from service.store import outside
from service.store.tables import Block, Document, Edition

Outcome: TypeAlias = Literal["proposed", "no_leave", "not_a_draft", "refused", "changed_meanwhile"]


@dataclass(frozen=True, slots=True)
class Proposed:
    """What became of the question, and the guard's reasons where the words were refused."""

    outcome: Outcome
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Asked:
    """What leaves this machine, and the point that it is asked for."""

    document_id: str
    block_id: str
    sentence: str
    language: str
    version: int


def propose_point(
    parts: Parts, document_id: str, block_id: str, computer: OutsideComputer, *, by: Voice
) -> Proposed:
    """Ask for simpler words and put them into the point, marked as machine-made.

    Only the sentence that the point was made from leaves, only with the group's leave, and
    only for a point that nobody has kept or changed. Words that the guard refuses change
    nothing. Raises NoAnswer.
    """
    asked = _what_to_ask(parts, document_id, block_id)
    if not isinstance(asked, _Asked):
        return asked
    answer = computer.lines(asked.sentence, asked.language)
    proposal = checked(asked.sentence, answer, language=base_code(asked.language))
    if proposal.refused:
        return Proposed("refused", proposal.refused)
    return _put(parts, asked, proposal, computer.name, by)


def _what_to_ask(parts: Parts, document_id: str, block_id: str) -> _Asked | Proposed:
    with parts.database.read() as session:
        block = session.get_one(Block, block_id)
        if not outside.leave_of(session, session.get_one(Document, document_id)).given:
            return Proposed("no_leave")
        if block.state != "drafted" or block.kind != "point" or not block.source_text:
            return Proposed("not_a_draft")
        language = block.language or session.get_one(Edition, block.edition_id).language
        return _Asked(document_id, block_id, block.source_text, language, block.version)


def _put(parts: Parts, asked: _Asked, proposal: Proposal, name: str, by: Voice) -> Proposed:
    point = Point(asked.block_id, tuple((Run(line),) for line in proposal.lines))
    with parts.database.write() as session:
        block = session.get_one(Block, asked.block_id)
        document = session.get_one(Document, asked.document_id)
        if block.version != asked.version or not outside.leave_of(session, document).given:
            return Proposed("changed_meanwhile")
        block.text = text_from(point)
        block.what_changed = f"{KIND} {name}"
        block.version += 1
        note_revision(session, block, "proposed", by, asked.version)
        tell(session, document, "proposed", by, block=asked.block_id)
        return Proposed("proposed")
