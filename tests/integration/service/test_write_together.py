"""Two people write in one document: words join, clashes are shown, nothing is lost."""

from collections.abc import Callable
from typing import Any, TypeAlias

import pytest
from flask.testing import FlaskClient
from people import World
from sqlalchemy import text
from writing_steps import TEXT, add, save, start, state_of, versions_of, words_of

from service.parts import Parts
from service.store.tables import AgendaItem, Decision, Document, Draft, Suggestion, Supporter

Opener: TypeAlias = Callable[[str | None], FlaskClient]


@pytest.fixture
def alice(world: World, browser_of: Opener) -> FlaskClient:
    return browser_of(world.alice)


@pytest.fixture
def bob(world: World, browser_of: Opener) -> FlaskClient:
    return browser_of(world.bob)


@pytest.fixture
def document(world: World, alice: FlaskClient) -> str:
    return start(alice, world.riverside)


@pytest.fixture
def block(alice: FlaskClient, document: str) -> str:
    return add(alice, document)


def test_a_new_document_is_blank_until_its_first_words(
    parts: Parts, alice: FlaskClient, document: str
) -> None:
    assert state_of(parts, document) == "blank"
    assert "Write the first line" in alice.get(f"/d/{document}").text
    add(alice, document)
    assert state_of(parts, document) == "writing"


def test_the_purpose_is_asked_for_before_anything_is_made(world: World, alice: FlaskClient) -> None:
    answer = alice.post(f"/g/{world.riverside}/documents/new", data={"title": "Only a title"})
    assert answer.status_code == 422
    assert "Only a title" in answer.text


def test_different_sentences_join_and_the_person_is_told(
    parts: Parts, alice: FlaskClient, bob: FlaskClient, document: str, block: str
) -> None:
    save(alice, document, block, TEXT.replace("nurses", "doctors"))
    answer = save(bob, document, block, TEXT.replace("letters", "calls"))
    assert words_of(parts, block) == TEXT.replace("nurses", "doctors").replace("letters", "calls")
    assert "Saved, joined with Alice’s words." in bob.get(answer.headers["Location"]).text


def test_the_same_sentence_shows_both_and_changes_nothing(
    parts: Parts, alice: FlaskClient, bob: FlaskClient, document: str, block: str
) -> None:
    save(alice, document, block, TEXT.replace("nurses", "doctors"))
    answer = save(bob, document, block, TEXT.replace("nurses", "carers"))
    assert answer.status_code == 409
    assert "doctors to listen" in answer.text
    assert "carers to listen" in answer.text
    assert "checked" not in answer.text
    assert "carers" not in words_of(parts, block)


@pytest.mark.parametrize(
    ("choice", "wanted"),
    [
        ("mine", "We want carers to listen."),
        ("theirs", "We want doctors to listen."),
        ("both", "We want doctors to listen. We want carers to listen."),
    ],
)
def test_the_person_settles_the_clash(
    parts: Parts,
    alice: FlaskClient,
    bob: FlaskClient,
    document: str,
    block: str,
    choice: str,
    wanted: str,
) -> None:
    save(alice, document, block, TEXT.replace("nurses", "doctors"))
    mine = TEXT.replace("nurses", "carers")
    save(bob, document, block, mine)
    data = {"words": mine, "version": "1", "seen": "2", "choice": choice}
    assert bob.post(f"/d/{document}/b/{block}/settle", data=data).status_code == 303
    assert words_of(parts, block) == TEXT.replace("We want nurses to listen.", wanted)


def test_a_third_change_while_settling_shows_both_again(
    parts: Parts, alice: FlaskClient, bob: FlaskClient, document: str, block: str
) -> None:
    save(alice, document, block, TEXT.replace("nurses", "doctors"))
    save(alice, document, block, TEXT.replace("nurses", "surgeons"), version=2)
    data = {"words": TEXT.replace("nurses", "carers"), "version": "1", "seen": "2"}
    answer = bob.post(f"/d/{document}/b/{block}/settle", data=data | {"choice": "mine"})
    assert answer.status_code == 409
    assert "surgeons" in answer.text


def test_asking_the_group_keeps_both_wordings(
    parts: Parts, alice: FlaskClient, bob: FlaskClient, document: str, block: str
) -> None:
    save(alice, document, block, TEXT.replace("nurses", "doctors"))
    mine = TEXT.replace("nurses", "carers")
    data = {"words": mine, "joined": mine, "version": "1", "seen": "2", "choice": "group"}
    assert bob.post(f"/d/{document}/b/{block}/settle", data=data).status_code == 303
    with parts.database.read() as session:
        assert session.query(Suggestion).one().text == mine
        assert session.query(AgendaItem).one().source_kind == "suggestion"
    assert "doctors" in words_of(parts, block)


