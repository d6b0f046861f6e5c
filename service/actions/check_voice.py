"""A person who speaks a language says whether a computer voice of it can be understood."""

from collections.abc import Mapping
from typing import Literal, TypeAlias

from service.actions.voice import Voice
from service.parts import Parts
from service.store import events, voice_checks
from service.store.tables import VoiceCheck

Answer: TypeAlias = Literal["understood", "not_understood", "withdrawn"]
ANSWERS: Mapping[str, Answer] = {
    "understood": "understood",
    "not_understood": "not_understood",
    "withdrawn": "withdrawn",
}


def check_voice(
    parts: Parts, group_id: str, *, language: str, voice: str, answer: Answer, by: Voice
) -> None:
    """Keep the answer in place of what the person said before; the same twice is one answer."""
    with parts.database.write() as session:
        before = voice_checks.answer_of(session, group_id, (language, voice), by.author_id)
        if answer == (before or "withdrawn"):
            return
        row = VoiceCheck(
            group_id=group_id,
            language=language,
            voice=voice,
            answer=answer,
            author_id=by.author_id,
            entered_by_id=by.entered_by_id,
        )
        session.add(row)
        session.flush()
        events.record(
            session,
            answer,
            "voice",
            row.id,
            group_id=group_id,
            actor_id=by.author_id,
            entered_by_id=by.entered_by_id,
        )
