"""Publishing: only what the group agreed, never a changed word, or a written reason why not."""

from collections.abc import Callable

import pytest
from flask import Flask
from flask.testing import FlaskClient
from people import World
from publications import add_easy_read, add_welsh, agreed, operation, published, written

from formats.braille.codes import missing_braille
from service.actions.sign_off import sign_off
from service.actions.voice import Voice
from service.parts import Parts
from service.store import documents, frozen, publishing, renditions, trees
from service.store.tables import (
    AgendaItem,
    Block,
    Decline,
    Document,
    FrozenTree,
    Rendition,
    Revision,
    SignOff,
)

Browsers = Callable[[str | None], FlaskClient]


@pytest.fixture
def document(parts: Parts, world: World) -> str:
    """Return a document that the group agreed, in English, easy read and unfinished Welsh."""
    made = written(parts, world)
    add_easy_read(parts, made)
    add_welsh(parts, made, world, state="draft")
    agreed(parts, world, made)
    return made


def trees_of(parts: Parts, document: str) -> set[tuple[str, str]]:
    with parts.database.read() as session:
        newest = publishing.newest_publication(session, document)
        assert newest is not None
        return {(tree.kind, tree.language) for tree in publishing.trees_of(session, newest.id)}


def publications(parts: Parts, document: str) -> int:
    with parts.database.read() as session:
        return len(publishing.publications_of(session, document))


def words(parts: Parts, document: str) -> object:
    with parts.database.read() as session:
        edition = documents.standard_edition(session, session.get_one(Document, document))
        return trees.words_of(session, edition)


def test_one_press_publishes_every_finished_edition_and_leaves_out_the_rest(
    parts: Parts, world: World, document: str, browser_of: Browsers
) -> None:
    pat = browser_of(world.pat)
    page = pat.get(f"/d/{document}/publish").text
    assert "Not ready yet" in page
    assert "not translated, or out of date" in page
    assert pat.post(f"/d/{document}/publish", data={"operation": operation()}).status_code == 303
    assert trees_of(parts, document) == {("standard", "en"), ("easy_read", "en")}
    with parts.database.read() as session:
        assert session.get_one(Document, document).state == "published"
        assert session.query(Rendition).count() >= 8


def test_the_same_press_twice_publishes_once_and_nothing_new_is_not_published_again(
    parts: Parts, world: World, document: str, browser_of: Browsers
) -> None:
    pat, form = browser_of(world.pat), {"operation": operation()}
    for _ in range(2):
        assert pat.post(f"/d/{document}/publish", data=form).status_code == 303
    again = pat.post(f"/d/{document}/publish", data={"operation": operation()})
    assert again.status_code == 422
    assert "nothing new to publish" in again.text
    assert publications(parts, document) == 1


def test_another_finished_edition_of_the_same_words_is_published_as_the_next_version(
    parts: Parts, world: World, browser_of: Browsers
) -> None:
    made = published(parts, world)
    add_welsh(parts, made, world)
    answer = browser_of(world.pat).post(f"/d/{made}/publish", data={"operation": operation()})
    assert answer.status_code == 303
    assert trees_of(parts, made) == {("standard", "en"), ("standard", "cy")}
    assert publications(parts, made) == 2


def test_only_a_publisher_publishes(
    parts: Parts, world: World, document: str, browser_of: Browsers
) -> None:
    for person in (world.alice, world.fran, world.charlie):
        assert browser_of(person).post(f"/d/{document}/publish").status_code == 404
    assert publications(parts, document) == 0


def test_a_publisher_sees_nothing_that_the_group_did_not_agree(
    parts: Parts, world: World, browser_of: Browsers
) -> None:
    draft = written(parts, world, "Still ours")
    with parts.database.read() as session:
        edition = documents.standard_edition(session, session.get_one(Document, draft)).id
    pat = browser_of(world.pat)
    for place in (f"/d/{draft}/publish", f"/d/{draft}/read/{edition}", f"/d/{draft}/decline"):
        assert pat.get(place).status_code == 404
    assert pat.post(f"/d/{draft}/publish").status_code == 404
    assert "Still ours" not in pat.get("/publisher").text


