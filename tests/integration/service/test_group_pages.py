"""A group's home, its word bank, its agenda and its meetings."""

from collections.abc import Callable
from uuid import uuid4

import pytest
from flask.testing import FlaskClient
from people import World
from sqlalchemy import select

from service.actions.add_blocks import NewBlock, add_blocks
from service.actions.open_decision import open_document_decision
from service.actions.start_document import start_document
from service.actions.start_group import start_group
from service.actions.voice import Voice
from service.parts import Parts
from service.store import documents, people
from service.store.tables import AgendaItem, Document, Membership, WordEntry

Browsers = Callable[[str | None], FlaskClient]
HOSTILE = ("<script>alert(1)</script>", "\x00a", "x" * 50_000, "\u202ea", "'\"><img src=x>")


@pytest.fixture
def document(parts: Parts, world: World) -> str:
    """Return the id of a document that Alice writes in Riverside."""
    by = Voice(world.alice, world.alice)
    made = start_document(
        parts,
        world.riverside,
        title="Our day",
        purpose="To say how it was.",
        language="en",
        by=by,
        operation=uuid4().hex,
    )
    new = [NewBlock(kind="paragraph", text="It was a good day.")]
    add_blocks(parts, made, "", new, by=by, operation=uuid4().hex)
    return made


def test_home_shows_the_one_open_question_first(
    browser_of: Browsers, world: World, parts: Parts, document: str
) -> None:
    address = f"/g/{world.riverside}"
    assert "Write with us" in browser_of(world.bob).get(address).text
    asked = open_document_decision(parts, document, "", Voice(world.alice, world.alice))
    page = browser_of(world.bob).get(address).text
    assert "Say what you think of" in page
    assert f'href="/d/{document}/decisions/{asked}"' in page


def test_every_link_on_home_leads_somewhere(
    browser_of: Browsers, world: World, parts: Parts, document: str
) -> None:
    open_document_decision(parts, document, "", Voice(world.alice, world.alice))
    browser = browser_of(world.fran)
    page = browser.get(f"/g/{world.riverside}").text.split('id="main"')[1]
    for part in page.split('href="')[1:]:
        address = part.split('"')[0].replace("&amp;", "&")
        if not address.startswith("/static/"):
            assert browser.get(address).status_code in {200, 302, 303}, address


def test_a_publisher_sees_only_what_is_agreed(
    browser_of: Browsers, world: World, parts: Parts, document: str
) -> None:
    address = f"/g/{world.riverside}"
    assert "Our day" not in browser_of(world.pat).get(address).text
    with parts.database.write() as session:
        session.get_one(Document, document).state = "agreed"
    page = browser_of(world.pat).get(address).text
    assert "The group agreed" in page
    assert "Start a new document" not in page


def test_home_names_everybody_and_counts_nobody(browser_of: Browsers, world: World) -> None:
    page = browser_of(world.alice).get(f"/g/{world.riverside}").text
    assert all(name in page for name in ("Alice", "Bob", "Fran"))
    assert browser_of(world.charlie).get(f"/g/{world.riverside}").status_code == 404


def test_a_person_in_no_group_is_told_what_to_do(
    browser_of: Browsers, world: World, parts: Parts
) -> None:
    with parts.database.write() as session:
        for membership in session.scalars(select(Membership)):
            session.delete(membership)
    assert "You are in no group yet" in browser_of(world.alice).get("/home").text


def test_who_starts_a_group_is_a_member_who_facilitates(
    browser_of: Browsers, world: World, parts: Parts
) -> None:
    alice = browser_of(world.alice)
    data = {"name": "Quay", "purpose": "To talk.", "operation": "d" * 32}
    first, second = (alice.post("/groups/new", data=data).location for _ in range(2))
    assert first == second
    with parts.database.read() as session:
        rows = people.memberships_of(session, first.rpartition("/")[2])
        assert [(row.person_id, row.facilitator) for row in rows] == [(world.alice, True)]


@pytest.mark.parametrize("typed", ["", *HOSTILE])
def test_odd_words_about_a_group_break_nothing(
    browser_of: Browsers, world: World, typed: str
) -> None:
    data = {"name": typed, "purpose": typed, "contact": typed}
    answer = browser_of(world.alice).post("/groups/new", data=data, follow_redirects=True)
    assert answer.status_code in {200, 422}
    assert "<script>alert" not in answer.text
    assert "<img src=x>" not in answer.text


def add_word(browser: FlaskClient, world: World, term: str, meaning: str, language: str) -> int:
    data = {"term": term, "meaning": meaning, "language": language}
    return browser.post(f"/g/{world.riverside}/words", data=data).status_code


def test_a_word_is_added_changed_and_taken_out(
    browser_of: Browsers, world: World, parts: Parts
) -> None:
    alice = browser_of(world.alice)
    assert add_word(alice, world, "advocate", "Helps you.", "en") == 303
    assert add_word(alice, world, "eiriolwr", "Mae'n helpu.", "cy") == 303
    assert add_word(alice, world, "advocate", "Helps you.", "en") == 303
    assert add_word(alice, world, "advocate", "Another meaning.", "en") == 422
    with parts.database.read() as session:
        word_id = session.scalars(select(WordEntry.id).where(WordEntry.language == "en")).one()
    address = f"/g/{world.riverside}/words/{word_id}"
    alice.post(address, data={"term": "advocate", "meaning": "Speaks up for you."})
    assert "Speaks up for you." in alice.get(address).text
    alice.post(f"{address}/out")
    assert alice.get(address).status_code == 404
    with parts.database.read() as session:
        assert documents.word_bank(session, world.riverside, "en") == {}
        assert documents.word_bank(session, world.riverside, "cy") == {"eiriolwr": "Mae'n helpu."}
    assert add_word(alice, world, "advocate", "Back again.", "en") == 303


