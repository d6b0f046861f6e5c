"""What people choose for themselves: formats, names, supporters, devices, looks and language."""

from collections.abc import Callable

import pytest
from flask.testing import FlaskClient
from people import World
from sqlalchemy import select

from formats.writers import all_formats
from service.parts import Parts
from service.store import people
from service.store.tables import Membership, Person, Preference, SignedIn

Browsers = Callable[[str | None], FlaskClient]
HOSTILE = ("<script>alert(1)</script>", "\x00", "x" * 50_000, "\u202e", "'\"><img src=x>")


def kept(parts: Parts, person_id: str) -> Preference:
    with parts.database.read() as session:
        found = people.preference_of(session, person_id)
        assert found
        session.expunge_all()
        return found


def test_every_format_there_is_can_be_chosen(browser_of: Browsers, world: World) -> None:
    page = browser_of(world.alice).get("/me/formats").text
    for format_id in all_formats():
        assert f'value="{format_id}"' in page


def test_what_a_person_chose_is_kept_in_their_order(
    browser_of: Browsers, world: World, parts: Parts
) -> None:
    browser = browser_of(world.alice)
    first = {"formats": ["audio"], "languages": ["cy"], "print_size": "24", "speed": "slow"}
    browser.post("/me/formats", data=first)
    browser.post("/me/formats", data={**first, "formats": ["pdf", "audio"], "share": "yes"})
    mine = kept(parts, world.alice)
    assert mine.formats == ["audio", "pdf"]
    assert (mine.print_size, mine.speed, mine.share) == (24, "slow", True)
    assert mine.reviewed_at is not None
    browser.post("/me/formats/first", data={"value": "pdf"})
    assert kept(parts, world.alice).formats == ["pdf", "audio"]


def test_braille_is_kept_with_its_grade_and_page(
    browser_of: Browsers, world: World, parts: Parts
) -> None:
    browser = browser_of(world.alice)
    wanted = {"braille_grade": "1", "braille_cells": "32", "braille_lines": "28"}
    browser.post("/me/formats", data={"formats": ["braille"], **wanted})
    mine = kept(parts, world.alice)
    assert (mine.braille_grade, mine.braille_cells, mine.braille_lines) == (1, 32, 28)
    assert '<option value="32" selected>' in browser.get("/me/formats").text
    strange = {"braille_grade": "3", "braille_cells": "900", "braille_lines": "x"}
    browser.post("/me/formats", data={"formats": ["braille"], **strange})
    mine = kept(parts, world.alice)
    assert (mine.braille_grade, mine.braille_cells, mine.braille_lines) == (2, 40, 25)


def test_what_is_not_offered_is_not_kept(browser_of: Browsers, world: World, parts: Parts) -> None:
    data = {"formats": ["exe"], "languages": ["xx"], "print_size": "900", "speed": "fast"}
    assert browser_of(world.alice).post("/me/formats", data=data).status_code == 303
    mine = kept(parts, world.alice)
    assert (mine.formats, mine.languages, mine.print_size) == ([], [], 18)
    assert not mine.share


@pytest.mark.parametrize("typed", HOSTILE)
def test_odd_names_break_nothing(browser_of: Browsers, world: World, typed: str) -> None:
    browser = browser_of(world.alice)
    answer = browser.post("/me/name", data={"name": typed, "say_name": typed, "drawn": typed})
    assert answer.status_code in {303, 422}
    for address in ("/me", f"/g/{world.riverside}"):
        page = browser.get(address).text
        assert "<script>alert" not in page
        assert "<img src=x>" not in page


def test_only_the_person_says_who_types_for_them(
    browser_of: Browsers, world: World, parts: Parts
) -> None:
    alice = browser_of(world.alice)
    assert alice.post("/me/supporters", data={"supporter": world.charlie}).status_code == 422
    assert alice.post("/me/supporters", data={"supporter": world.bob}).status_code == 303
    with parts.database.read() as session:
        helped = people.supported_by(session, world.bob, world.riverside)
        assert [person.name for person in helped] == ["Alice"]
    alice.post("/me/supporters/stop", data={"supporter": world.bob})
    with parts.database.read() as session:
        assert not people.supported_by(session, world.bob, world.riverside)


