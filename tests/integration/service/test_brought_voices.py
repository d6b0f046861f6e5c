"""A publisher brings a voice: tried before it is kept, with its licence, and heard on the page."""

import sys
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pytest
import tiny_voice
from flask.testing import FlaskClient
from people import World
from publications import agreed, written
from werkzeug.datastructures import FileStorage
from werkzeug.test import TestResponse, encode_multipart

from content.tree import Document as Tree
from formats.format import Options
from formats.voices.brought import brought
from formats.voices.here import credit_of, natural_for
from formats.voices.script import script
from service.actions.order_files import order_files
from service.actions.publish import publish
from service.parts import Parts
from service.store import documents, frozen, publishing, renditions
from service.store.tables import Document, Group, Organisation, Publisher
from service.store.tried import heard_words

Opener = Callable[[str | None], FlaskClient]
PAGE = "/publisher/voices"
TERMS = {"licence": "CC BY 4.0", "credit": "Voice: Ann & <Bob>", "name": "Ann"}


@pytest.fixture
def pat(world: World, browser_of: Opener) -> FlaskClient:
    return browser_of(world.pat)


@pytest.fixture
def speaking(pat: FlaskClient) -> str:
    """Bring a voice that speaks; return its id."""
    answer = bring(pat)
    assert answer.status_code == 303, answer.text
    return answer.headers["Location"].rpartition("#voice-")[2]


def bring(browser: FlaskClient, data: bytes | None = None, **other: object) -> TestResponse:
    """Send the form; a field that is given as None is left out."""
    told = {
        "model": (BytesIO(tiny_voice.speaks() if data is None else data), "ann.onnx"),
        "settings": (BytesIO(tiny_voice.settings()), "ann.onnx.json"),
        **TERMS,
        **other,
    }
    sent = {
        name: FileStorage(*value) if isinstance(value, tuple) else value
        for name, value in told.items()
        if value is not None
    }
    boundary, body = encode_multipart(sent)
    return browser.post(PAGE, data=body, content_type=f"multipart/form-data; boundary={boundary}")


def test_a_voice_is_brought_heard_and_taken_away(
    pat: FlaskClient, parts: Parts, world: World, speaking: str
) -> None:
    page = pat.get(PAGE).text
    for words in ("Ann", "English", "CC BY 4.0", "Voice: Ann &amp; &lt;Bob&gt;", "Play a test"):
        assert words in page
    assert "The voice speaks. New recordings in its language use it." in page
    assert natural_for("en", world.organisation) == f"piper:{speaking}"
    assert credit_of(f"piper:{speaking}") == "Voice: Ann & <Bob> (CC BY 4.0)"
    kept = {path.name for path in parts.settings.voices_dir.iterdir()}
    assert kept == {speaking}
    assert "<audio" not in page
    played = pat.get(f"{PAGE}?play={speaking}").text
    address = played.partition("<audio")[2].partition('src="')[2].partition('"')[0]
    sound = pat.get(address)
    assert sound.mimetype == "audio/wav"
    assert len(sound.data) > 20_000
    sound.close()
    assert pat.post(f"{PAGE}/{speaking}/remove").status_code == 303
    assert brought() == ()
    assert pat.get(address).status_code == 404
    assert "No voice was brought yet." in pat.get(PAGE).text


def test_a_voice_that_is_here_stays_when_it_is_brought_again(
    pat: FlaskClient, speaking: str
) -> None:
    again = bring(pat, settings=(BytesIO(tiny_voice.settings(audio={})), "a.onnx.json"))
    assert again.status_code == 422
    broken = bring(pat, credit="Voice: somebody else")
    assert "This voice is here already." in broken.text
    assert [(one.id, one.credit) for one in brought()] == [(speaking, TERMS["credit"])]


def test_a_form_that_comes_back_says_that_files_are_to_be_chosen_again(pat: FlaskClient) -> None:
    again = "If you chose a file, choose it again."
    assert again not in pat.get(PAGE).text
    assert bring(pat, licence=" ").text.count(again) == 2
    assert bring(pat, model=None).text.count(again) == 1