def test_the_same_form_twice_changes_nothing_twice(
    parts: Parts, alice: FlaskClient, document: str, block: str
) -> None:
    for _ in range(2):
        save(alice, document, block, "New words.", operation="a" * 32)
    assert versions_of(parts, block) == [(1, "added"), (2, "changed")]


def test_other_words_in_the_same_form_are_not_lost(
    parts: Parts, alice: FlaskClient, document: str, block: str
) -> None:
    save(alice, document, block, "First.", operation="a" * 32)
    save(alice, document, block, "Second thoughts.", operation="a" * 32)
    assert words_of(parts, block) == "Second thoughts."


def test_words_for_a_part_that_was_taken_out_can_go_back_in(
    parts: Parts, alice: FlaskClient, bob: FlaskClient, document: str, block: str
) -> None:
    alice.post(f"/d/{document}/b/{block}/remove")
    answer = save(bob, document, block, "My words.")
    assert answer.status_code == 409
    assert "My words." in answer.text
    data = {"words": "My words.", "with_words": "yes"}
    bob.post(f"/d/{document}/b/{block}/put-back", data=data)
    assert words_of(parts, block) == "My words."
    assert "My words." in alice.get(f"/d/{document}").text


def test_too_many_words_for_a_part_put_back_are_kept_as_a_draft(
    parts: Parts, alice: FlaskClient, bob: FlaskClient, document: str, block: str
) -> None:
    alice.post(f"/d/{document}/b/{block}/remove")
    words = "My long words. " * 2000
    answer = bob.post(
        f"/d/{document}/b/{block}/put-back", data={"words": words, "with_words": "yes"}
    )
    assert words.strip() in bob.get(answer.headers["Location"]).text
    with parts.database.read() as session:
        assert session.query(Draft).one().text == words.strip()


def test_unsaved_words_come_back_in_the_box(
    parts: Parts, alice: FlaskClient, bob: FlaskClient, document: str, block: str
) -> None:
    alice.post(f"/d/{document}/b/{block}/draft", data={"words": "Half a thou", "version": "1"})
    page = alice.get(f"/d/{document}/b/{block}/edit").text
    assert "Half a thou" in page
    assert "We kept your words from" in page
    assert "Half a thou" not in bob.get(f"/d/{document}/b/{block}/edit").text
    save(alice, document, block, "A whole thought.")
    with parts.database.read() as session:
        assert session.query(Draft).count() == 0


def test_a_change_while_deciding_pauses_the_question(
    parts: Parts, world: World, alice: FlaskClient, document: str, block: str
) -> None:
    with parts.database.write() as session:
        session.get_one(Document, document).state = "deciding"
        from service.store.tables.columns import now

        session.add(
            Decision(
                group_id=world.riverside,
                document_id=document,
                target="document",
                tree_key="0" * 64,
                opened_by_id=world.alice,
                closes_at=now(),
            )
        )
    answer = save(alice, document, block, "Other words.")
    assert state_of(parts, document) == "writing"
    with parts.database.read() as session:
        assert session.query(Decision).one().state == "paused"
    assert "Ask the group again" in alice.get(answer.headers["Location"]).text


def test_a_part_moves_by_buttons_and_can_be_taken_out_and_put_back(
    parts: Parts, alice: FlaskClient, document: str, block: str
) -> None:
    second = add(alice, document, "Second.")
    alice.post(f"/d/{document}/b/{second}/move", data={"direction": "up"})
    page = alice.get(f"/d/{document}").text
    assert page.index(f"block-{second}") < page.index(f"block-{block}")
    alice.post(f"/d/{document}/b/{second}/remove")
    assert "Second." in alice.get(f"/d/{document}/removed").text
    alice.post(f"/d/{document}/b/{second}/put-back")
    assert [what for _, what in versions_of(parts, second)] == [
        "added",
        "moved",
        "removed",
        "put_back",
    ]


def test_a_supporter_types_and_both_names_are_shown(
    parts: Parts, world: World, alice: FlaskClient, document: str, block: str
) -> None:
    with parts.database.write() as session:
        session.add(Supporter(person_id=world.bob, supporter_id=world.alice))
    assert "Whose words are these?" in alice.get(f"/d/{document}/b/{block}/edit").text
    save(alice, document, block, "Bob says so.", author=world.bob)
    page = alice.get(f"/d/{document}/b/{block}/history").text
    assert "Bob</b> (typed by Alice)" in page


