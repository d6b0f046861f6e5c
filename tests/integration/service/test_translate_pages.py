"""In another language: start an edition, find the way through it, and read it."""

from html import unescape

import pytest
from people import World
from sqlalchemy import select
from translate_world import NASTY, Browsers, Text, meeting, segment, send, state, write

from service.parts import Parts
from service.store.tables import (
    Document,
    Edition,
    Event,
)


@pytest.fixture
def text(parts: Parts, world: World) -> Text:
    return meeting(parts, world)


def test_welsh_stands_first_in_the_list_of_languages(
    browser_of: Browsers, world: World, text: Text
) -> None:
    page = browser_of(world.alice).get(f"/d/{text.document}/languages").text
    assert page.index('<span lang="cy"') < page.index('<span lang="en"')
    assert "0 of 5 sentences are ready" in unescape(page)


def test_a_language_starts_once_however_often_it_is_asked_for(
    browser_of: Browsers, world: World, text: Text, parts: Parts
) -> None:
    client = browser_of(world.alice)
    for operation in ("b" * 32, "b" * 32, "c" * 32):
        form = {"kind": "standard", "language": "pl", "operation": operation}
        answer = client.post(f"/d/{text.document}/languages", data=form)
        assert answer.status_code == 303
    with parts.database.read() as session:
        found = session.scalars(select(Edition).where(Edition.language == "pl")).all()
        told = session.scalars(select(Event).where(Event.verb == "started_language")).all()
    assert len(found) == len(told) == 1


@pytest.mark.parametrize(
    ("kind", "language"),
    [("standard", "en"), ("standard", "xx"), ("easy_read", "cy"), ("<b>", "\x00"), ("", "")],
)
def test_what_cannot_be_started_says_so(
    browser_of: Browsers, world: World, text: Text, kind: str, language: str, parts: Parts
) -> None:
    client = browser_of(world.alice)
    form = {"kind": kind, "language": language}
    answer = client.post(f"/d/{text.document}/languages", data=form, follow_redirects=True)
    assert "We could not start this language" in answer.text
    with parts.database.read() as session:
        assert len(session.scalars(select(Edition)).all()) == 2


def test_memory_offers_only_the_same_words_and_counts_for_nothing(
    browser_of: Browsers, world: World, text: Text, parts: Parts
) -> None:
    client = browser_of(world.alice)
    send(client, parts, text, "You can", "Gallwch ddod â rhywun.")
    other = write(parts, world, ["You can bring someone. You cannot bring someone."], "Second")
    page = client.get(f"{other.url}?open={segment(parts, other, 'You cannot').id}").text
    assert page.count("Draft from memory. Nobody has checked it.") == 1
    assert "0 of 4 sentences are ready" in page
    opened = client.get(f"{other.url}?open={segment(parts, other, 'You can ').id}").text
    assert "Gallwch ddod â rhywun.</textarea>" in opened
    assert state(parts, other, "You can ") == "empty"
    send(client, parts, other, "You can ", "Gallwch ddod â rhywun.", operation="b" * 32)
    assert state(parts, other, "You can ") == "translated"


@pytest.mark.parametrize("words", [NASTY, "a\x00b", "x\ud800y".encode("utf-8", "surrogatepass")])
def test_hostile_words_do_no_harm(
    browser_of: Browsers, world: World, text: Text, parts: Parts, words: str | bytes
) -> None:
    client = browser_of(world.alice)
    answer = send(client, parts, text, "You can", words, seen=words, source=words)
    assert answer.status_code in {303, 409, 422}
    for page in (client.get(text.url), client.get(f"{text.url}/read")):
        assert page.status_code == 200
        assert "<script>alert" not in page.text


def test_the_reading_page_shows_welsh_and_says_what_is_missing(
    browser_of: Browsers, world: World, text: Text, parts: Parts
) -> None:
    client = browser_of(world.alice)
    send(client, parts, text, "You can", "Gallwch ddod â rhywun.")
    page = client.get(f"{text.url}/read").text
    assert '<article class="document" lang="cy"' in page
    assert "Gallwch ddod â rhywun." in page
    assert '<span lang="en">Nobody will be cross.</span>' in page
    assert "4 sentences are not translated yet." in page


def test_an_edition_of_another_document_or_group_is_not_found(
    browser_of: Browsers, world: World, text: Text, parts: Parts
) -> None:
    other = write(parts, world, ["Other words."], "Other")
    found = segment(parts, text, "You can")
    wrong = f"/d/{other.document}/languages/{text.welsh}"
    client = browser_of(world.alice)
    for url in (wrong, f"{wrong}/read"):
        assert client.get(url).status_code == 404
    assert client.post(f"{wrong}/{found.id}", data={"words": "x"}).status_code == 404
    assert client.post(f"{text.url}/nothing/checked").status_code == 404
    assert client.post(f"{text.url}/nothing/draft", data={"words": "x"}).status_code == 404
    stranger = browser_of(world.charlie)
    assert stranger.get(text.url).status_code == 404
    assert stranger.post(f"{text.url}/{found.id}", data={"words": "x"}).status_code == 404


def test_nobody_translates_a_document_that_is_put_away(
    browser_of: Browsers, world: World, text: Text, parts: Parts
) -> None:
    with parts.database.write() as session:
        session.get_one(Document, text.document).state = "archived"
    answer = send(browser_of(world.alice), parts, text, "You can", "Gallwch ddod â rhywun.")
    assert answer.status_code == 409
    assert "This document is put away. Your words are kept for you." in answer.text
    assert state(parts, text, "You can") == "empty"


def test_a_long_document_comes_in_pages(browser_of: Browsers, world: World, parts: Parts) -> None:
    sentences = [
        f"This is sentence number {number} of a long text. It goes on." for number in range(250)
    ]
    text = write(parts, world, sentences)
    client = browser_of(world.alice)
    client.get(text.url)
    page = client.get(f"{text.url}?page=2")
    assert page.text.count('id="unit-') == 40
    assert "Page 2 of 13" in page.text


def test_a_page_that_is_not_there_shows_the_nearest(
    browser_of: Browsers, world: World, text: Text
) -> None:
    client = browser_of(world.alice)
    for page in ("0", "99", "-1", "x", "9" * 40, "²"):
        assert client.get(f"{text.url}?page={page}").status_code == 200
    assert client.get(f"{text.url}?open=nothing&saved=<b>").status_code == 200
