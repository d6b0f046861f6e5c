"""Every answer carries the headers that keep people's words from becoming a script."""

from collections.abc import Callable
from dataclasses import replace

import pytest
import writing_steps
from flask import Flask
from flask.testing import FlaskClient
from people import World

from service import create_app
from service.config import Settings
from service.web import sessions

pytestmark = pytest.mark.one_database
Browsers = Callable[[str | None], FlaskClient]
ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def answers(alice: FlaskClient, stranger: FlaskClient, document: str) -> dict[str, object]:
    """Return one answer of every kind."""
    return {
        "page": alice.get(f"/d/{document}"),
        "front": stranger.get("/"),
        "redirect": stranger.get("/home"),
        "not found": alice.get("/nowhere"),
        "foreign form": alice.post(f"/d/{document}/add", headers={"Sec-Fetch-Site": "cross-site"}),
        "fault": alice.post(f"/d/{document}/add", data={"kind": "paragraph"}),
        "method": alice.open("/help", method="DELETE"),
        "too big": alice.post(f"/d/{document}/add", data={"words": "a" * 12_000_000}),
        "draft": alice.post(f"/d/{document}/add/draft", data={"words": "a"}),
        "static": stranger.get("/static/favicon.svg"),
        "static not found": stranger.get("/static/nothing.js"),
        "fragment": alice.get(f"/d/{document}/news", headers={"HX-Request": "true"}),
        "options": alice.open(f"/d/{document}", method="OPTIONS"),
        "signed out": stranger.post(f"/d/{document}/add", data={"words": "two words"}),
    }


def test_every_kind_of_answer_carries_the_headers(world: World, browser_of: Browsers) -> None:
    alice, stranger = browser_of(world.alice), browser_of(None)
    document = writing_steps.start(alice, world.riverside)
    for kind, answer in answers(alice, stranger, document).items():
        for name, value in ALWAYS.items():
            assert answer.headers.get(name) == value, (kind, name)
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy, kind
        assert "unsafe-eval" not in policy, kind
        script = [part for part in policy.split("; ") if part.startswith("script-src")]
        assert script in ([], ["script-src 'self'"]), kind
        assert "http" not in policy, kind
        assert "*" not in policy, kind
        answer.close()


def test_a_page_with_private_words_is_not_kept_by_the_device(
    world: World, browser_of: Browsers
) -> None:
    alice = browser_of(world.alice)
    document = writing_steps.start(alice, world.riverside)
    assert alice.get(f"/d/{document}").headers["Cache-Control"] == "no-store"


def test_a_failure_of_ours_is_a_plain_page_with_the_headers(
    app: Flask, world: World, browser_of: Browsers, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> str:
        raise RuntimeError("the words of somebody")

    access = app.view_functions["help.page"].__dict__["access"]
    fail.__dict__["access"] = access
    monkeypatch.setitem(app.view_functions, "help.page", fail)  # other tests use the same app
    answer = browser_of(world.alice).get("/help")
    assert answer.status_code == 500
    assert "somebody" not in answer.text
    assert "<h1>" in answer.text
    assert "Content-Security-Policy" in answer.headers


@pytest.mark.parametrize("https", [True, False])
def test_the_cookie_cannot_be_read_by_scripts_or_sent_by_other_sites(
    settings: Settings, https: bool
) -> None:
    app = create_app(replace(settings, https=https))
    parts = app.extensions["sharethepen"]
    from service.demo import seed
    from service.store import at_home

    with app.test_request_context("/"):
        seed(parts)
    with parts.database.read() as session:
        person = at_home.demo_people(session)[0].id
    answer = app.test_client().post(f"/come-in/{person}", headers={"Sec-Fetch-Site": "same-origin"})
    parts.database.close()
    cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith("__Host-sharethepen=" if https else "sharethepen=")
    assert ("; Secure" in cookie) is https
    for flag in ("HttpOnly", "SameSite=Lax", "Path=/"):
        assert flag in cookie
    assert "Domain" not in cookie


def test_coming_in_gives_a_new_cookie_and_ends_the_one_that_was_there(
    app: Flask, world: World, browser_of: Browsers
) -> None:
    alice = browser_of(world.alice)
    before = alice.get_cookie("sharethepen").value
    with app.test_request_context("/", headers={"Cookie": f"sharethepen={before}"}):
        sessions.sign_in(world.bob, shared_device=True)
        assert sessions.person_of(before) is None


def test_coming_out_ends_the_session_on_the_server(world: World, browser_of: Browsers) -> None:
    alice = browser_of(world.alice)
    token = alice.get_cookie("sharethepen").value
    alice.post("/out")
    alice.set_cookie("sharethepen", token)
    assert alice.get("/me").status_code == 302
