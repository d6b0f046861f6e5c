"""A changed copy of a translation comes back: each changed sentence is put to the group."""

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
)
from flask.testing import FlaskClient
from people import World
from publications import operation, written

from content.segments import segments
from formats.writers import all_formats
from service.actions.add_blocks import NewBlock, add_blocks
from service.actions.voice import Voice
from service.parts import Parts
from service.store import documents, trees
from service.store.tables import (
    Comment,
    Decision,
    Document,
    Edition,
    Suggestion,
    TranslationRevision,
    TranslationUnit,
)

Opener: TypeAlias = Callable[[str | None], FlaskClient]

FORMATS = ("standard-word", "opendocument", "epub", "web-page", "markdown")
"""One of each kind of file that comes back."""
WELSH = {
    "Our day": "Ein diwrnod",
    "The morning": "Y bore",
    "It was a good day.": "Roedd yn ddiwrnod da.",
    "We met at ten.": "Cwrddon ni am ddeg o'r gloch.",
    "We had tea.": "Cawson ni de.",
    "One voice each.": "Un llais yr un.",
    "Say no if you like.": "Dywedwch na os mynnwch.",
}


@pytest.fixture
def alice(world: World, browser_of: Opener) -> FlaskClient:
    return browser_of(world.alice)


def in_welsh(parts: Parts, world: World, without: str = "") -> tuple[str, str]:
    """Return the ids of a document with a list and its Welsh, which Bob wrote and Fran checked."""
    made = written(parts, world)
    with parts.database.read() as session:
        source = documents.standard_edition(session, session.get_one(Document, made))
        last = documents.blocks_of(session, source.id)[-1].id
    by = Voice(world.bob, world.bob)
    new = [NewBlock(kind="list", text="- One voice each.\n- Say no if you like.")]
    add_blocks(parts, made, last, new, by=by, operation=operation())
    with parts.database.write() as session:
        source = documents.standard_edition(session, session.get_one(Document, made))
        edition = Edition(document_id=made, kind="standard", language="cy", source_id=source.id)
        session.add(edition)
        session.flush()
        for each in segments(trees.tree_of(session, source)):
            if each.text in WELSH and each.text != without:
                session.add(
                    TranslationUnit(
                        edition_id=edition.id,
                        segment_id=each.id,
                        block_id=each.block_id,
                        place=each.place,
                        source_text=each.text,
                        target=WELSH[each.text],
                        state="reviewed",
                        author_id=world.bob,
                        entered_by_id=world.bob,
                        reviewed_by_id=world.fran,
                    )
                )
        return made, edition.id


def said(parts: Parts, edition: str) -> dict[str, tuple[str, str]]:
    """Return the Welsh and its state by the English."""
    with parts.database.read() as session:
        rows = session.query(TranslationUnit).filter_by(edition_id=edition)
        return {row.source_text: (row.target, row.state) for row in rows}


@pytest.mark.parametrize("made_as", FORMATS)
def test_what_changed_in_a_welsh_file_is_suggested_at_its_sentences(
    parts: Parts, world: World, alice: FlaskClient, made_as: str
) -> None:
    made, edition = in_welsh(parts, world)
    suffix = all_formats()[made_as].suffix
    edits = Edits(
        words={
            "am ddeg o'r gloch": "am ddeg y bore",
            "am ddeg o’r gloch": "am ddeg y bore",
            "os mynnwch": "os dymunwch",
            "Y bore": "Bore da",
            "Ein diwrnod": "Ein diwrnod ni",
        },
        behind={"Cawson ni de": "Roedd cacen hefyd."},
    )
    before = said(parts, edition)
    data = edited(file_of(parts, made, made_as, edition), suffix, edits)
    where = brought(alice, made, data, f"ours{suffix}")
    page = alice.get(where).text
    assert "A copy of: Cymraeg" in page
    assert "It says this sentence:" in page
    ask(alice, where)
    assert said(parts, edition) == before
    assert {one.source_text: one.text for one in suggestions(parts)} == {
        "Our day": "Ein diwrnod ni",
        "The morning": "Bore da",
        "We met at ten.": "Cwrddon ni am ddeg y bore.",
        "Say no if you like.": "Dywedwch na os dymunwch.",
    }
    with parts.database.read() as session:
        assert ["Roedd cacen hefyd." in one.text for one in session.query(Comment)] == [True]
    everyone_agrees(parts, world)
    after = said(parts, edition)
    assert after["We met at ten."] == ("Cwrddon ni am ddeg y bore.", "translated")
    assert after["It was a good day."] == before["It was a good day."]
    with parts.database.read() as session:
        told = [row.target for row in session.query(TranslationRevision)]
    assert "Dywedwch na os dymunwch." in told


def asked(
    parts: Parts, alice: FlaskClient, made: str, edition: str, *words: tuple[str, str]
) -> str:
    """Ask the group about changes of the Word file. Returns where the question is."""
    data = edited(file_of(parts, made, "standard-word", edition), ".docx", Edits(dict(words)))
    ask(alice, brought(alice, made, data))
    with parts.database.read() as session:
        return f"/d/{made}/decisions/{session.query(Decision).one().id}"