def test_words_of_another_group_are_not_found(
    browser_of: Browsers, world: World, parts: Parts
) -> None:
    add_word(browser_of(world.alice), world, "advocate", "Helps you.", "en")
    with parts.database.read() as session:
        word_id = session.scalars(select(WordEntry.id)).one()
    charlie, address = browser_of(world.charlie), f"/g/{world.hilltop}/words/{word_id}"
    assert charlie.get(address).status_code == 404
    assert charlie.post(f"{address}/out").status_code == 404


def add_point(browser: FlaskClient, world: World, question: str, operation: str = "") -> int:
    data = {"question": question, "operation": operation or uuid4().hex}
    return browser.post(f"/g/{world.riverside}/agenda", data=data).status_code


def points(parts: Parts) -> list[tuple[str, str]]:
    with parts.database.read() as session:
        rows = session.scalars(select(AgendaItem).order_by(AgendaItem.position)).all()
        return [(row.id, row.question) for row in rows]


def test_anyone_adds_a_point_and_the_facilitator_orders_them(
    browser_of: Browsers, world: World, parts: Parts
) -> None:
    alice, fran = browser_of(world.alice), browser_of(world.fran)
    add_point(alice, world, "First", "e" * 32)
    add_point(alice, world, "First", "e" * 32)
    add_point(alice, world, "Second")
    (first, _), (second, _) = points(parts)
    move = f"/g/{world.riverside}/agenda/{second}/move"
    assert alice.post(move, data={"way": "up"}).status_code == 404
    assert fran.post(move, data={"way": "up"}).status_code == 303
    assert [question for _, question in points(parts)] == ["Second", "First"]
    fran.post(f"/g/{world.riverside}/agenda/{first}/move", data={"way": "down"})
    assert [question for _, question in points(parts)] == ["Second", "First"]


def test_what_two_people_write_down_of_one_point_is_kept_both_times(
    browser_of: Browsers, world: World, parts: Parts
) -> None:
    fran, place = browser_of(world.fran), f"/g/{world.riverside}/agenda"
    fran.post(place, data={"question": "Tea?"})
    with parts.database.read() as session:
        item = session.scalars(select(AgendaItem.id)).one()
    for said in ("We have tea at ten.", "We have cake too.", "We have cake too."):
        fran.post(f"{place}/{item}/settle", data={"answer": said})
    page = fran.get(place).text
    assert page.count("We have tea at ten.") == 1
    assert page.count("We have cake too.") == 1


def test_a_point_changed_after_going_back_is_added_too(browser_of: Browsers, world: World) -> None:
    alice, place = browser_of(world.alice), f"/g/{world.riverside}/agenda"
    form = {"operation": uuid4().hex}
    for question in ("The first words", "The first words", "The second words"):
        alice.post(place, data=form | {"question": question})
    page = alice.get(place).text
    assert page.count("The first words") == 1
    assert "The second words" in page


def test_a_point_is_settled_only_with_what_the_group_said(
    browser_of: Browsers, world: World, parts: Parts
) -> None:
    fran = browser_of(world.fran)
    add_point(fran, world, "Can we meet later?")
    settle = f"/g/{world.riverside}/agenda/{points(parts)[0][0]}/settle"
    assert fran.post(settle, data={"answer": " "}).status_code == 422
    assert browser_of(world.alice).post(settle, data={"answer": "Yes."}).status_code == 404
    fran.post(settle, data={"answer": "Yes, at 11."})
    page = browser_of(world.alice).get(f"/g/{world.riverside}/agenda").text
    assert "What we said" in page
    assert "Yes, at 11." in page


@pytest.mark.parametrize("typed", ["", *HOSTILE])
def test_odd_words_in_the_group_break_nothing(
    browser_of: Browsers, world: World, typed: str
) -> None:
    fran = browser_of(world.fran)
    add_point(fran, world, typed)
    add_word(fran, world, typed, typed, typed)
    fran.post(f"/g/{world.riverside}/meeting", data=dict.fromkeys(("day", "place"), typed))
    for name in ("agenda", "words", "meeting"):
        answer = fran.get(f"/g/{world.riverside}/{name}")
        assert answer.status_code == 200
        assert "<script>alert" not in answer.text
        assert "<img src=x>" not in answer.text


def test_the_next_meeting_stands_on_the_groups_page(browser_of: Browsers, world: World) -> None:
    data = {"day": "2099-12-04", "starts": "14:00", "ends": "15.30", "place": "Library"}
    fran, address = browser_of(world.fran), f"/g/{world.riverside}/meeting"
    assert fran.post(address, data=data).status_code == 303
    page = browser_of(world.alice).get(f"/g/{world.riverside}").text
    assert "Friday 4 December 2099" in page
    assert "2 pm to 3.30 pm" in page
    wrong = fran.post(address, data={**data, "ends": "13:00"})
    assert wrong.status_code == 422
    assert "The meeting ends before it starts" in wrong.text
    assert "Library" in wrong.text


def test_a_group_with_its_own_facilitator_touches_no_other(
    browser_of: Browsers, world: World, parts: Parts
) -> None:
    own = start_group(
        parts, name="X", purpose="x", contact="", starter_id=world.charlie, operation="f" * 32
    )
    add_point(browser_of(world.alice), world, "Ours")
    item_id = points(parts)[0][0]
    for verb in ("move", "settle"):
        answer = browser_of(world.charlie).post(f"/g/{own}/agenda/{item_id}/{verb}")
        assert answer.status_code == 404
