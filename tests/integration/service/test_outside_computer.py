"""An outside computer: off by default, on by the group's yes, never trusted."""

import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from outside_server import answering
from people import Browser, World

from service.actions.propose_point import Proposed, propose_point
from service.actions.say_about_outside import say_about_outside
from service.actions.voice import Voice
from service.config import BadSettings, Settings, from_environment
from service.outside import NoAnswer, OutsideComputer, outside_computer
from service.parts import Parts
from service.store import documents
from service.store.tables import Block, Document, Edition, Revision

SENTENCE = "You must not pay more than £20 and you can ask Ms Hill for help with this."
SAFE = "You must not pay more than £20.\nYou can ask Ms Hill for help with this."


def computer_at(address: str) -> OutsideComputer:
    made = outside_computer(
        Settings(data_dir=None, engine_url=address, engine_model="small", engine_key="k")  # type: ignore[arg-type]  # no files are touched
    )
    assert made is not None
    return made


@pytest.fixture
def point(parts: Parts, world: World) -> tuple[str, str]:
    """Return a document with one drafted easy read point."""
    with parts.database.write() as session:
        document = Document(group_id=world.riverside, title="Ours", created_by_id=world.alice)
        session.add(document)
        session.flush()
        standard = Edition(document_id=document.id, kind="standard", language="en")
        session.add(standard)
        session.flush()
        easy = Edition(
            document_id=document.id, kind="easy_read", language="en", source_id=standard.id
        )
        session.add(easy)
        session.flush()
        made = Block(
            edition_id=easy.id,
            kind="point",
            order_key="a",
            text=SENTENCE,
            source_text=SENTENCE,
            state="drafted",
        )
        session.add(made)
        session.flush()
        return document.id, made.id


def everyone_says(parts: Parts, world: World, document_id: str, *, yes: bool) -> None:
    with parts.database.read() as session:
        from service.store import people

        members = [each.id for each in people.members_of(session, world.riverside)]
    for member in members:
        say_about_outside(parts, document_id, yes=yes, by=Voice(member, member))


def asked(parts: Parts, world: World, point: tuple[str, str], address: str) -> Proposed:
    by = Voice(world.alice, world.alice)
    return propose_point(parts, *point, computer_at(address), by=by)


def test_no_word_leaves_before_the_group_says_yes(
    parts: Parts, world: World, point: tuple[str, str]
) -> None:
    with answering(says=SAFE) as server:
        assert asked(parts, world, point, server.address).outcome == "no_leave"
        assert server.asked == []


def test_one_no_keeps_every_word_here(parts: Parts, world: World, point: tuple[str, str]) -> None:
    everyone_says(parts, world, point[0], yes=True)
    say_about_outside(parts, point[0], yes=False, by=Voice(world.bob, world.bob))
    with answering(says=SAFE) as server:
        assert asked(parts, world, point, server.address).outcome == "no_leave"
        assert server.asked == []


def test_safe_words_stand_in_the_point_marked_as_machine_made(
    parts: Parts, world: World, point: tuple[str, str]
) -> None:
    everyone_says(parts, world, point[0], yes=True)
    with answering(says=SAFE) as server:
        assert asked(parts, world, point, server.address) == Proposed("proposed")
        (request,) = server.asked
    assert request["path"] == "/v1/chat/completions"
    assert request["key"] == "Bearer k"
    assert request["messages"][1] == {"role": "user", "content": SENTENCE}
    with parts.database.read() as session:
        block = session.get_one(Block, point[1])
        assert block.text.splitlines() == SAFE.splitlines()
        assert block.state == "drafted"
        assert block.what_changed.startswith("engine small")
        newest = documents.revision_at(session, block.id, block.version)
        assert isinstance(newest, Revision)
        assert newest.what == "proposed"


@pytest.mark.parametrize(
    "says",
    [
        "You must pay £20.",
        "",
        SENTENCE,
        "<script>alert(1)</script>",
        "You must not pay more than £20. You can ask Ms Hill at evil@example.org for help.",
    ],
)
def test_words_that_the_guard_refuses_change_nothing(
    parts: Parts, world: World, point: tuple[str, str], says: str
) -> None:
    everyone_says(parts, world, point[0], yes=True)
    with answering(says=says) as server:
        made = asked(parts, world, point, server.address)
    assert made.outcome == "refused"
    assert made.reasons
    with parts.database.read() as session:
        assert session.get_one(Block, point[1]).text == SENTENCE


@pytest.mark.parametrize(
    "manner",
    ["slow", "dripping", "silent", "cut", "broken", "odd", "deep", "huge", "refusing", "elsewhere"],
)
def test_a_bad_server_is_no_answer_within_the_time(manner: str) -> None:
    with answering(manner) as server:
        start = time.monotonic()
        with pytest.raises(NoAnswer):
            computer_at(server.address).lines(SENTENCE, "en", seconds=0.6)
        assert time.monotonic() - start < 8


def test_a_server_that_is_not_there_is_no_answer() -> None:
    with pytest.raises(NoAnswer):
        computer_at("http://127.0.0.1:9/v1").lines(SENTENCE, "en", seconds=2)


def test_a_point_that_a_person_kept_is_not_asked_about(
    parts: Parts, world: World, point: tuple[str, str]
) -> None:
    everyone_says(parts, world, point[0], yes=True)
    with parts.database.write() as session:
        session.get_one(Block, point[1]).state = "kept"
    with answering(says=SAFE) as server:
        assert asked(parts, world, point, server.address).outcome == "not_a_draft"
        assert server.asked == []


def test_without_the_setting_there_is_no_such_page(
    world: World, point: tuple[str, str], browser_of: Callable[[str], Browser]
) -> None:
    alice = browser_of(world.alice)
    assert alice.get(f"/d/{point[0]}/outside").status_code == 404
    assert "outside computer" not in alice.get(f"/d/{point[0]}/easy-read/{point[1]}").text


def test_the_group_reads_what_leaves_says_yes_and_asks(
    parts: Parts, world: World, point: tuple[str, str], browser_of: Callable[[str], Browser]
) -> None:
    with answering(says=SAFE) as server:
        found = replace(parts.settings, engine_url=server.address, engine_model="small")
        object.__setattr__(parts, "settings", found)
        alice = browser_of(world.alice)
        page = alice.get(f"/d/{point[0]}/outside").text
        assert "small (127.0.0.1)" in page
        assert "No words leave this machine" in page
        assert browser_of(world.charlie).get(f"/d/{point[0]}/outside").status_code == 404
        answer = alice.post(f"/d/{point[0]}/outside", data={"answer": "yes"})
        assert answer.status_code == 303
        everyone_says(parts, world, point[0], yes=True)
        assert "Your group said yes" in alice.get(f"/d/{point[0]}/outside").text
        address = f"/d/{point[0]}/easy-read/{point[1]}"
        assert alice.post(f"{address}/outside").status_code == 303
        page = alice.get(address).text
    assert "A computer made these words." in page
    assert "An outside computer made these words: small (127.0.0.1)." in page


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "http://", "http://[::1/v1", "http://here:port/v1"]
)
def test_an_address_that_nobody_can_ask_stops_the_start(address: str) -> None:
    with pytest.raises(BadSettings, match="SHARETHEPEN_ENGINE_URL"):
        from_environment({"SHARETHEPEN_ENGINE_URL": address})
