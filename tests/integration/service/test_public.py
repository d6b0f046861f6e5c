"""What readers get: every language and form, their own first, files that can do no harm."""

import re
from collections.abc import Callable

import pytest
from flask.testing import FlaskClient
from people import World
from publications import agreed, operation, published, written

from service.actions.name_document import Naming, name_document
from service.actions.publish import publish
from service.actions.voice import Voice
from service.parts import Parts
from service.store import publishing, renditions
from service.store.tables import (
    AgendaItem,
    Document,
    Feedback,
    FrozenTree,
    Preference,
    Publication,
    Rendition,
)

Browsers = Callable[[str | None], FlaskClient]


def finish(parts: Parts, data: bytes = b"made for the test", **only: str) -> list[str]:
    """Let every rendition be done with these bytes, as a worker would. Returns their ids."""
    key = parts.files.put(data)
    with parts.database.write() as session:
        rows = session.query(Rendition).filter_by(**only).all()
        for row in rows:
            claimed = renditions.claim(session, row.id, "test")
            assert claimed is not None
            made = renditions.Artefact(key, len(data), 3, 61.0, ())
            assert renditions.finish(session, claimed, made)
        return [row.id for row in rows]


@pytest.fixture
def document(parts: Parts, world: World) -> str:
    """Return a document that is public in English, Welsh and easy read."""
    return published(parts, world, welsh=True, easy_read=True)


def test_a_reader_without_an_account_sees_every_form_with_length_and_size(
    parts: Parts, document: str, browser_of: Browsers
) -> None:
    finish(parts)
    page = browser_of(None).get(f"/p/{document}").text
    assert "Easy read" in page
    assert "3 pages" in page
    assert "1 kB" in page
    assert page.index('lang="cy"') < page.index("All the forms")
    assert browser_of(None).get("/published").status_code == 200


def test_what_is_not_published_is_not_there(
    parts: Parts, world: World, browser_of: Browsers
) -> None:
    draft = written(parts, world)
    for place in ("", "/1", "/qr", "/1/passport", "/1/x/passport", "/another-form", "/clear"):
        assert browser_of(None).get(f"/p/{draft}{place}").status_code == 404


def test_a_download_says_what_it_is_and_can_run_nothing(
    parts: Parts, document: str, browser_of: Browsers
) -> None:
    rendition = finish(parts, b"<script>alert(1)</script>", format="web-page", language="en")[0]
    answer = browser_of(None).get(f"/p/{document}/1/{rendition}/whatever.html", buffered=True)
    assert answer.status_code == 200
    assert "Our day--web-page--en.html" in answer.headers["Content-Disposition"]
    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert "sandbox" in answer.headers["Content-Security-Policy"]
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "immutable" in answer.headers["Cache-Control"]
    again = browser_of(None).get(
        f"/p/{document}/1/{rendition}/whatever.html",
        headers={"If-None-Match": answer.headers["ETag"]},
        buffered=True,
    )
    assert again.status_code == 304


def test_a_player_gets_the_part_of_a_sound_that_it_asks_for(
    parts: Parts, document: str, browser_of: Browsers
) -> None:
    rendition = finish(parts, bytes(range(100)), format="audio")[0]
    answer = browser_of(None).get(
        f"/p/{document}/1/{rendition}/a.mp3", headers={"Range": "bytes=10-19"}, buffered=True
    )
    assert answer.status_code == 206
    assert answer.data == bytes(range(10, 20))


def test_a_file_is_served_only_with_the_publication_it_belongs_to(
    parts: Parts, world: World, document: str, browser_of: Browsers
) -> None:
    rendition = finish(parts)[0]
    other = written(parts, world, "Another day")
    agreed(parts, world, other)
    publish(parts, other, world.pat)
    assert browser_of(None).get(f"/p/{other}/1/{rendition}/x").status_code == 404
    assert browser_of(None).get(f"/p/{document}/2/{rendition}/x").status_code == 404
    assert browser_of(None).get(f"/p/{document}/99999999999/{rendition}/x").status_code == 404


def test_a_title_in_any_letters_makes_a_safe_file_name(
    parts: Parts, world: World, browser_of: Browsers
) -> None:
    odd = written(parts, world, 'Tŷ/ni: "../../etc" \u202egpj.')
    agreed(parts, world, odd)
    publish(parts, odd, world.pat)
    rendition = finish(parts, format="plain-text")[0]
    answer = browser_of(None).get(f"/p/{odd}/1/{rendition}/x.txt", buffered=True)
    assert "filename*=UTF-8''T%C5%B7%20ni" in answer.headers["Content-Disposition"]
    assert "/" not in answer.headers["Content-Disposition"].split("UTF-8''")[1]
    assert browser_of(None).get(f"/p/{odd}").status_code == 200


