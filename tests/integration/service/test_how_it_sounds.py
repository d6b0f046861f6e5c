"""The group decides how its texts sound: what is said, which pictures, who listened."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from people import Browser, World
from publications import add_easy_read, add_welsh, agreed, operation, written

from formats.voices.here import voice_for
from formats.voices.script import Utterance
from service.actions.check_voice import check_voice
from service.actions.voice import Voice
from service.actions.write_saying import write_saying
from service.pages.listen import A_PAGE
from service.parts import Parts
from service.speaking import MOST, CannotHear, Speaking
from service.store import documents, events, frozen, publishing, sayings
from service.store.sayings import Place
from service.store.tables import Block, FrozenTree, Picture, Rendition, SayingVersion, Supporter

Browsers = Callable[[str | None], Browser]
SAY = {"written": "EHCP", "said": "E H C P", "language": "en"}


def edition_of(parts: Parts, document: str, kind: str = "standard", language: str = "en") -> str:
    with parts.database.read() as session:
        found = documents.edition_of(session, document, kind, language)
        assert found is not None
        return found.id


def held(parts: Parts, place: Place) -> list[tuple[str, str]]:
    with parts.database.read() as session:
        return [(one.written, one.said) for one in sayings.spoken(session, place)]


def only_entry(parts: Parts, group: str) -> str:
    with parts.database.read() as session:
        (found,) = sayings.sayings_of(session, Place(group))
        return found.entry


def frozen_tree(parts: Parts, document: str, language: str = "en") -> FrozenTree:
    with parts.database.read() as session:
        newest = publishing.newest_publication(session, document)
        assert newest is not None
        found = publishing.trees_of(session, newest.id)
        session.expunge_all()
    return next(one for one in found if one.language == language)


def test_any_member_says_how_a_word_sounds_and_every_version_is_kept(
    parts: Parts, world: World, browser_of: Browsers
) -> None:
    alice, bob, path = browser_of(world.alice), browser_of(world.bob), f"/g/{world.riverside}"
    empty = alice.post(f"{path}/sayings", data={"written": "EHCP", "said": "!"})
    assert empty.status_code == 422
    assert "in plain letters" in empty.text
    for _ in range(2):
        assert alice.post(f"{path}/sayings", data=SAY).status_code == 303
    other = bob.post(f"{path}/sayings", data=SAY | {"said": "the plan"})
    assert other.status_code == 422
    assert "You say “E H C P” for this already" in other.text
    entry = only_entry(parts, world.riverside)
    line = f"{path}/sayings/{entry}"
    assert bob.post(line, data={"said": "the plan", "version": "1"}).status_code == 303
    stale = alice.post(line, data={"said": "E. H. C. P.", "version": "1"})
    assert stale.status_code == 422
    assert "It says “the plan” now" in stale.text
    assert 'value="E. H. C. P."' in stale.text
    again = re.search(r'name="version" value="(\d+)"', stale.text)
    assert again is not None
    assert alice.post(line, data={"said": "care plan", "version": again[1]}).status_code == 303
    assert alice.post(f"{line}/out").status_code == 303
    assert held(parts, Place(world.riverside)) == []
    page = alice.get(line).text
    for words in ("E H C P", "the plan", "care plan", "Taken out"):
        assert words in page
    assert browser_of(world.charlie).get(line).status_code == 404
    assert browser_of(world.charlie).post(f"{line}/out").status_code == 404
    with parts.database.read() as session:
        assert session.query(SayingVersion).count() == 4
        assert events.last_seq(session) == 4
        assert events.first_broken(session) is None


def test_what_a_supporter_typed_stands_under_both_names(
    parts: Parts, world: World, browser_of: Browsers
) -> None:
    with parts.database.write() as session:
        session.add(Supporter(person_id=world.alice, supporter_id=world.bob))
    data = SAY | {"author": world.alice}
    assert browser_of(world.bob).post(f"/g/{world.riverside}/sayings", data=data).status_code == 303
    page = browser_of(world.fran).get(f"/g/{world.riverside}/sayings").text
    assert "<b>Alice</b> (typed by Bob)" in page
    refused = browser_of(world.fran).post(f"/g/{world.riverside}/sayings", data=data)
    assert refused.status_code == 422


def test_a_document_says_it_its_own_way_before_the_way_of_the_group(
    parts: Parts, world: World, browser_of: Browsers
) -> None:
    document, by = written(parts, world), Voice(world.alice, world.alice)
    group, own = Place(world.riverside), Place(world.riverside, document)
    write_saying(parts, group, written="ten", said="10", language="en", by=by)
    write_saying(parts, group, written="tea", said="tee", language="en", by=by)
    alice = browser_of(world.alice)
    data = {"written": "ten", "said": "ten o'clock", "language": "en"}
    assert alice.post(f"/d/{document}/sayings", data=data).status_code == 303
    assert held(parts, own) == [("ten", "ten o'clock"), ("tea", "tee"), ("ten", "10")]
    news = browser_of(world.bob).get(f"/d/{document}/news?since=0").text
    assert "Alice changed how a word is said." in news
    page = alice.get(f"/d/{document}/sayings").text
    assert page.count("From our group’s list.") == 1
    listen = alice.get(f"/d/{document}/listen/{edition_of(parts, document)}").text
    assert "We met at ten o&#39;clock." in listen
    assert "We had tee." in listen
    assert "We had tea." in listen
    lexicon = alice.get(f"/d/{document}/sayings/en.pls")
    assert lexicon.mimetype == "application/pls+xml"
    assert lexicon.text.count("<lexeme>") == 2
    assert alice.get(f"/d/{document}/sayings/pl.pls").status_code == 404


def test_one_sentence_is_heard_in_its_place_by_members_alone(
    parts: Parts, world: World, browser_of: Browsers
) -> None:
    document = written(parts, world)
    edition = edition_of(parts, document)
    alice, path = browser_of(world.alice), f"/d/{document}/listen/{edition}"
    keys = re.findall(rf'href="{path}\?play=(\w+)#line-', alice.get(path).text)
    player = alice.get(f"{path}?play={keys[0]}", headers={"HX-Request": "true"}).text
    assert "<html" not in player
    found = re.search(r'src="([^"]+)"', player)
    assert found is not None
    sound = alice.get(found[1], headers={"Range": "bytes=0-3"})
    assert (sound.status_code, sound.data, sound.mimetype) == (206, b"RIFF", "audio/wav")
    assert "private" in sound.headers["Cache-Control"]
    sound.close()
    assert found[1] in alice.get(f"{path}?play={keys[0]}").text
    other = written(parts, world, "Another")
    assert alice.get(found[1].replace(document, other)).status_code == 404
    for stranger in (world.charlie, world.pat):
        assert browser_of(stranger).get(found[1]).status_code == 404
    gone = f"{path}?play={'0' * 20}"
    assert "These words changed" in alice.get(gone).text
    assert 'role="alert"' in alice.get(gone, headers={"HX-Request": "true"}).text


def test_a_word_is_heard_before_it_is_saved(
    parts: Parts, world: World, browser_of: Browsers
) -> None:
    alice, path = browser_of(world.alice), f"/g/{world.riverside}/sayings"
    page = alice.post(path, data=SAY | {"play": "yes"}).text
    assert 'value="E H C P"' in page
    # Enter in a field presses the first button of the form.
    form = page[page.index("<form", page.index('action="' + path) - 40) :]
    assert form.index("Add it") < form.index('name="play"')
    found = re.search(r'<audio[^>]+src="([^"]+)"', page)
    assert found is not None
    with alice.get(found[1]) as sound:
        assert sound.data.startswith(b"RIFF")
    part = alice.post(path, data=SAY | {"play": "yes"}, headers={"HX-Request": "true"}).text
    assert found[1] in part
    assert "<html" not in part
    assert held(parts, Place(world.riverside)) == []


def test_nobody_can_burn_the_processor_or_fill_the_disk_by_listening(tmp_path: Path) -> None:
    speaking = Speaking(tmp_path, most=((2, 60.0),), longest=20, kept=1)
    first = speaking.sound("group", one("Yes."), "alice")
    assert speaking.sound("group", one("Yes."), "alice") == first
    second = speaking.sound("group", one("No."), "alice")
    assert speaking.path("group", first) is None
    assert speaking.path("group", second) is not None
    assert speaking.path("other", second) is None
    assert speaking.path("../group", second) is None
    with pytest.raises(CannotHear, match="too_often"):
        speaking.sound("group", one("Perhaps."), "alice")
    assert speaking.sound("group", one("Perhaps."), "bob")
    with pytest.raises(CannotHear, match="too_long"):
        speaking.sound("group", one("Yes, or no, or perhaps."), "bob")


def test_a_page_of_the_shortest_sentences_can_be_played_all_in_a_minute() -> None:
    assert {within: most for most, within in MOST}[60.0] >= A_PAGE


def one(said: str) -> tuple[Utterance, ...]:
    return (Utterance(said, said, "gmw/en", 0.0),)


def test_a_picture_is_said_where_people_choose_so(
    parts: Parts, world: World, browser_of: Browsers
) -> None:
    document = written(parts, world)
    add_easy_read(parts, document)
    edition = edition_of(parts, document, "easy_read")
    with parts.database.write() as session:
        block = documents.blocks_of(session, edition)[0]
        picture = a_picture(parts, world)
        session.add(picture)
        session.flush()
        block.picture_id = picture.id
        block_id = block.id
    alice, path = browser_of(world.alice), f"/d/{document}/listen/{edition}"
    page = alice.get(path).text
    assert "Recordings leave it out." in page
    assert "Picture: A cup of tea" not in page
    assert alice.post(f"{path}/picture/{block_id}", data={"said": "yes"}).status_code == 303
    page = alice.get(path).text
    assert "Picture: A cup of tea" in page
    assert "Leave this picture out" in page
    assert alice.post(f"{path}/picture/{'0' * 32}", data={"said": "yes"}).status_code == 404
    with parts.database.read() as session:
        assert session.get_one(Block, block_id).picture_said


def test_who_listened_is_named_for_this_sound_only_and_in_the_published_text(
    parts: Parts, world: World, browser_of: Browsers
) -> None:
    document = written(parts, world)
    agreed(parts, world, document)
    edition, bob, pat = edition_of(parts, document), browser_of(world.bob), browser_of(world.pat)
    path = f"/d/{document}/listen/{edition}"
    assert "Nobody has said so yet." in bob.get(path).text
    assert bob.post(f"{path}/heard").status_code == 303
    assert "To this version." in bob.get(path).text
    assert "Listened to by Bob, in the quick voice." in pat.get(f"/d/{document}/publish").text
    assert pat.post(f"/d/{document}/publish", data={"operation": operation()}).status_code == 303
    first = frozen_tree(parts, document)
    assert frozen.thaw(parts.files.get(first.tree_key)).heard_by == ("Bob",)
    assert "Listened to by Bob, in the quick voice." in pat.get(f"/p/{document}/1/passport").text
    write_saying(
        parts,
        Place(world.riverside),
        written="tea",
        said="tee",
        language="en",
        by=Voice(world.alice, world.alice),
    )
    assert "To an older version." in bob.get(path).text
    page = pat.get(f"/d/{document}/publish").text
    assert "Listened to by Bob" not in page
    assert "Tried by Bob." in page
    assert pat.post(f"/d/{document}/publish", data={"operation": operation()}).status_code == 303
    again = frozen.thaw(parts.files.get(frozen_tree(parts, document).tree_key))
    assert [one.said for one in again.sayings] == ["tee"]
    assert again.heard_by == ()


def test_how_it_sounds_is_no_part_of_what_the_group_agrees(
    parts: Parts, world: World, browser_of: Browsers
) -> None:
    document = written(parts, world)
    agreed(parts, world, document)
    alice = browser_of(world.alice)
    assert alice.post(f"/d/{document}/sayings", data=SAY).status_code == 303
    assert browser_of(world.pat).post(f"/d/{document}/publish").status_code == 303


def test_recordings_say_that_a_voice_is_not_checked_until_a_speaker_understands_it(
    parts: Parts, world: World, browser_of: Browsers
) -> None:
    document = written(parts, world)
    add_welsh(parts, document, world)
    edition = edition_of(parts, document, language="cy")
    alice, listen = browser_of(world.alice), f"/d/{document}/listen/{edition}"
    path, unchecked = f"/g/{world.riverside}/voices", "wedi gwirio&#39;r llais hwn"
    assert unchecked in alice.get(listen).text
    page = alice.get(path).text
    assert "I speak Welsh. This voice can be understood." in page
    hidden = dict(re.findall(r'name="(language|voice)" value="([^"]+)"', page))
    assert alice.post(path, data=hidden | {"answer": "understood"}).status_code == 303
    assert unchecked not in alice.get(listen).text
    assert "Can understand it: Alice." in alice.get(path).text
    bob = browser_of(world.bob)
    assert bob.post(path, data=hidden | {"answer": "not_understood"}).status_code == 303
    assert unchecked in alice.get(listen).text
    assert bob.post(path, data=hidden | {"answer": "withdrawn"}).status_code == 303
    assert unchecked not in alice.get(listen).text
    other = hidden | {"voice": "roa/fr", "answer": "understood"}
    assert alice.post(path, data=other).status_code == 422


def test_the_card_of_a_recording_says_that_its_voice_is_not_checked(
    parts: Parts, world: World, browser_of: Browsers
) -> None:
    document, unchecked = written(parts, world), "Computer voice, not checked by a speaker."
    add_welsh(parts, document, world)
    agreed(parts, world, document)
    pat = browser_of(world.pat)
    for by_speaker in (False, True):
        if by_speaker:
            by, voice = Voice(world.alice, world.alice), voice_for("cy")
            check_voice(
                parts, world.riverside, language="cy", voice=voice, answer="understood", by=by
            )
        answer = pat.post(f"/d/{document}/publish", data={"operation": operation()})
        assert answer.status_code == 303
        with parts.database.write() as session:
            for row in session.query(Rendition):
                row.state = "done"
        page = pat.get(f"/d/{document}/files").text
        assert "To listen to" in page
        assert (unchecked in page) is not by_speaker


def a_picture(parts: Parts, world: World) -> Picture:
    """Return a picture of the group, not yet in the database."""
    return Picture(
        group_id=world.riverside,
        key=parts.files.put(b"<svg/>"),
        media_type="image/svg+xml",
        alt="A cup of tea",
        created_by_id=world.alice,
    )
