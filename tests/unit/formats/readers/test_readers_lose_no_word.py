"""However oddly the tags of a page lie inside each other, no word of it is lost."""

import random

import pytest

from content.tree import plain_text
from formats.readers._collecting import Collector
from formats.readers._finishing import finish
from formats.readers.html import read_page

_NAMES = (
    "p div section h1 h2 ul ol li blockquote table tr td th caption figure figcaption b a pre dl dd"
)
_TAGS = _NAMES.split()


def _odd_page(seed: int) -> tuple[str, set[str]]:
    """Return a page of tags opened and closed at random, and the words in it."""
    chance = random.Random(seed)
    page, words, still_open = ["<body>"], {"first"}, [""]
    for number in range(40):
        choice = chance.random()
        if choice < 0.4:
            still_open.append(chance.choice(_TAGS))
            page.append(f"<{still_open[-1]}>")
        elif choice < 0.6 and still_open[-1]:
            page.append(f"</{still_open.pop()}>")
        else:
            words.add(f"word{number}")
            page.append(f" word{number} ")
    return "".join([*page, " first "]), words


@pytest.mark.parametrize("seed", range(60))
def test_no_word_of_an_odd_page_is_lost(seed: int) -> None:
    page, words = _odd_page(seed)
    found = Collector()
    read_page(page.encode(), found)
    document = finish(found, "html", "plan.html").document
    assert words <= set(f"{document.title} {plain_text(document)}".split())
