"""Each sentence is saved with its source, and another person checks it."""

import re
from html import unescape

import pytest
from people import World
from sqlalchemy import select
from translate_world import (
    Browsers,
    Text,
    meeting,
    segment,
    send,
    state,
)

from service.parts import Parts
from service.store.tables import (
    Supporter,
    TranslationRevision,
)


@pytest.fixture
def text(parts: Parts, world: World) -> Text:
    return meeting(parts, world)


def test_after_saving_the_next_sentence_that_needs_work_is_open(
    browser_of: Browsers, world: World, text: Text, parts: Parts
) -> None:
    client = browser_of(world.alice)
    answer = send(client, parts, text, "You can", "Gallwch ddod â rhywun.")
    page = client.get(answer.location).text
    assert "Saved.</strong> Translated by Alice" in page
    opened = re.search(r'translation__row--yours" id="unit-([^"]+)"', page)
    assert opened
    assert opened[1] == segment(parts, text, "Nobody").id


def test_the_same_form_sent_twice_is_saved_once(
    browser_of: Browsers, world: World, text: Text, parts: Parts
) -> None:
    client = browser_of(world.alice)
    for _ in range(2):
        send(client, parts, text, "You can", "Gallwch ddod â rhywun.")
    with parts.database.read() as session:
        assert len(session.scalars(select(TranslationRevision)).all()) == 1


def test_somebody_else_checks_a_sentence(
    browser_of: Browsers, world: World, text: Text, parts: Parts
) -> None:
    send(browser_of(world.alice), parts, text, "You can", "Gallwch ddod â rhywun.")
    found = segment(parts, text, "You can")
    assert "I checked this" not in browser_of(world.alice).get(text.url).text
    client = browser_of(world.bob)
    assert "I checked this" in client.get(text.url).text
    form = {"seen": "Gallwch ddod â rhywun."}
    page = client.post(f"{text.url}/{found.id}/checked", data=form, follow_redirects=True).text
    assert "Checked by Bob" in page
    assert state(parts, text, "You can") == "reviewed"


def test_nobody_checks_their_own_words(
    browser_of: Browsers, world: World, text: Text, parts: Parts
) -> None:
    client = browser_of(world.alice)
    send(client, parts, text, "You can", "Gallwch ddod â rhywun.")
    found = segment(parts, text, "You can")
    form = {"seen": "Gallwch ddod â rhywun."}
    page = client.post(f"{text.url}/{found.id}/checked", data=form, follow_redirects=True).text
    assert "You wrote this one. Ask somebody else in the group to check it." in page
    assert state(parts, text, "You can") == "translated"


def test_a_lost_number_is_said_calmly_after_saving(
    browser_of: Browsers, world: World, text: Text, parts: Parts
) -> None:
    client = browser_of(world.alice)
    answer = send(client, parts, text, "Phone", "Ffoniwch ni.")
    page = unescape(client.get(answer.location).text)
    assert "Your words are saved." in page
    assert "The phone number “029 2018 0000” is not in this text." in page


def test_a_person_may_say_that_they_are_not_sure(
    browser_of: Browsers, world: World, text: Text, parts: Parts
) -> None:
    client = browser_of(world.alice)
    send(client, parts, text, "You can", "Gallwch ddod â rhywun.", unsure="yes")
    assert state(parts, text, "You can") == "needs_work"
    assert "Needs work. Alice wants somebody to look again." in client.get(text.url).text


def test_a_supporter_types_for_somebody_and_both_names_show(
    browser_of: Browsers, world: World, text: Text, parts: Parts
) -> None:
    with parts.database.write() as session:
        session.add(Supporter(person_id=world.bob, supporter_id=world.alice))
    client = browser_of(world.alice)
    assert "Whose words are these?" in client.get(text.url).text
    send(client, parts, text, "You can", "Gallwch ddod â rhywun.", author=world.bob)
    assert "Translated by Bob, typed by Alice" in client.get(text.url).text


def test_empty_words_come_back_with_what_to_do(
    browser_of: Browsers, world: World, text: Text, parts: Parts
) -> None:
    answer = send(browser_of(world.alice), parts, text, "You can", "  \n ")
    assert answer.status_code == 422
    assert "There are no words yet" in answer.text


def test_far_too_many_words_come_back_whole(
    browser_of: Browsers, world: World, text: Text, parts: Parts
) -> None:
    answer = send(browser_of(world.alice), parts, text, "You can", "gair " * 6000 + "diwedd")
    assert answer.status_code == 422
    assert "diwedd</textarea>" in answer.text
