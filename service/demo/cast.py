"""Puts the people of the demo group into the database, with what each of them needs."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.actions.voice import Voice
from service.demo import story
from service.store import events
from service.store.tables import (
    AgendaItem,
    Group,
    Meeting,
    Membership,
    Organisation,
    Person,
    Preference,
    Publisher,
    Supporter,
    WordEntry,
)
from service.store.tables.columns import now

WHERE_THEY_MEET = ZoneInfo("Europe/London")


@dataclass(frozen=True, slots=True)
class Cast:
    """The ids of the group and of its people by their keys in the story."""

    group_id: str
    people: Mapping[str, str]

    def voice(self, part: story.Part) -> Voice:
        """Return whose words a part of the story are, and who typed them."""
        return Voice(self.people[part["by"]], self.people[part.get("typed_by", part["by"])])


def find(session: Session) -> Cast | None:
    """Return the demo group where it is there already, None otherwise."""
    found = session.execute(
        select(Person.name, Person.id, Membership.group_id)
        .outerjoin(Membership, Membership.person_id == Person.id)
        .where(Person.demo)
    ).all()
    if not found:
        return None
    ids = {row.name: row.id for row in found}
    people = {one["key"]: ids[one["name"]] for one in story.group()["people"]}
    return Cast(next(row.group_id for row in found if row.group_id), people)


def put(session: Session) -> Cast:
    """Add the organisation, the group and its people inside the open transaction."""
    told = story.group()
    organisation = Organisation(name=told["organisation"]["name"])
    session.add(organisation)
    session.flush()
    group = Group(organisation_id=organisation.id, **told["group"])
    people = {one["key"]: _person(one) for one in told["people"]}
    session.add_all([group, *people.values()])
    session.flush()
    cast = Cast(group.id, {key: person.id for key, person in people.items()})
    for one in told["people"]:
        _place(session, cast, one, organisation.id)
    _furnish(session, cast)
    events.record(
        session, "started", "group", group.id, group_id=group.id, actor_id=cast.people["femi"]
    )
    return cast


def _person(one: story.Part) -> Person:
    return Person(
        name=one["name"],
        about=one["about"],
        language=one.get("language", "en"),
        text_size=one.get("text_size", 100),
        drawn=one["drawn"],
        demo=True,
    )


def _place(session: Session, cast: Cast, one: story.Part, organisation_id: str) -> None:
    person_id = cast.people[one["key"]]
    if one.get("publisher"):
        session.add(Publisher(organisation_id=organisation_id, person_id=person_id))
    else:
        facilitates = one.get("facilitator", False)
        session.add(
            Membership(group_id=cast.group_id, person_id=person_id, facilitator=facilitates)
        )
    session.add(
        Preference(
            person_id=person_id,
            formats=one["formats"],
            languages=one.get("languages", ["en"]),
            print_size=one.get("print_size", 18),
            speed=one.get("speed", "normal"),
        )
    )
    if "supports" in one:
        helped = cast.people[one["supports"]]
        session.add(Supporter(person_id=helped, supporter_id=person_id))


def _furnish(session: Session, cast: Cast) -> None:
    told = story.group()
    for word in told["words"]:
        for language, end in (("en", ""), ("cy", "_cy")):
            session.add(
                WordEntry(
                    group_id=cast.group_id,
                    language=language,
                    term=word[f"term{end}"],
                    meaning=word[f"meaning{end}"],
                    added_by_id=cast.people["sam" if language == "en" else "megan"],
                )
            )
    session.add(_meeting(cast, told["meeting"]))
    for place, item in enumerate(told["agenda"], 1):
        session.add(
            AgendaItem(
                group_id=cast.group_id,
                question=item["question"],
                raised_by_id=cast.people[item["by"]],
                position=place,
            )
        )


def _meeting(cast: Cast, told: story.Part) -> Meeting:
    day = (now() + timedelta(days=told["in_days"])).date()
    starts, ends = (
        datetime.combine(day, time.fromisoformat(told[key]), tzinfo=WHERE_THEY_MEET)
        for key in ("starts", "ends")
    )
    return Meeting(
        group_id=cast.group_id,
        starts_at=starts,
        ends_at=ends,
        place=told["place"],
        join=told["join"],
    )
