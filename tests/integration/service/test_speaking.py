"""Speaking instead of writing: heard by the group, written down by one's own people, deletable."""

import io
import re
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias
from uuid import uuid4

import pytest
from flask.testing import FlaskClient
from people import World
from recordings import recording
from werkzeug.test import TestResponse
from writing_steps import add, start, words_of

from formats.readers import SafeSound
from service.actions.leave_group import leave_group
from service.actions.name_supporter import name_supporter
from service.actions.speak_comment import speak_comment
from service.actions.speak_part import speak_part
from service.actions.voice import Voice
from service.parts import Parts
from service.store import documents, frozen, trees
from service.store.backup import back_up
from service.store.tables import Block, Comment, Document, Event, Spoken
from service.web import limits

Opener: TypeAlias = Callable[[str | None], FlaskClient]
SOUND = SafeSound(recording("mp3", "libmp3lame", 22_050), 2.0)


@pytest.fixture
def alice(world: World, browser_of: Opener) -> FlaskClient:
    return browser_of(world.alice)


@pytest.fixture
def bob(world: World, browser_of: Opener) -> FlaskClient:
    return browser_of(world.bob)


@pytest.fixture
def place(world: World, alice: FlaskClient) -> tuple[str, str]:
    document = start(alice, world.riverside)
    return document, add(alice, document)


@pytest.fixture
def comment(parts: Parts, world: World, place: tuple[str, str]) -> Spoken:
    """Return what Alice said about the part."""
    by = Voice(world.alice, world.alice)
    made = speak_comment(parts, *place, SOUND, by=by, operation=uuid4().hex)
    return spoken(parts, comment_id=made)


@pytest.fixture
def part(parts: Parts, world: World, place: tuple[str, str]) -> Spoken:
    """Return what Alice said for the document, after its part."""
    by = Voice(world.alice, world.alice)
    return spoken(parts, id=speak_part(parts, *place, SOUND, by=by, operation=uuid4().hex))


def spoken(parts: Parts, **which: str) -> Spoken:
    with parts.database.read() as session:
        found = session.query(Spoken).filter_by(**which).one()
        session.expunge_all()
    return found


def send(browser: FlaskClient, path: str, data: bytes, **fields: str) -> TestResponse:
    """Send the form with a sound file, as a browser without scripts does."""
    form = {"sound": (io.BytesIO(data), "voice.webm"), **fields}
    return browser.post(path, data=form, content_type="multipart/form-data")


def stored(parts: Parts) -> set[str]:
    return {path.name for path in parts.files.folder.glob("??/*")}


def verbs(parts: Parts) -> list[str]:
    with parts.database.read() as session:
        return [event.verb for event in session.query(Event).order_by(Event.seq)]


def test_a_comment_is_spoken_in_a_file_and_counts_like_a_written_one(
    parts: Parts, alice: FlaskClient, bob: FlaskClient, place: tuple[str, str]
) -> None:
    document, block = place
    answer = send(alice, f"/d/{document}/b/{block}/speak", recording(), operation="a" * 32)
    assert answer.status_code == 303
    page = bob.get(f"/d/{document}/b/{block}/comments").text
    row = spoken(parts, what="comment")
    assert f'src="/d/{document}/spoken/{row.id}/sound"' in page
    assert "Nobody has written this down yet." in page
    assert "Alice can, or who supports them." in page
    assert "Comment, 1 to read" in bob.get(f"/d/{document}").text
    assert bob.post(f"/d/{document}/comments/{row.comment_id}/answer").status_code == 422
    data = {"we_did": "We asked the ward."}
    bob.post(f"/d/{document}/comments/{row.comment_id}/answer", data=data)
    assert "Comment, 1 to read" not in bob.get(f"/d/{document}").text


