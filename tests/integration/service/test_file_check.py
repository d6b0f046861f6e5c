"""People check a file from anywhere: what keeps people out, where, how to mend it."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import TypeAlias

import pikepdf
import pytest
from docx import Document as Word
from flask.testing import FlaskClient
from people import World

from formats.access.report import Report
from service.parts import Parts
from service.store.tables import Document, Draft
from service.web import just_checked

pytestmark = pytest.mark.one_database
Opener: TypeAlias = Callable[[str | None], FlaskClient]
SECRET = "Rhubarb crumble"


@pytest.fixture
def alice(world: World, browser_of: Opener) -> FlaskClient:
    return browser_of(world.alice)


def bad_word() -> bytes:
    file = Word()
    file.add_heading("Our plan", 1)
    for at in range(5):
        file.add_paragraph(f"{SECRET} number {at} for all.").runs[0].italic = True
    table = file.add_table(2, 2)
    for at, words in enumerate(("Day", "What", "Monday", "Tea")):
        table.cell(at // 2, at % 2).text = words
    made = BytesIO()
    file.save(made)
    return made.getvalue()


def bad_pdf() -> bytes:
    made = BytesIO()
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.save(made)
    return made.getvalue()


def check(browser: FlaskClient, data: bytes, name: str) -> str:
    answer = browser.post(
        "/check-a-file",
        data={"file": (BytesIO(data), name)},
        content_type="multipart/form-data",
    )
    assert answer.status_code == 303, answer.text
    return answer.headers["Location"]


def test_a_word_file_is_told_what_where_and_how_to_mend_it(alice: FlaskClient) -> None:
    page = alice.get(check(alice, bad_word(), "plan.docx")).text
    assert page.index("What keeps people out") < page.index("What could be better")
    assert page.count("Words are in italics.") == 1
    assert "Under “Our plan”: “Rhubarb crumble number 0 for all”" in page
    assert "And in 2 more places." in page
    assert "Choose Table Layout, Repeat Header Rows." in page
    assert "Has someone who uses a screen reader tried it?" in page


def test_nothing_of_the_file_is_stored(
    alice: FlaskClient, parts: Parts, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    alice.get(check(alice, bad_word(), "secret-plan.docx"))
    assert [each for each in parts.files.folder.rglob("*") if each.is_file()] == []
    with parts.database.read() as session:
        assert session.query(Document).count() == session.query(Draft).count() == 0
    assert SECRET not in caplog.text
    assert "secret-plan" not in caplog.text


def test_the_very_same_word_file_is_brought_into_the_group_with_one_press(
    alice: FlaskClient, world: World
) -> None:
    found = check(alice, bad_word(), "plan.docx")
    into = f"/g/{world.riverside}/documents/bring/checked/{found.rsplit('/', 1)[-1]}"
    assert into in alice.get(found).text
    answer = alice.post(into)
    assert answer.status_code == 303
    preview = alice.get(answer.headers["Location"]).text
    assert "Look before you bring it in" in preview
    assert SECRET in preview


def test_a_pdf_is_told_what_to_do_instead(alice: FlaskClient, world: World) -> None:
    found = check(alice, bad_pdf(), "plan.pdf")
    page = alice.get(found).text
    assert "The file has no tags" in page
    assert "Ask for the Word file." in page
    assert "documents/bring/checked" not in page
    into = f"/g/{world.riverside}/documents/bring/checked/{found.rsplit('/', 1)[-1]}"
    assert alice.post(into).status_code == 404


def test_nobody_else_sees_the_result_or_brings_the_file(
    alice: FlaskClient, world: World, browser_of: Opener
) -> None:
    found = check(alice, bad_word(), "plan.docx")
    into = f"/g/{world.riverside}/documents/bring/checked/{found.rsplit('/', 1)[-1]}"
    assert browser_of(world.bob).get(found).status_code == 404
    assert browser_of(world.bob).post(into).status_code == 404
    hilltop = into.replace(world.riverside, world.hilltop)
    assert alice.post(hilltop).status_code == 404
    assert browser_of(None).get(found).status_code in {302, 303}


def test_a_publisher_may_check_and_is_offered_no_group(world: World, browser_of: Opener) -> None:
    pat = browser_of(world.pat)
    page = pat.get(check(pat, bad_word(), "plan.docx")).text
    assert "What keeps people out" in page
    assert "mend it here" not in page


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (b"", "a.docx", "This file is empty."),
        (b"PK\x03\x04broken", "a.docx", "This file is damaged"),
        (b"%PDF-1.7 x", "a.pdf", "This file is damaged"),
        (b"Words.", "a.txt", "We check Word (.docx), OpenDocument (.odt), PDF"),
    ],
)
def test_what_cannot_be_checked_is_said_in_words(
    alice: FlaskClient, data: bytes, name: str, words: str
) -> None:
    answer = alice.post(
        "/check-a-file",
        data={"file": (BytesIO(data), name)},
        content_type="multipart/form-data",
    )
    assert answer.status_code == 422
    assert words in answer.text
    assert "Look:" in answer.text


def test_no_file_and_no_result_say_what_to_do(alice: FlaskClient) -> None:
    empty = alice.post("/check-a-file", data={})
    assert (empty.status_code, "Choose a file first." in empty.text) == (422, True)
    gone = alice.get("/check-a-file/" + "0" * 32)
    assert (gone.status_code, "Choose the file again." in gone.text) == (404, True)


def test_the_page_speaks_welsh(alice: FlaskClient) -> None:
    found = check(alice, bad_word(), "plan.docx")
    alice.post("/language", data={"locale": "cy", "next": found})
    page = alice.get(found).text
    assert "Beth sy&#39;n cau pobl allan" in page or "Beth sy'n cau pobl allan" in page
    assert "Mae geiriau mewn llythrennau italig." in page


def test_the_home_of_a_group_and_the_page_to_bring_lead_there(
    alice: FlaskClient, world: World
) -> None:
    for page in (f"/g/{world.riverside}", f"/g/{world.riverside}/documents/bring"):
        assert 'href="/check-a-file"' in alice.get(page).text
    assert "Checking a file" in alice.get("/help?page=/check-a-file").text


NOTHING = Report("docx", 0, (), ())


def test_memory_holds_little_and_forgets(monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = just_checked.Shelf(most_bytes=10)
    first = shelf.put("alice", "a", NOTHING, b"12345")
    second = shelf.put("bob", "b", NOTHING, b"12345")
    assert shelf.get(first, "alice") is not None
    third = shelf.put("bob", "c", NOTHING, b"1")
    assert shelf.get(first, "alice") is None
    for _ in range(just_checked.MOST_EACH):
        shelf.put("bob", "d", NOTHING, b"")
    assert shelf.get(second, "bob") is shelf.get(third, "bob") is None
    monkeypatch.setattr(just_checked, "SECONDS", -1)
    assert shelf.get(shelf.put("alice", "e", NOTHING, b""), "alice") is None
