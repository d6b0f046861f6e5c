"""Inviting people: by link, by card, by a real mail server, and when it is broken."""

import re
import socket
from collections.abc import Callable, Iterator
from dataclasses import replace
from email import message_from_bytes, policy

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from flask import Flask
from flask.testing import FlaskClient
from people import World
from sqlalchemy import select

from service import mail
from service.actions.invite_person import invite_first
from service.actions.start_group import start_group
from service.cli import main
from service.config import Settings
from service.parts import Parts
from service.store.tables import Invite, Person

Browsers = Callable[[str | None], FlaskClient]


class Inbox:
    """Keeps what a real mail server received."""

    def __init__(self) -> None:
        self.mails: list[Envelope] = []

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802, ARG002 - aiosmtpd's name
        """Take the mail."""
        self.mails.append(envelope)
        return "250 taken"


@pytest.fixture
def inbox(app: Flask, parts: Parts) -> Iterator[Inbox]:
    """Run a mail server and let the application use it."""
    kept = Inbox()
    server = Controller(kept, hostname="127.0.0.1", port=free_port())
    server.start()
    use_mail(app, parts, server.port)
    yield kept
    server.stop()


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def use_mail(app: Flask, parts: Parts, port: int) -> None:
    settings = replace(
        parts.settings, smtp_host="127.0.0.1", smtp_port=port, mail_from="pen@riverside.example"
    )
    app.extensions["sharethepen"] = replace(parts, settings=settings)


def invite(browser: FlaskClient, world: World, **data: str) -> tuple[int, str]:
    answer = browser.post(f"/g/{world.riverside}/invites", data={"name": "Sam", **data})
    return answer.status_code, answer.text


def link_in(page: str) -> str:
    found = re.search(r"http://localhost(/join/[\w-]{43})", page)
    assert found
    return found[1]


def test_a_card_has_a_link_a_square_and_five_words(browser_of: Browsers, world: World) -> None:
    status, page = invite(browser_of(world.fran), world)
    assert status == 200
    assert "<svg" in page
    words = re.search(r'<p class="point-words" lang="en"><strong>([a-z ]+)</strong>', page)
    assert words
    assert len(words[1].split()) == 5
    assert "Hello Sam" in browser_of(None).get(link_in(page)).text


def test_only_who_facilitates_makes_cards(browser_of: Browsers, world: World) -> None:
    for person in (world.alice, world.pat, world.charlie):
        assert browser_of(person).get(f"/g/{world.riverside}/invites").status_code == 404
        assert invite(browser_of(person), world)[0] == 404


def test_the_same_form_twice_makes_one_person(
    browser_of: Browsers, world: World, parts: Parts
) -> None:
    browser, operation = browser_of(world.fran), "a" * 32
    invite(browser, world, operation=operation)
    assert invite(browser, world, operation=operation)[0] == 303
    with parts.database.read() as session:
        assert len(session.scalars(select(Person).where(Person.name == "Sam")).all()) == 1


def test_a_mail_holds_the_link_and_nothing_that_people_wrote(
    browser_of: Browsers, world: World, inbox: Inbox
) -> None:
    page = invite(browser_of(world.fran), world, email="sam@people.example")[1]
    assert "We sent the link by e-mail" in page
    (received,) = inbox.mails
    assert received.rcpt_tos == ["sam@people.example"]
    message = message_from_bytes(bytes(received.content or b""), policy=policy.default)
    body = message.get_content()
    assert link_in(page) in body
    assert "Riverside" not in body
    assert "Riverside" not in message["Subject"]


def test_without_a_mail_server_the_link_is_shown(browser_of: Browsers, world: World) -> None:
    page = invite(browser_of(world.fran), world, email="sam@people.example")[1]
    assert "This service sends no e-mail" in page
    assert link_in(page)


def test_with_a_broken_mail_server_the_link_is_shown(
    app: Flask, parts: Parts, browser_of: Browsers, world: World
) -> None:
    use_mail(app, parts, free_port())
    status, page = invite(browser_of(world.fran), world, email="sam@people.example")
    assert status == 200
    assert "The e-mail did not go out. Nothing is lost." in page
    assert link_in(page)


