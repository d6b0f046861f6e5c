"""When words change while somebody translates them, nothing is lost."""

import re

import pytest
from people import World
from sqlalchemy import select
from translate_world import (
    Browsers,
    Text,
    change,
    meeting,
    segment,
    send,
    state,
)

from service.parts import Parts
from service.store.tables import (
    Block,
    Event,
    TranslationRevision,
    TranslationUnit,
)


@pytest.fixture
def text(parts: Parts, world: World) -> Text:
    return meeting(parts, world)


def test_a_saved_sentence_is_kept_with_its_source_a_revision_and_an_event(
    browser_of: Browsers, world: World, text: Text, parts: Parts
) -> None:
    answer = send(browser_of(world.alice), parts, text, "You can", "Gallwch ddod â rhywun.")
    assert answer.status_code == 303
    with parts.database.read() as session:
        unit = session.scalars(select(TranslationUnit)).one()
        revision = session.scalars(select(TranslationRevision)).one()
        event = session.scalars(select(Event).where(Event.verb == "translated")).one()
        assert unit.source_text == "You can bring someone."
        assert unit.target == revision.target == "Gallwch ddod â rhywun."
        assert revision.author_id == world.alice
        assert event.object_id == unit.id
    assert state(parts, text, "You can") == "translated"


def test_when_two_people_save_one_sentence_both_are_shown(
    browser_of: Browsers, world: World, text: Text, parts: Parts
) -> None:
    send(browser_of(world.alice), parts, text, "You can", "Gallwch ddod â rhywun.")
    client = browser_of(world.bob)
    answer = send(client, parts, text, "You can", "Cewch ddod â ffrind.", operation="d" * 32)
    assert answer.status_code == 409
    assert "Gallwch ddod â rhywun." in answer.text
    assert "Cewch ddod â ffrind." in answer.text
    assert "Alice saved this meanwhile" in answer.text
    seen = re.search(r'name="seen" value="([^"]*)"', answer.text)
    assert seen
    again = send(
        client, parts, text, "You can", "Cewch ddod â ffrind.", seen=seen[1], operation="e" * 32
    )
    assert again.status_code == 303
    with parts.database.read() as session:
        assert session.scalars(select(TranslationUnit.target)).one() == "Cewch ddod â ffrind."
        assert len(session.scalars(select(TranslationRevision)).all()) == 2


def test_words_that_did_not_get_in_are_in_the_box_the_next_time(
    browser_of: Browsers, world: World, text: Text, parts: Parts
) -> None:
    send(browser_of(world.alice), parts, text, "You can", "Gallwch ddod â rhywun.")
    client = browser_of(world.bob)
    send(client, parts, text, "You can", "Cewch ddod â ffrind.", operation="d" * 32)
    found = segment(parts, text, "You can")
    page = client.get(f"{text.url}?open={found.id}").text
    assert "Cewch ddod â ffrind.</textarea>" in page
    assert "What is saved now:" in page
    dropped = client.post(f"{text.url}/{found.id}/drop", follow_redirects=True).text
    assert "Gallwch ddod â rhywun.</textarea>" in dropped


def test_a_changed_source_says_so_and_shows_what_changed(
    browser_of: Browsers, world: World, text: Text, parts: Parts
) -> None:
    client = browser_of(world.alice)
    send(client, parts, text, "You can", "Gallwch ddod â rhywun.")
    change(parts, world, text, "You can bring a friend. Nobody will be cross.")
    assert state(parts, text, "You can") == "stale"
    page = client.get(text.url).text
    assert "The first text changed. Look again." in page
    assert re.search(r"<del>.*?someone\.", page)
    assert re.search(r"<ins>.*?a friend\.", page)
    saved = send(
        client, parts, text, "You can", "Gallwch ddod â ffrind.", seen="Gallwch ddod â rhywun."
    )
    assert saved.status_code == 303
    assert state(parts, text, "You can") == "translated"


def test_a_source_that_changes_while_someone_translates_is_shown_with_their_words(
    browser_of: Browsers, world: World, text: Text, parts: Parts
) -> None:
    old = segment(parts, text, "You can")
    change(parts, world, text, "You can bring a friend. Nobody will be cross.")
    client = browser_of(world.alice)
    form = {"words": "Gallwch ddod â rhywun.", "source": old.text, "seen": ""}
    answer = client.post(f"{text.url}/{old.id}", data=form)
    assert answer.status_code == 409
    assert "The first text changed while you wrote" in answer.text
    assert "Gallwch ddod â rhywun.</textarea>" in answer.text
    assert re.search(r"<ins>.*?a friend\.", answer.text)


def test_a_sentence_that_was_taken_out_gives_the_words_back(
    browser_of: Browsers, world: World, text: Text, parts: Parts
) -> None:
    old = segment(parts, text, "You can")
    change(parts, world, text, "Nobody will be cross.")
    form = {"words": "Gallwch ddod â rhywun.", "source": old.text, "seen": ""}
    answer = browser_of(world.alice).post(f"{text.url}/{old.id}", data=form)
    assert answer.status_code == 409
    assert "This sentence was taken out" in answer.text
    assert "Gallwch ddod â rhywun.</textarea>" in answer.text


def test_a_moved_sentence_keeps_its_translation(
    browser_of: Browsers, world: World, text: Text, parts: Parts
) -> None:
    send(browser_of(world.alice), parts, text, "You can", "Gallwch ddod â rhywun.")
    with parts.database.write() as session:
        session.get_one(Block, text.blocks[0]).order_key = "zz"
    assert state(parts, text, "You can") == "translated"


def test_words_that_changed_meanwhile_are_not_checked(
    browser_of: Browsers, world: World, text: Text, parts: Parts
) -> None:
    send(browser_of(world.alice), parts, text, "You can", "Gallwch ddod â rhywun.")
    found = segment(parts, text, "You can")
    client = browser_of(world.bob)
    form = {"seen": "Older words."}
    page = client.post(f"{text.url}/{found.id}/checked", data=form, follow_redirects=True).text
    assert "Somebody changed the words meanwhile" in page
    assert state(parts, text, "You can") == "translated"
