"""Access rules for the ways through a DAISY 2.02 book: names, links, what is heard with what."""

import re
from collections import Counter
from collections.abc import Iterator

from lxml import etree

from formats.access.daisy_about import rule
from formats.access.daisy_file import MASTER, NCC, XHTML, TalkingBook, ids, split, words_of
from formats.access.rule import Rule, first_words

_SHORT = re.compile(r"[a-z0-9_-]{1,8}\.[a-z0-9]{1,4}")
"""Eight letters and an ending: what a CD can hold. "html" and "smil" are asked for as they are."""


def _files(book: TalkingBook) -> Iterator[str]:
    if len(book.folders) != 1:
        yield "The files of the talking book do not stand in one folder."
    if MASTER not in book.names:
        yield f"The talking book asks for a file that is not in it: {MASTER}"
    listed = [each.get("src", "") for each in book.master.iter("ref")]
    asked = {*listed, *(name for name, _ in book.links()), *_sounds(book)}
    for name in sorted(asked - {*book.names, ""}):
        yield f"The talking book asks for a file that is not in it: {name}"


def _sounds(book: TalkingBook) -> Iterator[str]:
    for root in book.smils.values():
        yield from (each.get("src", "") for each in root.iter("audio"))


def _names(book: TalkingBook) -> Iterator[str]:
    again = Counter(name.casefold() for name in book.names)
    for name in book.names:
        if not _SHORT.fullmatch(name) or again[name.casefold()] > 1:
            yield f"Some players cannot open a file with this name: {name}"


def _ids(book: TalkingBook) -> Iterator[str]:
    for name, root in (*book.pages.items(), *book.smils.items(), (MASTER, book.master)):
        for mark, count in Counter(ids(root)).items():
            if count > 1:
                yield f"Two places in {name} have the same name: {mark}"


def _links(book: TalkingBook) -> Iterator[str]:
    for heading, (name, mark) in zip(book.headings, book.links(), strict=True):
        there = book.smils.get(name)
        if there is None or mark not in ids(there):
            yield f"This heading leads nowhere: {words_of(heading)}"


def _order(book: TalkingBook) -> Iterator[str]:
    listed = [each.get("src", "") for each in book.master.iter("ref")]
    opened = list(dict.fromkeys(name for name, _ in book.links()))
    if listed != opened:
        yield "The parts stand in another order than the headings."
    for name in book.smils:
        if name not in opened:
            yield f"No heading leads to this part: {name}"


def _shown(book: TalkingBook) -> Iterator[str]:
    there = {name: {*ids(root)} for name, root in book.pages.items()}
    for part, root in book.smils.items():
        for each in root.iter("text"):
            name, mark = split(each.get("src", ""))
            if mark not in there.get(name, ()):
                yield f"Words are said in {part} that are not shown: {mark}"


def _said(book: TalkingBook) -> Iterator[str]:
    """Sentences stand in spans with a name. Headings of a table are said with each of its cells."""
    heard = {each.get("src", "") for root in book.smils.values() for each in root.iter("text")}
    for name, root in book.pages.items():
        for each in root.iter(f"{XHTML}span") if name != NCC else ():
            mark = each.get("id")
            if mark and f"{name}#{mark}" not in heard and not _heads_a_column(each):
                yield f"These words are shown, but not said: {first_words(words_of(each))}"


def _heads_a_column(element: etree._Element) -> bool:
    return next(element.iterancestors(f"{XHTML}th"), None) is not None


WAYS: tuple[Rule[TalkingBook], ...] = (
    rule("daisy-files", "All files of the talking book are there, in one folder.", _files),
    rule("daisy-names", "Every player can open the names of the files.", _names),
    rule("daisy-ids", "No two places in a file have the same name.", _ids),
    rule("daisy-links", "Every heading leads to where it is said.", _links),
    rule("daisy-order", "The parts stand in the order of the headings.", _order),
    rule("daisy-shown", "All that is said is shown.", _shown),
    rule("daisy-said", "All that is shown is said.", _said, "maybe"),
)
