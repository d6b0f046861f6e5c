"""How long an easy-read booklet is, and what we say about it."""

from dataclasses import replace

import pytest
from golden.documents import all_documents, assets, easy_read, english

from content.tree import Block, Heading, Point, Run
from formats.access.length import booklet_pages, length_words
from formats.format import Options, no_progress
from formats.writers.easy_read_word import FORMAT


def points(count: int) -> tuple[Block, ...]:
    image = next(b.image for b in easy_read().blocks if isinstance(b, Point) and b.image)
    head: Block = Heading("h", 1, (Run("What we do"),))
    said = (Point(f"p{n}", ((Run(f"This is point {n}."),),), image) for n in range(count))
    return (head, *said)


@pytest.mark.parametrize("name", ["easy_read", "easy_read_welsh", "easy_read_arabic"])
def test_the_pages_are_counted_without_the_pictures_themselves(name: str) -> None:
    document = all_documents()[name]
    made = FORMAT.write(document, Options(), assets(), no_progress)
    assert booklet_pages(document) == pytest.approx(made.pages, abs=1)


def test_a_long_booklet_is_told_so_and_a_very_long_one_is_better_two() -> None:
    short, long, longest = (replace(easy_read(), blocks=points(n)) for n in (20, 60, 120))
    assert length_words(booklet_pages(short)) == ""
    assert 20 <= booklet_pages(long) < 24
    assert "Can it be shorter?" in length_words(booklet_pages(long))
    assert "Make two booklets." in length_words(booklet_pages(longest))


def test_only_easy_read_is_a_booklet() -> None:
    assert booklet_pages(english()) == 0
    assert booklet_pages(replace(easy_read(), language="xx")) == 0


@pytest.mark.parametrize(
    ("pages", "words"),
    [(0, ""), (19, ""), (20, "may get tired"), (23, "may get tired"), (24, "two booklets")],
)
def test_the_words_change_at_twenty_and_at_twenty_four_pages(pages: int, words: str) -> None:
    assert words in length_words(pages)
    assert bool(length_words(pages)) is bool(words)
