"""The web pages in a real browser: no axe faults, no sideways scroll, no requests."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from golden.documents import all_documents, assets
from outside.browser import started
from playwright.sync_api import Browser, Page

from content.tree import Document
from formats.format import Options, no_progress
from formats.writers.easy_read_web import FORMAT as EASY
from formats.writers.web_page import FORMAT as PAGE

pytestmark = pytest.mark.e2e

CASES = [pytest.param(document, id=name) for name, document in all_documents().items()]
SPACING = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }"""
SIDEWAYS = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with started() as browser:
        yield browser


def opened(
    browser: Browser, document: Document, folder: Path, *, width: int = 1280, scheme: str = "light"
) -> Page:
    made_as = EASY if document.kind == "easy_read" else PAGE
    made = made_as.write(document, Options(), assets(), no_progress)
    file = folder / "page.html"
    file.write_bytes(made.data)
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True
    )
    page = context.new_page()
    page.goto(file.as_uri())
    return page


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("document", CASES)
def test_axe_finds_no_fault(
    browser: Browser, tmp_path: Path, document: Document, scheme: str
) -> None:
    page = opened(browser, document, tmp_path, scheme=scheme)
    rules = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21aa", "wcag22aa", "best-practice"]
    results = Axe().run(page, options={"runOnly": {"type": "tag", "values": rules}})
    page.context.close()
    assert results.response["violations"] == []


def test_axe_finds_a_fault_that_is_put_in(browser: Browser, tmp_path: Path) -> None:
    page = opened(browser, all_documents()["english"], tmp_path)
    page.evaluate("document.documentElement.removeAttribute('lang')")
    page.evaluate("document.images[0].removeAttribute('alt')")
    found = {each["id"] for each in Axe().run(page).response["violations"]}
    page.context.close()
    assert {"html-has-lang", "image-alt"} <= found


@pytest.mark.parametrize("document", CASES)
def test_no_page_scrolls_sideways_at_320_pixels(
    browser: Browser, tmp_path: Path, document: Document
) -> None:
    page = opened(browser, document, tmp_path, width=320)
    plain = page.evaluate(SIDEWAYS)
    page.add_style_tag(content=SPACING)
    spaced = page.evaluate(SIDEWAYS)
    page.context.close()
    assert (plain, spaced) == (False, False)


def test_the_page_keeps_its_own_policy_and_asks_for_nothing(
    browser: Browser, tmp_path: Path
) -> None:
    file = tmp_path / "page.html"
    file.write_bytes(PAGE.write(all_documents()["english"], Options(), assets(), no_progress).data)
    page = browser.new_page()
    asked: list[str] = []
    told: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: told.append(message.text))
    page.goto(file.as_uri())
    pictures = page.evaluate("[...document.images].every(i => i.complete && i.naturalWidth > 0)")
    background = page.evaluate("getComputedStyle(document.querySelector('main')).backgroundColor")
    page.close()
    assert [url for url in asked if not url.startswith("data:")] == [file.as_uri()]
    assert told == []
    assert pictures
    assert background == "rgb(255, 253, 248)"
