"""Own access rules for web pages: language, title, pictures, headings, nothing from outside."""

from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import pairwise

from formats.access.rule import Rule

_LOADS = {"img": "src", "script": "src", "link": "href", "iframe": "src", "source": "src"}


class Page(HTMLParser):
    """The tags of a page with their attributes, in order, and the words of the title."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.title = ""
        self._in_title = False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._in_title = tag == "title"

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.title += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "title":
            self._in_title = False

    def named(self, name: str) -> Iterator[dict[str, str | None]]:
        """Yield the attributes of every tag of this name."""
        yield from (attrs for tag, attrs in self.tags if tag == name)


def open_page(data: bytes) -> Page:
    """Return the page opened. Raises ValueError where it is no UTF-8 text."""
    return Page(data.decode("utf-8"))


def _language(page: Page) -> tuple[str, ...]:
    said = any(attrs.get("lang") for attrs in page.named("html"))
    return () if said else ("The page does not say its language.",)


def _title(page: Page) -> tuple[str, ...]:
    return () if page.title.strip() else ("The page has no title.",)


def _alt(page: Page) -> tuple[str, ...]:
    silent = [attrs for attrs in page.named("img") if "alt" not in attrs]
    return ("A picture has no words.",) * len(silent)


def _headings(page: Page) -> tuple[str, ...]:
    levels = [int(tag[1]) for tag, _ in page.tags if tag in {"h1", "h2", "h3", "h4", "h5", "h6"}]
    if levels.count(1) != 1:
        return ("The page needs one main heading.",)
    skipped = any(after > before + 1 for before, after in pairwise([0, *levels]))
    return ("A heading level is skipped.",) if skipped else ()


def _alone(page: Page) -> tuple[str, ...]:
    loads = (attrs.get(_LOADS[tag]) or "" for tag, attrs in page.tags if tag in _LOADS)
    outside = [address for address in loads if address.startswith(("http:", "https:", "//"))]
    return tuple(f"The page asks another place for a file: {address}" for address in outside)


def _main(page: Page) -> tuple[str, ...]:
    return (
        ()
        if any(tag == "main" for tag, _ in page.tags)
        else ("The page does not mark its main part.",)
    )


RULES: tuple[Rule[Page], ...] = (
    Rule("web-language", "The page says its language.", _language),
    Rule("web-title", "The page has a title.", _title),
    Rule("web-alt-text", "Every picture has words or is marked as decoration.", _alt),
    Rule("web-headings", "The page has one main heading and skips no level.", _headings),
    Rule("web-alone", "The page asks no other place for anything.", _alone),
    Rule("web-main", "The page marks its main part.", _main),
)


def check_web(data: bytes) -> dict[Rule[Page], tuple[str, ...]]:
    """Return the faults of every rule, empty where it holds. Raises ValueError for other files."""
    opened = open_page(data)
    return {rule: rule.faults(opened) for rule in RULES}
