"""A file of ours, changed in Word, comes back: the group sees what changed and decides."""

from collections.abc import Callable
from io import BytesIO
from typing import TypeAlias

import docx
import pytest
from changed_files import (
    ask,
    brought,
    everyone_agrees,
    file_of,
    keys_on,
    send,
    suggestions,
    texts_of,
)
from docx.oxml.ns import qn
from flask.testing import FlaskClient
from people import World
from publications import published, written

from service.actions.add_blocks import NewBlock, add_blocks
from service.actions.voice import Voice
from service.parts import Parts
from service.store.tables import Block, Comment, Decision, Draft, Supporter

Opener: TypeAlias = Callable[[str | None], FlaskClient]
Editing: TypeAlias = Callable[["docx.document.Document"], None]


@pytest.fixture
def alice(world: World, browser_of: Opener) -> FlaskClient:
    return browser_of(world.alice)


def changed(data: bytes, *editing: Editing) -> bytes:
    """Open the Word file, change it as a person would, and save it."""
    document = docx.Document(BytesIO(data))
    for edit in editing:
        edit(document)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def other_words(old: str, new: str) -> Editing:
    def edit(document: "docx.document.Document") -> None:
        for words in document.element.body.iter(qn("w:t")):
            words.text = (words.text or "").replace(old, new)

    return edit


def new_part(before: str, text: str) -> Editing:
    def edit(document: "docx.document.Document") -> None:
        found = next(each for each in document.paragraphs if each.text.startswith(before))
        found.insert_paragraph_before(text, "Normal")

    return edit


def without(start: str) -> Editing:
    def edit(document: "docx.document.Document") -> None:
        found = next(each for each in document.paragraphs if each.text.startswith(start))
        document.element.body.remove(found._element)

    return edit


@pytest.mark.parametrize("made_as", ["standard-word", "large-print-word"])
def test_other_words_in_word_become_a_suggestion_that_the_group_decides(
    parts: Parts, world: World, alice: FlaskClient, made_as: str
) -> None:
    made = written(parts, world)
    data = changed(file_of(parts, made, made_as), other_words("met at ten", "met at eleven"))
    where = brought(alice, made, data)
    page = alice.get(where).text
    assert len(keys_on(page)) == 1
    assert "The words of this part are new." in page
    assert '<ins><span class="hidden-words">new: </span>eleven.</ins>' in page
    before = texts_of(parts, made)
    assert ask(alice, where).status_code == 303
    (one,) = suggestions(parts)
    assert one.text == "It was a good day. We met at eleven."
    assert (one.what, one.base_text) == ("words", before[1])
    assert texts_of(parts, made) == before
    everyone_agrees(parts, world)
    assert texts_of(parts, made)[1] == "It was a good day. We met at eleven."


def test_new_parts_keep_their_order_and_a_part_taken_out_goes(
    parts: Parts, world: World, alice: FlaskClient
) -> None:
    made = written(parts, world)
    data = changed(
        file_of(parts, made),
        new_part("We had tea", "First new part."),
        new_part("We had tea", "Second new part."),
        without("We had tea"),
    )
    where = brought(alice, made, data)
    page = alice.get(where).text
    assert page.count("There is a new part.") == 2
    assert "This part is not there any more." in page
    ask(alice, where)
    assert [one.what for one in suggestions(parts)] == ["add_after", "add_after", "take_out"]
    everyone_agrees(parts, world)
    assert texts_of(parts, made) == [
        "The morning",
        "It was a good day. We met at ten.",
        "First new part.",
        "Second new part.",
    ]


def test_a_new_part_before_all_others_goes_there(
    parts: Parts, world: World, alice: FlaskClient
) -> None:
    made = written(parts, world)
    with parts.database.read() as session:
        heading = session.query(Block).filter_by(text="The morning").one().id
    page = f'<p>Words that come first.</p><h2 id="_b_{heading}">The morning</h2>'
    rest = "<p>It was a good day. We met at ten.</p><p>We had tea.</p>"
    where = brought(alice, made, f"<html><h1>Our day</h1>{page}{rest}</html>".encode(), "a.html")
    ask(alice, where)
    everyone_agrees(parts, world)
    assert texts_of(parts, made)[0] == "Words that come first."