def test_words_changed_after_the_agreement_are_not_published(
    parts: Parts, world: World, document: str, browser_of: Browsers
) -> None:
    with parts.database.write() as session:
        edition = documents.standard_edition(session, session.get_one(Document, document))
        documents.blocks_of(session, edition.id)[1].text = "Nobody agreed to this."
    answer = browser_of(world.pat).post(f"/d/{document}/publish", data={})
    assert answer.status_code == 422
    assert "changed after the group agreed" in answer.text


def test_a_publisher_reads_no_edition_that_nobody_stands_behind(
    parts: Parts, world: World, document: str, browser_of: Browsers
) -> None:
    with parts.database.read() as session:
        ids = {one.language: one.id for one in documents.editions_of(session, document)}
        standard = documents.standard_edition(session, session.get_one(Document, document)).id
    pat, alice = browser_of(world.pat), browser_of(world.alice)
    assert pat.get(f"/d/{document}/read/{standard}").status_code == 200
    assert pat.get(f"/d/{document}/read/{ids['cy']}").status_code == 404
    assert f"/read/{ids['cy']}" not in pat.get(f"/d/{document}/publish").text
    assert alice.get(f"/d/{document}/read/{ids['cy']}").status_code == 200


def test_a_publisher_cannot_change_a_word(
    app: Flask, parts: Parts, world: World, document: str, browser_of: Browsers
) -> None:
    """Promise 2: every form that takes a document is tried by the publisher."""
    before, pat = words(parts, document), browser_of(world.pat)
    with parts.database.read() as session:
        block_id = session.query(Block.id).limit(1).scalar()
        revisions = session.query(Revision).count()
    known = {"document_id": document, "block_id": block_id or ""}
    form = {"words": "Changed.", "text": "Changed.", "title": "Changed.", "reason": "No."}
    for rule in app.url_map.iter_rules():
        if "POST" in (rule.methods or set()) and "document_id" in rule.arguments:
            values = {name: known.get(name, "1") for name in rule.arguments}
            if "number" not in values:
                path = rule.build(values)
                assert path is not None
                pat.post(path[1], data=form | {"operation": operation()})
    assert words(parts, document) == before
    with parts.database.read() as session:
        assert session.query(Revision).count() == revisions


def test_a_publisher_declines_with_a_reason_that_the_group_reads(
    parts: Parts, world: World, document: str, browser_of: Browsers
) -> None:
    pat = browser_of(world.pat)
    empty = pat.post(f"/d/{document}/decline", data={"reason": " "})
    assert empty.status_code == 422
    assert "Write the reason" in empty.text
    form = {"reason": "The phone number is wrong.", "operation": operation()}
    for _ in range(2):
        assert pat.post(f"/d/{document}/decline", data=form).status_code == 303
    with parts.database.read() as session:
        assert session.query(Decline).count() == 1
        assert session.query(AgendaItem).one().question == "The phone number is wrong."
        assert session.get_one(Document, document).state == "agreed"
    assert "The phone number is wrong." in pat.get(f"/d/{document}/publish").text


@pytest.mark.parametrize("reason", ["<script>alert(1)</script>", "a\x00b", "x" * 50_000])
def test_strange_reasons_do_no_harm(
    world: World, document: str, browser_of: Browsers, reason: str
) -> None:
    pat = browser_of(world.pat)
    answer = pat.post(f"/d/{document}/decline", data={"reason": reason})
    assert answer.status_code in {303, 422}
    assert "<script>alert" not in pat.get(f"/d/{document}/publish").text


def test_a_member_says_how_they_tried_it_and_is_named_for_these_words_only(
    parts: Parts, world: World, document: str, browser_of: Browsers
) -> None:
    bob = browser_of(world.bob)
    with parts.database.read() as session:
        edition = documents.edition_of(session, document, "easy_read", "en")
        assert edition is not None
        edition_id = edition.id
    assert bob.post(f"/d/{document}/tried", data={"edition": edition_id}).status_code == 422
    for _ in range(2):
        form = {"edition": edition_id, "how": "heard"}
        assert bob.post(f"/d/{document}/tried", data=form).status_code == 303
    with parts.database.read() as session:
        assert session.query(SignOff).count() == 1
    assert "Tried by Bob" in browser_of(world.pat).get(f"/d/{document}/publish").text
    with parts.database.write() as session:
        documents.blocks_of(session, edition_id)[0].text = "Other words."
    assert "Tried by Bob" not in browser_of(world.pat).get(f"/d/{document}/publish").text


