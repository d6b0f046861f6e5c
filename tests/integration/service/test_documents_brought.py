"""People bring a document, see what was understood, correct it, and only then bring it in."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import TypeAlias

import pytest
from flask.testing import FlaskClient
from people import World

from service.parts import Parts
from service.store.tables import Block, Document, Draft, Revision

Opener: TypeAlias = Callable[[str | None], FlaskClient]
SAMPLES = Path(__file__).parents[3] / ".." / "shared" / "samples"
NOTES = b"# Our plan\n\nWe meet each week. We decide together.\n\n- tea\n- cake\n"


@pytest.fixture
def alice(world: World, browser_of: Opener) -> FlaskClient:
    return browser_of(world.alice)


def bring(browser: FlaskClient, group: str, data: bytes, name: str) -> str:
    answer = browser.post(
        f"/g/{group}/documents/bring",
        data={"file": (BytesIO(data), name)},
        content_type="multipart/form-data",
    )
    assert answer.status_code == 303, answer.text
    return answer.headers["Location"]


def test_nothing_is_in_the_group_before_it_is_accepted(
    parts: Parts, world: World, alice: FlaskClient
) -> None:
    preview = bring(alice, world.riverside, NOTES, "plan.md")
    page = alice.get(preview).text
    assert "What we left out, and why" in page
    assert "We meet each week." in page
    with parts.database.read() as session:
        assert session.query(Document).count() == 0


def test_what_is_accepted_becomes_parts_with_first_versions(
    parts: Parts, world: World, alice: FlaskClient
) -> None:
    preview = bring(alice, world.riverside, NOTES, "plan.md")
    names = {"title": "Plan", "purpose": "To plan.", "language": "cy", "operation": "c" * 32}
    first = alice.post(preview, data=names)
    again = alice.post(preview, data=names)
    assert first.status_code == again.status_code == 303
    assert first.headers["Location"] == again.headers["Location"]
    with parts.database.read() as session:
        document = session.query(Document).one()
        assert (document.title, document.state, document.language) == ("Plan", "writing", "cy")
        assert [row.kind for row in session.query(Block).order_by(Block.order_key)][-1] == "list"
        assert {row.what for row in session.query(Revision)} == {"brought_in"}
        assert session.query(Draft).count() == 0


TYPED = (
    b"<p>We meet here each week and talk.</p><p><b>Our aims</b></p>"
    b"<p>1. to listen</p><p>2. to write</p>"
)


@pytest.mark.parametrize(
    ("ticked", "kinds"),
    [
        ({}, ["paragraph"] * 4),
        ({"list": "b3"}, ["paragraph", "paragraph", "list"]),
        ({"list": "b3", "heading": "b2"}, ["paragraph", "heading", "list"]),
        ({"list": "b1"}, ["paragraph"] * 4),
    ],
)
def test_typed_lists_and_headings_become_real_only_where_they_are_ticked(
    parts: Parts, world: World, alice: FlaskClient, ticked: dict[str, str], kinds: list[str]
) -> None:
    preview = bring(alice, world.riverside, TYPED, "plan.html")
    page = alice.get(preview).text
    assert "Which of these lines are a list?" in page
    assert "1. to listen · 2. to write" in page
    alice.post(preview, data={"title": "Plan", "purpose": "To plan.", **ticked})
    with parts.database.read() as session:
        assert [row.kind for row in session.query(Block).order_by(Block.order_key)] == kinds


def test_the_same_file_may_be_brought_twice(world: World, alice: FlaskClient) -> None:
    names = {"title": "Plan", "purpose": "To plan."}
    found = set()
    for _ in range(2):
        preview = bring(alice, world.riverside, NOTES, "plan.md")
        found.add(alice.post(preview, data=names).headers["Location"])
    assert len(found) == 2


def test_nobody_else_sees_what_a_person_brought(
    world: World, alice: FlaskClient, browser_of: Opener
) -> None:
    preview = bring(alice, world.riverside, NOTES, "plan.md")
    assert browser_of(world.bob).get(preview).status_code == 404
    assert browser_of(world.charlie).get(preview).status_code == 404


def test_pasted_words_are_read_like_a_file(world: World, alice: FlaskClient) -> None:
    url = f"/g/{world.riverside}/documents/bring"
    answer = alice.post(url, data={"pasted": "We meet.\n\nWe talk."})
    assert answer.status_code == 303
    assert "We talk." in alice.get(answer.headers["Location"]).text


@pytest.mark.parametrize(
    ("data", "name"),
    [(b"", "empty.txt"), (b"PK\x03\x04broken", "broken.docx"), (b"%PDF-1.7 x", "a.pdf")],
)
def test_a_file_that_cannot_be_read_says_what_to_do(
    world: World, alice: FlaskClient, data: bytes, name: str
) -> None:
    answer = alice.post(
        f"/g/{world.riverside}/documents/bring",
        data={"file": (BytesIO(data), name), "pasted": ""},
        content_type="multipart/form-data",
    )
    assert answer.status_code == 422
    assert "Look:" in answer.text


@pytest.mark.parametrize(
    "name",
    ["what-is-co-production.docx", "literature-review-summary.odt", "working-well-together.html"],
)
def test_a_real_document_comes_in_whole(world: World, alice: FlaskClient, name: str) -> None:
    if not SAMPLES.exists():
        pytest.skip("the sample documents are not here")
    preview = bring(alice, world.riverside, (SAMPLES / name).read_bytes(), name)
    assert alice.get(preview).status_code == 200
    answer = alice.post(preview, data={"title": name, "purpose": "To read it."})
    assert answer.status_code == 303
    assert alice.get(answer.headers["Location"]).text.count('<article class="block"') > 5
