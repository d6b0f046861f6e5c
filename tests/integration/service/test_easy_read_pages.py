"""Make it easy read: a computer drafts, people decide each point."""

import re
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import TypeAlias

import pytest
from flask.testing import FlaskClient
from people import World
from PIL import Image
from werkzeug.test import TestResponse

from content.languages.parsing import Parser
from content.pictures import Catalogue
from service.actions._drafting import Drafting
from service.actions.add_blocks import NewBlock, add_blocks
from service.actions.apply_words import Wording
from service.actions.draft_easy_read import draft_easy_read, draft_missing
from service.actions.save_block import save_block
from service.actions.start_document import start_document
from service.actions.voice import Voice
from service.parts import Parts
from service.store import documents, easy_read, readiness
from service.store.tables import Block, Document, Event, Revision
from service.web.forms import new_operation

BrowserOf: TypeAlias = Callable[[str | None], FlaskClient]
WORDS = (
    "Patients must bring two letters by 4 December because the ward needs them.",
    "You can ask for a break.",
)


class Story:
    """A document of Alice's with its easy read, and the browsers of the people around it."""

    def __init__(
        self,
        parts: Parts,
        world: World,
        browser_of: BrowserOf,
        parser: Parser,
        language: str = "en",
    ) -> None:
        self.parts, self.world = parts, world
        self.by = Voice(world.alice, world.alice)
        self.alice: FlaskClient = browser_of(world.alice)
        self.bob: FlaskClient = browser_of(world.bob)
        self.document = start_document(
            parts,
            world.riverside,
            title="Your meeting",
            purpose="For you.",
            language=language,
            by=self.by,
            operation=new_operation(),
        )
        self.drafting = Drafting(parser, Catalogue())

    def write(self, *texts: str, kind: str = "paragraph") -> list[str]:
        return [
            add_blocks(
                self.parts,
                self.document,
                "end",
                [NewBlock(kind=kind, text=text)],
                by=self.by,
                operation=new_operation(),
            )
            for text in texts
        ]

    def draft(self) -> list[Block]:
        draft_easy_read(self.parts, self.document, self.drafting, by=self.by)
        return self.points()

    def points(self) -> list[Block]:
        with self.parts.database.read() as session:
            document = session.get_one(Document, self.document)
            edition = easy_read.easy_read_edition(session, document)
            assert edition is not None
            found = list(documents.blocks_of(session, edition.id))
            session.expunge_all()
        return found

    def missing(self) -> int:
        with self.parts.database.read() as session:
            document = session.get_one(Document, self.document)
            edition = easy_read.easy_read_edition(session, document)
            assert edition is not None
            return readiness.missing_in(session, edition)

    def standard(self) -> list[str]:
        with self.parts.database.read() as session:
            document = session.get_one(Document, self.document)
            edition = documents.standard_edition(session, document)
            return [row.text for row in documents.blocks_of(session, edition.id)]

    def url(self, point: Block | None = None, part: str = "") -> str:
        base = f"/d/{self.document}/easy-read"
        return f"{base}/{point.id}{part}" if point else base + part

    def page(self, point: Block | None = None, part: str = "", status: int = 200) -> str:
        response = self.alice.get(self.url(point, part))
        assert response.status_code == status
        return response.get_data(as_text=True)

    def keep(self, point: Block, picture: str = "none", **more: str) -> TestResponse:
        form = {"version": str(point.version), "operation": new_operation(), "picture": picture}
        return self.alice.post(self.url(point), data=form | more)


@pytest.fixture(scope="module")
def parser() -> Iterator[Parser]:
    made = Parser()
    yield made
    made.close()


@pytest.fixture
def story(parts: Parts, world: World, browser_of: BrowserOf, parser: Parser) -> Story:
    made = Story(parts, world, browser_of, parser)
    made.write(*WORDS)
    return made


def test_the_machine_drafts_and_people_decide(story: Story) -> None:
    before = story.standard()
    points = story.draft()
    assert story.standard() == before
    assert {point.state for point in points} == {"drafted"}
    assert {point.picture_id for point in points} == {None}
    assert story.missing() == len(points)
    for point in points[:-1]:
        assert story.keep(point).status_code == 303
    assert story.missing() == 1
    story.keep(points[-1])
    assert story.missing() == 0


def test_no_picture_is_chosen_beforehand(story: Story) -> None:
    page = story.page(story.draft()[0])
    assert page.count('name="picture"') == 7
    assert not re.search(r"<input[^>]* checked", page)
    assert "Drafted by a computer. Nobody has checked it yet." in page
    assert "must bring two letters" in page


