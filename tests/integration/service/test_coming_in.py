"""Links and join cards: for one person, used up once, by pressing."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from uuid import uuid4

import pytest
from flask import Flask
from flask.testing import FlaskClient
from people import World
from sqlalchemy import func, select, update

from service import create_app
from service.actions.invite_person import WayIn, invite_person
from service.config import Settings
from service.parts import Parts
from service.store import people
from service.store.tables import Invite, SignedIn
from service.store.tables.columns import now
from service.words_for_cards import WORDS, as_typed

Browsers = Callable[[str | None], FlaskClient]


@pytest.fixture
def sam(parts: Parts, world: World) -> WayIn:
    """Return a way in for Sam, whom Fran invites to Riverside."""
    made = invite_person(
        parts, world.riverside, name="Sam", email="", by_id=world.fran, operation=uuid4().hex
    )
    assert made is not None
    return made


def sessions_of(parts: Parts, person_id: str) -> int:
    with parts.database.read() as session:
        question = select(func.count(SignedIn.id)).where(SignedIn.person_id == person_id)
        return session.scalar(question) or 0


def test_looking_at_a_link_uses_nothing_up(browser_of: Browsers, sam: WayIn) -> None:
    for _ in range(3):
        scanner = browser_of(None)
        assert scanner.head(f"/join/{sam.token}").status_code == 200
        assert "Hello Sam. Press to come in." in scanner.get(f"/join/{sam.token}").text
    answer = browser_of(None).post(f"/join/{sam.token}", data={"device": "own"})
    assert (answer.status_code, answer.location) == (303, "/me/formats")


def test_a_link_works_once(browser_of: Browsers, sam: WayIn, parts: Parts) -> None:
    first, second = browser_of(None), browser_of(None)
    first.post(f"/join/{sam.token}")
    assert second.post(f"/join/{sam.token}").status_code == 410
    assert second.get(f"/join/{sam.token}").status_code == 410
    assert second.get("/home").status_code == 302
    assert sessions_of(parts, sam.person_id) == 1


def test_pressing_twice_still_lets_the_person_in(browser_of: Browsers, sam: WayIn) -> None:
    browser = browser_of(None)
    browser.post(f"/join/{sam.token}")
    assert browser.post(f"/join/{sam.token}").location == "/home"


def test_twenty_at_once_make_one_session(
    app: Flask, browser_of: Browsers, sam: WayIn, parts: Parts
) -> None:
    browsers = [browser_of(None) for _ in range(20)]
    with ThreadPoolExecutor(20) as pool:
        answers = list(pool.map(lambda one: one.post(f"/join/{sam.token}").status_code, browsers))
    assert sorted(answers) == [303] + [410] * 19
    assert sessions_of(parts, sam.person_id) == 1


def test_the_person_is_a_member_only_once_they_came(
    browser_of: Browsers, sam: WayIn, parts: Parts, world: World
) -> None:
    def is_in() -> bool:
        with parts.database.read() as session:
            return people.is_member(session, world.riverside, sam.person_id)

    assert not is_in()
    browser_of(None).post(f"/join/{sam.token}")
    assert is_in()


@pytest.mark.parametrize("column", ["expires_at", "revoked_at", "used_at"])
def test_a_closed_link_says_what_to_do_and_not_why(
    browser_of: Browsers, sam: WayIn, parts: Parts, column: str
) -> None:
    with parts.database.write() as session:
        session.execute(update(Invite).values({column: now() - timedelta(minutes=1)}))
    closed = browser_of(None).post(f"/join/{sam.token}")
    foreign = browser_of(None).post("/join/nobody-made-this")
    assert closed.status_code == foreign.status_code == 410
    assert "ask the person who runs your group for a new link" in closed.text
    assert closed.text.replace(sam.token, "") == foreign.text.replace("nobody-made-this", "")


def test_the_words_of_a_card_open_the_same_door(browser_of: Browsers, sam: WayIn) -> None:
    browser = browser_of(None)
    typed = " - ".join(sam.words).upper()
    assert "Hello Sam" in browser.post("/join", data={"words": typed}).text
    answer = browser.post("/join", data={"words": typed, "sure": "yes", "device": "shared"})
    assert answer.status_code == 303
    assert browser.get("/me").status_code == 200
    assert browser_of(None).post("/join", data={"words": typed}).status_code == 422


def test_wrong_words_run_out_after_ten_and_a_restart_forgets_none(
    browser_of: Browsers, sam: WayIn, settings: Settings
) -> None:
    browser = browser_of(None)
    for _ in range(10):
        wrong = browser.post("/join", data={"words": "apple apple apple apple apple"})
        assert wrong.status_code == 422
    other = create_app(settings).test_client()
    answer = other.post(
        "/join", data={"words": " ".join(sam.words)}, headers={"Sec-Fetch-Site": "same-origin"}
    )
    assert answer.status_code == 429
    assert "Too many tries" in answer.text
    other.application.extensions["sharethepen"].database.close()


def test_a_whole_group_may_come_in_from_one_room(
    browser_of: Browsers, parts: Parts, world: World
) -> None:
    for number in range(14):
        made = invite_person(
            parts,
            world.riverside,
            name=f"Person {number}",
            email="",
            by_id=world.fran,
            operation=uuid4().hex,
        )
        assert made is not None
        data = {"words": " ".join(made.words), "sure": "yes"}
        assert browser_of(None).post("/join", data=data).status_code == 303


@pytest.mark.parametrize(
    "onward",
    ["https://evil.example/", "//evil.example", "/\\evil.example", "/a\nb", "javascript:1"],
)
def test_coming_in_leads_only_to_pages_of_ours(
    browser_of: Browsers, sam: WayIn, onward: str
) -> None:
    answer = browser_of(None).post(f"/join/{sam.token}", data={"next": onward})
    assert answer.location == "/me/formats"


def test_coming_in_goes_on_to_where_the_person_was(browser_of: Browsers, sam: WayIn) -> None:
    answer = browser_of(None).post(f"/join/{sam.token}", data={"next": "/me?a=b"})
    assert answer.location == "/me?a=b"


def test_the_database_holds_no_token_and_no_words(parts: Parts, sam: WayIn) -> None:
    with parts.database.read() as session:
        invite = session.scalars(select(Invite)).one()
        kept = [str(getattr(invite, column.name)) for column in Invite.__table__.columns]
    assert not any(sam.token in value or sam.words[0] in value for value in kept)


def test_words_for_cards_are_256_short_different_words() -> None:
    assert len(set(WORDS)) == len(WORDS) == 256
    assert all(word.isalpha() and word.islower() and len(word) <= 10 for word in WORDS)
    assert as_typed(" Apple,  BOOK\n- cat ") == "apple book cat"


@pytest.mark.parametrize("typed", ["", "\x00", "\ud800", "a" * 100_000, "<script>x</script>"])
def test_odd_words_get_a_plain_answer(browser_of: Browsers, typed: str) -> None:
    answer = browser_of(None).post("/join", data={"words": typed.encode("utf-8", "surrogatepass")})
    assert answer.status_code == 422
    assert "These words open no door" in answer.text
    assert "<script>x" not in answer.text
