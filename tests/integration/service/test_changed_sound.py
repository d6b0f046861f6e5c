"""Another way to say a word makes the recordings again, and no other file."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from flask.testing import FlaskClient
from golden.documents import assets
from people import World
from publications import agreed, operation, published

from content.tree import Document as Tree
from content.tree import HardWord, Heading, Paragraph, Picture, Point, Run
from formats.format import Format, Options, no_progress
from formats.own_pictures import own_picture
from formats.voices.respelt import respelt
from formats.writers import all_formats
from service.actions.add_blocks import NewBlock, add_blocks
from service.actions.publish import publish
from service.actions.voice import Voice
from service.actions.write_saying import write_saying
from service.parts import Parts
from service.store import frozen, publishing, renditions
from service.store.sayings import Place
from service.store.sounding import without_sound
from service.store.tables import FrozenTree, Rendition

SILENT = tuple(each for each in all_formats().values() if not each.speaks)


def newest(parts: Parts, document: str) -> tuple[FrozenTree, Sequence[Rendition]]:
    with parts.database.read() as session:
        publication = publishing.newest_publication(session, document)
        assert publication is not None
        (tree,) = publishing.trees_of(session, publication.id)
        rows = renditions.renditions_of(session, [tree.tree_key])
        session.expunge_all()
    return tree, rows


def make_all(parts: Parts, rows: Sequence[Rendition]) -> None:
    """Say of each file that it is made, under a name of its own."""
    with parts.database.write() as session:
        for row in rows:
            held = session.get_one(Rendition, row.id)
            held.state, held.artefact_key, held.size = "done", row.key, 7


def test_only_recordings_are_made_again_after_another_way_to_say_a_word(
    parts: Parts, world: World, browser_of: Callable[[str | None], FlaskClient]
) -> None:
    document, by = published(parts, world), Voice(world.alice, world.alice)
    first, rows = newest(parts, document)
    make_all(parts, rows)
    write_saying(parts, Place(world.riverside), written="tea", said="tee", language="en", by=by)
    publish(parts, document, world.pat)
    second, again = newest(parts, document)
    assert second.tree_key != first.tree_key
    spoken = {row.format for row in again if row.state == "waiting"}
    assert spoken == {row.format for row in rows if all_formats()[row.format].speaks}
    made = {row.artefact_key for row in again if row.state == "done"}
    assert made == {row.key for row in rows if not all_formats()[row.format].speaks}
    old, new = (frozen.thaw(parts.files.get(tree.tree_key)) for tree in (first, second))
    assert (new.version, new.date) == (old.version, old.date)
    page = browser_of(None).get(f"/p/{document}/1").text
    assert "This is an older version. Only the sound has changed since." in page


def test_all_files_are_made_again_where_words_changed_as_well(parts: Parts, world: World) -> None:
    document, by = published(parts, world), Voice(world.alice, world.alice)
    make_all(parts, newest(parts, document)[1])
    more = [NewBlock(kind="paragraph", text="We sat down.")]
    add_blocks(parts, document, "", more, by=by, operation=operation())
    agreed(parts, world, document)
    publish(parts, document, world.pat)
    tree, rows = newest(parts, document)
    assert {row.state for row in rows} == {"waiting"}
    assert frozen.thaw(parts.files.get(tree.tree_key)).version == "Version 2"


@pytest.mark.parametrize("made_by", SILENT, ids=lambda each: each.id)
def test_no_choice_about_the_sound_changes_a_file_that_is_not_heard(made_by: Format) -> None:
    kind = "standard" if "standard" in made_by.kinds else "easy_read"
    image = replace(own_picture("help"), alt="A cup", decorative=False, said=True)
    text = (Run("We drink tea."),)
    block = Picture("b", image) if kind == "standard" else Point("b", (text,), image)
    heard = Tree(
        "Tea",
        "en",
        (Heading("a", 1, (Run("Tea"),)), Paragraph("c", text), block),
        kind=kind,
        hard_words=(HardWord("tea", "a hot drink"),),
        sayings=(respelt("tea", "tee", "en"),),
        voices_checked=("en gmw/en",),
        heard_by=("Bob",),
        heard_in=("gmw/en 1",),
    )
    silent = without_sound(heard)
    assert silent != heard
    first, second = (
        made_by.write(each, Options(), assets(), no_progress).data for each in (heard, silent)
    )
    assert first == second