def test_who_read_it_in_braille_is_named_in_the_published_text(
    parts: Parts, world: World, document: str, browser_of: Browsers
) -> None:
    with parts.database.read() as session:
        edition_id = documents.standard_edition(session, session.get_one(Document, document)).id
    form = {"edition": edition_id, "how": "braille"}
    assert browser_of(world.bob).post(f"/d/{document}/tried", data=form).status_code == 303
    form = {"edition": edition_id, "how": "read"}
    assert browser_of(world.alice).post(f"/d/{document}/tried", data=form).status_code == 303
    browser_of(world.pat).post(f"/d/{document}/publish")
    with parts.database.read() as session:
        rows = session.query(FrozenTree).filter_by(edition_id=edition_id).all()
        tree = frozen.thaw(parts.files.get(rows[0].tree_key))
    assert tree.braille_read_by == ("Bob",)
    assert tree.checked_by == ("Alice", "Bob")


def test_braille_is_ordered_in_both_grades_and_as_members_chose(
    parts: Parts, world: World, document: str, browser_of: Browsers
) -> None:
    if missing_braille("en"):
        pytest.skip("no liblouis on this machine")
    wanted = {"braille_grade": "1", "braille_cells": "32", "braille_lines": "28"}
    browser_of(world.bob).post("/me/formats", data={"formats": ["braille"], **wanted})
    browser_of(world.pat).post(f"/d/{document}/publish")
    with parts.database.read() as session:
        rows = session.query(Rendition).filter_by(format="braille", language="en").all()
        found = {tuple(row.options.values()) for row in rows}
    assert found == {(2, 40, 25), (1, 40, 25), (1, 32, 28)}


def test_an_edition_of_another_document_cannot_be_signed_here(
    parts: Parts, world: World, document: str, browser_of: Browsers
) -> None:
    other = written(parts, world, "Another")
    with parts.database.read() as session:
        edition = documents.standard_edition(session, session.get_one(Document, other)).id
    alice = browser_of(world.alice)
    form = {"edition": edition, "how": "read"}
    assert alice.post(f"/d/{document}/tried", data=form).status_code == 422
    assert alice.get(f"/d/{document}/read/{edition}").status_code == 404


def test_an_unknown_way_of_trying_is_refused(parts: Parts, world: World, document: str) -> None:
    with parts.database.read() as session:
        edition = documents.standard_edition(session, session.get_one(Document, document)).id
    with pytest.raises(ValueError, match="smelt"):
        sign_off(parts, edition, Voice(world.bob, world.bob), "smelt")


def test_the_list_of_files_asks_again_until_all_are_made(
    parts: Parts, world: World, document: str, browser_of: Browsers
) -> None:
    browser_of(world.pat).post(f"/d/{document}/publish")
    alice, place = browser_of(world.alice), f"/d/{document}/files"
    part = alice.get(place, headers={"HX-Request": "true"}).text
    assert "<html" not in part
    assert 'hx-trigger="every 4s"' in part
    assert "Refresh" in alice.get(place).text
    with parts.database.write() as session:
        for row in session.query(Rendition):
            row.state = "done"
    assert "hx-trigger" not in alice.get(place, headers={"HX-Request": "true"}).text


def test_a_file_that_failed_says_why_and_can_be_tried_again(
    parts: Parts, world: World, document: str, browser_of: Browsers
) -> None:
    browser_of(world.pat).post(f"/d/{document}/publish")
    with parts.database.write() as session:
        row_id = renditions.due(session)[0]
        claimed = renditions.claim(session, row_id, "test")
        assert claimed is not None
        renditions.fail(session, claimed, "The picture is broken.", for_good=True)
    alice = browser_of(world.alice)
    page = alice.get(f"/d/{document}/files").text
    assert "The picture is broken." in page
    assert "Try again" in page
    assert alice.post(f"/d/{document}/files/{row_id}/again").status_code == 303
    with parts.database.read() as session:
        assert session.get_one(Rendition, row_id).state == "waiting"
    assert alice.post(f"/d/{document}/files/{'0' * 32}/again").status_code == 404
    charlie = browser_of(world.charlie)
    assert charlie.post(f"/d/{document}/files/{row_id}/again").status_code == 404
