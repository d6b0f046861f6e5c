"""Forms that come late, twice or from nobody: their words are kept, and counted once."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
import writing_steps
from flask import Flask
from flask.testing import FlaskClient
from people import World
from sqlalchemy import select, update

from service.parts import Parts
from service.store import drafts
from service.store.tables import Block, Revision, SignedIn
from service.store.tables.columns import now

Browsers = Callable[[str | None], FlaskClient]


@pytest.fixture
def alice(world: World, browser_of: Browsers) -> FlaskClient:
    """Return Alice's browser."""
    return browser_of(world.alice)


@pytest.fixture
def document(world: World, alice: FlaskClient) -> str:
    """Return a document of Alice's group."""
    return writing_steps.start(alice, world.riverside)


@pytest.fixture
def block(alice: FlaskClient, document: str) -> str:
    """Return a part of the document."""
    return writing_steps.add(alice, document)


def plain(answer: object, *allowed: int) -> None:
    """Check that the answer is one of the statuses and a page of ours, or empty."""
    assert answer.status_code in allowed, answer.status_code
    if answer.status_code >= 400:
        assert "<h1>" in answer.get_data(as_text=True)


def test_words_sent_after_the_session_ended_are_on_the_page_and_can_be_sent_again(
    app: Flask, parts: Parts, world: World, alice: FlaskClient, document: str, block: str
) -> None:
    with parts.database.write() as session:
        session.execute(update(SignedIn).values(ended_at=now()))
    words = "I typed <b>these</b> words & went for tea."
    data = {"words": words, "version": "1", "operation": "b" * 32}
    answer = alice.post(f"/d/{document}/b/{block}/edit", data=data)
    plain(answer, 401)
    assert "I typed &lt;b&gt;these&lt;/b&gt; words &amp; went for tea." in answer.text
    assert 'value="' + "b" * 32 in answer.text
    again = app.test_client()
    again.post(f"/join/{'a' * 43}")
    assert writing_steps.words_of(parts, block) == writing_steps.TEXT


def test_a_draft_sent_after_the_session_ended_is_not_called_kept(
    parts: Parts, alice: FlaskClient, world: World, document: str, block: str
) -> None:
    with parts.database.write() as session:
        session.execute(update(SignedIn).values(expires_at=now()))
    answer = alice.post(f"/d/{document}/b/{block}/draft", data={"words": "Half a thought"})
    assert answer.status_code == 401
    with parts.database.read() as session:
        assert drafts.draft_of(session, world.alice, block) is None


def test_a_stale_form_for_a_part_that_was_taken_out_keeps_its_words(
    parts: Parts, alice: FlaskClient, world: World, document: str, block: str
) -> None:
    alice.post(f"/d/{document}/b/{block}/remove", data={})
    answer = writing_steps.save(alice, document, block, "Words for a part that is gone.")
    plain(answer, 409)
    assert "Words for a part that is gone." in answer.text
    with parts.database.read() as session:
        kept = drafts.draft_of(session, world.alice, block)
        assert kept is not None
        assert kept.text == "Words for a part that is gone."


@pytest.mark.parametrize("version", ["", "-1", "x", "9" * 40, "\u0663", "1.5", "0"])
def test_an_odd_version_never_overwrites_another_persons_words(
    parts: Parts,
    world: World,
    browser_of: Browsers,
    alice: FlaskClient,
    document: str,
    block: str,
    version: str,
) -> None:
    bob = browser_of(world.bob)
    assert writing_steps.save(bob, document, block, "Bob wrote all of this anew.").status_code < 400
    data = {"words": "Alice writes over it.", "version": version}
    answer = alice.post(f"/d/{document}/b/{block}/edit", data=data)
    assert answer.status_code < 500
    assert "Bob wrote all of this anew." in writing_steps.words_of(parts, block)


@pytest.mark.parametrize("after", [None, "the first part"])
def test_the_same_form_sent_twice_at_once_adds_one_part(
    parts: Parts, world: World, browser_of: Browsers, document: str, block: str, after: str | None
) -> None:
    browsers = [browser_of(world.alice) for _ in range(4)]
    data = {"kind": "paragraph", "words": "Only once.", "operation": "a" * 32}
    if after:
        data["after"] = block
    with ThreadPoolExecutor(4) as pool:
        sent = pool.map(lambda each: each.post(f"/d/{document}/add", data=data), browsers)
        assert {answer.status_code for answer in sent} == {303}
    with parts.database.read() as session:
        added = session.scalars(select(Block.text).where(Block.text == "Only once.")).all()
    assert len(added) == 1


def test_the_same_save_sent_twice_at_once_is_one_version(
    parts: Parts, world: World, browser_of: Browsers, document: str, block: str
) -> None:
    browsers = [browser_of(world.alice) for _ in range(4)]
    data = {"words": "Saved once.", "version": "1", "operation": "c" * 32}
    path = f"/d/{document}/b/{block}/edit"
    with ThreadPoolExecutor(4) as pool:
        sent = pool.map(lambda each: each.post(path, data=data), browsers)
        assert {answer.status_code for answer in sent} == {303}
    with parts.database.read() as session:
        question = select(Revision.version).where(Revision.block_id == block)
        assert sorted(session.scalars(question)) == [1, 2]


def test_words_changed_after_a_first_sending_are_not_taken_for_the_first(
    parts: Parts, alice: FlaskClient, document: str, block: str
) -> None:
    first = {"words": "First words.", "version": "1", "operation": "d" * 32}
    assert alice.post(f"/d/{document}/b/{block}/edit", data=first).status_code == 303
    second = first | {"words": "Other words, sent from the same form."}
    assert alice.post(f"/d/{document}/b/{block}/edit", data=second).status_code == 303
    assert writing_steps.words_of(parts, block) == "Other words, sent from the same form."