def test_a_readers_choice_comes_first_and_stays_on_the_device(
    parts: Parts, document: str, browser_of: Browsers
) -> None:
    finish(parts)
    reader = browser_of(None)
    chosen = reader.post(f"/p/{document}/choose", data={"format": "audio", "language": "cy"})
    assert chosen.status_code == 303
    page = reader.get(f"/p/{document}").text
    assert "This is yours" in page
    assert "All the forms, in" in page
    assert 'lang="cy">Cymraeg</span></h2>' in page
    assert "This is yours" not in browser_of(None).get(f"/p/{document}").text


@pytest.mark.parametrize("odd", ["<script>", "../../x", "", "x" * 5000, "audio\r\nSet-Cookie: a=b"])
def test_an_odd_choice_or_cookie_does_no_harm(
    document: str, browser_of: Browsers, odd: str
) -> None:
    reader = browser_of(None)
    answer = reader.post(f"/p/{document}/choose", data={"format": odd, "language": odd})
    assert answer.status_code == 303
    assert "my_format" not in str(answer.headers)
    reader.set_cookie("my_format", "audio.zz.yy")
    assert reader.get(f"/p/{document}").status_code == 200


def test_another_print_size_is_made_once_however_often_it_is_asked_for(
    parts: Parts, document: str, browser_of: Browsers
) -> None:
    form = {"kind": "standard", "language": "en", "format": "large-print-word", "size": "24"}
    before = parts_count(parts)
    for _ in range(3):
        assert browser_of(None).post(f"/p/{document}/1/sizes", data=form).status_code == 303
    assert parts_count(parts) == before + 1
    page = browser_of(None).get(f"/p/{document}?language=en").text
    assert "24 point" in page
    odd = form | {"size": "9999", "kind": "easy_read"}
    assert browser_of(None).post(f"/p/{document}/1/sizes", data=odd).status_code == 404
    assert parts_count(parts) == before + 1


def parts_count(parts: Parts) -> int:
    with parts.database.read() as session:
        return session.query(Rendition).count()


def test_the_words_can_be_read_on_the_page_in_their_own_language(
    document: str, browser_of: Browsers
) -> None:
    page = browser_of(None).get(f"/p/{document}/1/read/standard/cy").text
    assert "Brawddeg" in page
    assert 'lang="cy"' in page
    assert browser_of(None).get(f"/p/{document}/1/read/standard/pl").status_code == 404


def test_newer_words_are_announced_and_the_old_ones_stay(
    parts: Parts, world: World, document: str, browser_of: Browsers
) -> None:
    files = f"/d/{document}/files"
    assert "writing newer words" not in browser_of(world.pat).get(files).text
    with parts.database.write() as session:
        session.get_one(Document, document).state = "writing"
    # The recording is one of these files: it says the words of before.
    for page in (browser_of(None).get(f"/p/{document}"), browser_of(world.pat).get(files)):
        assert "writing newer words" in page.text
        assert "MP3" in page.text


def test_a_new_name_is_not_public_before_it_is_published(
    parts: Parts, world: World, document: str, browser_of: Browsers
) -> None:
    finish(parts)
    with parts.database.read() as session:
        [file, *_] = (row.id for row in session.query(Rendition).filter_by(language="en"))
    wanted = Naming("What the manager did", "To complain.")
    alice = Voice(world.alice, world.alice)
    name_document(parts, document, Naming("Our day", "To say how it was."), wanted, alice)
    own = ("", "/1", "/qr", "/1/passport", f"/1/{file}/passport", "/another-form", "/clear")
    reader = browser_of(None)
    for place in ("/published", *(f"/p/{document}{one}" for one in own)):
        page = reader.get(place).text
        assert "Our day" in page, place
        assert wanted.title not in page, place
        assert wanted.purpose not in page, place
    assert reader.get(f"/p/{document}/1/passport.json").json["title"] == "Our day"
    # Nor does a publisher read it before the group agreed on it.
    for place in ("/me/copies", f"/d/{document}/files"):
        page = browser_of(world.pat).get(place).text
        assert "Our day" in page, place
        assert wanted.title not in page, place
        assert wanted.title in browser_of(world.alice).get(f"/d/{document}/files").text


def test_a_publisher_sees_nothing_of_what_a_group_still_writes(
    parts: Parts, world: World, browser_of: Browsers
) -> None:
    draft = written(parts, world)
    assert browser_of(world.pat).get(f"/d/{draft}/files").status_code == 404
    assert browser_of(world.alice).get(f"/d/{draft}/files").status_code == 200


