"""Puts the demo group in, once. What people change in it afterwards stays as they left it."""

from sqlalchemy.orm import Session

from content.coproduction.decisions import Answer
from service.actions.cast_ballot import Said, cast_ballot
from service.actions.once import done, result_of
from service.actions.open_decision import open_document_decision
from service.actions.publish import publish
from service.actions.sign_off import sign_off
from service.actions.voice import Voice
from service.demo import cast as people
from service.demo import editions, story, writing
from service.demo.cast import Cast
from service.parts import Parts
from service.store import documents
from service.store.tables import Document

SEEDED = "demo-group-seeded"


def seed(parts: Parts) -> None:
    """Put the demo group in where it is not there; a seeding that was cut off goes on.

    The files of what is published are ordered; the worker makes them.
    """
    with parts.database.read() as session:
        if result_of(session, SEEDED) is not None:
            return
    cast = _cast(parts)
    for told in story.documents():
        _tell(parts, cast, told)
    with parts.database.write() as session:
        done(session, SEEDED, Voice(cast.people["femi"], cast.people["femi"]))


def _cast(parts: Parts) -> Cast:
    with parts.database.write() as session:
        return people.find(session) or people.put(session)


def _tell(parts: Parts, cast: Cast, told: story.Part) -> None:
    """Write the document and bring it to its state, from wherever an earlier run stopped."""
    with parts.database.write() as session:
        document = writing.find(session, cast, told) or _write(parts, session, cast, told)
        document_id, state = document.id, document.state
    if state == "writing":
        _try_out(parts, cast, document_id, told)
    if state in {"writing", "deciding"} and "answers" in told:
        _decide(parts, cast, document_id, told)
    if state != "published" and told["state"] == "published":
        publish(parts, document_id, cast.people["priya"])


def _write(parts: Parts, session: Session, cast: Cast, told: story.Part) -> Document:
    document = writing.write(session, cast, told)
    if "points" in told:
        easy = editions.make_easy_read(parts, session, cast, document, told)
        standard = documents.standard_edition(session, document)
        editions.make_welsh(session, cast, document, standard, told)
        editions.make_welsh(session, cast, document, easy, told)
    return document


def _try_out(parts: Parts, cast: Cast, document_id: str, told: story.Part) -> None:
    for part in told.get("sign_offs", ()):
        with parts.database.read() as session:
            edition = documents.edition_of(session, document_id, "easy_read", "en")
            edition_id = edition.id if edition else ""
        if edition_id:
            sign_off(parts, edition_id, cast.voice(part), part["how"])


def _decide(parts: Parts, cast: Cast, document_id: str, told: story.Part) -> None:
    asking = cast.voice({"by": "femi"})
    decision_id = open_document_decision(parts, document_id, "", asking)
    for part in told["answers"]:
        voice, answer = cast.voice(part), Answer(part["answer"])
        cast_ballot(parts, decision_id, Said(voice, answer, ""))
