"""Access rules for what a DAISY 2.02 book says about itself, and for its words and pictures."""

from collections import Counter
from collections.abc import Callable, Iterator

from lxml import etree

from formats.access.daisy_file import (
    HEADINGS,
    MASTER,
    XHTML,
    XML_LANG,
    TalkingBook,
    meta,
    metas,
    words_of,
)
from formats.access.rule import Level, Rule

AGAIN = "Make the file again. If it stays, tell the person who runs this."
ONCE = (
    *("dc:title", "dc:format", "dc:identifier", "dc:language"),
    *("dc:publisher", "ncc:charset", "ncc:pageFront", "ncc:pageNormal", "ncc:pageSpecial"),
    *("ncc:tocItems", "ncc:totalTime"),
)
"""What the specification asks of the way in. Languages may be several.

It asks for a creator and a date too: a document that has none had better say nothing untrue.
"""
_SEVERAL = frozenset({"dc:language"})
_IN_PARTS = ("dc:format", "ncc:timeInThisSmil")
_PAGES = {"ncc:pageFront": "front", "ncc:pageNormal": "normal", "ncc:pageSpecial": "special"}


def rule(
    name: str, promise: str, find: Callable[[TalkingBook], Iterator[str]], level: Level = "look"
) -> Rule[TalkingBook]:
    """Return a rule about talking books; `find` yields where it is broken."""
    return Rule(name, promise, lambda book: tuple(find(book)), AGAIN, level)


def _about(book: TalkingBook) -> Iterator[str]:
    said = Counter(name for name, content in metas(book.ncc) if content)
    for name in ONCE:
        if not said[name] or (said[name] > 1 and name not in _SEVERAL):
            yield f"The talking book does not say this once: {name}"
    if said["dc:date"] > 1:
        yield "The talking book does not say this once: dc:date"
    if meta(book.ncc, "dc:format") != "Daisy 2.02":
        yield "The talking book does not say that it is DAISY 2.02."


def _parts_say(book: TalkingBook) -> Iterator[str]:
    for name, root in (*book.smils.items(), (MASTER, book.master)):
        asked = (*_IN_PARTS, *(("ncc:totalElapsedTime",) if name != MASTER else ()))
        for wanted in asked:
            if not meta(root, wanted):
                yield f"{name} does not say this: {wanted}"


def _counts(book: TalkingBook) -> Iterator[str]:
    body = book.ncc.find(f"{XHTML}body")
    items = [] if body is None else [each for each in body if isinstance(each.tag, str)]
    depth = max((HEADINGS.index(each.tag) + 1 for each in book.headings), default=0)
    right = {"ncc:tocItems": len(items), "ncc:files": len(book.names), "ncc:depth": depth}
    for name, kind in _PAGES.items():
        right[name] = sum(each.get("class") == f"page-{kind}" for each in items)
    for name, count in right.items():
        said = meta(book.ncc, name)
        if said and said != str(count):
            yield f"The talking book counts wrong: {name}"


def _language(book: TalkingBook) -> Iterator[str]:
    for name, root in book.pages.items():
        if not root.get("lang") or root.get("lang") != root.get(XML_LANG):
            yield f"This page does not say its language: {name}"


def _title(book: TalkingBook) -> Iterator[str]:
    first = next(iter(book.headings), None)
    if first is None or first.get("class") != "title" or first.tag != HEADINGS[0]:
        yield "The talking book does not begin with its title."


def _headings(book: TalkingBook) -> Iterator[str]:
    before = 0
    for each in book.headings:
        level = HEADINGS.index(each.tag) + 1
        if level > before + 1:
            yield f"A heading level is skipped before: {words_of(each)}"
        before = level
        if not words_of(each):
            yield "A heading is empty."


def _alt(book: TalkingBook) -> Iterator[str]:
    for each in _pictures(book):
        if each.get("alt") is None:
            yield "A picture has no words."


def _alone(book: TalkingBook) -> Iterator[str]:
    for each in _pictures(book):
        if each.get("src") not in book.names:
            yield f"The talking book asks for a file that is not in it: {each.get('src')}"
    for root in book.pages.values():
        for tag in ("script", "object", "iframe", "embed"):
            yield from (
                "A page of the talking book runs a program." for _ in root.iter(XHTML + tag)
            )


def _pictures(book: TalkingBook) -> Iterator[etree._Element]:
    for root in book.pages.values():
        yield from root.iter(f"{XHTML}img")


ABOUT: tuple[Rule[TalkingBook], ...] = (
    rule("daisy-about", "The talking book says what it is and who made it.", _about),
    rule("daisy-parts-say", "Every part says how long it is and what came before.", _parts_say),
    rule("daisy-counts", "What the talking book counts is right.", _counts),
    rule("daisy-language", "Every page of the talking book says its language.", _language),
    rule("daisy-title", "The talking book begins with its title.", _title),
    rule("daisy-headings", "Headings of the talking book skip no level.", _headings),
    rule("daisy-alt-text", "Every picture has words or is marked as decoration.", _alt),
    rule("daisy-alone", "The talking book holds all that it shows, and runs no programs.", _alone),
)
