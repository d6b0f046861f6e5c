"""Every page that links lead to, a few of each kind, in a real browser."""

import re
from collections import Counter, deque
from collections.abc import Iterator
from urllib.parse import urlsplit

from visitor import Visitor

EACH = 1
"""Pages of one kind that are opened: the tenth part of a document is like the first."""
ID = re.compile(r"[0-9a-f]{16,}|(?<==)[^&]+|(?<=/)\d+(?=/|$)")
LEFT_OUT = re.compile(r"^/(static|size|p/.*\.\w+$|p/.*/picture/)|/stream$|\.csv$")
"""No page to look at."""
PUBLIC = re.compile(r"/(p/|published|patterns|join|help|contact|accessibility|who-can-see-what)|/$")
LINKS = "els => els.map((each) => each.getAttribute('href'))"


def kind(path: str) -> str:
    """Return the path without its ids: what kind of page it is."""
    return ID.sub("*", path)


def pages(visitor: Visitor, *starts: str, public: bool = True) -> Iterator[str]:
    """Open page after page and yield its path while it is open.

    `public` is whether pages that everybody may see are opened too, beyond those to start with.
    """
    waiting, known, opened = deque(starts), set(starts), Counter[str]()
    while waiting:
        path = waiting.popleft()
        opened[kind(path)] += 1
        if opened[kind(path)] > EACH:
            continue
        page = visitor.go(path)
        for link in page.eval_on_selector_all("main a[href], footer a[href]", LINKS):
            new = _ours(path, link)
            if new and new not in known and (public or not PUBLIC.match(new)):
                known.add(new)
                waiting.append(new)
        yield path


def _ours(page: str, link: str) -> str:
    split = urlsplit(link)
    path = split.path or urlsplit(page).path
    if split.scheme or split.netloc or LEFT_OUT.search(path):
        return ""
    return path + (f"?{split.query}" if split.query else "")


def sent_empty(visitor: Visitor) -> Iterator[str]:
    """Send each form of the open page empty; yield where words come back."""
    here = visitor.page.url
    forms = visitor.page.locator("main form[method=post]")
    for at in range(forms.count()):
        form = forms.nth(at)
        boxes = form.locator("textarea:visible, input[type=text]:visible")
        if not boxes.count():
            continue
        for box in boxes.all():
            box.fill("")
        form.get_by_role("button").last.click()
        visitor.still()
        if visitor.page.locator(".govuk-error-summary, [data-focus]").count():
            yield f"{kind(urlsplit(here).path)} sent empty"
        visitor.go(here)