def test_the_script_is_told_where_to_go_or_what_is_wrong(
    parts: Parts, world: World, bob: FlaskClient, place: tuple[str, str]
) -> None:
    document, _ = place
    name_supporter(parts, world.alice, world.bob)
    as_script = {"Accept": "application/json"}
    form = {"sound": (io.BytesIO(b"no sound at all"), "voice.webm")}
    answer = bob.post(f"/d/{document}/speak", data=form, headers=as_script)
    assert (answer.status_code, list(answer.json)) == (422, ["trouble"])
    assert answer.json["trouble"].startswith("This is not a sound that we know.")
    form = {"sound": (io.BytesIO(recording()), "voice.webm"), "author": world.alice}
    answer = bob.post(f"/d/{document}/speak", data=form, headers=as_script)
    row = spoken(parts, what="part")
    assert answer.json["where"] == f"/d/{document}/spoken#spoken-{row.id}"
    assert (row.author_id, row.entered_by_id, row.seconds) == (world.alice, world.bob, 2)
    page = bob.get(f"/d/{document}/spoken").text
    assert "<b>Alice</b>" in page
    assert "Sent by Bob." in page


def test_nothing_and_too_much_are_refused_with_the_page_and_stored_nowhere(
    parts: Parts, alice: FlaskClient, place: tuple[str, str]
) -> None:
    document, block = place
    before = stored(parts)
    path = f"/d/{document}/b/{block}/speak"
    assert "choose a sound file" in alice.post(path).text
    heavy, kind = bytes(limits.SOUND + 2_000_000), "multipart/form-data; boundary=b"
    answer = alice.post(path, data=heavy, content_type=kind)
    assert answer.status_code == 413
    assert "This sound is larger than 20 MB." in answer.text
    assert stored(parts) == before


def test_the_same_recording_sent_twice_is_one_comment_and_one_file(
    parts: Parts, world: World, place: tuple[str, str]
) -> None:
    by, before = Voice(world.alice, world.alice), stored(parts)
    twice = [speak_comment(parts, *place, SOUND, by=by, operation="c" * 32) for _ in range(2)]
    assert twice[0] == twice[1]
    assert len(stored(parts) - before) == 1
    other = speak_comment(parts, *place, SOUND, by=Voice(world.bob, world.bob), operation="c" * 32)
    assert other != twice[0]
    assert len(stored(parts) - before) == 2


def test_a_put_away_document_takes_no_spoken_part_and_keeps_no_sound(
    parts: Parts, alice: FlaskClient, place: tuple[str, str]
) -> None:
    document, _ = place
    with parts.database.write() as session:
        session.get_one(Document, document).state = "archived"
    before = stored(parts)
    answer = send(alice, f"/d/{document}/speak", recording())
    assert answer.status_code == 409
    assert "This document is put away." in answer.text
    assert stored(parts) == before


def test_only_the_speaker_and_who_supports_them_write_it_down(
    parts: Parts, world: World, bob: FlaskClient, comment: Spoken, place: tuple[str, str]
) -> None:
    document, block = place
    path = f"/d/{document}/spoken/{comment.id}"
    assert "<textarea" not in bob.get(path).text
    bob.post(path, data={"words": "Not what she said."})
    assert spoken(parts, id=comment.id).written_at is None
    name_supporter(parts, world.alice, world.bob)
    assert bob.post(path, data={"words": ""}).status_code == 422
    assert bob.post(path, data={"words": "Nights are too loud."}).status_code == 303
    page = bob.get(f"/d/{document}/b/{block}/comments").text
    assert "Nights are too loud." in page
    assert "Written down by Bob on" in page
    assert "<b>Alice</b>" in page
    assert f"spoken/{comment.id}/sound" in page
    with parts.database.read() as session:
        said = session.get_one(Comment, comment.comment_id)
        assert (said.author_id, said.entered_by_id) == (world.alice, world.bob)


