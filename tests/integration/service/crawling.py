"""Walks every page that links lead to, as a person's browser would."""

from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit
from xml.etree.ElementTree import Element

import html5lib
from flask.testing import FlaskClient
from werkzeug.exceptions import HTTPException
from werkzeug.routing import MapAdapter

EACH = 4
"""Pages of one route that are opened: the hundredth part of a document is like the fourth."""
ELSEWHERE = {"next", "page"}
"""Parts of an address that only say where one came from."""


@dataclass(frozen=True)
class Seen:
    """A page as it was answered."""

    path: str
    status: int
    mimetype: str
    html: str
    tree: Element


@dataclass(frozen=True)
class Form:
    """A form of a page: where it goes and the fields it brings, with their values."""

    page: str
    action: str
    method: str
    fields: tuple[tuple[str, str], ...]
    multipart: bool


def crawl(browser: FlaskClient, *starts: str) -> list[Seen]:
    """Return every page reached from the starts; streams and static files are left out."""
    waiting, known, found = deque(starts), set(starts), []
    opened: Counter[str] = Counter()
    site = browser.application.url_map.bind("localhost")
    while waiting:
        path = waiting.popleft()
        opened[route := _route(site, path)] += 1
        if opened[route] > EACH:
            continue
        seen = look(browser, path)
        found.append(seen)
        for path in links(seen):
            if path not in known:
                known.add(path)
                waiting.append(path)
    return found


def _route(site: MapAdapter, path: str) -> str:
    try:
        return site.match(urlsplit(path).path)[0]
    except HTTPException:
        return "nowhere"


def look(browser: FlaskClient, path: str) -> Seen:
    """Return one page. Redirects are followed by hand, as their targets are links too."""
    answer = browser.get(path)
    is_page = answer.mimetype == "text/html"
    html = answer.get_data(as_text=True) if is_page else ""
    tree = html5lib.parse(html, namespaceHTMLElements=False)
    if answer.status_code in {301, 302, 303, 308}:
        link = Element("a", href=answer.headers["Location"])
        tree.find("body").append(link)
    answer.close()
    return Seen(path, answer.status_code, answer.mimetype, html, tree)


def links(seen: Seen) -> Iterator[str]:
    """Yield the addresses that the page leads to by GET, on this site."""
    wanted = [("a", "href"), ("img", "src"), ("[sse]", "sse-connect")]
    for each in seen.tree.iter():
        for tag, name in wanted:
            target = each.get(name)
            if each.tag == tag and target:
                yield from _ours(seen.path, target)
        for name in ("hx-get",):
            if each.get(name):
                yield from _ours(seen.path, each.get(name, ""))


def _ours(page: str, target: str) -> Iterator[str]:
    split = urlsplit(urljoin(page, target))
    if split.scheme or split.netloc or split.path.startswith("/static/"):
        return
    if split.path.endswith("/stream"):
        return
    kept = [(name, value) for name, value in parse_qsl(split.query) if name not in ELSEWHERE]
    yield split.path + (f"?{urlencode(kept)}" if kept else "")


def forms(seen: Seen) -> Iterator[Form]:
    """Yield the forms of the page."""
    for each in seen.tree.iter("form"):
        fields = tuple(_fields(each))
        yield Form(
            seen.path,
            urljoin(seen.path, each.get("action") or seen.path),
            (each.get("method") or "get").lower(),
            fields,
            each.get("enctype") == "multipart/form-data",
        )


def _fields(form: Element) -> Iterator[tuple[str, str]]:
    for each in form.iter():
        if each.get("name") and each.tag in {"input", "textarea", "select", "button"}:
            yield each.get("name", ""), each.get("value") or (each.text or "").lstrip("\n")