def test_the_question_shows_the_sentence_and_agreed_words_wait_for_a_second_person(
    parts: Parts, world: World, alice: FlaskClient, browser_of: Opener
) -> None:
    made, edition = in_welsh(parts, world)
    where = asked(parts, alice, made, edition, ("Cawson ni de", "Cawson ni baned"))
    page = alice.get(where).text
    assert "suggests other words for one translated sentence" in page
    assert '<span lang="en" dir="auto">We had tea.</span>' in page
    sheet = alice.get(f"/d/{made}/languages/{edition}").text
    assert "The group is deciding about this sentence" in sheet
    alice.post(where, data={"answer": "happy"})
    assert said(parts, edition)["We had tea."] == ("Cawson ni de.", "reviewed")
    everyone_agrees(parts, world)
    with parts.database.read() as session:
        unit = session.query(TranslationUnit).filter_by(source_text="We had tea.").one()
        assert (unit.target, unit.state) == ("Cawson ni baned.", "translated")
        assert (unit.author_id, unit.reviewed_by_id) == (world.alice, None)
    assert "A second person checks them there." in alice.get(where).text
    assert "I checked this" in browser_of(world.bob).get(f"/d/{made}/languages/{edition}").text


def test_a_sentence_that_nobody_had_translated_becomes_a_translation(
    parts: Parts, world: World, alice: FlaskClient
) -> None:
    made, edition = in_welsh(parts, world, without="We had tea.")
    where = asked(parts, alice, made, edition, ("We had tea.", "Cawson ni de."))
    assert "Not translated yet" in alice.get(where).text
    everyone_agrees(parts, world)
    assert said(parts, edition)["We had tea."] == ("Cawson ni de.", "translated")


def test_words_saved_meanwhile_pause_the_question_and_are_never_overwritten_unseen(
    parts: Parts, world: World, alice: FlaskClient, browser_of: Opener
) -> None:
    made, edition = in_welsh(parts, world)
    where = asked(parts, alice, made, edition, ("Cawson ni de", "Cawson ni baned"))
    with parts.database.read() as session:
        segment = session.query(Suggestion).one().segment_id
    bob = browser_of(world.bob)
    words = {"words": "Yfon ni de.", "seen": "Cawson ni de.", "source": "We had tea."}
    bob.post(f"/d/{made}/languages/{edition}/{segment}", data=words)
    assert "The words changed. Ask the group again." in alice.get(where).text
    alice.post(f"{where}/again")
    with parts.database.read() as session:
        (again,) = session.query(Decision).filter_by(state="open")
        assert "Yfon ni de." in alice.get(f"/d/{made}/decisions/{again.id}").text
    everyone_agrees(parts, world)
    assert said(parts, edition)["We had tea."] == ("Cawson ni baned.", "translated")


def test_a_translation_whose_first_words_changed_stays_out_of_date(
    parts: Parts, world: World, alice: FlaskClient
) -> None:
    made, edition = in_welsh(parts, world)
    with parts.database.write() as session:
        source = documents.standard_edition(session, session.get_one(Document, made))
        row = documents.blocks_of(session, source.id)[2]
        row.text, row.version = "We had hot tea.", 2
    data = file_of(parts, made, "standard-word", edition)
    where = brought(alice, made, edited(data, ".docx", Edits({"Cawson ni de": "Cawson ni baned"})))
    assert "The words that this sentence was made from have changed since." in alice.get(where).text
    ask(alice, where)
    everyone_agrees(parts, world)
    assert said(parts, edition)["We had tea."][0] == "Cawson ni baned."
    with parts.database.read() as session:
        rows = trees.aligned(session, session.get_one(Edition, edition))
        states = {row.segment.text: row.state.value for row in rows}
    assert states["We had hot tea."] == "stale"


def test_a_sentence_that_is_gone_is_a_comment_with_its_words(
    parts: Parts, world: World, alice: FlaskClient
) -> None:
    made, edition = in_welsh(parts, world)
    data = file_of(parts, made, "standard-word", edition)
    data = edited(
        data, ".docx", Edits({"Cwrddon ni am ddeg o'r gloch.": "", " Cwrddon": "Cwrddon"})
    )
    where = brought(alice, made, data)
    assert "This sentence is not there any more." in alice.get(where).text
    ask(alice, where)
    with parts.database.read() as session:
        (one,) = session.query(Comment).all()
        assert "Cwrddon ni am ddeg" in one.text
        assert "(Cymraeg)" in one.text
    assert suggestions(parts) == []


def test_a_welsh_copy_that_nobody_changed_has_nothing_to_ask(
    parts: Parts, world: World, alice: FlaskClient
) -> None:
    made, edition = in_welsh(parts, world)
    page = alice.get(brought(alice, made, file_of(parts, made, "standard-word", edition))).text
    assert keys_on(page) == []
