"""Who listened to an edition, to which version of it, and who checked its voice."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from content.languages import base_code
from content.tree import Document as Tree
from formats.voices.here import natural_for, needs_speaker, voice_for
from service.parts import parts
from service.store import frozen, voice_checks
from service.store.tables import Edition, Group
from service.store.tried import heard_words, sign_offs_of
from service.web.authors import Face, faces, said_by


@dataclass(frozen=True, slots=True)
class Listened:
    """One person who listened. `now`: to the text as it is said today."""

    author: Face
    typed_by: Face | None
    at: datetime
    now: bool


@dataclass(frozen=True, slots=True)
class VoiceState:
    """The computer voice of a language, and what people who speak the language say of it."""

    language: str
    voice: str
    needs_speaker: bool
    """Whether a person has to check it before recordings stop saying that nobody did."""
    said: tuple[voice_checks.Said, ...]
    natural_follows: bool = False
    """Whether a natural voice, too slow to wait for, reads it after it is published."""

    @property
    def checked(self) -> bool:
        """Return whether speakers understand it."""
        return not self.needs_speaker or voice_checks.is_checked(self.said)

    @property
    def understood_by(self) -> tuple[str, ...]:
        """Return who understands it."""
        return tuple(one.name for one in self.said if one.answer == "understood")

    @property
    def not_understood_by(self) -> tuple[str, ...]:
        """Return who cannot understand it."""
        return tuple(one.name for one in self.said if one.answer == "not_understood")


def listened(session: Session, edition: Edition, tree: Tree) -> tuple[Listened, ...]:
    """Return who listened, each person once with their newest time, the newest first.

    `tree` is the text as it is heard now: `service.store.sounding.as_it_is_heard`.
    """
    rows = sign_offs_of(session, edition.id, "heard")
    newest = {row.person_id: row for row in rows}.values()
    names = faces(session, {one for row in newest for one in (row.person_id, row.entered_by_id)})
    now = heard_words(tree)
    return tuple(
        Listened(
            *said_by(names, row.person_id, row.entered_by_id),
            row.at,
            heard_words(frozen.thaw(parts().files.get(row.tree_key))) == now,
        )
        for row in sorted(newest, key=lambda row: row.at, reverse=True)
    )


def voice_of(session: Session, group: Group, language: str) -> VoiceState | None:
    """Return the voice that pages read this language with, None where there is none."""
    voice = voice_for(language)
    if not voice:
        return None
    said = voice_checks.answers(session, group.id).get((base_code(language), voice), ())
    follows = parts().settings.natural and natural_for(language, group.organisation_id or "")
    return VoiceState(
        base_code(language), voice, needs_speaker(language), said, natural_follows=bool(follows)
    )
