"""Drafts learn from what the group does to them; the group sees, changes and takes it away."""

import csv
import io
from collections.abc import Callable

from people import Browser, World

from service.actions.learn_wording import learn_from_change, take_out_wording, write_wording
from service.actions.voice import Voice
from service.parts import Parts
from service.store import wordings
from service.store.tables import Block, Document, Edition

DRAFTED = "You will get help from a support worker."
CHANGED = "You will get help from a helper."


def point(parts: Parts, world: World) -> str:
    with parts.database.write() as session:
        document = Document(group_id=world.riverside, title="Ours", created_by_id=world.alice)
        session.add(document)
        session.flush()
        edition = Edition(document_id=document.id, kind="easy_read", language="en")
        session.add(edition)
        session.flush()
        made = Block(edition_id=edition.id, kind="point", order_key="a", text=CHANGED)
        session.add(made)
        session.flush()
        return made.id


def changed(parts: Parts, world: World, times: int) -> None:
    block_id = point(parts, world)
    for _ in range(times):
        with parts.database.write() as session:
            block = session.get_one(Block, block_id)
            learn_from_change(session, block, DRAFTED, by=Voice(world.alice, world.alice))


def says(parts: Parts, world: World) -> dict[str, str]:
    with parts.database.read() as session:
        return wordings.says(session, world.riverside, "en")


def only_id(parts: Parts, world: World) -> str:
    with parts.database.read() as session:
        (found,) = wordings.wordings_of(session, world.riverside)
        return found.id


def test_a_change_made_twice_is_used_by_the_next_draft(parts: Parts, world: World) -> None:
    changed(parts, world, 1)
    assert says(parts, world) == {}
    changed(parts, world, 1)
    assert says(parts, world) == {"support worker": "helper"}


def test_what_a_person_took_out_is_not_learned_again(parts: Parts, world: World) -> None:
    changed(parts, world, 2)
    found = only_id(parts, world)
    take_out_wording(parts, found, by=Voice(world.bob, world.bob))
    changed(parts, world, 3)
    assert says(parts, world) == {}


def test_words_written_by_hand_win_over_learned_ones(parts: Parts, world: World) -> None:
    by = Voice(world.bob, world.bob)
    write_wording(
        parts, world.riverside, term="support worker", words="buddy", language="en", by=by
    )
    changed(parts, world, 3)
    assert says(parts, world) == {"support worker": "buddy"}


def test_the_page_shows_what_was_seen_once_and_a_press_uses_it(
    parts: Parts, world: World, browser_of: Callable[[str], Browser]
) -> None:
    changed(parts, world, 1)
    alice, address = browser_of(world.alice), f"/g/{world.riverside}/how-we-say-it"
    assert "Seen once" in alice.get(address).text
    found = only_id(parts, world)
    assert alice.post(f"{address}/{found}").status_code == 303
    assert says(parts, world) == {"support worker": "helper"}
    assert browser_of(world.charlie).post(f"{address}/{found}/out").status_code == 404


def test_a_group_adds_and_changes_its_words_and_is_told_what_is_missing(
    parts: Parts, world: World, browser_of: Callable[[str], Browser]
) -> None:
    alice, address = browser_of(world.alice), f"/g/{world.riverside}/how-we-say-it"
    assert alice.post(address, data={"term": "", "words": ""}).status_code == 422
    data = {"term": "Service users", "words": "people", "language": "en"}
    assert alice.post(address, data=data).status_code == 303
    assert alice.post(address, data={**data, "words": "members"}).status_code == 422
    found = only_id(parts, world)
    assert "What do we say for" in alice.get(f"{address}?change={found}").text
    assert alice.post(f"{address}/{found}", data={"words": "members"}).status_code == 303
    assert says(parts, world) == {"service users": "members"}


def test_the_words_can_be_taken_away_as_a_table_that_runs_nothing(
    parts: Parts, world: World, browser_of: Callable[[str], Browser]
) -> None:
    by = Voice(world.bob, world.bob)
    write_wording(parts, world.riverside, term="=1+1", words="@cmd", language="en", by=by)
    alice = browser_of(world.alice)
    alice.post(f"/g/{world.riverside}/words", data={"term": "quorum", "meaning": "enough people"})
    answer = alice.get(f"/g/{world.riverside}/our-words.csv")
    assert answer.headers["Content-Type"].startswith("text/csv")
    rows = list(csv.DictReader(io.StringIO(answer.text.lstrip("\ufeff"))))
    assert {row["term"]: row["words"] for row in rows} == {
        "quorum": "enough people",
        "'=1+1": "'@cmd",
    }