@pytest.mark.parametrize(
    ("left_out", "told"),
    [
        ({"licence": " "}, "Write the licence."),
        ({"credit": None}, "Write whom to thank."),
        ({"model": None}, "Choose the voice."),
        ({"settings": (BytesIO(b""), "")}, "Choose the settings."),
        ({"credit": "a" * 301}, "That is too long."),
        ({"settings": (BytesIO(b"{"), "../../x.json")}, "(.onnx.json) cannot be read."),
        ({"settings": (BytesIO(b"[" * 90_000), "x")}, "(.onnx.json) cannot be read."),
        (
            {"settings": (BytesIO(tiny_voice.settings(language={"code": "../<b>"})), "x")},
            "does not say the language",
        ),
    ],
    ids=range(8),
)
def test_what_is_missing_is_told_in_its_place_and_the_words_stay(
    pat: FlaskClient, parts: Parts, left_out: dict[str, object], told: str
) -> None:
    answer = bring(pat, **left_out)
    assert answer.status_code == 422
    assert told in answer.text
    assert 'value="Ann"' in answer.text
    assert not any(parts.settings.voices_dir.glob("*"))


@pytest.mark.parametrize(
    ("model", "told"),
    [
        (b"", "cannot be opened"),
        (b"<html>" * 2_000_000, "cannot be opened"),  # more than other pages take
        (tiny_voice.speaks()[:-100], "cannot be opened"),
        (tiny_voice.stays_silent(), "stays silent"),
        (tiny_voice.eats_memory(), "The voice stopped while it spoke."),
        (tiny_voice.reads("../../secret_key", 64), "cannot be opened"),
        (tiny_voice.reads("/etc/passwd", 64), "cannot be opened"),
    ],
    ids=["empty", "large", "cut", "silent", "memory", "our files", "the machine's files"],
)
def test_a_broken_or_hostile_voice_is_not_kept(
    pat: FlaskClient, parts: Parts, model: bytes, told: str
) -> None:
    (parts.settings.data_dir / "secret_key").write_bytes(b"0123456789abcdef" * 4)
    answer = bring(pat, model)
    assert answer.status_code == 422
    assert told in answer.text
    assert "Nothing was kept." in answer.text
    assert not any(parts.settings.voices_dir.glob("*"))


def test_names_of_files_lead_nowhere(pat: FlaskClient, parts: Parts) -> None:
    model = (BytesIO(tiny_voice.speaks()), "..\\../../\x00evil\u202e.onnx")
    assert bring(pat, name="", model=model).status_code == 303
    (kept,) = brought()
    assert kept.name == "evil"
    assert [path.name for path in parts.settings.voices_dir.iterdir()] == [kept.id]


def test_more_than_a_voice_can_have_is_refused_unread(pat: FlaskClient) -> None:
    large = {"CONTENT_LENGTH": str(130 * 1024 * 1024)}
    kind = "multipart/form-data; boundary=a"
    answer = pat.post(PAGE, data=b"--a", content_type=kind, environ_overrides=large)
    assert answer.status_code == 413
    assert "That is more than 120 MB. Nothing was kept." in answer.text


def test_without_the_natural_voices_the_page_says_who_can_add_them(
    pat: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)  # as where it is not installed
    page, refused = pat.get(PAGE), bring(pat)
    assert (page.status_code, refused.status_code) == (200, 422)
    for answer in (page, refused):
        assert "Ask the person who runs it to add the natural voices." in answer.text
        assert "make natural" in answer.text
        assert 'type="file"' not in answer.text
    assert brought() == ()


