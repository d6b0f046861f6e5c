"""Ways to reach the group: each with its picture in easy read, and a link where there is one."""

import re
from collections.abc import Iterator
from itertools import groupby

from content.tree import Block, Document, Paragraph, Point, Run, Runs
from formats.block_marks import OWN
from formats.own_pictures import Name, own_picture

_MAIL = re.compile(r"[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+")
_WEB = re.compile(r"https?://\S+")
_PHONE = re.compile(r"(?<![\w+])\+?\(?\d[\d\u00a0 ().-]{7,18}\d(?!\w)")
_WAYS: tuple[tuple[Name, re.Pattern[str], str], ...] = (
    ("web", _WEB, ""),
    ("email", _MAIL, "mailto:"),
    ("phone", _PHONE, "tel:"),
)


def contact_blocks(document: Document) -> tuple[Block, ...]:
    """Return one paragraph a way; in easy read one point a way, an address in one point."""
    lines = [line.strip() for line in document.contact.splitlines() if line.strip()]
    if document.kind == "easy_read":
        return tuple(_points(lines))
    return tuple(Paragraph(f"{OWN}contact-{n}", contact_runs(line)) for n, line in enumerate(lines))


def contact_places(document: Document) -> tuple[str, ...]:
    """Return the id of the block in which each line of the contact stands, in order."""
    blocks = contact_blocks(document)
    counts = (len(block.lines) if isinstance(block, Point) else 1 for block in blocks)
    return tuple(
        block.id for block, count in zip(blocks, counts, strict=True) for _ in range(count)
    )


def contact_runs(line: str) -> Runs:
    """Return the words of one line: a web or mail address or a phone number becomes a link."""
    for _, pattern, scheme in _WAYS:
        if found := pattern.search(line):
            before, after = line[: found.start()], line[found.end() :]
            parts = (Run(before), Run(found[0], link=_address(scheme, found[0])), Run(after))
            return tuple(run for run in parts if run.text)
    return (Run(line),)


def _address(scheme: str, shown: str) -> str:
    return scheme + (re.sub(r"[^\d+]", "", shown) if scheme == "tel:" else shown)


def _points(lines: list[str]) -> Iterator[Point]:
    for number, (way, group) in enumerate(groupby(lines, key=_way)):
        said = tuple(contact_runs(line) for line in group)
        for part, runs in enumerate([said] if way == "post" else [(line,) for line in said]):
            yield Point(f"{OWN}contact-{number}-{part}", runs, own_picture(way))


def _way(line: str) -> Name:
    """What no address or number tells is taken for the post."""
    return next((name for name, pattern, _ in _WAYS if pattern.search(line)), "post")
