"""Requests that no form of ours makes: each gets a plain page, and never a 500."""

from collections.abc import Callable

import pytest
import writing_steps
from flask import Flask
from flask.testing import FlaskClient
from people import World

from service.parts import Parts

pytestmark = pytest.mark.one_database
Browsers = Callable[[str | None], FlaskClient]


@pytest.fixture
def alice(world: World, browser_of: Browsers) -> FlaskClient:
    """Return Alice's browser."""
    return browser_of(world.alice)


@pytest.fixture
def document(world: World, alice: FlaskClient) -> str:
    """Return a document of Alice's group."""
    return writing_steps.start(alice, world.riverside)


@pytest.fixture
def block(alice: FlaskClient, document: str) -> str:
    """Return a part of the document."""
    return writing_steps.add(alice, document)


def plain(answer: object, *allowed: int) -> None:
    """Check that the answer is one of the statuses and a page of ours, or empty."""
    assert answer.status_code in allowed, answer.status_code
    if answer.status_code >= 400:
        assert "<h1>" in answer.get_data(as_text=True)


BODIES = {
    "json": ("application/json", b'{"words": "a"}'),
    "xml": ("text/xml", b"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"),
    "nothing said": ("", b"words=a"),
    "nonsense": ("\x01/;;;=", b"words=a"),
    "multipart without an end": ("multipart/form-data; boundary=x", b"--x\r\nContent-Dis"),
    "multipart without a boundary": ("multipart/form-data", b"--x\r\n\r\n"),
    "odd letters": ("application/x-www-form-urlencoded; charset=utf-7", b"words=+ADw-script"),
}


@pytest.mark.parametrize("kind", BODIES)
def test_a_body_of_another_kind_is_no_form(
    alice: FlaskClient, document: str, block: str, kind: str
) -> None:
    content_type, body = BODIES[kind]
    answer = alice.post(f"/d/{document}/b/{block}/edit", data=body, content_type=content_type)
    plain(answer, 303, 400, 413, 415, 422)


def test_a_form_of_too_many_fields_is_refused_in_plain_words(
    alice: FlaskClient, document: str, block: str
) -> None:
    one = '--x\r\nContent-Disposition: form-data; name="words"\r\n\r\na\r\n'
    answer = alice.post(
        f"/d/{document}/b/{block}/edit",
        data=(one * 401 + "--x--\r\n").encode(),
        content_type="multipart/form-data; boundary=x",
    )
    plain(answer, 413)


def test_a_body_of_twelve_megabytes_is_refused_in_plain_words(
    alice: FlaskClient, document: str, block: str
) -> None:
    plain(alice.post(f"/d/{document}/b/{block}/edit", data={"words": "a" * 12_000_000}), 413)


def test_two_hundred_thousand_words_come_back_to_their_writer(
    alice: FlaskClient, document: str, block: str
) -> None:
    words = "word " * 200_000 + "the-last-one"
    answer = writing_steps.save(alice, document, block, words)
    plain(answer, 422)
    assert "the-last-one" in answer.text


@pytest.mark.parametrize("size", [3_000, 60_000])
def test_a_very_long_address_is_not_found(alice: FlaskClient, size: int) -> None:
    plain(alice.get("/" + "a" * size), 404, 414)
    plain(alice.get("/join?next=/" + "a" * size), 200)
    plain(alice.get("/d/" + "%00" * 50), 404)
    plain(alice.get("/d/" + "%ED%A0%80"), 404)


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "LOOK"])
def test_an_unknown_method_changes_nothing(
    parts: Parts, alice: FlaskClient, document: str, block: str, method: str
) -> None:
    plain(alice.open(f"/d/{document}/b/{block}/edit", method=method), 404, 405, 501)
    assert writing_steps.words_of(parts, block) == writing_steps.TEXT


def test_head_and_options_answer_without_a_body(alice: FlaskClient, document: str) -> None:
    for path in ("/", f"/d/{document}", "/join"):
        assert alice.open(path, method="HEAD").status_code == 200
        assert alice.open(path, method="HEAD").data == b""
        assert alice.open(path, method="OPTIONS").status_code == 200


PATHS = [
    "../../secret_key",
    "..%2f..%2fsecret_key",
    "%2e%2e/%2e%2e/secret_key",
    "..\\..\\secret_key",
    "/etc/passwd",
    "....//....//secret_key",
    "vendor/../../../pyproject.toml",
]


@pytest.mark.parametrize("path", PATHS)
def test_no_address_leads_out_of_its_folder(
    alice: FlaskClient, world: World, document: str, path: str
) -> None:
    starts = (
        "/static/",
        f"/d/{document}/p/",
        "/pictures/",
        "/f/",
        f"/g/{world.riverside}/documents/bring/{'a' * 32}/",
    )
    for start in starts:
        answer = alice.get(start + path)
        assert answer.status_code in {301, 302, 308, 404}, start
        assert b"for tests only" not in answer.data
        assert b"[project]" not in answer.data


ELSEWHERE = [
    "https://evil.example/",
    "//evil.example/",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "javascript:alert(1)",
    "http:evil.example",
    "/%09/evil.example\n",
    "///evil.example",
    "\u2028//evil.example",
]


@pytest.mark.parametrize("target", ELSEWHERE)
def test_next_never_leads_to_another_site(
    world: World, browser_of: Browsers, alice: FlaskClient, target: str
) -> None:
    for path in ("/language", "/size", f"/come-in/{world.alice}"):
        answer = alice.post(path, data={"next": target, "locale": "cy"})
        assert "evil" not in answer.headers.get("Location", ""), path
        assert not answer.headers.get("Location", "").startswith("javascript"), path
    page = browser_of(None).get("/join", query_string={"next": target}).text
    assert 'href="https://evil' not in page
    assert 'href="//evil' not in page


@pytest.mark.parametrize("cookie", ["", "x" * 5000, "\u00e9", "null", "'; --", "a=b; c", "\ud7ff"])
def test_a_made_up_cookie_opens_nothing(app: Flask, document: str, cookie: str) -> None:
    stranger = app.test_client()
    raw = f"sharethepen={cookie}; display={cookie}; language={cookie}".encode().decode("latin-1")
    answer = stranger.get(f"/d/{document}", headers={"Cookie": raw})
    assert answer.status_code == 302
    assert stranger.get("/", headers={"Cookie": raw}).status_code == 200
