"""Every heading, word, alt text, language mark and link of the tree is found again in every file.

The files are read by another tool than the one that wrote them (`tests/read_back`).
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import takewhile
from typing import TypeVar

import pytest
from golden.documents import all_documents
from golden.made import WRITTEN, named, read_back

from content.languages import base_code
from content.tree import (
    Block,
    Document,
    Heading,
    Paragraph,
    Picture,
    Quote,
    Run,
    images,
    plain,
    texts,
)
from formats.access.tree_words import all_runs
from formats.format import Format

Sought = TypeVar("Sought")
Found = TypeVar("Found")

ARABIC = re.compile("[\u0600-\u06ff]")

every_file = pytest.mark.parametrize(("made_as", "name"), named(WRITTEN))


def bare(text: str) -> str:
    """Letters only: line breaks and marks differ between formats."""
    told = unicodedata.normalize("NFKC", text)
    return "".join(letter for letter in told if letter.isalnum()).casefold()


def lost(
    sought: Iterable[Sought], found: Sequence[Found], same: Callable[[Sought, Found], bool]
) -> list[Sought]:
    """Return what is not found in this order; other things may stand between."""
    missing, at = [], 0
    for each in sought:
        place = next((n for n in range(at, len(found)) if same(each, found[n])), None)
        if place is None:
            missing.append(each)
        else:
            at = place + 1
    return missing


def joined(text: str, suffix: str) -> bool:
    """Say whether it is Arabic in PDF: pdftotext tells joined letters in another order."""
    return suffix == ".pdf" and bool(ARABIC.search(text))


@every_file
def test_every_word_is_in_the_file(made_as: Format, name: str) -> None:
    """Word by word: a page number or the address of a link may stand inside a sentence."""
    read = read_back(made_as.id, name).words
    words = {word for piece in pieces(all_documents()[name]) for word in piece.split()}
    apart = {word for word in words if joined(word, made_as.suffix)}
    whole = bare(read)
    assert sorted(word for word in words - apart if bare(word) not in whole) == []
    assert sorted(word for word in apart if not stirred(bare(word), whole)) == []


def stirred(word: str, read: str) -> bool:
    """Say whether the letters of the word stand together, in whatever order."""
    wanted, size = sorted(word), len(word)
    return any(sorted(read[at : at + size]) == wanted for at in range(len(read) - size + 1))


def pieces(document: Document) -> list[str]:
    """Return all that must be found: the words of every block, alt text, title and meanings."""
    found = [text for block in document.blocks for text in texts(block)]
    found += [word.meaning for word in document.hard_words]
    found += [image.alt for image in images(document) if not image.decorative]
    return [document.title, document.group, *document.checked_by, *found]


@every_file
def test_blocks_stand_in_the_order_of_the_tree(made_as: Format, name: str) -> None:
    read, at, missing = bare(read_back(made_as.id, name).words), 0, []
    for opening in openings(all_documents()[name].blocks):
        if joined(opening, made_as.suffix):
            continue
        place = read.find(bare(opening), at)
        if place < 0:
            missing.append(opening)
        at = max(at, place + len(bare(opening)))
    assert missing == []


def openings(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield the first three words of each block; pictures have their own test.

    Only those in one language: braille is read back in one language at a time.
    """
    for block in blocks:
        if not isinstance(block, Picture):
            yield " ".join(in_one_language(block).split()[:3])


def in_one_language(block: Block) -> str:
    if not isinstance(block, Heading | Paragraph | Quote):
        return texts(block)[0]
    first = block.runs[0].language
    return plain(tuple(takewhile(lambda run: run.language == first, block.runs)))


@every_file
def test_headings_are_whole_with_their_level(made_as: Format, name: str) -> None:
    headings = [block for block in all_documents()[name].blocks if isinstance(block, Heading)]
    read = read_back(made_as.id, name)
    if read.headings is None:
        words = bare(read.words)
        assert [h for h in headings if bare(plain(h.runs)) not in words] == []
        return
    down = outer_level(headings, read.headings) - 1
    assert lost(headings, read.headings, lambda h, r: is_heading(h, r, down)) == []


def outer_level(headings: Sequence[Heading], read: Sequence[tuple[int, str]]) -> int:
    """Return the level that the file gives an outermost heading: under a title it is the next."""
    words = {bare(plain(heading.runs)) for heading in headings if heading.level == 1}
    return min(level for level, said in read if bare(said) in words)


def is_heading(heading: Heading, read: tuple[int, str], down: int) -> bool:
    return (heading.level + down, bare(plain(heading.runs))) == (read[0], bare(read[1]))


@every_file
def test_pictures_keep_their_words_whole_and_in_order(made_as: Format, name: str) -> None:
    alts = [image.alt for image in images(all_documents()[name]) if not image.decorative]
    read = read_back(made_as.id, name)
    if read.alts is None:
        assert [alt for alt in alts if bare(alt) not in bare(read.words)] == []
        return
    in_text = alts[: len(alts) - sum(bool(w.image) for w in all_documents()[name].hard_words)]
    assert lost(in_text, read.alts, str.__eq__) == []
    assert set(alts) - set(read.alts) == set()


@every_file
def test_every_language_is_marked(made_as: Format, name: str) -> None:
    read = read_back(made_as.id, name).languages
    if read is not None:
        assert languages(all_documents()[name]) - {base_code(code) for code in read} == set()


def languages(document: Document) -> set[str]:
    own = {document.language, *(block.language for block in document.blocks)}
    return {base_code(code) for code in own | {run.language for run in all_runs(document)} if code}


@every_file
def test_every_link_has_its_words_and_leads_where_it_should(made_as: Format, name: str) -> None:
    links = [run for run in all_runs(all_documents()[name]) if run.link]
    read = read_back(made_as.id, name)
    if read.links is None:
        addresses = [run.link.removeprefix("mailto:").removeprefix("tel:") for run in links]
        assert [each for each in addresses if bare(each) not in bare(read.words)] == []
        return
    assert lost(links, read.links, lambda run, to: leads(run, to, made_as.suffix)) == []


def leads(run: Run, to: tuple[str, str], suffix: str) -> bool:
    same_words = bare(run.text) == bare(to[0]) or joined(run.text, suffix)
    return same_words and run.link == to[1]
