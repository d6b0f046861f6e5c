"""A changed copy of the easy read comes back: each change is put to the group at its point."""

from collections.abc import Callable
from typing import TypeAlias

import pytest
from changed_files import (
    Edits,
    ask,
    brought,
    edited,
    everyone_agrees,
    file_of,
    keys_on,
    suggestions,
    texts_of,
)
from flask.testing import FlaskClient
from golden.pictures import HOUSE
from people import World
from publications import answer, written

from content.coproduction.decisions import Answer
from formats.writers import all_formats
from service.actions.add_blocks import NewBlock, put_blocks
from service.actions.voice import Voice
from service.parts import Parts
from service.store import documents
from service.store.tables import Block, Comment, Decision, Document, Edition, Picture, Suggestion

Opener: TypeAlias = Callable[[str | None], FlaskClient]

FORMATS = ("easy-read-word", "opendocument", "epub", "easy-read-web", "markdown")
"""One of each kind of file that comes back."""


@pytest.fixture
def alice(world: World, browser_of: Opener) -> FlaskClient:
    return browser_of(world.alice)


def easy(parts: Parts, world: World, *, pictured: bool = True) -> tuple[str, str]:
    """Return the ids of a document and its easy read: a heading and three points."""
    made = written(parts, world)
    with parts.database.write() as session:
        source = documents.standard_edition(session, session.get_one(Document, made))
        edition = Edition(document_id=made, kind="easy_read", language="en", source_id=source.id)
        group = session.get_one(Document, made).group_id
        picture = Picture(
            group_id=group,
            key=parts.files.put(HOUSE),
            media_type="image/png",
            alt="A cup of tea",
            created_by_id=world.alice,
        )
        session.add_all((edition, picture))
        session.flush()
        heading, first, second = documents.blocks_of(session, source.id)
        new = [
            NewBlock(kind="heading", text="The morning"),
            NewBlock(kind="point", text="We had a good day.\nIt was warm."),
            NewBlock(kind="point", text="We met at 10."),
            NewBlock(kind="point", text="We had tea.", picture_id=picture.id if pictured else None),
        ]
        by = Voice(world.bob, world.bob)
        rows = put_blocks(session, edition.id, "", new, by=by, what="added")
        for row, made_from in zip(rows, (heading, first, first, second), strict=True):
            row.source_block_id, row.state = made_from.id, "kept"
        rows[2].state = "drafted"
        return made, edition.id


@pytest.mark.parametrize("made_as", FORMATS)
def test_what_changed_in_an_easy_read_file_is_suggested_at_its_points(
    parts: Parts, world: World, alice: FlaskClient, made_as: str
) -> None:
    made, edition = easy(parts, world)
    suffix = all_formats()[made_as].suffix
    edits = Edits(
        words={"It was warm.": "The sun was out.", "The morning": "Our morning"},
        out=("We had tea.",),
        behind={"We met at 10.": "Someone opened the door."},
    )
    before = texts_of(parts, made, edition)
    data = edited(file_of(parts, made, made_as, edition), suffix, edits)
    where = brought(alice, made, data, f"ours{suffix}")
    page = alice.get(where).text
    assert "A copy of: Easy read" in page
    assert "goes to the group as a comment" not in page
    ask(alice, where)
    assert texts_of(parts, made, edition) == before
    found = {(one.what, one.kind, one.text) for one in suggestions(parts)}
    assert found == {
        ("words", "", "Our morning"),
        ("words", "", "We had a good day.\nThe sun was out."),
        ("add_after", "point", "Someone opened the door."),
        ("take_out", "", ""),
    }
    everyone_agrees(parts, world)
    assert texts_of(parts, made, edition) == [
        "Our morning",
        "We had a good day.\nThe sun was out.",
        "We met at 10.",
        "Someone opened the door.",
    ]


def change_of(parts: Parts, alice: FlaskClient, made: str, edition: str, edits: Edits) -> str:
    """Ask the group about one change of the Word file. Returns where the question is."""
    data = edited(file_of(parts, made, "easy-read-word", edition), ".docx", edits)
    ask(alice, brought(alice, made, data))
    with parts.database.read() as session:
        return f"/d/{made}/decisions/{session.query(Decision).one().id}"


def test_nobody_puts_words_into_a_point_alone(
    parts: Parts, world: World, alice: FlaskClient
) -> None:
    made, edition = easy(parts, world)
    where = change_of(parts, alice, made, edition, Edits({"at 10": "at 12"}))
    alice.post(where, data={"answer": "happy"})
    assert "We met at 10." in texts_of(parts, made, edition)
    page = alice.get(where).text
    assert "It is in the easy read." in page
    assert "See this point in the easy read" in page


