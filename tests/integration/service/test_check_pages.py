"""Check our words: places to look, one at a time, and people choose."""

import re
import time
from collections.abc import Callable
from datetime import timedelta
from typing import TypeAlias

import pytest
from flask.testing import FlaskClient
from people import World
from sqlalchemy import text, update
from werkzeug.test import TestResponse

from service.actions.add_blocks import NewBlock, add_blocks
from service.actions.apply_words import Wording
from service.actions.save_block import save_block
from service.actions.start_document import start_document
from service.actions.voice import Voice
from service.parts import Parts
from service.store import documents
from service.store.tables import (
    CheckChoice,
    Document,
    Edition,
    Event,
    KeptFinding,
    OwnProfile,
    Revision,
    WordEntry,
)
from service.store.tables.columns import now
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

    def one(self, query: str = "") -> str:
        response = self.alice.get(f"/d/{self.document}/check/one{query}", follow_redirects=True)
        assert response.status_code == 200
        return response.get_data(as_text=True)

    def form(self, query: str = "") -> dict[str, str]:
        """Return the hidden fields of the card's form."""
        form = self.one(query).split(f'action="/d/{self.document}/check/take"')[1]
        form = form.split("</form>")[0]
        return dict(re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', form))

    def form_for(self, word: str) -> dict[str, str]:
        """Return the hidden fields of the card that marks the word."""
        asked = (f"?at={at}" for at in range(1, 9))
        return self.form(next(at for at in asked if f"<mark>{word}</mark>" in self.one(at)))

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
    page = desk.one()
    assert "<mark>utilise</mark>" in page
    for word in ("What", "Why", "How"):
        assert f"<dt>{word}</dt>" in page
    assert "We found 1 thing to think about." in desk.page()
    assert desk.words() == [HARD]


def test_the_new_words_are_taken_through_the_usual_save_and_undone(desk: Desk) -> None:
    block = desk.write(HARD)
    sent = desk.post("take", desk.form() | {"choice": "0"})
    assert sent.status_code == 303
    assert desk.words() == ["We will **use** the room. It is ours."]
    page = desk.one("?" + sent.location.partition("?")[2])
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
    assert "Look at it again" in page
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
    form = desk.form_for("advocacy")
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
    form = desk.form_for("advocacy")
    bank = f"/g/{desk.world.riverside}/words"
    word = {"term": "advocacy", "meaning": "First words.", "language": "en"}
    assert desk.alice.post(bank, data=word).status_code == 303
    answer = desk.post("word", form | {"term": "advocacy", "meaning": "Second words."})
    assert answer.status_code == 422
    assert "Second words." in answer.text
    with desk.parts.database.read() as session:
        assert session.query(WordEntry).one().meaning == "First words."


def test_the_panel_says_what_to_do_and_takes_words_at_once(desk: Desk) -> None:
    desk.write("We utilise rooms and we commence talks.")
    desk.write("We **met** because we " + "and we " * 40 + "meet.")
    page = desk.page()
    assert page.index("Make sentences shorter") < page.index("Use plain words")
    assert "2 places" in page
    assert page.count("rooms and we") == 1, "a sentence is shown once in its group"
    form = page.split('class="place__offers"')[1].split("</form>")[0]
    assert "use</span></button>" in form
    hidden = dict(re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', form))
    sent = desk.post("take", hidden | {"choice": "0"})
    assert sent.location.partition("?")[0] == f"/d/{desk.document}/check"
    assert desk.words()[0] == "We use rooms and we commence talks."


def test_a_group_of_findings_has_a_page_of_its_own(desk: Desk) -> None:
    for word in ("utilise", "commence", "ascertain", "endeavour", "facilitate"):
        desk.write(f"We {word} it. It is ours.")
    assert "Show all 5" in desk.page()
    assert "endeavour" not in desk.page()
    assert "<mark>endeavour</mark>" in desk.page("?show=plain_words")
    assert "Show all 5" in desk.page("?show=nothing")


def test_findings_are_walked_one_by_one_and_the_place_is_remembered(desk: Desk) -> None:
    for word in ("utilise", "commence", "ascertain"):
        desk.write(f"We {word} it.")
    first, second = desk.one(), desk.one("?at=2")
    assert "1 of 3" in first
    assert "Leave this one for later" in first
    assert "2 of 3" in second
    assert "Go on where you were: 2 of 3" in desk.page()
    desk.post("take", desk.form() | {"choice": "0"})
    assert "2 of 2" in desk.one("?at=99999")
    desk.post("take", desk.form("?at=2") | {"choice": "0"})
    assert "Go on where you were" not in desk.page(), "the first that is left is the place"


def test_scores_name_their_scorer_and_what_they_cannot_tell(desk: Desk) -> None:
    for number in range(30):
        desk.write(f"We talk about the plan for day {number} with care.")
    page = desk.page("/scores")
    assert "Counted by textstat" in page
    assert "It does not know if people understand." in page


def test_the_shape_is_told_in_words_and_as_a_list(desk: Desk) -> None:
    desk.write("We meet here. " + "We " + "and we " * 20 + "meet.")
    page = desk.page()
    assert 'class="paper shape" aria-hidden="true"' in page
    assert "1 is long." in page
    assert "The whole document has 2 sentences." in page
    assert "style=" not in page
    parts = desk.page("/shape")
    assert "Words in each sentence: 3, 42. Long sentences: 1." in parts
    assert "style=" not in parts


def test_hard_words_are_dots_and_words(desk: Desk) -> None:
    desk.write("We utilise it and commence.")
    assert desk.page().count('class="shape__dot"') == 2
    assert "“utilise”, “commence”" in desk.page("/shape")
    assert "“utilise”" in desk.page("/shape?page=999999999")


def test_a_welsh_document_is_checked_in_welsh(
    parts: Parts, world: World, browser_of: BrowserOf
) -> None:
    desk = Desk(parts, world, browser_of, language="cy")
    desk.write("Bydd y CMHT yn eich ffonio.")
    desk.alice.set_cookie("language", "cy")
    page = desk.one()
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
    assert "Easy read" in desk.page(query)
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


def test_what_became_clearer_is_told_since_the_last_day_of_writing(desk: Desk) -> None:
    block = desk.write("We utilise it. We commence.")
    assert "Since" not in desk.page()
    desk.post("take", desk.form() | {"choice": "0"})
    assert "Since the first words" in desk.page()
    assert "<strong>Jargon and official words:</strong> 1 to look at. It was 2" in desk.page()
    with desk.parts.database.write() as session:
        session.execute(text("DROP TRIGGER IF EXISTS revision_update")) if (
            desk.parts.database.is_sqlite
        ) else session.execute(text("DROP TRIGGER IF EXISTS revision_update ON revision"))
        week = now() - timedelta(days=7)
        session.execute(
            update(Revision)
            .where(Revision.block_id == block, Revision.version == 1)
            .values(at=week)
        )
    page = desk.page()
    assert "Since the first words" not in page
    assert "The words are clearer." in page


def test_any_member_chooses_how_we_check_and_all_see_who(desk: Desk, browser_of: BrowserOf) -> None:
    desk.write("We meet at the hall by the river on the day of the big summer fair.")
    assert "Make sentences shorter" not in desk.page()
    bob = browser_of(desk.world.bob)
    rules = f"/d/{desk.document}/check/rules"
    assert "Nobody chose it." in bob.get(rules).text
    assert bob.post(rules, data={"profile": "nothing"}).status_code == 422
    for _ in range(2):
        assert bob.post(rules, data={"profile": "easy-read"}).status_code == 303
    page = desk.page()
    assert "Make sentences shorter" in page
    assert "Chosen by Bob" in page
    with desk.parts.database.read() as session:
        assert session.query(CheckChoice).count() == 1
        assert session.query(Event).filter_by(verb="chose_checks").one().actor_id == desk.world.bob
    assert browser_of(desk.world.charlie).get(rules).status_code == 404


def test_a_group_sets_its_own_rules(desk: Desk) -> None:
    desk.write("We utilise it and we meet here now.")
    own = f"/d/{desk.document}/check/own"
    assert 'value="25"' in desk.alice.get(own).text
    wrong = desk.alice.post(own, data={"based_on": "plain-language", "sentence": "many"})
    assert wrong.status_code == 422
    assert 'value="many"' in wrong.text
    assert "Write a whole number, such as 15." in wrong.text
    sent = {"based_on": "plain-language", "sentence": "5", "checks": ["long_sentence"]}
    assert desk.alice.post(own, data=sent).status_code == 303
    page = desk.page()
    assert "Our own rules" in page
    assert "This sentence has 8 words." in page
    assert "Use plain words" not in page
    assert "Chosen by Alice" in desk.alice.get(own).text
    with desk.parts.database.read() as session:
        assert session.query(OwnProfile).one().group_id == desk.world.riverside


def test_deep_findings_come_when_the_parser_has_read(desk: Desk) -> None:
    desk.write("The plan was written by the team.")
    href = f"/d/{desk.document}/check"
    page = desk.page()
    for _ in range(200):
        if "We read each sentence closely." in (page := desk.page()):
            break
        time.sleep(0.1)
    assert "We read each sentence closely." in page
    told = desk.alice.get(f"{href}/closely?seen=0", headers={"HX-Request": "true"})
    assert 'id="closely"' in told.text
    assert "hx-get" not in told.text
    assert desk.alice.get(f"{href}/closely").status_code == 303