def test_a_person_ends_their_own_devices_and_nobody_elses(
    browser_of: Browsers, world: World, parts: Parts
) -> None:
    phone, tablet, bob = (browser_of(one) for one in (world.alice, world.alice, world.bob))
    with parts.database.read() as session:
        ids = dict(session.execute(select(SignedIn.person_id, SignedIn.id)).all())
        newest = session.scalars(
            select(SignedIn.id)
            .where(SignedIn.person_id == world.alice)
            .order_by(SignedIn.created_at.desc())
        ).first()
    phone.post("/me/devices/end", data={"device": ids[world.bob]})
    assert bob.get("/me").status_code == 200
    phone.post("/me/devices/end", data={"device": newest})
    assert tablet.get("/me").status_code == 302
    assert phone.get("/me").status_code == 200


def test_a_link_for_another_device_opens_it_once(browser_of: Browsers, world: World) -> None:
    page = browser_of(world.alice).post("/me/devices/link").text
    link = page.split('value="http://localhost')[1].split('"')[0]
    other = browser_of(None)
    assert "Hello Alice" in other.get(link).text
    assert other.post(link).status_code == 303
    assert other.get("/me").status_code == 200
    assert browser_of(None).post(link).status_code == 410


def test_leaving_keeps_the_credit_and_closes_the_door(
    browser_of: Browsers, world: World, parts: Parts
) -> None:
    alice = browser_of(world.alice)
    answer = alice.post(f"/g/{world.riverside}/leave", data={"credit": "initials"})
    assert answer.status_code == 303
    assert alice.get(f"/g/{world.riverside}").status_code == 404
    with parts.database.read() as session:
        mine = session.scalars(select(Membership).where(Membership.person_id == world.alice)).one()
        assert (mine.credit, mine.left_at is None) == ("initials", False)


def test_size_and_colours_stay_on_the_device_and_with_the_person(
    browser_of: Browsers, world: World, parts: Parts
) -> None:
    alice, chosen = browser_of(world.alice), {"size": "150", "theme": "dark", "spacing": "wide"}
    alice.post("/size", data=chosen)
    assert 'data-theme="dark" data-size="150" data-spacing="wide"' in alice.get("/me").text
    assert 'data-theme="dark"' in browser_of(world.alice).get("/me").text
    stranger = browser_of(None)
    stranger.post("/size", data={**chosen, "theme": "<b>"})
    assert 'data-theme="standard" data-size="150"' in stranger.get("/").text


def test_the_language_changes_and_the_page_stays(
    browser_of: Browsers, world: World, parts: Parts
) -> None:
    alice = browser_of(world.alice)
    answer = alice.post("/language", data={"locale": "cy", "next": "/me?x=1"})
    assert answer.location == "/me?x=1"
    assert '<html class="govuk-template" lang="cy"' in alice.get("/me").text
    with parts.database.read() as session:
        assert session.get_one(Person, world.alice).language == "cy"


@pytest.mark.parametrize("onward", ["//evil.example", "https://evil.example", "/\\evil", "x"])
def test_switching_leads_to_no_other_site(browser_of: Browsers, onward: str) -> None:
    for address, data in (("/language", {"locale": "cy"}), ("/size", {"size": "100"})):
        answer = browser_of(None).post(address, data={**data, "next": onward})
        assert "evil" not in answer.location


@pytest.mark.parametrize(
    "address", ["/", "/home", "/me/formats", "/d/abc/edit", "//evil.example", "<script>", "\x00"]
)
def test_help_answers_about_any_page(browser_of: Browsers, address: str) -> None:
    answer = browser_of(None).get("/help", query_string={"page": address})
    assert answer.status_code == 200
    assert answer.text.count('class="lead"') == 3
    assert 'href="//evil' not in answer.text
    assert "<script>" not in answer.text.split("</head>")[1]


def test_the_service_says_that_it_is_alive_and_ready(browser_of: Browsers) -> None:
    browser = browser_of(None)
    assert browser.get("/healthz").text == "ok\n"
    assert browser.get("/readyz").get_json() == {"database": True, "disk": True}