def test_a_refused_change_leaves_the_point_as_it_is(
    parts: Parts, world: World, alice: FlaskClient
) -> None:
    made, edition = easy(parts, world)
    where = change_of(parts, alice, made, edition, Edits({"at 10": "at 12"}))
    for person in (world.alice, world.bob, world.fran):
        answer(parts, where.rsplit("/", 1)[1], person, Answer.NOT_HAPPY, "It was at 10.")
    with parts.database.write() as session:
        asked = session.query(Decision).one()
        assert asked.state == "open"
        point = session.query(Block).filter_by(text="We met at 10.").one()
        assert point.state == "drafted"


def test_agreed_words_of_a_drafted_point_are_peoples_own_and_named(
    parts: Parts, world: World, alice: FlaskClient
) -> None:
    made, edition = easy(parts, world)
    change_of(parts, alice, made, edition, Edits({"at 10": "at 12"}))
    everyone_agrees(parts, world)
    with parts.database.read() as session:
        point = session.query(Block).filter_by(text="We met at 12.").one()
        assert point.state == "changed"
        where = f"/d/{made}/easy-read/{point.id}"
    assert "Changed by Alice on" in alice.get(where).text


def test_a_point_says_that_the_group_is_deciding_about_it(
    parts: Parts, world: World, alice: FlaskClient
) -> None:
    made, edition = easy(parts, world)
    where = change_of(parts, alice, made, edition, Edits({"at 10": "at 12"}))
    with parts.database.read() as session:
        point = session.query(Suggestion).one().block_id
    for page in (f"/d/{made}/easy-read", f"/d/{made}/easy-read/{point}"):
        said = alice.get(page).text
        assert "The group is deciding about this point" in said
        assert where in said


def test_a_point_changed_by_hand_meanwhile_pauses_the_question_and_joins_nothing_unseen(
    parts: Parts, world: World, alice: FlaskClient
) -> None:
    made, edition = easy(parts, world)
    where = change_of(parts, alice, made, edition, Edits({"at 10": "at 12"}))
    with parts.database.read() as session:
        point = session.query(Suggestion).one().block_id
    alice.post(f"/d/{made}/easy-read/{point}/words", data={"words": "We met early.", "version": 1})
    assert "Ask the group again" in alice.get(where).text
    alice.post(f"{where}/again")
    everyone_agrees(parts, world)
    assert "We met early." in texts_of(parts, made, edition)
    with parts.database.read() as session:
        assert session.query(Suggestion).one().state == "agreed_not_in"


def test_a_point_whose_first_words_changed_says_so_and_stays_out_of_date(
    parts: Parts, world: World, alice: FlaskClient
) -> None:
    made, edition = easy(parts, world)
    with parts.database.write() as session:
        point = session.query(Block).filter_by(text="We met at 10.").one()
        page = f"/d/{made}/easy-read/{point.id}"
        point.source_text, point.source_version = "We met at ten.", 1
        source = session.get_one(Block, point.source_block_id)
        source.text, source.version = "It was a good day. We met at noon.", 2
    data = edited(
        file_of(parts, made, "easy-read-word", edition), ".docx", Edits({"at 10": "at 12"})
    )
    where = brought(alice, made, data)
    assert "The words that this point was made from have changed since." in alice.get(where).text
    ask(alice, where)
    everyone_agrees(parts, world)
    assert "We met at 12." in texts_of(parts, made, edition)
    assert "The words we started from have changed" in alice.get(page).text


def test_without_pictures_each_new_paragraph_in_word_is_a_point(
    parts: Parts, world: World, alice: FlaskClient
) -> None:
    made, edition = easy(parts, world, pictured=False)
    edits = Edits(words={"It was warm.": "It was hot."}, behind={"We met at 10.": "We sat down."})
    data = edited(file_of(parts, made, "easy-read-word", edition), ".docx", edits)
    where = brought(alice, made, data)
    assert len(keys_on(alice.get(where).text)) == 2
    ask(alice, where)
    everyone_agrees(parts, world)
    assert texts_of(parts, made, edition)[1:4] == [
        "We had a good day.\nIt was hot.",
        "We met at 10.",
        "We sat down.",
    ]


def test_another_picture_is_told_to_the_group_with_the_words_of_the_point(
    parts: Parts, world: World, alice: FlaskClient
) -> None:
    made, edition = easy(parts, world)
    page = file_of(parts, made, "easy-read-web", edition).replace(b"A cup of tea", b"A tea pot")
    where = brought(alice, made, page, "ours.html")
    assert "The words for this picture are new." in alice.get(where).text
    ask(alice, where)
    with parts.database.read() as session:
        (said,) = session.query(Comment).all()
        source = session.query(Block).filter_by(text="We had tea.", kind="paragraph").one()
        assert said.block_id == source.id
        assert said.text.splitlines() == [
            "In a changed copy (Easy read): The words for this picture are new.",
            "It is about “We had tea.”.",
            "A tea pot",
        ]
