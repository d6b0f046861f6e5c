"""Say it like this as a file: taken away from one list, and brought in to another."""

from collections.abc import Callable
from io import BytesIO

import pytest
from people import Browser, World
from werkzeug.datastructures import FileStorage
from werkzeug.test import TestResponse, encode_multipart

from formats.voices.pls import pls
from formats.voices.respelt import respelt
from service.actions.voice import Voice
from service.actions.write_saying import write_saying
from service.parts import Parts
from service.store import events, sayings
from service.store.sayings import MOST, Place
from service.store.tables import SayingVersion

Browsers = Callable[[str | None], Browser]
ENTITIES = b"""<?xml version="1.0"?><!DOCTYPE lexicon [<!ENTITY e SYSTEM "file:///etc/passwd">]>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa"
 xml:lang="en"><lexeme><grapheme>EHCP</grapheme><alias>&e;</alias></lexeme></lexicon>"""


def bring(browser: Browser, group: str, data: bytes | None) -> TestResponse:
    sent = {} if data is None else {"lexicon": FileStorage(BytesIO(data), "../list.pls")}
    boundary, body = encode_multipart(sent)
    kind = f"multipart/form-data; boundary={boundary}"
    return browser.post(f"/g/{group}/sayings/file", data=body, content_type=kind)


def held(parts: Parts, group: str) -> dict[str, str]:
    with parts.database.read() as session:
        return {one.written: one.said for one in sayings.spoken(session, Place(group))}


def test_a_list_that_one_group_took_away_is_brought_in_by_another(
    parts: Parts, world: World, browser_of: Browsers
) -> None:
    alice, charlie = browser_of(world.alice), browser_of(world.charlie)
    for written, said in (("EHCP", "E H C P"), ("<Siân> & co", "Sharn and co"), ("tea", "tee")):
        data = {"written": written, "said": said, "language": "en"}
        assert alice.post(f"/g/{world.riverside}/sayings", data=data).status_code == 303
    taken = alice.get(f"/g/{world.riverside}/sayings/en.pls").data
    ours = {"written": "tea", "said": "tay", "language": "en"}
    assert charlie.post(f"/g/{world.hilltop}/sayings", data=ours).status_code == 303
    assert bring(charlie, world.hilltop, taken).status_code == 303
    page = charlie.get(f"/g/{world.hilltop}/sayings").text
    assert "2 lines are new." in page
    assert "1 line stays as it was." in page
    assert bring(charlie, world.hilltop, taken).status_code == 303
    assert "All of this list was here already." in charlie.get(f"/g/{world.hilltop}/sayings").text
    assert held(parts, world.hilltop) == {
        "EHCP": "E H C P",
        "<Siân> & co": "Sharn and co",
        "tea": "tay",
    }
    assert bring(charlie, world.riverside, taken).status_code == 404
    with parts.database.read() as session:
        assert events.first_broken(session) is None
        authors = {row.author_id for row in session.query(SayingVersion) if row.said == "tay"}
    assert authors == {world.charlie}


def test_lines_in_signs_for_sounds_alone_are_counted_where_people_see_it(
    parts: Parts, world: World, browser_of: Browsers
) -> None:
    alice = browser_of(world.alice)
    signs = b"<lexeme><grapheme>tea</grapheme><phoneme>ti</phoneme></lexeme></lexicon>"
    data = pls((respelt("EHCP", "E H C P", "en"),), "en").replace(b"</lexicon>", signs)
    assert bring(alice, world.riverside, data).status_code == 303
    page = alice.get(f"/g/{world.riverside}/sayings").text
    assert "1 line is new. 1 line is left out: we cannot say it." in page
    assert held(parts, world.riverside) == {"EHCP": "E H C P"}


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (None, "Choose a file."),
        (b"", "Choose a file."),
        (b"<lexicon/>", "Bring a PLS file"),
        (ENTITIES, "Bring a PLS file"),
        (b"x" * 1_000_001, "A list can have 1 MB."),
        (pls((), "en"), "no line in this list"),
        (pls((respelt("EHCP", "!", "en"),), "en"), "no line in this list"),
        (pls((respelt("EHCP", "E H C P", "tlh"),), "tlh"), "a language that we do not know"),
        (
            pls(tuple(respelt(f"W{n}", "word", "en") for n in range(MOST + 1)), "en"),
            "Not all of it fits",
        ),
    ],
    ids=range(9),
)
def test_a_file_that_cannot_be_used_changes_nothing_and_the_page_says_why(
    parts: Parts, world: World, browser_of: Browsers, data: bytes | None, told: str
) -> None:
    write_saying(
        parts,
        Place(world.riverside),
        written="tea",
        said="tee",
        language="en",
        by=Voice(world.alice, world.alice),
    )
    answer = bring(browser_of(world.alice), world.riverside, data)
    assert answer.status_code == 422
    assert told in answer.text
    assert held(parts, world.riverside) == {"tea": "tee"}