def test_a_point_is_kept_only_once_a_picture_or_none_was_chosen(story: Story) -> None:
    point = story.draft()[0]
    response = story.keep(point, picture="")
    assert response.status_code == 422
    assert "Choose a picture, or choose no picture." in response.get_data(as_text=True)
    assert story.points()[0].state == "drafted"


def test_the_chosen_picture_is_stored_with_its_words(story: Story) -> None:
    point = story.draft()[0]
    key = re.findall(r'name="picture" value="(openmoji-[^"]+)"', story.page(point))[0]
    assert story.alice.get(f"/pictures/{key}").status_code == 200
    story.keep(point, picture=key)
    kept = story.points()[0]
    assert kept.state == "kept"
    assert kept.picture_id
    page = story.page(kept)
    assert f'value="own-{kept.picture_id}" checked' in page
    assert "Kept by Alice on" in page


def test_keeping_is_a_revision_and_an_event_with_both_names(story: Story) -> None:
    point = story.draft()[0]
    story.keep(point)
    with story.parts.database.read() as session:
        newest = documents.revisions_of(session, point.id)[0]
        assert (newest.what, newest.author_id) == ("kept", story.world.alice)
        assert session.query(Event).filter_by(verb="kept", object_id=point.id).count() == 1


def test_the_same_form_twice_keeps_once(story: Story) -> None:
    point = story.draft()[0]
    operation = new_operation()
    for _ in range(2):
        story.keep(point, operation=operation)
    with story.parts.database.read() as session:
        assert session.query(Revision).filter_by(block_id=point.id, what="kept").count() == 1


def test_words_that_changed_since_are_not_kept_unseen(story: Story) -> None:
    point = story.draft()[0]
    form = {"version": point.version, "words": "Bring two letters.", "operation": new_operation()}
    story.bob.post(story.url(point, "/words"), data=form)
    story.keep(point)
    assert story.points()[0].state == "changed"
    assert "changed since you looked" in story.page(point)


def test_words_of_two_people_are_both_shown(story: Story) -> None:
    point = story.draft()[0]
    for browser, words in ((story.bob, "Bob's words here."), (story.alice, "Alice's words here.")):
        form = {"version": point.version, "words": words, "operation": new_operation()}
        response = browser.post(story.url(point, "/words"), data=form)
    page = response.get_data(as_text=True)
    assert response.status_code == 409
    assert "Bob&#39;s words here." in page
    assert "Alice&#39;s words here." in page


def test_a_changed_point_asks_about_lost_meaning(story: Story) -> None:
    point = story.draft()[0]
    form = {"version": point.version, "words": "Bring letters.", "operation": new_operation()}
    story.alice.post(story.url(point, "/words"), data=form)
    page = story.page(point)
    assert "Look at the numbers and dates" in page
    assert "“must”" in page


def test_a_point_taken_out_comes_back(story: Story) -> None:
    point = story.draft()[0]
    story.alice.post(story.url(point, "/out"), data={"operation": new_operation()})
    assert point.id not in {each.id for each in story.points()}
    assert "Points we took out" in story.page()
    story.alice.post(story.url(point, "/back"), data={"operation": new_operation()})
    assert point.id in {each.id for each in story.points()}


def test_points_move_by_buttons(story: Story) -> None:
    ids = [point.id for point in story.draft()]
    form = {"direction": "down", "operation": new_operation()}
    story.alice.post(story.url(part=f"/{ids[0]}/move"), data=form)
    assert [point.id for point in story.points()] == [ids[1], ids[0], *ids[2:]]


def test_a_persons_own_point_is_added_in_its_place(story: Story) -> None:
    first = story.draft()[0]
    form = {"words": "Bring a friend.", "after": first.id, "operation": new_operation()}
    assert story.alice.post(story.url(part="/add"), data=form).status_code == 303
    assert story.points()[1].text == "Bring a friend."
    assert story.points()[1].state == "changed"


def test_changed_first_words_are_shown_and_the_point_can_stay(story: Story) -> None:
    point = story.draft()[-1]
    story.keep(point)
    _change_source(story, point, "You can ask for a long break.")
    page = story.page(point)
    assert "The words we started from have changed" in page
    assert '<ins class="ins">' in page
    form = {"choice": "keep", "operation": new_operation()}
    story.alice.post(story.url(point, "/stale"), data=form)
    assert "The words we started from have changed" not in story.page(point)
    assert story.points()[-1].source_text == "You can ask for a long break."
    assert story.points()[-1].text == "You can ask for a break."