def test_questions_about_parts_say_in_words_what_is_asked(
    parts: Parts, world: World, alice: FlaskClient
) -> None:
    made = written(parts, world)
    data = changed(
        file_of(parts, made), new_part("We had tea", "A new part."), without("We had tea")
    )
    ask(alice, brought(alice, made, data))
    with parts.database.read() as session:
        asked = [row.id for row in session.query(Decision).order_by(Decision.opened_at)]
    added, gone = (alice.get(f"/d/{made}/decisions/{one}").text for one in asked)
    assert "suggests a new part" in added
    assert "It comes after this" in added
    assert "suggests to take one part out" in gone


def test_only_what_is_ticked_is_asked_and_the_same_form_asks_once(
    parts: Parts, world: World, alice: FlaskClient
) -> None:
    made = written(parts, world)
    data = changed(
        file_of(parts, made), other_words("tea", "cake"), other_words("met at ten", "met at noon")
    )
    where = brought(alice, made, data)
    first, _second = keys_on(alice.get(where).text)
    for _ in range(2):
        assert ask(alice, where, change=[first]).status_code == 303
    assert len(suggestions(parts)) == 1
    with parts.database.read() as session:
        assert session.query(Draft).count() == 0


def test_nothing_ticked_is_said_in_words_and_nothing_is_asked(
    parts: Parts, world: World, alice: FlaskClient
) -> None:
    made = written(parts, world)
    where = brought(alice, made, changed(file_of(parts, made), other_words("tea", "cake")))
    refused = ask(alice, where, change=["0" * 24])
    assert refused.status_code == 422
    assert "Tick at least one change." in refused.text
    assert suggestions(parts) == []


def test_a_copy_that_nobody_changed_has_nothing_to_ask(
    parts: Parts, world: World, alice: FlaskClient
) -> None:
    made = written(parts, world)
    page = alice.get(brought(alice, made, file_of(parts, made))).text
    assert "We found no change of words in this copy." in page
    assert keys_on(page) == []


def test_an_older_published_copy_does_not_undo_what_the_group_wrote_since(
    parts: Parts, world: World, alice: FlaskClient
) -> None:
    made = published(parts, world)
    old = file_of(parts, made)
    with parts.database.read() as session:
        block = session.query(Block).filter_by(text="We had tea.").one().id
        heading = session.query(Block).filter_by(kind="heading").one().id
    alice.post(f"/d/{made}/b/{block}/edit", data={"words": "We had cake.", "version": "1"})
    alice.post(f"/d/{made}/add", data={"kind": "paragraph", "words": "New.", "after": heading})
    where = brought(alice, made, changed(old, other_words("met at ten", "met at noon")))
    assert len(keys_on(alice.get(where).text)) == 1
    ask(alice, where)
    everyone_agrees(parts, world)
    assert "We had cake." in texts_of(parts, made)
    assert "It was a good day. We met at noon." in texts_of(parts, made)


def test_words_that_both_changed_are_shown_and_joined_sentence_by_sentence(
    parts: Parts, world: World, alice: FlaskClient
) -> None:
    made = published(parts, world)
    old = file_of(parts, made)
    with parts.database.read() as session:
        block = session.query(Block).filter(Block.text.startswith("It was")).one().id
    words = "It was a very good day. We met at ten."
    alice.post(f"/d/{made}/b/{block}/edit", data={"words": words, "version": "1"})
    where = brought(alice, made, changed(old, other_words("met at ten", "met at noon")))
    assert "The group has changed this part since." in alice.get(where).text
    ask(alice, where)
    assert suggestions(parts)[0].base_version == 1
    everyone_agrees(parts, world)
    assert "It was a very good day. We met at noon." in texts_of(parts, made)


def test_a_markdown_or_text_copy_without_marks_is_matched_by_its_words(
    parts: Parts, world: World, alice: FlaskClient
) -> None:
    made = written(parts, world)
    text = b"# Our day\n\n## The morning\n\nIt was a good day. We met at ten!\n\nWe had tea.\n"
    where = brought(alice, made, text, "copy.md")
    ask(alice, where)
    assert [one.text for one in suggestions(parts)] == ["It was a good day. We met at ten!"]


