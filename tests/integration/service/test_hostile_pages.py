"""Every page of the demo group, with a script in every word: nothing runs, nothing changes."""

from collections.abc import Iterator
from pathlib import Path

import crawling
import hostile_demo
import pytest
from crawling import Form, Seen
from flask import Flask
from flask.testing import FlaskClient
from hostile_demo import Browsers
from opened_app import Placed, opened
from people import browsers

from service.config import Settings
from service.parts import Parts

PEOPLE = ["Femi", "Jo", "Priya"]
OURS = ("/static/",)


@pytest.fixture
def settings(demo: Settings, placed: Placed, tmp_path: Path) -> Iterator[Settings]:
    """Return settings with a copy of the demo group for each test."""
    with placed(tmp_path / "data", demo) as copy:
        yield copy


@pytest.mark.parametrize("name", PEOPLE)
def test_looking_at_every_page_changes_nothing_and_breaks_nowhere(
    parts: Parts, browser_of: Browsers, name: str
) -> None:
    browser = hostile_demo.browser(parts, browser_of, name)
    before = hostile_demo.everything(parts)
    pages = crawling.crawl(browser, "/", "/home")
    assert hostile_demo.everything(parts) == before
    if name != "Priya":
        assert [page.path for page in pages if page.status == 404] == []
    assert [(page.status, page.path) for page in pages if page.status >= 500] == []
    assert len(pages) > 8


@pytest.mark.one_database
@pytest.mark.parametrize("name", PEOPLE)
def test_no_page_runs_what_somebody_wrote(parts: Parts, browser_of: Browsers, name: str) -> None:
    hostile_demo.poison(parts)
    browser = hostile_demo.browser(parts, browser_of, name)
    pages = crawling.crawl(browser, "/", "/home")
    shown = [page for page in pages if "pwned" in page.html]
    assert shown, "the script was on no page: the trial proves nothing"
    for page in pages:
        assert page.status < 500, page.path
        _harmless(page)


def _harmless(page: Seen) -> None:
    assert "<script>pwned" not in page.html, page.path
    assert "<img src=x" not in page.html, page.path
    for each in page.tree.iter():
        if each.tag == "script":
            assert (each.get("src") or "").startswith(OURS), page.path
        for name, value in each.attrib.items():
            assert not name.startswith("on"), (page.path, name)
            if name in {"href", "src", "action", "formaction"} or name.startswith("hx-"):
                assert not value.strip().lower().startswith("javascript:"), (page.path, value)


CONTROLS = "".join(map(chr, range(32))) + "\x7f\x85\u2028\ufeff\ufffe"
HOSTILE = {
    "signs": " ".join(
        (
            CONTROLS,
            "invoice\u202egpj.exe",
            "\U0001f468\u200d\U0001f469\u200d\U0001f467",
            "](javascript:alert(1)) | ![x](//evil.example) # ```",
            hostile_demo.SCRIPT,
        )
    ),
    "huge": "word " * 60_000,
    "number": "-99999999999999999999999999",
    "nothing": " \t\n\u00a0\u200b ",
}


@pytest.fixture(scope="module")
def forms(
    demo: Settings, placed: Placed, routes: Flask, tmp_path_factory: pytest.TempPathFactory
) -> list[Form]:
    """Return the forms that Femi finds: the same in every copy of the demo group."""
    with (
        placed(tmp_path_factory.mktemp("forms") / "data", demo) as copy,
        opened(routes, copy) as app,
    ):
        return _forms(hostile_demo.browser(app.extensions["sharethepen"], browsers(app), "Femi"))


@pytest.mark.parametrize("kind", HOSTILE)
def test_no_form_breaks_whatever_is_typed_in_it(
    parts: Parts, browser_of: Browsers, forms: list[Form], kind: str
) -> None:
    femi = hostile_demo.browser(parts, browser_of, "Femi")
    for form in forms:
        data = {name: _typed(name, value, HOSTILE[kind]) for name, value in form.fields}
        answer = femi.post(form.action, data=data)
        assert answer.status_code < 500, (form.action, kind)
        if answer.mimetype == "text/html":
            assert "<script>pwned" not in answer.get_data(as_text=True), form.action


def _typed(name: str, value: str, hostile: str) -> str:
    """Keep what a form needs to be taken seriously; every other field is hostile."""
    return value if name in {"operation", "version", "kind"} else hostile


@pytest.mark.parametrize("kind", ["surrogate", "not utf-8"])
def test_no_form_breaks_on_bytes_that_are_no_text(
    parts: Parts, browser_of: Browsers, forms: list[Form], kind: str
) -> None:
    femi = hostile_demo.browser(parts, browser_of, "Femi")
    bad = {"surrogate": b"%ED%A0%80 lone", "not utf-8": b"%FF%FE%80"}[kind]
    for form in forms:
        body = b"&".join(name.encode() + b"=" + bad for name, _ in form.fields)
        kind_of_body = "application/x-www-form-urlencoded"
        answer = femi.post(form.action, data=body, content_type=kind_of_body)
        assert answer.status_code < 500, form.action


def _forms(browser: FlaskClient) -> list[Form]:
    """Return one form for each place that forms go to; leaving is left to the end."""
    pages = crawling.crawl(browser, "/home")
    by_route: dict[str, Form] = {}
    for page in pages:
        for form in crawling.forms(page):
            key = form.action.replace(page.path.split("/")[2] if "/d/" in page.path else "", "")
            by_route.setdefault(key[-24:], form)
    kept = [form for form in by_route.values() if form.method == "post"]
    kept.sort(key=lambda form: form.action.endswith(("/out", "/leave", "/end")))
    assert len(kept) > 15
    return kept