def test_what_is_written_down_twice_is_kept_for_the_second_typist(
    alice: FlaskClient, comment: Spoken
) -> None:
    path = f"/d/{comment.document_id}/spoken/{comment.id}"
    alice.post(path, data={"words": "First."})
    answer = alice.post(path, data={"words": "Second."})
    assert answer.status_code == 409
    assert "Second." in answer.text
    assert "Copy your words first." in answer.text


def test_a_spoken_part_waits_and_becomes_a_part_where_it_was_spoken(
    parts: Parts, world: World, alice: FlaskClient, part: Spoken, place: tuple[str, str]
) -> None:
    document, block = place
    add(alice, document, "The last part.", after=block)
    page = alice.get(f"/d/{document}").text
    assert "Spoken parts, 1 to write down" in page
    alice.post(f"/d/{document}/spoken/{part.id}", data={"words": "We are tired.\n\nWe want rest."})
    new = spoken(parts, id=part.id).part_id
    assert words_of(parts, new) == "We are tired."
    with parts.database.read() as session:
        rows = session.query(Block).order_by(Block.order_key)
        texts = [row.text for row in rows]
    assert texts[1:] == ["We are tired.", "We want rest.", "The last part."]
    page = alice.get(f"/d/{document}").text
    assert "Hear how it was said" in page
    assert "1 to write down" not in page
    assert "See it in the document" in alice.get(f"/d/{document}/spoken").text
    history = alice.get(f"/d/{document}/b/{new}/history").text
    assert "We are tired." in history


def test_unsaved_words_of_a_written_version_come_back(alice: FlaskClient, part: Spoken) -> None:
    path = f"/d/{part.document_id}/spoken/{part.id}"
    assert alice.post(f"{path}/draft", data={"words": "We are ti"}).status_code == 204
    assert "We are ti</textarea>" in alice.get(path).text


def test_a_player_can_jump_and_nobody_else_hears_it(
    world: World, browser_of: Opener, bob: FlaskClient, comment: Spoken
) -> None:
    path = f"/d/{comment.document_id}/spoken/{comment.id}/sound"
    whole = bob.get(path)
    assert whole.mimetype == "audio/mpeg"
    assert whole.headers["Cache-Control"] == "private, no-store"
    assert whole.headers["X-Content-Type-Options"] == "nosniff"
    assert whole.headers["Content-Disposition"].startswith("inline")
    piece = bob.get(path, headers={"Range": "bytes=100-199"})
    assert (piece.status_code, piece.data) == (206, whole.data[100:200])
    assert bob.get(f"{path}?save=yes").headers["Content-Disposition"].startswith("attachment")
    for person, status in ((world.charlie, 404), (world.pat, 404), (None, 302)):
        assert browser_of(person).get(path).status_code == status
    with_other = f"/d/{start(bob, world.riverside)}/spoken/{comment.id}/sound"
    assert bob.get(with_other).status_code == 404


def test_the_speaker_deletes_the_sound_for_good_and_the_words_stay(
    parts: Parts, alice: FlaskClient, comment: Spoken, tmp_path: Path, place: tuple[str, str]
) -> None:
    document, block = place
    path = f"/d/{document}/spoken/{comment.id}"
    alice.post(path, data={"words": "Nights are too loud."})
    back_up(parts, tmp_path / "before")
    assert comment.key in stored(parts)
    assert alice.post(f"{path}/delete").status_code == 303
    assert comment.key not in stored(parts)
    assert alice.get(f"{path}/sound").status_code == 404
    back_up(parts, tmp_path / "after")
    assert (tmp_path / "before" / "files" / comment.key).exists()
    assert not (tmp_path / "after" / "files" / comment.key).exists()
    page = alice.get(f"/d/{document}/b/{block}/comments").text
    assert "Sound deleted by Alice on" in page
    assert "Nights are too loud." in page
    assert "Comment, 1 to read" in alice.get(f"/d/{document}").text
    assert verbs(parts)[-3:] == ["commented", "wrote_down", "deleted_sound"]