@pytest.mark.parametrize(
    "address", ["a@b.example\r\nBcc: x@y.example", "a@b.example,c@d.example", "a b@c.example", "@x"]
)
def test_an_address_that_is_not_one_address_is_refused(
    browser_of: Browsers, world: World, inbox: Inbox, address: str
) -> None:
    status, page = invite(browser_of(world.fran), world, email=address)
    assert status == 422
    assert "Look at the e-mail address again" in page
    assert not inbox.mails


def test_a_subject_of_two_lines_is_refused(settings: Settings) -> None:
    with pytest.raises(ValueError, match=r"newline|linefeed"):
        mail.send(settings, "a@b.example", "one\r\nBcc: x@y.example", "words")


def test_a_stopped_card_opens_nothing(browser_of: Browsers, world: World, parts: Parts) -> None:
    browser = browser_of(world.fran)
    link = link_in(invite(browser, world)[1])
    with parts.database.read() as session:
        invite_id = session.scalars(select(Invite.id)).one()
    assert browser.post(f"/g/{world.riverside}/invites/{invite_id}/stop").status_code == 303
    assert browser_of(None).post(link).status_code == 410


def test_a_card_of_another_group_cannot_be_stopped(
    browser_of: Browsers, world: World, parts: Parts
) -> None:
    invite(browser_of(world.fran), world)
    own = start_group(
        parts, name="X", purpose="x", contact="", starter_id=world.charlie, operation="b" * 32
    )
    with parts.database.read() as session:
        invite_id = session.scalars(select(Invite.id)).one()
    answer = browser_of(world.charlie).post(f"/g/{own}/invites/{invite_id}/stop")
    assert answer.status_code == 404


def test_a_new_card_stops_the_old_one(browser_of: Browsers, world: World) -> None:
    browser, address = browser_of(world.fran), f"/g/{world.riverside}/invites/again"
    old = link_in(browser.post(address, data={"person": world.bob}).text)
    new = link_in(browser.post(address, data={"person": world.bob}).text)
    assert browser_of(None).get(old).status_code == 410
    assert "Hello Bob" in browser_of(None).get(new).text


def test_nobody_makes_a_card_for_a_person_of_another_group(
    browser_of: Browsers, world: World, parts: Parts
) -> None:
    start_group(
        parts, name="Mine", purpose="x", contact="", starter_id=world.bob, operation="c" * 32
    )
    browser, address = browser_of(world.fran), f"/g/{world.riverside}/invites/again"
    for person in (world.charlie, world.pat, world.bob, "nobody"):
        answer = browser.post(address, data={"person": person})
        assert answer.status_code == 422
        assert "/join/" not in answer.text.replace('href="/join', "")


@pytest.mark.parametrize("name", ["", "   ", "x" * 81, "\x00"])
def test_a_name_that_cannot_be_gets_a_plain_sentence(
    browser_of: Browsers, world: World, name: str
) -> None:
    status, page = invite(browser_of(world.fran), world, name=name)
    assert status == 422
    assert "There is one thing to look at" in page


def test_script_in_a_name_stays_words(browser_of: Browsers, world: World) -> None:
    page = invite(browser_of(world.fran), world, name="<script>alert(1)</script>")[1]
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page


def test_the_operator_lets_in_again_who_is_in_two_groups_and_lost_their_way_in(
    parts: Parts,
    world: World,
    browser_of: Browsers,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    start_group(
        parts, name="Mine", purpose="x", contact="", starter_id=world.bob, operation="c" * 32
    )
    settings = parts.settings
    monkeypatch.setenv("DATA_DIR", str(settings.data_dir))
    monkeypatch.setenv("DATABASE_URL", settings.database_url)
    monkeypatch.setattr("sys.argv", ["sharethepen", "invite", "Bob", "--again"])
    assert main() == 0
    token = capsys.readouterr().out.strip().rsplit("/", 1)[1]
    assert "Hello Bob" in browser_of(None).get(f"/join/{token}").text
    monkeypatch.setattr("sys.argv", ["sharethepen", "invite", "Nobody", "--again"])
    assert main() != 0


def test_the_operator_lets_in_the_first_person_who_starts_a_group(
    browser_of: Browsers, parts: Parts
) -> None:
    way_in = invite_first(parts, "Nia")
    nia = browser_of(None)
    assert nia.post(f"/join/{way_in.token}").status_code == 303
    answer = nia.post("/groups/new", data={"name": "Quay", "purpose": "To talk."})
    assert answer.location.startswith("/g/")
