"""A long golden document: no two of its paragraphs are the same, as in a real report."""

from golden.build import cells, item, say
from golden.pictures import TABLE, svg

from content.tree import Block, Document, Heading, ListBlock, Paragraph, Picture, Table

PLACES = ("library", "day centre", "clinic", "bus station", "town hall", "swimming pool", "school")
MATTERS = ("Getting in", "Being heard", "Time and money", "Help at the desk", "Words and signs")
WHO = ("Aled", "Mina", "The Tuesday group", "A carer", "Somebody who uses a chair", "Our driver")
DID = ("asked for", "waited for", "told us about", "could not find", "was glad of", "wrote down")
WHAT = ("a quiet room", "the ramp", "a map in big print", "the lift", "clear signs", "a warm drink")
WHY = ("to sit with", "and told", "as agreed with", "and wrote to", "thanks to", "rang", "met")
WHOM = ("a friend", "the manager", "two others", "the nurse", "a neighbour", "the cook", "all")
WHEN = ("in spring", "on the first visit", "after lunch", "before the doors opened", "twice")
SECTIONS = 22
"""Sections of a report of about fifty pages."""


def long(sections: int = SECTIONS) -> Document:
    """Return a report: about two pages and a half a section, whatever their number."""
    blocks = tuple(block for number in range(1, sections + 1) for block in _section(number))
    return Document("Everything we found", "en-GB", blocks, date="2026-01-31", group="Visitors")


def _section(n: int) -> list[Block]:
    place, matter = PLACES[n % len(PLACES)], MATTERS[n % len(MATTERS)]
    blocks: list[Block] = [
        Heading(f"h{n}", 1 if n % 5 == 1 else 2, say(f"{matter}: the {place}, part {n}")),
        *(Paragraph(f"p{n}-{m}", say(" ".join(_sentences(n * 8 + m)))) for m in range(8)),
        ListBlock(f"l{n}", tuple(item(_said(n + m * 11)) for m in range(4)), n % 2 == 0),
    ]
    if n % 5 == 0:
        rows = tuple(cells(f"{who} {n}", str(k * n)) for k, who in enumerate(WHO))
        blocks.append(Table(f"t{n}", (cells("Who", "Visits"), *rows), caption=f"Visits {n}"))
        blocks.append(Picture(f"i{n}", svg(TABLE, f"People at table {n}")))
    return blocks


def _sentences(seed: int) -> list[str]:
    return [_said(seed * 5 + k) for k in range(5)]


def _said(seed: int) -> str:
    """Return one sentence; the same seed, the same sentence."""
    who, did = WHO[seed % 6], DID[seed // 6 % 6]
    what, when = WHAT[(seed // 36 + seed) % 6], WHEN[seed % 5]
    why = f"{WHY[seed // 5 % 7]} {WHOM[seed // 4 % 7]}"
    return f"In note {seed} {who} {did} {what} at the {PLACES[seed % 7]} {when}, {why}."
