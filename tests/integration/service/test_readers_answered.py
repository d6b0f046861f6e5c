"""What readers ask reaches the members, and how to reach a reader is forgotten once it is done."""

from collections.abc import Callable

import pytest
from flask.testing import FlaskClient
from people import World
from publications import operation, published

from service.parts import Parts
from service.store.tables import Event, Feedback

Browsers = Callable[[str | None], FlaskClient]


@pytest.fixture
def document(parts: Parts, world: World, browser_of: Browsers) -> str:
    """Return a published document of which a reader wants a copy on CD."""
    made = published(parts, world)
    asked = {"words": "A CD.", "contact": "Mo, 12 High Street", "operation": operation()}
    assert browser_of(None).post(f"/p/{made}/another-form", data=asked).status_code == 303
    return made


def test_members_see_how_to_reach_a_reader_and_nobody_else_does(
    world: World, document: str, browser_of: Browsers
) -> None:
    place = f"/d/{document}/readers"
    assert "12 High Street" in browser_of(world.bob).get(place).text
    for other in (world.pat, world.charlie):
        assert browser_of(other).get(place).status_code == 404
    agenda = browser_of(world.bob).get(f"/g/{world.riverside}/agenda").text
    assert "12 High Street" not in agenda
    assert place in agenda


def test_once_answered_the_contact_is_wiped_and_the_words_stay(
    parts: Parts, world: World, document: str, browser_of: Browsers
) -> None:
    with parts.database.read() as session:
        asked = session.query(Feedback).one().id
    place = f"/d/{document}/readers/{asked}/done"
    assert browser_of(world.charlie).post(place).status_code == 404
    for _ in range(2):
        assert browser_of(world.bob).post(place).status_code == 303
    with parts.database.read() as session:
        heard = session.query(Feedback).one()
        assert (heard.words, heard.contact) == ("A CD.", "")
        assert heard.answered_at is not None
        assert session.query(Event).filter_by(verb="answered_reader").count() == 1
    assert "A CD." in browser_of(world.bob).get(f"/d/{document}/readers").text