def test_words_go_too_where_the_speaker_asks_and_nothing_is_left_to_answer(
    parts: Parts, alice: FlaskClient, comment: Spoken, place: tuple[str, str]
) -> None:
    document, block = place
    path = f"/d/{document}/spoken/{comment.id}"
    alice.post(path, data={"words": "Nights are too loud."})
    alice.post(f"{path}/delete", data={"words_too": "yes"})
    page = alice.get(f"/d/{document}/b/{block}/comments").text
    assert "Nights are too loud." not in page
    assert "Sound deleted by Alice on" in page
    assert "Write what came of it" not in page
    assert "Comment, 1 to read" not in alice.get(f"/d/{document}").text


def test_nobody_else_deletes_a_voice_but_a_supporter_can(
    parts: Parts, world: World, bob: FlaskClient, part: Spoken
) -> None:
    path = f"/d/{part.document_id}/spoken/{part.id}/delete"
    assert "<form" not in bob.get(path).text.split("<main")[1].split("<footer")[0]
    bob.post(path)
    assert part.key in stored(parts)
    name_supporter(parts, world.alice, world.bob)
    assert "What was said is then gone." in bob.get(path).text
    bob.post(path)
    assert part.key not in stored(parts)
    assert "Sound deleted by Bob on" in bob.get(f"/d/{part.document_id}/spoken").text


def test_the_voice_of_who_left_is_deleted_by_the_facilitator_when_they_ask(
    parts: Parts, world: World, browser_of: Opener, bob: FlaskClient, part: Spoken
) -> None:
    path = f"/d/{part.document_id}/spoken/{part.id}/delete"
    fran = browser_of(world.fran)
    fran.post(path)
    assert part.key in stored(parts)
    leave_group(parts, world.riverside, world.alice, "name")
    bob.post(path)
    assert part.key in stored(parts)
    assert "<textarea" not in fran.get(path.removesuffix("/delete")).text
    fran.post(path)
    assert part.key not in stored(parts)


def test_a_sound_that_cannot_be_deleted_is_not_said_to_be(
    parts: Parts, alice: FlaskClient, comment: Spoken
) -> None:
    file = parts.files.path(comment.key)
    file.unlink()
    file.mkdir()
    answer = alice.post(f"/d/{comment.document_id}/spoken/{comment.id}/delete")
    assert answer.status_code == 500
    assert spoken(parts, id=comment.id).deleted_at is None


def test_no_voice_is_in_what_a_group_publishes(
    parts: Parts, alice: FlaskClient, part: Spoken, comment: Spoken
) -> None:
    for row in (part, comment):
        alice.post(f"/d/{row.document_id}/spoken/{row.id}", data={"words": "We want rest."})
    with parts.database.read() as session:
        document = session.get_one(Document, part.document_id)
        edition = documents.standard_edition(session, document)
        frozen_tree = frozen.freeze(trees.tree_of(session, edition)).decode()
    assert "We want rest." in frozen_tree
    assert [
        row.id for row in (part, comment) if row.id in frozen_tree or row.key in frozen_tree
    ] == []


def test_only_the_page_for_recording_may_use_the_microphone(
    alice: FlaskClient, place: tuple[str, str]
) -> None:
    document, block = place
    for path in (f"/d/{document}/speak", f"/d/{document}/b/{block}/speak"):
        answer = alice.get(path)
        headers = answer.headers
        # A phone would open its recorder, and a sound file that is there could not be chosen.
        assert not re.search(r"<input[^>]* capture", answer.text)
        assert "microphone=(self)" in headers["Permissions-Policy"]
        assert "media-src 'self' blob:" in headers["Content-Security-Policy"]
        assert "script-src 'self';" in headers["Content-Security-Policy"]
    elsewhere = alice.get(f"/d/{document}/spoken").headers
    assert "microphone=()" in elsewhere["Permissions-Policy"]
    assert "blob:" not in elsewhere["Content-Security-Policy"]
