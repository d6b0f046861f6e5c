"""A person at a browser of their own. What a page should never do is written down."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import (
    BrowserContext,
    ConsoleMessage,
    Locator,
    Page,
    Request,
    Response,
    expect,
)

SETTLED = """() => document.readyState === 'complete'
    && !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling')"""
LEAVES = """(thing) => {
    const inPlace = (each) => each && (each.hasAttribute('hx-get') || each.hasAttribute('hx-post'));
    if (window.htmx && [thing, thing.form].some(inPlace)) return false;
    if (thing.matches('a[href]')) return !thing.target && !thing.download;
    return thing.type === 'submit' && thing.form !== null && thing.form.checkValidity();
}"""
"""Whether a press leads to another page, and not to a change of this one by htmx."""
ANSWERED = 20_000
"""Milliseconds within which the next page must come; two busy cores need a good part of it."""
NO_FAULT = re.compile(r"status of (422|404|409|410)|^\[object Event\]$")
"""A form sent back with words about it, and a live stream that ends when its page is left:
Chromium logs both as errors, and neither is one."""

Someone = Callable[..., "Visitor"]
"""Gives the browser of a person of the demo group by name, signed in."""
Visits = Callable[..., "Visitor"]
"""Gives a browser of nobody in particular on a site."""


@dataclass
class Visitor:
    """One browser window, what was typed at it, and the faults that its pages made."""

    context: BrowserContext
    site: str
    page: Page = field(init=False)
    faults: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.context.set_default_timeout(8_000)
        self.page = self.context.new_page()
        self.watch(self.page)

    def watch(self, page: Page) -> None:
        """Write down what goes wrong on the page from now on."""
        page.on("console", self._told)
        page.on("pageerror", lambda error: self.faults.append(f"script: {error}"))
        page.on("request", self._asked)
        page.on("response", self._answered)

    def _told(self, message: ConsoleMessage) -> None:
        if message.type == "error" and not NO_FAULT.search(message.text):
            self.faults.append(f"console: {message.text}")

    def _asked(self, request: Request) -> None:
        if not request.url.startswith((self.site, "data:", "blob:", "about:", "chrome")):
            self.faults.append(f"asked another host: {request.url}")

    def _answered(self, response: Response) -> None:
        if response.status >= 500:
            self.faults.append(f"{response.status}: {response.url}")

    def go(self, path: str) -> Page:
        """Open an address of the site and wait until it stands still."""
        self.page.goto(path if path.startswith("http") else self.site + path)
        return self.still()

    def still(self) -> Page:
        """Wait until the page is loaded and htmx has nothing under way."""
        self.page.wait_for_load_state()
        self.page.wait_for_function(SETTLED)
        return self.page

    def come_in_as(self, name: str) -> "Visitor":
        """Come in as a person of the demo group, by the one press on the front page."""
        self.go("/")
        self.press(re.compile(rf"^(Come in as|Dod i mewn fel) {name}\b"))
        return self

    def press(self, name: str | re.Pattern[str], *, within: Locator | None = None) -> Page:
        """Press the button of that name, and wait for what comes."""
        return self.click((within or self.page.locator("body")).get_by_role("button", name=name))

    def follow(self, name: str | re.Pattern[str], *, within: Locator | None = None) -> Page:
        """Follow the link of that name, and wait for what comes."""
        return self.click((within or self.page.locator("body")).get_by_role("link", name=name))

    def click(self, things: Locator) -> Page:
        """Click the first, and wait for the page it leads to: a click alone waits for nothing."""
        thing = things.first
        if thing.evaluate(LEAVES):
            with self.page.expect_navigation(timeout=ANSWERED):
                thing.click(timeout=ANSWERED)
        else:
            thing.click(timeout=ANSWERED)
        return self.still()

    def write(self, label: str | re.Pattern[str], words: str) -> None:
        """Type words in the box of that label, in place of what stands there."""
        self.page.get_by_label(label).first.fill(words)

    def choose(self, label: str | re.Pattern[str]) -> None:
        """Choose the radio or tick of that label."""
        self.page.get_by_label(label).first.check()

    def sees(self, words: str | re.Pattern[str]) -> None:
        """Hold that the page shows the words."""
        expect(self.page.get_by_text(words).first).to_be_visible()

    def hears(self, words: str | re.Pattern[str]) -> None:
        """Hold that the status region says the words."""
        expect(self.page.locator("#status")).to_contain_text(words)

    @property
    def path(self) -> str:
        """Return where the page is, without the site."""
        return urlsplit(self.page.url).path
