"""The golden documents: what every format is made from in the tests."""

from golden.arabic import arabic, easy_read_arabic
from golden.build import cells, item, say
from golden.english import easy_read, english
from golden.pictures import (
    TABLE,
    assets,
    svg,
)
from golden.welsh import easy_read_welsh, welsh

from content.tree import (
    Document,
    Heading,
    ListBlock,
    Paragraph,
    Picture,
    Table,
)

__all__ = [
    "all_documents",
    "arabic",
    "assets",
    "easy_read",
    "easy_read_arabic",
    "easy_read_welsh",
    "english",
    "long",
    "welsh",
]


def long() -> Document:
    """About fifty pages: eighty sections, each with a list, and a table now and then."""
    blocks: list[Heading | Paragraph | ListBlock | Table | Picture] = []
    for n in range(1, 81):
        blocks.append(Heading(f"h{n}", 1 if n % 4 == 1 else 2, say(f"Part {n}: what we found")))
        for m in range(1, 6):
            words = f"In visit {m} of part {n} we asked people what they wanted. " * 5
            blocks.append(Paragraph(f"p{n}-{m}", say(words.strip())))
        blocks.append(
            ListBlock(f"l{n}", (item("A quiet room"), item("A ramp"), item("Tea")), n % 2 == 0)
        )
        if n % 10 == 0:
            rows = tuple(cells(f"Place {k}", str(k * n)) for k in range(1, 13))
            blocks.append(Table(f"t{n}", (cells("Place", "Visits"), *rows), caption=f"Visits {n}"))
            blocks.append(Picture(f"i{n}", svg(TABLE, f"People at table {n}")))
    return Document(
        "Everything we found", "en-GB", tuple(blocks), date="2026-01-31", group="Visitors"
    )


def all_documents() -> dict[str, Document]:
    """Every golden document by the name of its function."""
    makers = (english, welsh, arabic, easy_read, easy_read_welsh, easy_read_arabic, long)
    return {make.__name__: make() for make in makers}
