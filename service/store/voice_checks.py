"""Questions about computer voices that people who speak the language have checked."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.store.tables import Person, VoiceCheck


@dataclass(frozen=True, slots=True)
class Said:
    """What one person says about a voice now."""

    name: str
    person_id: str
    answer: str


def answers(session: Session, group_id: str) -> dict[tuple[str, str], tuple[Said, ...]]:
    """Return what people say now, by language and voice; the names in alphabetical order."""
    found: dict[tuple[str, str], dict[str, Said]] = {}
    for row, name in _rows(session, group_id):
        said = Said(name, row.author_id, row.answer)
        found.setdefault((row.language, row.voice), {})[row.author_id] = said
    return {
        key: tuple(
            sorted(
                (one for one in people.values() if one.answer != "withdrawn"),
                key=lambda one: (one.name, one.person_id),
            )
        )
        for key, people in found.items()
    }


def answer_of(session: Session, group_id: str, key: tuple[str, str], person_id: str) -> str:
    """Return what the person says about this language and voice now, "" for nothing."""
    said = answers(session, group_id).get(key, ())
    return next((one.answer for one in said if one.person_id == person_id), "")


def is_checked(said: Sequence[Said]) -> bool:
    """Return whether a speaker understands the voice and no speaker says that they cannot."""
    return bool(said) and all(one.answer == "understood" for one in said)


def checked(session: Session, group_id: str) -> tuple[str, ...]:
    """Return the voices that are checked, as the tree holds them: "cy cel/cy"."""
    found = answers(session, group_id).items()
    return tuple(sorted(f"{lang} {voice}" for (lang, voice), said in found if is_checked(said)))


def _rows(session: Session, group_id: str) -> Sequence[tuple[VoiceCheck, str]]:
    """Return every answer with the person's name, oldest first."""
    question = (
        select(VoiceCheck, Person.name)
        .join(Person, Person.id == VoiceCheck.author_id)
        .where(VoiceCheck.group_id == group_id)
    )
    rows = session.execute(question.order_by(VoiceCheck.at, VoiceCheck.id))
    return [(row[0], row[1]) for row in rows]
