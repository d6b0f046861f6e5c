"""Every page, for everyone who may open it: axe finds nothing and nothing scrolls sideways."""

from collections.abc import Callable, Iterator

import pytest
from axe import COLOURS, ROOM, RULES, faults, sideways
from passports import passport_with_files
from playwright.sync_api import Browser
from rounds import pages, sent_empty
from site_running import Site
from visitor import Visitor

SEEN_OFTEN = ("/", "/home", "/join", "/me", "/me/formats", "/patterns", "/published", "/help")
Looks = Callable[..., Visitor]


@pytest.fixture
def looks(browser: Browser, quiet_site: Site) -> Iterator[Looks]:
    """Return a function that opens a window in which axe may run, for a person or a stranger."""
    opened: list[Visitor] = []

    def look(name: str = "", **options: object) -> Visitor:
        size = {"width": options.pop("width", 1280), "height": 900}
        context = browser.new_context(viewport=size, bypass_csp=True, **options)
        opened.append(Visitor(context, quiet_site.url))
        return opened[-1].come_in_as(name) if name else opened[-1]

    yield look
    for visitor in opened:
        visitor.context.close()
    assert [fault for visitor in opened for fault in visitor.faults] == []


def found(
    visitor: Visitor, paths: Iterator[str], rules: dict[str, object] = RULES
) -> dict[str, list[str]]:
    """Return the faults of each page that has some."""
    wrong = {}
    for path in paths:
        told = sideways(visitor.page) + faults(visitor.page, rules)
        if told:
            wrong[path] = told
    return wrong


@pytest.mark.parametrize("name", ["", "Priya", "Femi"])
def test_axe_finds_nothing_on_any_page(looks: Looks, name: str) -> None:
    visitor = looks(name)
    starts = ("/", "/published", "/join", "/patterns", "/help?page=/home", "/size")
    own = (visitor.path,) if name else ()
    extra = ("/publisher",) if name == "Priya" else ()
    assert found(visitor, pages(visitor, *own, *extra, *starts)) == {}


def test_axe_finds_nothing_on_the_passport_of_a_file(looks: Looks) -> None:
    visitor = looks(width=320)
    passport_with_files(visitor)
    file = visitor.page.locator("main details[id^='file-']").first
    file.evaluate("file => { file.open = true; }")
    assert faults(visitor.page) + sideways(visitor.page) == []


def test_axe_finds_nothing_where_a_form_comes_back_with_words(looks: Looks) -> None:
    visitor = looks("Femi")
    group = visitor.path
    wrong = {}
    forms = ("documents/new", "words", "how-we-say-it", "sayings", "agenda")
    for path in (*(f"{group}/{page}" for page in forms), "/groups/new"):
        visitor.go(path)
        for sent in sent_empty(visitor):
            if told := faults(visitor.page) + sideways(visitor.page):
                wrong[sent] = told
    assert wrong == {}


def representative(visitor: Visitor) -> Iterator[str]:
    """Open one page of each kind that people use most, signed in as a member."""
    for path in SEEN_OFTEN:
        visitor.go(path)
        yield path
    visitor.go("/home")
    links = visitor.page.locator("main a[href^='/d/']")
    documents = links.evaluate_all("els => els.map((each) => each.getAttribute('href'))")
    for path in dict.fromkeys(documents):
        for more in ("", "/check", "/easy-read", "/languages", "/decide", "/history"):
            if "/decisions/" not in path or not more:
                visitor.go(path + more)
                yield path + more


@pytest.mark.parametrize("theme", ["cream", "dark", "yellow"])
def test_axe_finds_nothing_in_any_colours(looks: Looks, theme: str) -> None:
    visitor = looks("Femi")
    shown_as(visitor, theme=theme)
    assert found(visitor, representative(visitor), COLOURS) == {}


def test_axe_finds_nothing_in_a_narrow_window(looks: Looks) -> None:
    visitor = looks("Femi", width=320)
    assert found(visitor, representative(visitor), ROOM) == {}


def test_axe_finds_nothing_where_letters_are_twice_as_big(looks: Looks) -> None:
    visitor = looks("Femi")
    shown_as(visitor, size="200")
    assert found(visitor, representative(visitor), ROOM) == {}


def test_axe_finds_nothing_in_welsh(looks: Looks) -> None:
    visitor = looks("Femi")
    visitor.press("Cymraeg")
    assert visitor.page.locator("html").get_attribute("lang") == "cy"
    assert found(visitor, representative(visitor)) == {}


def shown_as(visitor: Visitor, **chosen: str) -> None:
    """Choose a size or colours on the page for them."""
    visitor.go("/size?next=/home")
    for name, value in chosen.items():
        visitor.page.locator(f"input[name={name}][value='{value}']").check()
    visitor.press("Show it like this")
    for name, value in chosen.items():
        assert visitor.page.locator("html").get_attribute(f"data-{name}") == value
