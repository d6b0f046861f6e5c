"""Documents that nobody would write, and that somebody will: each is legal, so each is tried."""

from collections.abc import Mapping
from itertools import cycle

from any_tree import ADDRESSES, CODES, ODD_WORDS
from golden.pictures import HAND, key, svg

from content.tree import (
    Document,
    EditionKind,
    HardWord,
    Heading,
    Image,
    ListBlock,
    ListItem,
    Paragraph,
    Picture,
    Point,
    Quote,
    Run,
    Runs,
    Table,
)


def said(text: str) -> Runs:
    return (Run(text),)


def document(*blocks: object, language: str = "en", kind: EditionKind = "standard") -> Document:
    return Document("A paper", language, tuple(blocks), kind=kind, group="Friends")  # type: ignore[arg-type]


def every_odd_word(language: str, kind: EditionKind) -> Document:
    """Return a document with each odd text in each kind of block, in the given language."""
    code = cycle(CODES)
    blocks = [
        made
        for n, text in enumerate(ODD_WORDS)
        for made in (
            Heading(f"h{n}", 1 + n % 5, said(text), next(code)),
            Paragraph(f"p{n}", (Run(text, True), Run(text, language=next(code))), next(code)),
            Quote(f"q{n}", said(text)),
            ListBlock(f"l{n}", (ListItem(said(text)), ListItem(said(text), 1)), n % 2 == 0),
            Table(f"t{n}", ((said(text), said("b")), (said("c"), said(text))), caption=text),
            Picture(f"i{n}", svg(HAND, f"Hand {text}"), text),
            Point(f"x{n}", (said(text), said("Short.")), svg(HAND, "A hand")),
        )
    ]
    hard = tuple(HardWord(text or "word", f"It means {text}") for text in ODD_WORDS)
    return Document(
        ODD_WORDS[5] + ODD_WORDS[8],
        language,
        tuple(blocks),
        kind=kind,
        purpose=ODD_WORDS[9],
        group=ODD_WORDS[10],
        credits=ODD_WORDS[:3],
        date="soon",
        version=ODD_WORDS[4],
        contact="\n".join(ODD_WORDS),
        checked_by=ODD_WORDS[3:7],
        hard_words=hard,
        draft=True,
        translated_by=ODD_WORDS[6],
    )


def wide_table() -> Document:
    """Return a table of 40 columns, their words short and long."""
    head = tuple(said(f"Column {n}") for n in range(40))
    rows = tuple(tuple(said(f"cell{n}x{row} " * (n % 3)) for n in range(40)) for row in range(5))
    return document(Table("t", (head, *rows), caption="Forty columns"), Paragraph("p", said("End")))


def deep_list(*, ordered: bool) -> Document:
    """Return a list inside a list, forty times, and back out again."""
    depths = (*range(40), 0)
    items = tuple(ListItem(said(f"depth{depth}"), depth) for depth in depths)
    return document(ListBlock("l", items, ordered, start=9))


def long_document(count: int) -> Document:
    """Return about this many words under headings, in paragraphs of a hundred words."""
    text = ("The group said what it wants and the council wrote it down for them. " * 8).strip()
    size = len(text.split())
    blocks = [
        Heading(f"h{n}", 1, said(f"Part {n}")) if n % 20 == 0 else Paragraph(f"p{n}", said(text))
        for n in range(count // size)
    ]
    return document(*blocks)


LINKS = tuple(Run(f"link{n}", link=address) for n, address in enumerate(ADDRESSES))
NOT_A_PICTURE = Image(key(b"not a picture"), "A picture that is none", "image/png")
LOST = Image("0" * 64, "A picture that is not there", "image/svg+xml")

BAD: Mapping[str, Document] = {
    "nothing at all": Document("", "en", ()),
    "nothing at all, easy read": Document("", "ar", (), kind="easy_read"),
    "one word": Document("One", "cy", (Paragraph("p", said("Un")),)),
    "only a heading": document(Heading("h", 5, said("Deep"))),
    "empty blocks": document(
        Heading("h", 1, ()),
        Paragraph("p", ()),
        Quote("q", said("")),
        ListBlock("l", ()),
        ListBlock("l", (ListItem(()),)),
        Table("t", ()),
        Table("t", ((),)),
        Table("t", (((), ()), ((), ()))),
        Point("x", ()),
        Point("x", ((), ())),
    ),
    "the same id thrice": document(*(Paragraph("p", said(f"Part {n}")) for n in range(3))),
    "forty columns": wide_table(),
    "a deep list": deep_list(ordered=False),
    "a deep list with numbers": deep_list(ordered=True),
    "a list that begins deep": document(ListBlock("l", (ListItem(said("deep"), 7),), True, "", 0)),
    "odd addresses": document(Paragraph("p", LINKS)),
    "odd addresses, easy read": document(Point("x", (LINKS,)), kind="easy_read"),
    "every odd word": every_odd_word("en-GB", "standard"),
    "every odd word, Welsh easy read": every_odd_word("cy", "easy_read"),
    "every odd word, Arabic": every_odd_word("ar", "standard"),
    "a lost picture": document(Picture("i", LOST), Paragraph("p", said("Words"))),
    "a lost picture, easy read": document(Point("x", (said("Words"),), LOST), kind="easy_read"),
    "no picture at all": document(Picture("i", NOT_A_PICTURE), Paragraph("p", said("Words"))),
    "all in Chinese": document(*(Paragraph(f"p{n}", said("我们必须去。" * 40)) for n in range(9))),
    "a language we do not know": document(Paragraph("p", said("Bonjour")), language="fr"),
    "a very long title": Document("Long title " * 300, "pl", (), purpose="p" * 999),
    "one paragraph of 5,000 words": document(Paragraph("p", said("word " * 5000))),
    "a point of 2,000 words": document(
        Point("x", (said("word " * 2000),), svg(HAND, "A hand")), kind="easy_read"
    ),
    "a table with one huge cell": document(Table("t", ((said("a"), said("word " * 3000)),))),
}
