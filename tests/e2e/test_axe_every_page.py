"""Every page, for everyone who may open it: axe finds nothing and nothing scrolls sideways."""

import re
from collections.abc import Callable, Iterator

import pytest
from axe import COLOURS, ROOM, RULES, faults, sideways
from passports import FILES, passport_with_files
from playwright.sync_api import Browser, Page
from rounds import pages, sent_empty
from site_running import Site
from visitor import Visitor

SEEN_OFTEN = ("/", "/home", "/join", "/me", "/me/formats", "/patterns", "/published", "/help")
LOOKS = (
    *(("theme", name, COLOURS) for name in ("cream", "dark", "yellow")),
    ("size", "200", ROOM),
)
"""What may be chosen on /size, the value, and what axe looks at then."""
SHOWN = """([name, value]) => {
    const before = document.documentElement.dataset[name];
    document.documentElement.dataset[name] = value;
    return before;
}"""
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
    if name:
        extra = ("/publisher",) if name == "Priya" else ()
        walk = pages(visitor, visitor.path, *extra, "/help?page=/home", "/size", public=False)
    else:
        walk = pages(visitor, "/", "/published", "/join", "/patterns", "/help?page=/home", "/size")
    assert found(visitor, walk) == {}


def test_axe_finds_nothing_on_the_passport_of_a_file(looks: Looks) -> None:
    visitor = looks(width=320)
    passport_with_files(visitor)
    visitor.click(visitor.page.locator(FILES))
    assert re.search(r"/1/\w+/passport$", visitor.page.url)
    visitor.page.locator("main details").first.evaluate("fold => { fold.open = true; }")
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
    asked = [path for path in dict.fromkeys(documents) if "/decisions/" in path]
    written = [path for path in dict.fromkeys(documents) if path not in asked]
    # The third document has the same pages as the first two.
    for path in asked[:1]:
        visitor.go(path)
        yield path
    for path in written[:2]:
        for more in ("", "/check", "/easy-read", "/languages", "/decide", "/history"):
            visitor.go(path + more)
            yield path + more


def in_each_look(page: Page) -> Iterator[tuple[str, list[str]]]:
    """Show the open page in each look; yield which one it is and the faults there.

    A look is an attribute of the page and the style for it, or the width of the window: the page
    need not come anew for each.
    """
    for name, value, rules in LOOKS:
        before = page.evaluate(SHOWN, [name, value])
        yield f"{name} {value}", sideways(page) + faults(page, rules)
        page.evaluate(SHOWN, [name, before])
    page.set_viewport_size({"width": 320, "height": 900})
    yield "narrow", sideways(page) + faults(page, ROOM)
    page.set_viewport_size({"width": 1280, "height": 900})


def test_axe_finds_nothing_in_any_colours_size_or_width(looks: Looks) -> None:
    visitor = looks("Femi")
    wrong = {}
    for path in representative(visitor):
        for look, told in in_each_look(visitor.page):
            if told:
                wrong[f"{path} {look}"] = told
    assert wrong == {}


def test_colours_and_a_size_once_chosen_are_those_of_other_pages(looks: Looks) -> None:
    visitor, shades = looks("Femi"), set()
    for chosen in (("cream", "200"), ("dark", "200"), ("yellow", "200"), ("standard", "100")):
        visitor.go("/size?next=/home")
        for name, value in zip(("theme", "size"), chosen, strict=True):
            visitor.page.locator(f"input[name={name}][value='{value}']").check()
        visitor.press("Show it like this")
        visitor.go("/help")
        html = visitor.page.locator("html")
        assert (html.get_attribute("data-theme"), html.get_attribute("data-size")) == chosen
        shades.add(html.evaluate("html => getComputedStyle(html).getPropertyValue('--page')"))
    assert len(shades) == 4


def test_axe_finds_nothing_in_welsh(looks: Looks) -> None:
    visitor = looks("Femi")
    visitor.press("Cymraeg")
    assert visitor.page.locator("html").get_attribute("lang") == "cy"
    assert found(visitor, representative(visitor)) == {}