def test_changed_first_words_can_be_drafted_again(story: Story) -> None:
    point = story.draft()[-1]
    _change_source(story, point, "You can ask for a long break.")
    story.alice.post(story.url(point, "/stale"), data={"choice": "again"})
    assert story.points()[-1].text == "You can ask for a long break."
    assert story.points()[-1].state == "drafted"
    assert "You can ask for a break." in story.page()


def test_new_sentences_are_offered_as_points(story: Story) -> None:
    count = len(story.draft())
    story.write("We will send you a copy. It is free.")
    assert "2 new sentences have no point yet" in story.page()
    story.alice.post(story.url(part="/more"), data={})
    points = story.points()
    assert [point.text for point in points[count:]] == ["We will send you a copy.", "It is free."]
    assert draft_missing(story.parts, story.document, story.drafting, by=story.by) == 0


def test_drafting_twice_makes_one_edition(story: Story) -> None:
    points = [point.id for point in story.draft()]
    response = story.alice.post(story.url(), data={})
    assert response.status_code == 303
    assert [point.id for point in story.points()] == points


def test_without_the_parser_long_sentences_stay_whole(story: Story) -> None:
    story.drafting = Drafting(Parser(("there-is-no-such-program",)), Catalogue())
    assert WORDS[0] in {point.source_text for point in story.draft()}
    assert "Drafted by a computer" in story.page()


def test_easy_read_changes_leave_what_the_group_agreed(story: Story) -> None:
    point = story.draft()[0]
    with story.parts.database.write() as session:
        session.get_one(Document, story.document).state = "agreed"
    form = {"version": point.version, "words": "Bring 2 letters.", "operation": new_operation()}
    story.alice.post(story.url(point, "/words"), data=form)
    story.keep(story.points()[0])
    story.alice.post(story.url(story.points()[1], "/out"), data={"operation": new_operation()})
    with story.parts.database.read() as session:
        assert session.get_one(Document, story.document).state == "agreed"


def test_an_own_photo_needs_words_and_a_yes(story: Story) -> None:
    point = story.draft()[0]
    empty = story.alice.post(story.url(point, "/photo"), data={})
    assert empty.status_code == 422
    assert "Say in a few words what the photo shows." in empty.get_data(as_text=True)
    file = BytesIO()
    Image.new("RGB", (40, 30), "red").save(file, "PNG")
    file.seek(0)
    form = {"photo": (file, "us.png"), "alt": "Our group", "people": "nobody"}
    sent = story.alice.post(story.url(point, "/photo"), data=form)
    assert sent.status_code == 303
    assert 'alt="Our group"' in story.page(point)
    assert story.points()[0].state == "drafted"


def test_a_file_that_is_no_picture_gets_a_plain_sentence(story: Story) -> None:
    point = story.draft()[0]
    form = {"photo": (BytesIO(b"MZ\x00 not a picture"), "x.png"), "alt": "a", "people": "nobody"}
    sent = story.alice.post(story.url(point, "/photo"), data=form)
    assert sent.status_code == 422
    assert "This file did not work" in sent.get_data(as_text=True)


def test_another_picture_is_found_by_a_word(story: Story) -> None:
    point = story.draft()[0]
    page = story.page(point, "/look?q=doctor")
    key = re.findall(r'name="picture" value="(openmoji-[^"]+)"', page)[0]
    story.alice.post(story.url(point, "/picture"), data={"picture": key})
    assert story.points()[0].picture_id
    assert "We found no picture that fits." in story.page(point, "/look?q=xqzzw")


def test_a_welsh_document_is_drafted_in_welsh(
    parts: Parts,
    world: World,
    browser_of: BrowserOf,
    parser: Parser,
) -> None:
    story = Story(parts, world, browser_of, parser, language="cy")
    story.write("Cewch chi ofyn am seibiant. Mae'r cyfarfod am ddau o'r gloch.")
    assert story.draft()[0].text == "Cewch chi ofyn am seibiant."
    story.alice.set_cookie("language", "cy")
    assert story.page(story.points()[0])


def test_strange_forms_get_plain_pages(story: Story) -> None:
    point = story.draft()[0]
    odd = {"version": "١", "picture": "own-" + "0" * 32, "operation": "x", "author": "nobody"}
    assert story.alice.post(story.url(point), data=odd).status_code == 422
    script = {"version": point.version, "words": "<script>alert(1)</script>\x00\ud800"}
    encoded = {key: str(value).encode("utf-8", "ignore") for key, value in script.items()}
    assert story.alice.post(story.url(point, "/words"), data=encoded).status_code == 303
    assert "<script>alert" not in story.page(point)
    empty = story.alice.post(story.url(point, "/words"), data={"words": " "})
    assert empty.status_code == 422
    huge = story.alice.post(story.url(point, "/words"), data={"words": "a" * 30_000, "version": 1})
    assert huge.status_code == 422
    assert story.alice.get("/pictures/nothing").status_code == 404


