"""Comments end in a written outcome; suggested words wait for the group."""

from collections.abc import Callable
from typing import TypeAlias

import pytest
from flask.testing import FlaskClient
from people import World
from writing_steps import TEXT, add, start, words_of

from service.parts import Parts
from service.store.tables import Comment, Decision, Suggestion

Opener: TypeAlias = Callable[[str | None], FlaskClient]


@pytest.fixture
def alice(world: World, browser_of: Opener) -> FlaskClient:
    return browser_of(world.alice)


@pytest.fixture
def place(world: World, alice: FlaskClient) -> tuple[str, str]:
    document = start(alice, world.riverside)
    return document, add(alice, document)


def test_a_comment_closes_only_with_a_written_outcome(
    parts: Parts, alice: FlaskClient, place: tuple[str, str]
) -> None:
    document, block = place
    alice.post(f"/d/{document}/b/{block}/comments", data={"words": "What about nights?"})
    with parts.database.read() as session:
        comment = session.query(Comment).one().id
    assert "Comment, 1 to read" in alice.get(f"/d/{document}").text
    assert alice.post(f"/d/{document}/comments/{comment}/answer").status_code == 422
    data = {"because": "The ward closes at night."}
    assert alice.post(f"/d/{document}/comments/{comment}/answer", data=data).status_code == 303
    page = alice.get(f"/d/{document}/b/{block}/comments").text
    assert "You said, we could not" in page
    assert "Comment, 1 to read" not in alice.get(f"/d/{document}").text


def test_a_comment_shows_the_words_it_was_about_when_they_change(
    alice: FlaskClient, place: tuple[str, str]
) -> None:
    document, block = place
    alice.post(f"/d/{document}/b/{block}/comments", data={"words": "Too long"})
    data = {"words": "Short.", "version": "1"}
    alice.post(f"/d/{document}/b/{block}/edit", data=data)
    page = alice.get(f"/d/{document}/b/{block}/comments").text
    assert "It said then:" in page


def test_suggested_words_change_nothing_until_the_group_agrees(
    parts: Parts, alice: FlaskClient, place: tuple[str, str]
) -> None:
    document, block = place
    data = {"words": "Other words.", "why": "Shorter."}
    for _ in range(2):
        answer = alice.post(f"/d/{document}/b/{block}/suggest", data=data | {"operation": "b" * 32})
        assert answer.status_code == 303
    assert words_of(parts, block) == TEXT
    with parts.database.read() as session:
        assert session.query(Suggestion).one().state == "open"
        assert session.query(Decision).one().target == "suggestion"


def test_the_same_words_are_no_suggestion(alice: FlaskClient, place: tuple[str, str]) -> None:
    document, block = place
    answer = alice.post(f"/d/{document}/b/{block}/suggest", data={"words": TEXT})
    assert answer.status_code == 422


def test_a_comment_of_another_group_cannot_be_answered(
    world: World, alice: FlaskClient, place: tuple[str, str], browser_of: Opener
) -> None:
    document, block = place
    assert alice.post(f"/d/{document}/comments/{'0' * 32}/answer").status_code == 404
    charlie = browser_of(world.charlie)
    url = f"/d/{document}/b/{block}/comments"
    assert charlie.post(url, data={"words": "x"}).status_code == 404