def test_words_that_are_lost_hide_nothing_else_that_is_public(
    parts: Parts, world: World, document: str, browser_of: Browsers
) -> None:
    other = published(parts, world)
    with parts.database.read() as session:
        newest = publishing.newest_publication(session, document)
        assert newest is not None
        lost = [tree.tree_key for tree in publishing.trees_of(session, newest.id)]
    for key in lost:
        parts.files.path(key).unlink(missing_ok=True)
    page = browser_of(None).get("/published")
    assert page.status_code == 200
    assert f"/p/{other}" in page.text
    assert f"/p/{document}" not in page.text


def test_the_list_of_what_is_public_names_it_in_the_readers_language(
    document: str, browser_of: Browsers
) -> None:
    reader = browser_of(None)
    assert f'href="/p/{document}" lang="en" dir="auto">Our day</a>' in reader.get("/published").text
    welsh = reader.get("/published", headers={"Accept-Language": "cy"}).text
    assert f'href="/p/{document}" lang="cy" dir="auto">Brawddeg 0.</a>' in welsh


def test_a_language_that_is_behind_is_named(
    parts: Parts, world: World, document: str, browser_of: Browsers
) -> None:
    with parts.database.write() as session:
        first = publishing.newest_publication(session, document)
        assert first is not None
        second = Publication(
            document_id=document,
            decision_id=first.decision_id,
            number=2,
            published_by_id=world.pat,
        )
        session.add(second)
        session.flush()
        for tree in publishing.trees_of(session, first.id):
            if tree.language == "en":
                copy = {name: getattr(tree, name) for name in ("edition_id", "kind", "language")}
                session.add(FrozenTree(publication_id=second.id, tree_key=tree.tree_key, **copy))
    newest = browser_of(None).get(f"/p/{document}").text
    assert "Not all of Cymraeg is ready" in newest
    assert f"/p/{document}/1" in newest
    assert "This is an older version" in browser_of(None).get(f"/p/{document}/1").text


def test_what_readers_say_comes_to_the_agenda_without_a_name(
    parts: Parts, document: str, browser_of: Browsers
) -> None:
    reader = browser_of(None)
    form = {"words": "Sign language.", "contact": "029 2018 0000", "operation": operation()}
    for _ in range(2):
        assert reader.post(f"/p/{document}/another-form", data=form).status_code == 303
    no = {"answer": "no", "words": "Too long.", "operation": operation()}
    assert reader.post(f"/p/{document}/clear", data=no).status_code == 303
    yes = {"answer": "yes", "operation": operation()}
    assert reader.post(f"/p/{document}/clear", data=yes).status_code == 303
    with parts.database.read() as session:
        questions = [item.question for item in session.query(AgendaItem)]
        assert len(questions) == 2
        assert not any("029" in question for question in questions)
        assert session.query(Feedback).count() == 3


def test_an_empty_question_keeps_the_page_and_says_what_is_missing(
    document: str, browser_of: Browsers
) -> None:
    page = browser_of(None).post(f"/p/{document}/another-form", data={"words": "Braille"})
    assert page.status_code == 422
    assert "Braille" in page.text
    assert browser_of(None).post(f"/p/{document}/clear").status_code == 422


def test_a_flood_from_one_place_is_stopped_in_plain_words(
    parts: Parts, document: str, browser_of: Browsers
) -> None:
    reader = browser_of(None)
    for _ in range(20):
        reader.post(f"/p/{document}/clear", data={"answer": "no", "operation": operation()})
    page = reader.post(f"/p/{document}/clear", data={"answer": "no", "operation": operation()})
    assert page.status_code == 422
    assert "Phone or write" in page.text


@pytest.mark.parametrize("words", ["<script>alert(1)</script>", "a\x00b\ud800c", "x" * 100_000])
def test_strange_words_from_readers_do_no_harm(
    document: str, browser_of: Browsers, words: str
) -> None:
    data = {"words": words.encode("utf-8", "surrogatepass"), "contact": "me"}
    page = browser_of(None).post(f"/p/{document}/another-form", data=data)
    assert page.status_code in {303, 422}
    assert "<script>alert" not in page.text


def test_the_code_to_print_leads_to_the_public_page(document: str, browser_of: Browsers) -> None:
    page = browser_of(None).get(f"/p/{document}/qr").text
    assert "<svg" in page
    assert f"/p/{document}" in page


def test_each_file_has_a_passport(parts: Parts, document: str, browser_of: Browsers) -> None:
    finish(parts)
    proven_as(parts, PASSED)
    page = browser_of(None).get(f"/p/{document}/1/passport").text
    assert "Checked: 1 thing passed." in page
    assert "No check failed in any file." in page
    # The kind follows the name, unless the name tells it.
    assert {">Easy read PDF</a>", ">Large print PDF, 18 point</a>", ">Audio, MP3</a>"} <= set(
        re.findall(r">[^<>]+</a>", page)
    )
    one = passport_of_a_file(document, browser_of(None))
    assert "It has a title." in one
    assert "<summary>1 thing passed</summary>" in one
    assert browser_of(None).get(f"/p/{document}/1/nothing/passport").status_code == 404