def test_foreign_points_are_not_found(story: Story, browser_of: BrowserOf) -> None:
    point = story.draft()[0]
    standard = documents
    with story.parts.database.read() as session:
        document = session.get_one(Document, story.document)
        edition = standard.standard_edition(session, document)
        source = standard.blocks_of(session, edition.id)[0].id
    assert story.alice.get(story.url(part=f"/{source}")).status_code == 404
    charlie = browser_of(story.world.charlie)
    assert charlie.get(story.url(point)).status_code == 404
    assert charlie.post(story.url(point), data={"picture": "none"}).status_code == 404


def _change_source(story: Story, point: Block, text: str) -> None:
    assert point.source_block_id
    saved = save_block(
        story.parts,
        story.document,
        point.source_block_id,
        Wording(text=text),
        base_version=1,
        by=story.by,
        operation=new_operation(),
    )
    assert saved.is_kept


LONG = "The nurse will commence the meeting, and the doctor will utilise the big room."


def lines_of(story: Story) -> list[str]:
    return [line for point in story.points() for line in point.text.splitlines() if line]


def test_what_the_computer_did_is_put_back_stage_by_stage_and_done_again(story: Story) -> None:
    story.write("The day", LONG)
    first = next(point for point in story.draft() if "meeting" in point.source_text)
    drafted = lines_of(story)
    assert "utilise" not in " ".join(drafted)
    page = story.page(first)
    assert "became “use”" in page
    assert "Put this back" in page
    back = {"put_back": "reword"}
    assert story.alice.post(story.url(first, "/stage"), data=back).status_code == 303
    assert "utilise" in " ".join(lines_of(story))
    assert len(lines_of(story)) == len(drafted), "the sentence stays split"
    page = story.page(first)
    assert "You put this back: Hard words became plain ones." in page
    assert "Nobody has checked it yet" in page
    story.alice.post(story.url(first, "/stage"), data={"put_back": "split"})
    assert LONG in lines_of(story)
    for stage in ("split", "reword"):
        story.alice.post(story.url(first, "/stage"), data={"again": stage})
    assert lines_of(story) == drafted
    assert "Points we took out" not in story.page()
    assert story.missing() == len(story.points())


def test_words_that_a_person_stands_behind_are_not_drafted_again(story: Story) -> None:
    story.write(LONG)
    point = story.draft()[0]
    story.keep(point)
    kept = lines_of(story)
    assert "Put this back" not in story.page(story.points()[0])
    story.alice.post(story.url(point, "/stage"), data={"put_back": "split"})
    assert lines_of(story) == kept
    for odd in ({"put_back": "nothing"}, {"again": "x" * 999}, {}, {"put_back": "\x00"}):
        assert story.alice.post(story.url(point, "/stage"), data=odd).status_code == 303
    assert story.bob.post(story.url(point, "/stage"), data={}).status_code == 303


def test_the_computer_offers_an_order_and_people_take_it_or_leave_it(story: Story) -> None:
    story.write("The day", kind="heading")
    story.write("We like tea.", "The Care Act 2014 says this.", "You must ring us.")
    points = story.draft()
    ring, act = (next(p for p in points if word in p.text) for word in ("ring us", "Act"))
    page = story.page()
    assert "This could come first. It says what to do." in page
    assert "This could go to more information. It is about a law or another paper." in page
    order = [point.text for point in story.points()]
    assert story.alice.post(story.url(ring, "/offer"), data={"choice": "yes"}).status_code == 303
    moved = [point.text for point in story.points()]
    assert moved.index(ring.text) == moved.index("The day") + 1
    assert sorted(moved) == sorted(order)
    story.alice.post(story.url(act, "/offer"), data={"choice": "no"})
    assert "more information" not in story.page()
    assert "You put this back" not in story.page(act)
    assert [point.text for point in story.points()] == moved
    assert story.alice.post(story.url(act, "/offer"), data={}).status_code == 303
    assert [point.text for point in story.points()] == moved


def test_what_goes_to_more_information_stands_under_a_heading_of_its_own(story: Story) -> None:
    story.write("We like tea.", "The Care Act 2014 says this.", "The regulations say that.")
    story.draft()
    for word in ("Act", "regulations"):
        point = next(point for point in story.points() if word in point.source_text)
        story.alice.post(story.url(point, "/offer"), data={"choice": "yes"})
    texts = [point.source_text or point.text for point in story.points()]
    heading = texts.index("More information")
    assert texts[heading + 1 :] == ["The Care Act 2014 says this.", "The regulations say that."]