def test_nobody_types_for_a_person_who_did_not_agree(
    alice: FlaskClient, world: World, document: str, block: str
) -> None:
    save(alice, document, block, "Somebody said this.", author=world.fran)
    page = alice.get(f"/d/{document}/b/{block}/history").text
    assert "Fran" not in page


def test_history_marks_what_came_in_and_what_went_out(
    alice: FlaskClient, document: str, block: str
) -> None:
    save(alice, document, block, TEXT.replace("nurses", "doctors"))
    page = alice.get(f"/d/{document}/b/{block}/history").text
    assert "<ins>" in page
    assert "<del>" in page


@pytest.mark.parametrize("words", ["", "   ", "x" * 20_001, "word " * 200_000])
def test_words_that_cannot_be_saved_stay_in_the_box(
    parts: Parts, alice: FlaskClient, document: str, block: str, words: str
) -> None:
    answer = save(alice, document, block, words)
    assert answer.status_code == 422
    assert words.strip()[:500] in answer.text
    assert words_of(parts, block) == TEXT


def test_a_new_part_that_is_too_long_says_how_long_a_part_can_be(
    alice: FlaskClient, document: str
) -> None:
    answer = alice.post(f"/d/{document}/add", data={"kind": "paragraph", "words": "tea " * 5_001})
    assert answer.status_code == 409
    assert "One part can hold 20,000 letters." in answer.text


@pytest.mark.parametrize(
    "words",
    ["<script>alert(1)</script>", "a\x00b\u202ec", "\ud800 half", "{{ 7 * 7 }}", "]]><img src=x>"],
)
def test_hostile_words_are_only_words(
    parts: Parts, alice: FlaskClient, document: str, block: str, words: str
) -> None:
    data = f"version=1&words={_quoted(words)}"
    answer = alice.post(
        f"/d/{document}/b/{block}/edit",
        data=data,
        content_type="application/x-www-form-urlencoded",
    )
    assert answer.status_code == 303
    page = alice.get(f"/d/{document}").text
    assert "<script>alert" not in page
    assert "<img src=x>" not in page
    assert "\x00" not in words_of(parts, block)


@pytest.mark.parametrize("version", ["999999999", "-1", "abc", "0"])
def test_an_odd_version_never_overwrites_in_silence(
    parts: Parts, bob: FlaskClient, document: str, block: str, version: str
) -> None:
    answer = bob.post(f"/d/{document}/b/{block}/edit", data={"words": "Mine.", "version": version})
    assert answer.status_code in {303, 409}
    assert "Mine." in answer.text or words_of(parts, block) == "Mine."


def test_a_part_of_another_document_is_not_found(
    world: World, alice: FlaskClient, browser_of: Opener, document: str
) -> None:
    charlie = browser_of(world.charlie)
    theirs = start(charlie, world.hilltop)
    foreign = add(charlie, theirs, "Ours alone.")
    assert alice.get(f"/d/{theirs}").status_code == 404
    for path in ("edit", "comments", "suggest", "history", "note"):
        assert alice.get(f"/d/{document}/b/{foreign}/{path}").status_code == 404, path
    assert save(alice, document, foreign, "Not yours.").status_code == 404
    for path in ("move", "remove", "put-back", "settle", "draft", "comments", "suggest"):
        answer = alice.post(f"/d/{document}/b/{foreign}/{path}", data={"words": "x"})
        assert answer.status_code == 404, path


def test_a_full_disk_keeps_the_words_on_the_page(
    parts: Parts, alice: FlaskClient, document: str, block: str
) -> None:
    if not parts.database.is_sqlite:
        pytest.skip("a full disk is made with a pragma of SQLite")

    def fill(connection: Any, _record: object, _proxy: object) -> None:
        connection.execute("PRAGMA max_page_count = 1")

    from sqlalchemy import event

    event.listen(parts.database.engine, "checkout", fill)
    try:
        answer = save(alice, document, block, "Words to keep. " * 1000)
    finally:
        event.remove(parts.database.engine, "checkout", fill)
    assert answer.status_code == 507
    assert "Words to keep." in answer.text
    with parts.database.read() as session:
        session.execute(text("select 1"))


def _quoted(words: str) -> str:
    from urllib.parse import quote

    return quote(words.encode("utf-8", "surrogatepass"))