def test_a_passport_is_found_under_its_own_publication_alone(
    parts: Parts, world: World, document: str, browser_of: Browsers
) -> None:
    other = published(parts, world)
    finish(parts)
    told = browser_of(None).get(f"/p/{other}/1/passport.json").json
    assert told is not None
    theirs = told["files"][0]["id"]
    for end in ("", ".json"):
        assert browser_of(None).get(f"/p/{other}/1/{theirs}/passport{end}").status_code == 200
        assert browser_of(None).get(f"/p/{document}/1/{theirs}/passport{end}").status_code == 404


def test_who_publishes_is_led_to_what_mends_a_file(
    parts: Parts, world: World, document: str, browser_of: Browsers
) -> None:
    finish(parts)
    proven_as(parts, FAILED)
    page = browser_of(world.pat).get(f"/d/{document}/files").text
    way = re.search(r'href="([^"]+)">How to mend it', page)
    assert way
    assert "Make it dark." in browser_of(None).get(way[1]).text


def passport_of_a_file(document: str, reader: FlaskClient) -> str:
    page = reader.get(f"/p/{document}/1/passport").text
    return reader.get(re.findall(rf'href="(/p/{document}/1/[^"/]+/passport)"', page)[0]).text


def proven_as(parts: Parts, *lines: dict[str, str]) -> None:
    with parts.database.write() as session:
        for row in session.query(Rendition):
            row.passport = list(lines)


PASSED = {"rule": "title", "status": "pass", "tool": "us", "words": "It has a title."}
ASKED = {"rule": "tried", "status": "needs a person", "tool": "a person", "words": "Is it clear?"}
FAILED = PASSED | {"status": "fail", "words": "It is too pale.", "mend": "Make it dark."}


def test_a_file_that_failed_is_offered_but_not_as_proven(
    parts: Parts, document: str, browser_of: Browsers
) -> None:
    finish(parts)
    proven_as(parts, FAILED, PASSED)
    page = browser_of(None).get(f"/p/{document}").text
    assert "Not proven. It is too pale." in page
    assert "Checked:" not in page
    together = browser_of(None).get(f"/p/{document}/1/passport").text
    assert "Not proven. It is too pale." in together
    passport = passport_of_a_file(document, browser_of(None))
    assert "Make it dark." in passport
    assert passport.index("What did not pass") < passport.index("1 thing passed")


def test_a_proven_file_says_how_much_was_checked(
    parts: Parts, document: str, browser_of: Browsers
) -> None:
    finish(parts)
    proven_as(parts, PASSED, ASKED)
    page = browser_of(None).get(f"/p/{document}").text
    assert "Checked: 1 thing passed. 1 needs a person." in page
    assert "Not proven" not in page
    proven_as(parts)
    assert "Nothing in this file could be checked." in browser_of(None).get(f"/p/{document}").text


def test_passports_can_be_read_by_machines(
    parts: Parts, document: str, browser_of: Browsers
) -> None:
    finish(parts)
    proven_as(parts, FAILED, PASSED)
    told = browser_of(None).get(f"/p/{document}/1/passport.json").json
    assert told is not None
    assert told["shape"] == 1
    assert {row["rule"] for row in told["together"]["rows"]} >= {"another-form", "same-forms"}
    first = told["files"][0]
    assert (first["proven"], first["failed"], first["passed"]) == (False, 1, 1)
    assert first["rows"][0]["mend"] == "Make it dark."
    one = browser_of(None).get(f"/p/{document}/1/{first['id']}/passport.json").json
    assert one == first
    assert browser_of(None).get(f"/p/{document}/1/nothing/passport.json").status_code == 404
    assert browser_of(None).get(f"/p/{document}/7/passport.json").status_code == 404


def test_my_copies_put_my_own_form_first(
    parts: Parts, world: World, document: str, browser_of: Browsers
) -> None:
    with parts.database.write() as session:
        session.add(
            Preference(
                person_id=world.bob,
                formats=["large-print-word", "audio"],
                languages=["cy"],
                print_size=24,
            )
        )
    finish(parts)
    page = browser_of(world.bob).get("/me/copies").text
    first = page.split("Your form")[1]
    assert first.index("Large print") < first.index("Get it")
    assert "--cy.docx" in first.split("Get it")[0]


def test_my_copies_have_nothing_of_other_groups(
    world: World, document: str, browser_of: Browsers
) -> None:
    assert document not in browser_of(world.charlie).get("/me/copies").text
    assert document in browser_of(world.alice).get("/me/copies").text