def test_only_publishers_of_the_organisation_that_brought_a_voice_see_it(
    parts: Parts, world: World, browser_of: Opener, speaking: str
) -> None:
    with parts.database.write() as session:
        other = Organisation(name="Hilltop Trust")
        session.add(other)
        session.flush()
        session.add(Publisher(organisation_id=other.id, person_id=world.charlie))
        session.get_one(Group, world.hilltop).organisation_id = other.id
        others = other.id
    alice, charlie = browser_of(world.alice), browser_of(world.charlie)
    for way in ("remove", "speaker"):
        address = f"{PAGE}/{speaking}/{way}"
        assert alice.post(address).status_code == charlie.post(address).status_code == 404
    assert alice.get(PAGE).status_code == bring(alice).status_code == 404
    assert "No voice was brought yet." in charlie.get(f"{PAGE}?play={speaking}").text
    assert charlie.get(f"{PAGE}/{speaking}/sound/{'a' * 32}.wav").status_code == 404
    assert len(brought()) == 1
    assert "Voices that we brought" in charlie.get("/publisher").text
    assert bring(charlie, organisation=world.organisation).status_code == 303
    assert {one.brought_by for one in brought()} == {world.organisation, others}


def test_recordings_use_the_voice_of_the_organisation_that_publishes_and_no_other(
    parts: Parts, world: World, speaking: str
) -> None:
    tree, key = Tree("We meet", "en", ()), "a" * 64
    ours = world.organisation
    for organisation, natural, own in (
        *((ours, True, True), (ours, False, False), ("another", True, False), ("", True, False)),
    ):
        with parts.database.write() as session:
            order_files(session, key, tree, Options(), natural=natural, organisation=organisation)
            rows = renditions.renditions_of(session, [key])
            assert (f"piper:{speaking}" in {one.options.get("voice") for one in rows}) == own
            session.rollback()


def test_who_listened_heard_the_quick_voice_and_the_natural_recording_says_no_name(
    parts: Parts,
    world: World,
    browser_of: Opener,
    speaking: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    document = written(parts, world)
    agreed(parts, world, document)
    with parts.database.read() as session:
        edition = documents.standard_edition(session, session.get_one(Document, document)).id
    path, bob = f"/d/{document}/listen/{edition}", browser_of(world.bob)
    assert "natural voice" not in bob.get(path).text
    follows = replace(parts, settings=replace(parts.settings, natural=True))
    monkeypatch.setitem(bob.application.extensions, "sharethepen", follows)
    assert "Published recordings get a natural voice later." in bob.get(path).text
    assert "The recording in the natural voice does not say your name." in bob.get(path).text
    assert bob.post(f"{path}/heard").status_code == 303
    publication = publish(parts, document, world.pat)
    with parts.database.read() as session:
        (row,) = publishing.trees_of(session, publication)
        tree = frozen.thaw(parts.files.get(row.tree_key))
    listened = "Listened to by: Bob."
    assert listened in [one.text for one in script(tree)]
    assert listened not in [one.text for one in script(tree, f"piper:{speaking}")]
    older = replace(tree, heard_in=tuple(f"{voice} older" for voice in tree.heard_in))
    assert listened not in [one.text for one in script(older)]
    assert heard_words(older) != heard_words(tree)


def test_a_voice_with_three_speakers_lets_a_publisher_choose_one(pat: FlaskClient) -> None:
    told = tiny_voice.settings(num_speakers=3, speaker_id_map={"Non": 0, "Ifan": 1, "Mair": 2})
    model, settings = BytesIO(tiny_voice.tells_its_signs()), (BytesIO(told), "a.onnx.json")
    assert bring(pat, model=(model, "a.onnx"), settings=settings).status_code == 303
    (first,) = brought()
    page = pat.get(PAGE).text
    assert [page.count(f">{name}</option>") for name in ("Non", "Ifan", "Mair")] == [1, 1, 1]
    silent = pat.post(f"{PAGE}/{first.id}/speaker", data={"speaker": "1"})
    assert silent.status_code == 422
    assert f'href="#speaker-{first.id}">This speaker does not speak.' in silent.text
    assert f'aria-describedby="speaker-{first.id}-hint speaker-{first.id}-error"' in silent.text
    assert "If you chose a file" not in silent.text
    assert brought() == (first,)
    assert pat.post(f"{PAGE}/{first.id}/speaker", data={"speaker": "3"}).status_code == 404
    assert pat.post(f"{PAGE}/{first.id}/speaker", data={"speaker": "2"}).status_code == 303
    (chosen,) = brought()
    assert (chosen.speaker, chosen.credit, chosen.ready) == (2, first.credit, True)
