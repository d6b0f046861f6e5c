"""Documents of so many pages in which no sentence comes twice."""

from itertools import product

from content.tree import Block, Document, Heading, Paragraph, Run

WORDS_A_PAGE = 400
_WHO = ("The group", "Our council", "A support worker", "The health team", "Somebody you trust")
_DOES = ("will write to", "can ring", "may visit", "has asked", "meets", "listens to")
_WHOM = ("people who live alone", "carers in our area", "your family", "members of the panel")
_WHEN = (
    "on 3 March 2026",
    "from 10am to 4pm",
    "at least 4 times a year",
    "before the next meeting",
    "about the £12.50 for a taxi",
    "on 01632 960 001",
    "and writes down what they said",
)
_SENTENCES = [f"{' '.join(words)}." for words in product(_WHO, _DOES, _WHOM, _WHEN)]
_STEP = 61
"""Has no divisor with the number of sentences, so that neighbours differ in every part."""


def document(pages: int, *, changed: bool = False) -> Document:
    """Return easy paragraphs of three sentences, a heading on each page, one sentence changed."""
    blocks: list[Block] = []
    at = words = 0
    for page in range(1, pages + 1):
        blocks.append(Heading(f"h{page}", 1, (Run(f"Part {page}"),)))
        while words < page * WORDS_A_PAGE:
            three = [_SENTENCES[(at + n) * _STEP % len(_SENTENCES)] for n in range(3)]
            if changed and page == max(1, pages // 2) and blocks[-1].id == f"h{page}":
                three[0] = "This one sentence is new."
            blocks.append(Paragraph(f"p{at}", (Run(" ".join(three)),)))
            words += sum(len(one.split()) for one in three)
            at += 3
    return Document("What we plan", "en", tuple(blocks), group="The Group")
