"""Files that few need: made when a member chose them or a reader asks, not at each publishing."""

import re
from collections.abc import Callable

import pytest
from flask.testing import FlaskClient
from people import World
from publications import published

from formats.writers import all_formats
from service.parts import Parts
from service.store.tables import Preference, Rendition

Browsers = Callable[[str | None], FlaskClient]
ON_REQUEST = {each.id for each in all_formats().values() if each.on_request}


def ordered(parts: Parts) -> set[str]:
    with parts.database.read() as session:
        return {row.format for row in session.query(Rendition).all()}


def test_publishing_makes_the_usual_files_alone(parts: Parts, world: World) -> None:
    published(parts, world)
    assert {"daisy", "audio-parts", "webvtt"} <= ON_REQUEST
    assert ordered(parts) & ON_REQUEST == set()
    assert "audio" in ordered(parts)


def test_what_a_member_chose_is_made_at_publishing(parts: Parts, world: World) -> None:
    with parts.database.write() as session:
        session.add(Preference(person_id=world.bob, formats=["daisy", "pdf"], languages=[]))
    published(parts, world)
    assert ordered(parts) & ON_REQUEST == {"daisy"}


@pytest.mark.parametrize("format_id", ["daisy", "webvtt"])
def test_a_reader_asks_for_a_file_and_then_finds_it(
    parts: Parts, world: World, browser_of: Browsers, format_id: str
) -> None:
    document, reader = published(parts, world, welsh=True), browser_of(None)
    page = reader.get(f"/p/{document}").text
    assert "Sound for other players" in page
    assert f'value="{format_id}"' in page
    form = {"kind": "standard", "language": "cy", "format": format_id, "speed": "slow"}
    assert reader.post(f"/p/{document}/1/sizes", data=form).status_code == 303
    with parts.database.read() as session:
        (row,) = session.query(Rendition).filter_by(format=format_id).all()
        chosen = {"speed": "slow", "voice": ""}
        assert (row.language, row.options, row.priority) == ("cy", chosen, -1)
    place = reader.get(f"/p/{document}/1?language=cy").text.partition('id="sizes"')[2]
    assert "Your file is on this page" in place[:600]
    assert "Your file is on this page" not in reader.get(f"/p/{document}").text
    told = browser_of(None).get(f"/p/{document}/1/passport.json").json
    assert told is not None
    same = [row for row in told["together"]["rows"] if row["rule"] == "same-forms"]
    assert [row["status"] for row in same] == ["pass"]


def test_no_two_fields_of_the_page_have_one_id(
    parts: Parts, world: World, browser_of: Browsers
) -> None:
    page = browser_of(None).get(f"/p/{published(parts, world, easy_read=True)}").text
    ids = re.findall(r'<(?:select|input)[^>]* id="([^"]+)"', page)
    assert {"large-print-format", "braille-format", "kind"} <= set(ids)
    assert len(set(ids)) == len(ids)
