"""Which profile holds for an edition: the group's choice, or the one for its kind and language."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from flask_babel import get_locale
from sqlalchemy.orm import Session

from content.checking import PROFILES, Profile
from content.checking.profiles import CYMRAEG_CLIR, EASY_READ, PLAIN_LANGUAGE
from content.languages import base_code
from service.close_reading import profile_of
from service.store import checking
from service.store.tables import CheckChoice, Document, Edition, OwnProfile
from service.web.authors import Face, faces, said_by

OWN = "own"
EMPTY = "{}"


@dataclass(frozen=True, slots=True)
class Chosen:
    """Who chose something, who typed it where that is somebody else, and when."""

    author: Face
    typed_by: Face | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Rules:
    """The profile of an edition."""

    key: str
    """What `close_reading.profile_of` makes the profile from."""
    id: str
    profile: Profile
    chosen: Chosen | None
    """None where it is the usual one and nobody chose."""

    @property
    def title(self) -> str:
        """Return its name in the language of the page."""
        return in_locale(self.profile.title)


def rules_of(session: Session, document: Document, edition: Edition) -> Rules:
    """Return the profile that the group chose for the edition, else the usual one."""
    choice = checking.choice_of(session, edition.id)
    if choice is None:
        usual = usual_for(edition)
        return Rules(usual.id, usual.id, usual, None)
    key = own_values(session, document.group_id) if choice.profile == OWN else choice.profile
    if key not in PROFILES and choice.profile != OWN:
        key = usual_for(edition).id
    return Rules(key, choice.profile, profile_of(key), chosen_by(session, choice))


def own_values(session: Session, group_id: str) -> str:
    """Return the group's own profile as JSON, an empty one where it has made none."""
    row = checking.own_profile_of(session, group_id)
    return row.chosen if row else EMPTY


def own_values_as_read(session: Session, group_id: str) -> dict[str, object]:
    """Return the values of the group's own profile."""
    values: dict[str, object] = json.loads(own_values(session, group_id))
    return values


def chosen_by(session: Session, row: CheckChoice | OwnProfile) -> Chosen:
    """Return who chose, and when."""
    names = faces(session, {row.author_id, row.entered_by_id})
    return Chosen(*said_by(names, row.author_id, row.entered_by_id), row.at)


def usual_for(edition: Edition) -> Profile:
    """Return the built-in profile for the edition's kind and language."""
    if edition.kind == "easy_read":
        return EASY_READ
    return CYMRAEG_CLIR if base_code(edition.language) == "cy" else PLAIN_LANGUAGE


def offered_for(edition: Edition) -> tuple[Profile, ...]:
    """Return the built-in profiles to choose from: the one of another language is none."""
    plain = CYMRAEG_CLIR if base_code(edition.language) == "cy" else PLAIN_LANGUAGE
    return (plain, EASY_READ)


def in_locale(words: Mapping[str, str]) -> str:
    """Return the words in the language of the page, in English where there are no others."""
    return words.get(str(get_locale())) or words["en"]
