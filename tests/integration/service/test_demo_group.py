"""The demo group: put in once, whole, and in step."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from opened_app import Placed
from people import World
from sqlalchemy import func, select

from service.config import Settings
from service.demo import seed, story
from service.demo.seeding import SEEDED
from service.parts import Parts
from service.store import easy_read, events, readiness, trees
from service.store.tables import (
    Document,
    Edition,
    FrozenTree,
    Group,
    Operation,
    Person,
    Publication,
    Rendition,
    SignOff,
    TranslationUnit,
)

Browsers = Callable[[str | None], FlaskClient]


@pytest.fixture
def settings(demo: Settings, placed: Placed, tmp_path: Path) -> Iterator[Settings]:
    """Return settings with a copy of the demo group for each test."""
    with placed(tmp_path / "data", demo) as copy:
        yield copy


def count(parts: Parts, table: type) -> int:
    with parts.database.read() as session:
        return session.scalar(select(func.count()).select_from(table)) or 0


def test_the_demo_group_is_put_in_once(parts: Parts) -> None:
    before = [count(parts, table) for table in (Person, Document, Publication, Rendition)]
    seed(parts)
    assert before[:3] == [8, 3, 1]
    assert [count(parts, table) for table in (Person, Document, Publication, Rendition)] == before


def test_the_three_documents_are_in_three_states(parts: Parts) -> None:
    with parts.database.read() as session:
        states = dict(session.execute(select(Document.title, Document.state)).all())
        assert events.first_broken(session) is None
    assert states == {
        "Welcome to Riverside": "published",
        "Our ground rules": "deciding",
        "Your meeting about your care": "writing",
    }


def test_easy_read_and_welsh_are_published_the_same_day_as_the_english(parts: Parts) -> None:
    with parts.database.read() as session:
        trees = set(session.execute(select(FrozenTree.kind, FrozenTree.language)).all())
        missing = [readiness.missing_in(session, one) for one in session.scalars(select(Edition))]
    assert trees == {
        ("standard", "en"),
        ("standard", "cy"),
        ("easy_read", "en"),
        ("easy_read", "cy"),
    }
    assert not any(missing)


def test_every_sentence_of_the_welcome_has_its_easy_read_point_and_none_is_stale(
    parts: Parts,
) -> None:
    with parts.database.read() as session:
        easy = select(Edition).where(Edition.kind == "easy_read", Edition.language == "en")
        edition = session.scalars(easy).one()
        tree = trees.tree_of(session, session.get_one(Edition, edition.source_id))
        points = easy_read.all_points(session, edition.id)
        assert easy_read.without_point(tree, points) == ()
        assert readiness.stale_points(session, points) == {}


def test_every_sentence_of_the_welcome_has_its_own_welsh(parts: Parts) -> None:
    with parts.database.read() as session:
        units = session.execute(select(TranslationUnit.source_text, TranslationUnit.target))
        pairs = {(source, target) for source, target in units}
    assert ("You get a named nurse.", "Byddwch chi'n cael nyrs benodol.") in pairs
    assert ("It is free.", "Mae am ddim.") in pairs
    assert ("A bed", "Gwely") in pairs
    assert all(target for _, target in pairs)


def test_a_newcomer_comes_in_as_any_person_of_the_demo_with_one_press(
    parts: Parts, browser_of: Browsers
) -> None:
    page = browser_of(None).get("/").text
    for person in story.group()["people"]:
        assert f"Come in as {person['name']}" in page
        assert person["about"] in page
    with parts.database.read() as session:
        everyone = {person.name: person.id for person in session.scalars(select(Person))}
    for name, person_id in everyone.items():
        browser = browser_of(None)
        answer = browser.post(f"/come-in/{person_id}", follow_redirects=True)
        assert answer.status_code == 200
        assert name in answer.text
        assert "Riverside Voices" in answer.text


def test_the_demo_lets_nobody_in_as_a_real_person(
    parts: Parts, browser_of: Browsers, world: World
) -> None:
    browser = browser_of(None)
    assert browser.post(f"/come-in/{world.alice}").status_code == 404
    assert browser.get("/home").status_code == 302


def test_the_people_are_introduced_in_welsh_on_a_welsh_page(
    parts: Parts, browser_of: Browsers
) -> None:
    page = browser_of(None).get("/", headers={"Accept-Language": "cy"}).text
    assert "Mae&#39;n gwrando" in page


def test_what_people_change_in_the_demo_stays_when_it_starts_again(parts: Parts) -> None:
    with parts.database.write() as session:
        group = session.scalars(select(Group)).one()
        group.name = "Our own name"
    seed(parts)
    with parts.database.read() as session:
        assert session.scalars(select(Group.name)).all() == ["Our own name"]


def test_a_seeding_that_was_cut_off_goes_on_and_doubles_nothing(parts: Parts) -> None:
    with parts.database.write() as session:
        session.delete(session.get_one(Operation, SEEDED))
    seed(parts)
    counted = [count(parts, table) for table in (Person, Document, Publication, SignOff)]
    assert counted == [8, 3, 1, 1]


def test_who_asked_reads_on_home_that_it_was_answered(parts: Parts, browser_of: Browsers) -> None:
    with parts.database.read() as session:
        ruth = session.scalars(select(Person.id).where(Person.name == "Ruth")).one()
    page = browser_of(ruth).get("/home", follow_redirects=True).text
    assert "Femi answered your comment on" in page
