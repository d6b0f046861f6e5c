"""The web pages where people read them: in forced colours, on paper, and without any style."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from golden.documents import all_documents, assets
from outside.browser import started
from playwright.sync_api import Browser, Page

from content.tree import Document, texts
from formats.format import Options, no_progress
from formats.writers.easy_read_web import FORMAT as EASY
from formats.writers.web_page import FORMAT as PAGE

pytestmark = pytest.mark.e2e

SIDEWAYS = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
STYLE = re.compile("<style>.*?</style>", re.DOTALL)
Opens = Callable[..., Page]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with started() as browser:
        yield browser


@pytest.fixture
def opens(browser: Browser, tmp_path: Path) -> Iterator[Opens]:
    """Return a function that opens a document's page, with or without its style."""
    opened: list[Page] = []

    def open_page(document: Document, *, styled: bool = True, width: int = 320) -> Page:
        made_as = EASY if document.kind == "easy_read" else PAGE
        text = made_as.write(document, Options(), assets(), no_progress).data.decode("utf-8")
        file = tmp_path / "page.html"
        file.write_text(text if styled else STYLE.sub("", text), encoding="utf-8")
        page = browser.new_page(viewport={"width": width, "height": 900})
        page.goto(file.as_uri())
        opened.append(page)
        return page

    yield open_page
    for page in opened:
        page.close()


@pytest.mark.parametrize("name", ["english", "welsh", "arabic", "easy_read", "easy_read_arabic"])
def test_without_a_style_sheet_every_word_stands_in_reading_order(opens: Opens, name: str) -> None:
    document = all_documents()[name]
    page = opens(document, styled=False)
    shown = re.sub(r"\s+", " ", page.inner_text("main"))
    at = 0
    for text in (text for block in document.blocks for text in texts(block) if text):
        if page.get_by_alt_text(text, exact=True).count():
            continue
        found = shown.find(re.sub(r"\s+", " ", text), at)
        assert found >= 0, text
        at = found
    assert page.evaluate("getComputedStyle(document.body).direction") == page.get_attribute(
        "html", "dir"
    )


def test_in_forced_colours_what_a_colour_said_has_an_edge(opens: Opens) -> None:
    page = opens(all_documents()["easy_read"], width=1280)
    page.emulate_media(forced_colors="active")
    edge = "each => getComputedStyle(each).borderBlockStartWidth"
    assert page.locator("nav").evaluate(edge) == "2px"
    assert page.locator(".meaning").first.evaluate(edge) == "2px"
    line = "each => getComputedStyle(each).textDecorationLine"
    assert page.locator("main a").first.evaluate(line) == "underline"


def test_on_paper_it_is_black_on_white_and_says_where_links_lead(opens: Opens) -> None:
    page = opens(all_documents()["english"], width=1280)
    page.emulate_media(media="print")
    assert not page.locator("nav").is_visible()
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    link = page.locator('main a[href^="http"]').first
    after = link.evaluate("each => getComputedStyle(each, '::after').content")
    assert str(link.get_attribute("href")) in after or "attr(href)" in after


def test_easy_read_is_printed_at_16_points_or_more(opens: Opens) -> None:
    page = opens(all_documents()["easy_read"], width=1280)
    page.emulate_media(media="print")
    size = page.locator(".point p").first.evaluate("each => getComputedStyle(each).fontSize")
    assert round(float(size.removesuffix("px")) * 0.75, 2) >= 16


def test_the_easy_read_picture_stands_on_the_side_where_reading_begins(opens: Opens) -> None:
    for name, first in (("easy_read", "left"), ("easy_read_arabic", "right")):
        page = opens(all_documents()[name], width=1280)
        point = page.locator(".point", has=page.locator("img")).first
        picture, words = point.locator("img").bounding_box(), point.locator(".lines").bounding_box()
        assert picture
        assert words
        assert (picture["x"] < words["x"]) == (first == "left")


def test_letters_of_twice_the_size_do_not_scroll_sideways(opens: Opens) -> None:
    page = opens(all_documents()["welsh"], width=640)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.evaluate(SIDEWAYS) is False
