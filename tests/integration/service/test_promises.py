"""The eight promises of the design, one test each that bears its name.

Each walks its promise once through the whole service; the files beside this one go deeper.
"""

import json
import logging
from collections.abc import Callable
from datetime import datetime

import pytest
from flask import Flask
from flask.testing import FlaskClient
from people import World
from publications import add_easy_read, add_welsh, agreed, operation, published, written
from sqlalchemy import DateTime, text

from content.coproduction.decisions import Answer
from service.actions.cast_ballot import Said, cast_ballot
from service.actions.come_in import come_in
from service.actions.invite_person import invite_person
from service.actions.open_decision import open_document_decision
from service.actions.publish import CannotPublish, publish
from service.actions.voice import Voice
from service.parts import Parts
from service.store import documents, frozen, invites, publishing, readiness
from service.store.secrets import hash_of
from service.store.tables import Block, Decision, Document, Draft, FrozenTree, Rendition, Row

Browsers = Callable[[str | None], FlaskClient]


def first_part(parts: Parts, document: str) -> Block:
    with parts.database.read() as session:
        edition = documents.standard_edition(session, session.get_one(Document, document))
        block = documents.blocks_of(session, edition.id)[1]
        session.expunge_all()
        return block


def save(browser: FlaskClient, document: str, block: str, words: str, version: int) -> int:
    data = {"words": words, "version": str(version), "operation": operation()}
    return browser.post(f"/d/{document}/b/{block}/edit", data=data).status_code


def test_promise_1_nobodys_words_are_lost(parts: Parts, world: World, browser_of: Browsers) -> None:
    document = written(parts, world)
    block = first_part(parts, document)
    alice, bob = browser_of(world.alice), browser_of(world.bob)
    assert save(alice, document, block.id, "It was a fine day. We met at ten.", 1) == 303
    assert save(bob, document, block.id, "It was a long day. We met at ten.", 1) == 409
    with parts.database.read() as session:
        assert session.query(Draft).one().text == "It was a long day. We met at ten."
        kept = [row.text for row in documents.revisions_of(session, block.id)]
    assert kept == ["It was a fine day. We met at ten.", block.text]
    naming = {"seen_title": "Our day", "seen_purpose": "To say how it was."}
    wanted = {"title": "Our week", "purpose": "For us."}
    assert alice.post(f"/d/{document}/name", data=naming | wanted).status_code == 303
    history = alice.get(f"/d/{document}/history").text
    assert "Our day" in history
    assert "To say how it was." in history
    if parts.database.is_sqlite:
        with parts.database.engine.connect() as connection:
            assert connection.execute(text("PRAGMA synchronous")).scalar() == 2


def test_promise_2_nobody_outranks_anybody(
    parts: Parts, world: World, browser_of: Browsers
) -> None:
    document = written(parts, world)
    fran = Voice(world.fran, world.fran)
    question = open_document_decision(parts, document, "", fran)
    for answer in (Answer.HAPPY, Answer.CAN_LIVE, Answer.HAPPY):
        cast_ballot(parts, question, Said(fran, answer, ""))
    pat = browser_of(world.pat)
    happy = {"answer": "happy", "operation": operation()}
    assert pat.post(f"/d/{document}/decisions/{question}", data=happy).status_code == 404
    with parts.database.read() as session:
        assert session.get_one(Decision, question).state == "open"
    with pytest.raises(CannotPublish):
        publish(parts, document, world.pat)


def test_promise_3_the_machine_drafts_and_people_decide(parts: Parts, world: World) -> None:
    document = written(parts, world)
    easy_read = add_easy_read(parts, document)
    welsh = add_welsh(parts, document, world, state="draft")
    with parts.database.write() as session:
        documents.blocks_of(session, easy_read)[0].state = readiness.DRAFTED
    agreed(parts, world, document)
    publish(parts, document, world.pat)
    with parts.database.read() as session:
        public = session.query(FrozenTree).all()
        assert [(row.kind, row.language) for row in public] == [("standard", "en")]
        assert not {row.edition_id for row in public} & {easy_read, welsh}


