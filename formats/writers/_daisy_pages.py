"""What every file of a DAISY book shares: its head, its names, and how times are written."""

from dataclasses import dataclass
from hashlib import sha256

from content.languages import direction_of
from content.tree import Document
from formats.writers._html import Html, element, joined, old_page, old_tree, said
from formats.writers._page_words import language_tag

NCC, MASTER, CONTENT = "ncc.html", "master.smil", "content.html"


def part_name(number: int) -> str:
    """Return the name of a part's files without its ending: eight letters at most, for a CD."""
    return f"part{number:04}"


@dataclass(frozen=True, slots=True)
class About:
    """What all files of one book say about it."""

    title: str
    identifier: str

    def metas(self) -> Html:
        """Return what every SMIL file says first."""
        return joined(
            (
                meta("dc:format", "Daisy 2.02"),
                meta("dc:identifier", self.identifier),
                meta("dc:title", self.title),
                meta("ncc:generator", "Share the Pen"),
            )
        )


def about(document: Document) -> About:
    """Return what the book is called; another word in it gives another identifier."""
    digest = sha256(repr(document).encode("utf-8")).hexdigest()
    return About(line(document.title), f"stp-{digest[:32]}")


def meta(name: str, content: str, scheme: str | None = None) -> Html:
    """Return one thing that a file says about itself."""
    return element("meta", name=name, content=content, scheme=scheme)


def page(document: Document, metas: Html, body: Html) -> Html:
    """Return a whole XHTML file in the language and direction of the document."""
    tag = language_tag(document.language)
    kind = {"http_equiv": "Content-type", "content": "text/html; charset=utf-8"}
    title = element("title", said(line(document.title)))
    root = element(
        "html",
        element("head", element("meta", **kind), title, metas),
        element("body", body),
        xmlns="http://www.w3.org/1999/xhtml",
        lang=tag,
        dir=direction_of(document.language),
    )
    return old_page(root)


def smil(metas: Html, body: Html) -> Html:
    """Return a whole SMIL file. Its one region is where players show the words."""
    layout = element("layout", element("region", id="textView"))
    return old_tree(element("smil", element("head", metas, layout), element("body", body)))


def line(text: str) -> str:
    """Return the words on one line."""
    return " ".join(text.split())


def clock(seconds: float) -> str:
    """Return "00:01:02", as the books of 2001 write times."""
    whole = round(seconds)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}"
