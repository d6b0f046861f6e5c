"""Check our words: places to look, one at a time, and people choose."""

import re
from collections.abc import Callable
from typing import TypeAlias

import pytest
from flask.testing import FlaskClient
from people import World
from werkzeug.test import TestResponse

from service.actions.add_blocks import NewBlock, add_blocks
from service.actions.apply_words import Wording
from service.actions.save_block import save_block
from service.actions.start_document import start_document
from service.actions.voice import Voice
from service.parts import Parts
from service.store import documents
from service.store.tables import Document, Edition, KeptFinding, WordEntry
from service.web.forms import new_operation

BrowserOf: TypeAlias = Callable[[str | None], FlaskClient]
HARD = "We will **utilise** the room. It is ours."


class Desk:
    """A document of Alice's, her browser, and forms as the page shows them."""

    def __init__(
        self, parts: Parts, world: World, browser_of: BrowserOf, language: str = "en"
    ) -> None:
        self.parts, self.world = parts, world
        self.by = Voice(world.alice, world.alice)
        self.alice: FlaskClient = browser_of(world.alice)
        self.document = start_document(
            parts,
            world.riverside,
            title="Our room",
            purpose="For us.",
            language=language,
            by=self.by,
            operation=new_operation(),
        )

    def write(self, text: str, kind: str = "paragraph") -> str:
        new = [NewBlock(kind=kind, text=text)]
        operation = new_operation()
        return add_blocks(self.parts, self.document, "end", new, by=self.by, operation=operation)

    def page(self, query: str = "") -> str:
        response = self.alice.get(f"/d/{self.document}/check{query}")
        assert response.status_code == 200
        return response.get_data(as_text=True)

    def form(self, query: str = "") -> dict[str, str]:
        """Return the hidden fields of the card's form."""
        form = self.page(query).split(f'action="/d/{self.document}/check/take"')[1]
        form = form.split("</form>")[0]
        return dict(re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', form))

    def post(self, what: str, form: dict[str, str]) -> TestResponse:
        return self.alice.post(f"/d/{self.document}/check/{what}", data=form)

    def words(self) -> list[str]:
        with self.parts.database.read() as session:
            document = session.get_one(Document, self.document)
            edition = documents.standard_edition(session, document)
            return [row.text for row in documents.blocks_of(session, edition.id)]


@pytest.fixture
def desk(parts: Parts, world: World, browser_of: BrowserOf) -> Desk:
    return Desk(parts, world, browser_of)


def test_a_finding_says_what_why_and_how(desk: Desk) -> None:
    desk.write(HARD)
    page = desk.page()
    assert "<mark>utilise</mark>" in page
    for word in ("What", "Why", "How"):
        assert f"<dt>{word}</dt>" in page
    assert "We found 1 thing to think about." in page
    assert desk.words() == [HARD]


def test_the_new_words_are_taken_through_the_usual_save_and_undone(desk: Desk) -> None:
    block = desk.write(HARD)
    sent = desk.post("take", desk.form() | {"choice": "0"})
    assert sent.status_code == 303
    assert desk.words() == ["We will **use** the room. It is ours."]
    page = desk.page("?" + sent.location.partition("?")[2])
    assert "Changed. We keep the old words too." in page
    assert "Undo the last change" in page
    with desk.parts.database.read() as session:
        newest = documents.revisions_of(session, block)[0]
        assert (newest.version, newest.author_id) == (2, desk.world.alice)
    desk.post("undo", {"block": block, "version": "2", "operation": new_operation()})
    assert desk.words() == [HARD]


def test_the_same_form_twice_changes_once(desk: Desk) -> None:
    block = desk.write(HARD)
    form = desk.form() | {"choice": "0"}
    assert [desk.post("take", form).status_code for _ in range(2)] == [303, 303]
    with desk.parts.database.read() as session:
        assert len(documents.revisions_of(session, block)) == 2


def test_a_stale_form_changes_nothing_and_says_so(desk: Desk) -> None:
    block = desk.write(HARD)
    form = desk.form() | {"choice": "0"}
    save_block(
        desk.parts,
        desk.document,
        block,
        Wording(text="We need the room."),
        base_version=1,
        by=Voice(desk.world.bob, desk.world.bob),
        operation=new_operation(),
    )
    assert desk.post("take", form).status_code == 303
    assert desk.words() == ["We need the room."]
    assert "These words have changed since you looked." in desk.page()


def test_words_in_a_list_and_a_table_change_only_in_their_place(desk: Desk) -> None:
    desk.write("- Come in\n- Utilise the lift", kind="list")
    desk.write("A | B\nYou may utilise it | C", kind="table")
    for _ in range(2):
        desk.post("take", desk.form() | {"choice": "0"})
    assert desk.words() == ["- Come in\n- Use the lift", "A | B\nYou may use it | C"]


def test_kept_words_are_not_asked_again_until_somebody_wants_it(desk: Desk) -> None:
    desk.write(HARD)
    form = desk.form()
    ask = desk.alice.get(f"/d/{desk.document}/check/keep", query_string=form)
    assert "Why do you keep it?" in ask.get_data(as_text=True)
    desk.post("keep", form | {"reason": "It is our word <b>"})
    page = desk.page()
    assert "What we kept" in page
    assert "It is our word &lt;b&gt;" in page
    assert "Kept by Alice." in page
    assert "<mark>" not in page
    assert "We found nothing to change." in page
    desk.post("again", {"key": form["key"]})
    assert "<mark>utilise</mark>" in desk.page()


def test_keeping_twice_keeps_once(desk: Desk) -> None:
    desk.write(HARD)
    form = desk.form()
    assert {desk.post("keep", form).status_code for _ in range(2)} == {303}
    with desk.parts.database.read() as session:
        assert session.query(KeptFinding).count() == 1


def test_why_words_were_kept_stays_on_record(desk: Desk) -> None:
    desk.write(HARD)
    form = desk.form()
    for reason in ("Our own word.", "We all say it."):
        desk.post("keep", form | {"reason": reason})
    desk.post("again", {"key": form["key"]})
    with desk.parts.database.read() as session:
        rows = session.query(KeptFinding).order_by(KeptFinding.at).all()
        assert [row.reason for row in rows] == ["Our own word.", "We all say it."]
        assert all(row.withdrawn_at for row in rows)


def test_a_hard_word_goes_into_the_word_bank_with_its_meaning(desk: Desk) -> None:
    desk.write("The advocacy service is here. Ask for advocacy.")
    form = desk.form()
    ask = desk.alice.get(f"/d/{desk.document}/check/word", query_string=form)
    page = ask.get_data(as_text=True)
    assert 'value="advocacy"' in page
    empty = desk.post("word", form | {"term": "advocacy", "meaning": ""})
    assert empty.status_code == 422
    desk.post("word", form | {"term": "advocacy", "meaning": "Someone speaks up for you."})
    assert "<mark>advocacy</mark>" not in desk.page()
    with desk.parts.database.read() as session:
        word = session.query(WordEntry).one()
        assert (word.term, word.meaning) == ("advocacy", "Someone speaks up for you.")
        assert word.group_id == desk.world.riverside


def test_a_meaning_that_somebody_wrote_is_not_replaced_from_a_check(desk: Desk) -> None:
    desk.write("The advocacy service is here. Ask for advocacy.")
    form = desk.form()
    bank = f"/g/{desk.world.riverside}/words"
    word = {"term": "advocacy", "meaning": "First words.", "language": "en"}
    assert desk.alice.post(bank, data=word).status_code == 303
    answer = desk.post("word", form | {"term": "advocacy", "meaning": "Second words."})
    assert answer.status_code == 422
    assert "Second words." in answer.text
    with desk.parts.database.read() as session:
        assert session.query(WordEntry).one().meaning == "First words."


def test_findings_are_walked_one_by_one_or_seen_all(desk: Desk) -> None:
    desk.write("We utilise rooms.")
    desk.write("We commence talks.")
    first, second = desk.page(), desk.page("?at=2")
    assert "1 of 2" in first
    assert "Leave this one for later" in first
    assert "2 of 2" in second
    assert "2 of 2" in desk.page("?at=99999")
    every = desk.page("?all=1")
    assert "<mark>utilise</mark>" in every
    assert "<mark>commence</mark>" in every


def test_scores_name_their_scorer_and_what_they_cannot_tell(desk: Desk) -> None:
    for number in range(30):
        desk.write(f"We talk about the plan for day {number} with care.")
    page = desk.page()
    assert "Counted by textstat" in page
    assert "It does not know if people understand." in page


def test_the_shape_is_told_in_words_and_as_a_list(desk: Desk) -> None:
    desk.write("We meet here. " + "We " + "and we " * 20 + "meet.")
    page = desk.page()
    assert 'class="paper shape" aria-hidden="true"' in page
    assert "1 is long." in page
    assert "The whole document has 2 sentences." in page
    assert "Show this as a list" in page
    assert "style=" not in page


def test_a_welsh_document_is_checked_in_welsh(
    parts: Parts, world: World, browser_of: BrowserOf
) -> None:
    desk = Desk(parts, world, browser_of, language="cy")
    desk.write("Bydd y CMHT yn eich ffonio.")
    desk.alice.set_cookie("language", "cy")
    page = desk.page()
    assert "<mark>CMHT</mark>" in page
    assert "Llythrennau heb eu hesbonio" in page


def test_the_easy_read_is_checked_too(desk: Desk) -> None:
    desk.write(HARD)
    with desk.parts.database.write() as session:
        document = session.get_one(Document, desk.document)
        source = documents.standard_edition(session, document)
        edition = Edition(
            document_id=desk.document, kind="easy_read", language="en", source_id=source.id
        )
        session.add(edition)
        session.flush()
        from service.actions.add_blocks import put_blocks

        new = [NewBlock(kind="point", text="We will utilise it.")]
        put_blocks(session, edition.id, "end", new, by=desk.by, what="drafted")[0].state = "drafted"
        name = edition.id
    query = f"?edition={name}"
    assert "<mark>utilise</mark> it." in desk.page(query)
    desk.post("take", desk.form(query) | {"choice": "0"})
    assert desk.words() == [HARD]
    with desk.parts.database.read() as session:
        point = documents.blocks_of(session, name)[0]
        assert (point.text, point.state) == ("We will use it.", "drafted")


def test_strange_requests_get_plain_pages(desk: Desk, browser_of: BrowserOf) -> None:
    block = desk.write("<script>alert(1)</script> We utilise it.")
    page = desk.page("?at=-1&version=x&changed=" + "0" * 32)
    assert "<script>alert" not in page
    form = desk.form()
    for odd in (
        {"choice": "99"},
        {"choice": "٣"},
        {"key": "\x00"},
        {"block": "0" * 32},
        {"at": "-"},
    ):
        assert desk.post("take", form | odd).status_code == 303
    assert desk.alice.get(f"/d/{desk.document}/check?edition=nothing").status_code == 404
    assert desk.post("undo", {"block": "0" * 32}).status_code == 404
    assert desk.post("undo", {"block": block, "version": "7"}).status_code == 303
    charlie = browser_of(desk.world.charlie)
    assert charlie.get(f"/d/{desk.document}/check").status_code == 404
    assert charlie.post(f"/d/{desk.document}/check/take", data=form).status_code == 404