def test_another_document_is_refused_in_words(
    parts: Parts, world: World, alice: FlaskClient
) -> None:
    made = written(parts, world)
    refused = send(alice, made, b"Something else.\n\nFrom somewhere else.\n", "other.txt")
    assert refused.status_code == 422
    assert "This does not look like a copy of this document." in refused.text


def test_what_is_in_the_copy_and_not_compared_is_listed(
    parts: Parts, world: World, alice: FlaskClient
) -> None:
    made = written(parts, world)

    def comment(document: "docx.document.Document") -> None:
        document.add_comment(
            document.paragraphs[-1].runs, text="Look here", author="A", initials="A"
        )

    data = changed(file_of(parts, made), other_words("tea", "cake"), comment)
    page = alice.get(brought(alice, made, data)).text
    assert "What we did not compare" in page
    assert "1 comment was left out." in page


def test_a_supporter_brings_a_copy_for_somebody_and_both_names_are_kept(
    parts: Parts, world: World, alice: FlaskClient
) -> None:
    made = written(parts, world)
    with parts.database.write() as session:
        session.add(Supporter(person_id=world.bob, supporter_id=world.alice))
    where = brought(alice, made, changed(file_of(parts, made), other_words("tea", "cake")))
    assert "Whose words are these?" in alice.get(where).text
    ask(alice, where, author=world.bob, why="We had cake.")
    (one,) = suggestions(parts)
    assert (one.author_id, one.entered_by_id, one.why) == (world.bob, world.alice, "We had cake.")


def test_a_table_told_as_lists_in_large_print_is_no_change_until_somebody_changes_it(
    parts: Parts, world: World, alice: FlaskClient
) -> None:
    made = written(parts, world)
    by = Voice(world.bob, world.bob)
    rows = (
        "Name of the person who helps | Telephone number at work | Where they can be found",
        "Samantha Montgomery-Llewellyn | 01234567890123456 | Receptionistsupstairs",
    )
    new = [NewBlock(kind="table", text="\n".join(rows), caption="Who helps")]
    add_blocks(parts, made, "", new, by=by, operation="b" * 32)
    data = file_of(parts, made, "large-print-word")
    assert "We found no change of words" in alice.get(brought(alice, made, data)).text
    where = brought(alice, made, changed(data, other_words("Samantha", "Sioned")))
    assert "This table is a list in your copy." in alice.get(where).text
    ask(alice, where)
    with parts.database.read() as session:
        (said,) = session.query(Comment).all()
        assert "Sioned Montgomery-Llewellyn" in said.text
        assert "These words are not there any more: Samantha" in said.text


def test_nobody_else_sees_the_copy_and_strangers_see_no_page(
    parts: Parts, world: World, alice: FlaskClient, browser_of: Opener
) -> None:
    made = written(parts, world)
    where = brought(alice, made, changed(file_of(parts, made), other_words("tea", "cake")))
    assert browser_of(world.bob).get(where).status_code == 404
    for person in (world.charlie, world.pat):
        stranger = browser_of(person)
        assert stranger.get(f"/d/{made}/copy").status_code == 404
        assert stranger.get(where).status_code == 404
        assert send(stranger, made, b"x").status_code == 404


@pytest.mark.parametrize(
    ("data", "name"), [(b"", "a.docx"), (b"PK\x03\x04x", "a.docx"), (b"{\\rtf1 x}", "a.rtf")]
)
def test_a_file_that_cannot_be_read_says_what_to_do(
    parts: Parts, world: World, alice: FlaskClient, data: bytes, name: str
) -> None:
    refused = send(alice, written(parts, world), data, name)
    assert refused.status_code == 422
    assert "Look:" in refused.text


def test_the_pages_of_the_document_and_its_files_lead_here(
    parts: Parts, world: World, alice: FlaskClient
) -> None:
    made = published(parts, world)
    for page in (f"/d/{made}", f"/d/{made}/files", "/me/copies"):
        assert f"/d/{made}/copy" in alice.get(page).text