def test_promise_4_one_text_and_every_format_in_step(parts: Parts, world: World) -> None:
    document = published(parts, world, welsh=True, easy_read=True)
    with parts.database.read() as session:
        newest = publishing.newest_publication(session, document)
        assert newest
        trees = publishing.trees_of(session, newest.id)
        assert len(trees) == 3
        keys = {row.tree_key for row in trees}
        assert {row.tree_key for row in session.query(Rendition)} == keys
        welsh = next(row for row in trees if row.language == "cy")
        assert frozen.thaw(parts.files.get(welsh.tree_key)).translated_by == "Alice"
    with parts.database.write() as session:
        editions = documents.editions_of(session, document)
        other = next(row for row in editions if row.language == "cy")
        session.get_one(Block, first_part(parts, document).id).text = "It was wet."
        session.flush()
        assert readiness.missing_in(session, other) > 0


def test_promise_5_access_is_proven(parts: Parts, world: World, browser_of: Browsers) -> None:
    document = published(parts, world)
    reader = browser_of(None)
    assert reader.get(f"/p/{document}/1/passport").status_code == 200
    assert "nobody in the group has said" in reader.get(f"/p/{document}").text
    tried = {"how": "heard", "operation": operation()}
    with parts.database.read() as session:
        tried["edition"] = documents.editions_of(session, document)[0].id
    assert browser_of(world.bob).post(f"/d/{document}/tried", data=tried).status_code == 303
    assert "Bob" in browser_of(world.pat).get(f"/d/{document}/publish").text


def test_promise_6_nothing_leaves_the_machine(
    parts: Parts, world: World, browser_of: Browsers
) -> None:
    document = published(parts, world)
    alice = browser_of(world.alice)
    for place in ("/", f"/d/{document}", f"/p/{document}", "/me/formats"):
        page = alice.get(place)
        policy = page.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "http:" not in policy
        assert "https:" not in policy
        for start in ('src="http', "src='http", 'rel="stylesheet" href="http'):
            assert start not in page.text


def test_promise_7_taking_part_can_never_be_used_against_a_person(
    app: Flask,
    parts: Parts,
    world: World,
    browser_of: Browsers,
    caplog: pytest.LogCaptureFixture,
) -> None:
    document = written(parts, world)
    block = first_part(parts, document)
    with caplog.at_level(logging.INFO, "sharethepen"):
        save(browser_of(world.bob), document, block.id, "A word nobody logs.", 1)
    assert caplog.messages
    for line in caplog.messages:
        assert not {"person", "actor", "user"} & set(json.loads(line))
        for private in (world.bob, "Bob", "A word nobody logs."):
            assert private not in line
    page = browser_of(world.alice)
    for place in (f"/d/{document}/history", f"/d/{document}/b/{block.id}/history"):
        shown = page.get(place).text
        assert "Bob" in shown
        assert datetime.now().astimezone().strftime("%H:%M") not in shown
        assert "o’clock" not in shown
    kept = {
        column.name
        for table in ("person", "membership", "preference")
        for column in Row.metadata.tables[table].columns
        if isinstance(column.type, DateTime) or "count" in column.name or "seen" in column.name
    }
    assert "last_seen" not in kept
    assert not [name for name in kept if "count" in name or "hours" in name]


def test_promise_8_it_degrades_kindly(parts: Parts, world: World, browser_of: Browsers) -> None:
    alice, fran = browser_of(world.alice), browser_of(world.fran)
    document = written(parts, world)
    block = first_part(parts, document)
    for place in (f"/d/{document}/b/{block.id}/edit", f"/d/{document}/add?kind=paragraph"):
        page = alice.get(place).text
        assert '<form method="post"' in page
        assert "<button disabled" not in page
    asked = {"name": "Mo", "email": "mo@example.org", "operation": operation()}
    card = fran.post(f"/g/{world.riverside}/invites", data=asked)
    assert card.status_code == 200
    assert "/join/" in card.text, "with no mail server the link is shown to copy"
    made = invite_person(
        parts, world.riverside, name="Di", email="", by_id=world.fran, operation=operation()
    )
    assert made
    with parts.database.read() as session:
        invite = invites.by_token(session, hash_of(made.token))
        assert invite
        invite_id = invite.id
    assert come_in(parts, invite_id, shared_device=True)
    assert come_in(parts, invite_id, shared_device=True) is None
