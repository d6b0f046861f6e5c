"""Where the links of a document lead: said at the end, so that the text is heard as it reads."""

import re
from collections.abc import Iterator
from typing import assert_never
from urllib.parse import unquote, urlsplit

from content.tree import (
    Block,
    Document,
    Heading,
    ListBlock,
    Paragraph,
    Picture,
    Point,
    Quote,
    Run,
    Runs,
    Table,
)

_LONGEST = 120
"""Characters of an address that anyone can follow by ear; of longer ones only the site is said."""


def addresses(document: Document) -> tuple[tuple[Runs, str], ...]:
    """Return the words and the address of each link once, in reading order.

    A link that shows its own address is not among them: it was said in its place.
    """
    found: dict[str, Runs] = {}
    for block in document.blocks:
        for run in _runs(block):
            address = _sayable(run.link)
            if address and _bare(address) not in _bare(run.text) and run.text.strip():
                found.setdefault(address, (Run(run.text.strip(), language=run.language),))
    return tuple((words, address) for address, words in found.items())


def _runs(block: Block) -> Iterator[Run]:
    match block:
        case Heading() | Paragraph() | Quote():
            yield from block.runs
        case ListBlock():
            for item in block.items:
                yield from item.runs
        case Table():
            for row in block.rows:
                for cell in row:
                    yield from cell
        case Point():
            for line in block.lines:
                yield from line
        case Picture():
            return
        case _:
            assert_never(block)


def _sayable(link: str) -> str:
    """Return the address without its scheme and its fine print; "" where it leads nowhere."""
    scheme, _, rest = link.partition(":")
    match scheme.lower():
        case "mailto" | "tel":
            return unquote(rest.partition("?")[0])
        case "http" | "https":
            return rest.strip("/") if len(rest) <= _LONGEST else _site(link)
        case _:
            return ""


def _site(link: str) -> str:
    try:
        return urlsplit(link).hostname or ""
    except ValueError:
        return ""


def _bare(text: str) -> str:
    """Return what tells two ways of writing one address or number apart."""
    return re.sub(r"^www\.|[^\w@+.]|^(?:\+44|0)", "", text.lower()).strip(".")
