"""The group decides: one person one voice, nobody alone, answers hidden until the close."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient
from people import World
from publications import agreed, answer, operation, written
from werkzeug.test import TestResponse

from content.coproduction.decisions import Answer
from service.actions.apply_words import Wording
from service.actions.close_decision import close_due_decisions
from service.actions.open_decision import open_document_decision
from service.actions.save_block import save_block
from service.actions.suggest_words import suggest_words
from service.actions.voice import Voice
from service.parts import Parts
from service.store import deciding, documents
from service.store.tables import (
    AgendaItem,
    Ballot,
    Block,
    Decision,
    Document,
    Membership,
    Supporter,
)
from service.store.tables.columns import now

Browsers = Callable[[str | None], FlaskClient]


@pytest.fixture
def document(parts: Parts, world: World) -> str:
    """Return the id of a document that Alice wrote."""
    return written(parts, world)


@pytest.fixture
def question(parts: Parts, world: World, document: str) -> str:
    """Return the id of the open question about the document."""
    return open_document_decision(parts, document, "Is it right?", Voice(world.bob, world.bob))


def address(document: str, question: str) -> str:
    return f"/d/{document}/decisions/{question}"


def state_of(parts: Parts, question: str) -> str:
    with parts.database.read() as session:
        return session.get_one(Decision, question).state


def document_state(parts: Parts, document: str) -> str:
    with parts.database.read() as session:
        return session.get_one(Document, document).state


def paragraph(parts: Parts, document: str) -> Block:
    with parts.database.read() as session:
        edition = documents.standard_edition(session, session.get_one(Document, document))
        block = documents.blocks_of(session, edition.id)[1]
        session.expunge_all()
        return block


def time_is_up(parts: Parts, question: str) -> None:
    with parts.database.write() as session:
        session.get_one(Decision, question).closes_at = now() - timedelta(minutes=1)


def say(
    browser: FlaskClient, place: str, chosen: str, because: str = "", **more: str
) -> TestResponse:
    form = {"answer": chosen, "because": because, "operation": operation(), **more}
    return browser.post(place, data=form)


def test_any_member_asks_the_group_and_asking_twice_is_one_question(
    parts: Parts, world: World, document: str, browser_of: Browsers
) -> None:
    first = browser_of(world.bob).post(f"/d/{document}/decide", data={"question": "Well?"})
    second = browser_of(world.alice).post(f"/d/{document}/decide", data={"question": "Well?"})
    assert first.status_code == 303
    assert first.location == second.location
    assert document_state(parts, document) == "deciding"


def test_four_faces_stand_there_and_none_is_chosen(
    world: World, document: str, question: str, browser_of: Browsers
) -> None:
    page = browser_of(world.alice).get(address(document, question)).text
    assert page.count('name="answer"') == 4
    assert " checked" not in page.split('id="my-answer"')[1]
    assert "We had tea." in page


def test_nobody_outranks_anybody_and_no_route_agrees_for_the_others(
    app: Flask, parts: Parts, world: World, document: str, question: str, browser_of: Browsers
) -> None:
    """Promise 2: the facilitator, the publisher and the asker try every form there is."""
    everything = {"answer": "happy", "state": "agreed", "until": "2020-01-01", "reason": "Yes"}
    for person in (world.fran, world.pat, world.bob):
        browser = browser_of(person)
        for rule in app.url_map.iter_rules():
            if "POST" not in (rule.methods or set()) or "document_id" not in rule.arguments:
                continue
            known = {"document_id": document, "decision_id": question}
            if rule.arguments <= set(known):
                path = rule.build({name: known[name] for name in rule.arguments})
                assert path is not None
                if "decline" not in path and "name" not in path:
                    browser.post(path[1], data=everything | {"operation": operation()})
    assert state_of(parts, question) == "open"
    assert document_state(parts, document) == "deciding"


def test_a_publisher_has_no_voice(
    world: World, document: str, question: str, browser_of: Browsers
) -> None:
    assert say(browser_of(world.pat), address(document, question), "happy").status_code == 404


def test_it_is_agreed_as_soon_as_everyone_is_happy_or_can_live_with_it(
    parts: Parts, world: World, document: str, question: str, browser_of: Browsers
) -> None:
    place = address(document, question)
    say(browser_of(world.alice), place, "happy")
    say(browser_of(world.bob), place, "live_with")
    assert state_of(parts, question) == "open"
    say(browser_of(world.fran), place, "happy")
    assert state_of(parts, question) == "agreed"
    assert document_state(parts, document) == "agreed"


def test_results_stay_hidden_until_the_close_and_never_name_anybody(
    parts: Parts, world: World, document: str, question: str, browser_of: Browsers
) -> None:
    place = address(document, question)
    say(browser_of(world.bob), place, "not_happy", "Too early in the day.")
    open_page = browser_of(world.alice).get(place).text
    assert "1 of 3 have answered" in open_page
    assert "Too early in the day." not in open_page
    time_is_up(parts, question)
    close_due_decisions(parts)
    closed = browser_of(world.alice).get(place).text
    assert "Too early in the day." in closed
    assert "Bob" not in closed
    with parts.database.read() as session:
        assert "Too early" in session.query(AgendaItem).one().question


def test_not_happy_needs_a_reason_and_the_choice_stays_on_the_page(
    world: World, document: str, question: str, browser_of: Browsers
) -> None:
    page = say(browser_of(world.bob), address(document, question), "not_happy", " ")
    assert page.status_code == 422
    assert "Say why you are not happy" in page.text
    assert 'value="not_happy" checked' in page.text


def test_an_answer_can_be_changed_until_the_close_and_not_after(
    parts: Parts, world: World, document: str, question: str, browser_of: Browsers
) -> None:
    bob, place = browser_of(world.bob), address(document, question)
    say(bob, place, "know_more")
    say(bob, place, "happy", "I know now.")
    with parts.database.read() as session:
        live = deciding.live_ballots(session, question)
        assert [ballot.answer for ballot in live] == ["happy"]
        assert session.query(Ballot).count() == 2
    time_is_up(parts, question)
    late = say(bob, place, "not_happy", "Too late.")
    assert late.status_code == 422
    assert "Too late." in late.text
    with parts.database.read() as session:
        assert session.query(Ballot).count() == 2


def test_the_same_answer_sent_twice_is_one_answer(
    parts: Parts, world: World, document: str, question: str, browser_of: Browsers
) -> None:
    form = {"answer": "happy", "operation": operation()}
    for _ in range(2):
        browser_of(world.bob).post(address(document, question), data=form)
    with parts.database.read() as session:
        assert session.query(Ballot).count() == 1


def test_an_answer_changed_after_going_back_counts(
    parts: Parts, world: World, document: str, question: str, browser_of: Browsers
) -> None:
    bob, place = browser_of(world.bob), address(document, question)
    form = {"operation": operation()}
    for card, chosen in (("happy", "HAPPY"), ("know_more", "NEED_TO_KNOW"), ("happy", "HAPPY")):
        bob.post(place, data=form | {"answer": card})
        with parts.database.read() as session:
            live = deciding.ballot_of(session, question, world.bob)
            assert live
            assert Answer(live.answer) is Answer[chosen]


def test_changed_words_pause_the_question_and_asking_again_opens_a_new_one(
    parts: Parts, world: World, document: str, question: str, browser_of: Browsers
) -> None:
    block, by = paragraph(parts, document), Voice(world.alice, world.alice)
    save_block(
        parts,
        document,
        block.id,
        Wording(text="It was a fine day."),
        base_version=1,
        by=by,
        operation=operation(),
    )
    page = browser_of(world.bob).get(address(document, question)).text
    assert "The words changed. Ask the group again." in page
    assert say(browser_of(world.bob), address(document, question), "happy").status_code == 422
    again = browser_of(world.bob).post(f"/d/{document}/decide")
    assert again.status_code == 303
    assert question not in again.location
    assert document_state(parts, document) == "deciding"


def test_a_facilitator_gives_more_time_but_never_less(
    parts: Parts, world: World, document: str, question: str, browser_of: Browsers
) -> None:
    fran, place = browser_of(world.fran), address(document, question) + "/time"
    with parts.database.read() as session:
        before = session.get_one(Decision, question).closes_at
    less = fran.post(place, data={"until": now().date().isoformat()})
    assert less.status_code == 422
    assert "more time, not less" in less.text
    assert fran.post(place, data={"until": "soon"}).status_code == 422
    later = (before + timedelta(days=9)).date().isoformat()
    assert fran.post(place, data={"until": later}).status_code == 303
    assert browser_of(world.alice).post(place, data={"until": later}).status_code == 404


def test_a_supporter_types_an_answer_and_both_names_are_kept(
    parts: Parts, world: World, document: str, question: str, browser_of: Browsers
) -> None:
    with parts.database.write() as session:
        session.add(Supporter(person_id=world.bob, supporter_id=world.alice))
    say(browser_of(world.alice), address(document, question), "happy", author=world.bob)
    with parts.database.read() as session:
        ballot = session.query(Ballot).one()
        assert (ballot.person_id, ballot.entered_by_id) == (world.bob, world.alice)
    assert "Alice typed it" in browser_of(world.bob).get(address(document, question)).text


def test_nobody_types_for_somebody_they_do_not_support(
    parts: Parts, world: World, document: str, question: str, browser_of: Browsers
) -> None:
    place = address(document, question)
    refused = say(browser_of(world.alice), place, "not_happy", "His words.", author=world.bob)
    assert refused.status_code == 422
    assert "You do not support this person now." in refused.text
    assert "His words." in refused.text
    with parts.database.read() as session:
        assert session.query(Ballot).count() == 0


def test_a_person_who_left_does_not_count(
    parts: Parts, world: World, document: str, question: str
) -> None:
    answer(parts, question, world.bob, Answer.NOT_HAPPY, "No.")
    with parts.database.write() as session:
        gone = session.query(Membership).filter(Membership.person_id == world.bob).one()
        gone.left_at = now()
    answer(parts, question, world.alice)
    answer(parts, question, world.fran)
    assert state_of(parts, question) == "agreed"


def suggested(parts: Parts, world: World, document: str, text: str) -> str:
    block = paragraph(parts, document)
    by = Voice(world.bob, world.bob)
    suggest_words(parts, block.id, text=text, why="Kinder.", by=by, operation=operation())
    with parts.database.read() as session:
        return session.query(Decision).filter(Decision.target == "suggestion").one().id


def test_agreed_other_words_go_in_as_their_authors(
    parts: Parts, world: World, document: str, browser_of: Browsers
) -> None:
    question = suggested(parts, world, document, "It was a fine day. We met at ten.")
    page = browser_of(world.alice).get(address(document, question)).text
    assert "<ins" in page
    assert "Bob suggests" in page
    for person in (world.alice, world.bob, world.fran):
        answer(parts, question, person)
    block = paragraph(parts, document)
    assert block.text == "It was a fine day. We met at ten."
    with parts.database.read() as session:
        newest = documents.revisions_of(session, block.id)[0]
        assert newest.author_id == world.bob


def test_agreed_words_that_clash_are_not_put_in_and_come_to_the_agenda(
    parts: Parts, world: World, document: str
) -> None:
    question = suggested(parts, world, document, "It was a fine day. We met at ten.")
    block, by = paragraph(parts, document), Voice(world.alice, world.alice)
    save_block(
        parts,
        document,
        block.id,
        Wording(text="It was a long day. We met at ten."),
        base_version=1,
        by=by,
        operation=operation(),
    )
    with parts.database.write() as session:
        session.get_one(Decision, question).state = "open"
    for person in (world.alice, world.bob, world.fran):
        answer(parts, question, person)
    assert state_of(parts, question) == "agreed"
    assert paragraph(parts, document).text == "It was a long day. We met at ten."
    with parts.database.read() as session:
        assert "It was a fine day." in session.query(AgendaItem).one().question


def test_agreed_words_never_replace_what_their_author_wrote_since(
    parts: Parts, world: World, document: str
) -> None:
    question = suggested(parts, world, document, "It was a fine day. We met at ten.")
    block, by = paragraph(parts, document), Voice(world.bob, world.bob)
    save_block(
        parts,
        document,
        block.id,
        Wording(text="It was a long day. We met at ten."),
        base_version=1,
        by=by,
        operation=operation(),
    )
    with parts.database.write() as session:
        session.get_one(Decision, question).state = "open"
    for person in (world.alice, world.bob, world.fran):
        answer(parts, question, person)
    assert paragraph(parts, document).text == "It was a long day. We met at ten."
    with parts.database.read() as session:
        assert session.query(AgendaItem).filter_by(source_kind="suggestion").count() == 1


def test_a_paused_question_about_other_words_can_be_asked_again_once(
    parts: Parts, world: World, document: str, browser_of: Browsers
) -> None:
    question = suggested(parts, world, document, "It was a fine day. We met at ten.")
    with parts.database.write() as session:
        session.get_one(Decision, question).state = "paused"
    place = address(document, question) + "/again"
    first = browser_of(world.alice).post(place)
    second = browser_of(world.bob).post(place)
    assert first.location == second.location
    assert question not in first.location


def test_nothing_new_cannot_be_asked(
    parts: Parts, world: World, document: str, browser_of: Browsers
) -> None:
    agreed(parts, world, document)
    page = browser_of(world.bob).post(f"/d/{document}/decide")
    assert page.status_code == 422
    assert "nothing new" in page.text


@pytest.mark.parametrize("words", ["<script>alert(1)</script>", "\x00bad\x00", "x" * 50_000])
def test_strange_words_in_an_answer_do_no_harm(
    world: World, document: str, question: str, browser_of: Browsers, words: str
) -> None:
    page = say(browser_of(world.bob), address(document, question), "not_happy", words)
    assert page.status_code in {303, 422}
    shown = browser_of(world.bob).get(address(document, question)).text
    assert "<script>alert" not in shown


def test_a_question_of_another_document_is_not_found_here(
    parts: Parts, world: World, question: str, browser_of: Browsers
) -> None:
    other = written(parts, world, "Another")
    assert browser_of(world.alice).get(address(other, question)).status_code == 404
    assert say(browser_of(world.alice), address(other, question), "happy").status_code == 404
