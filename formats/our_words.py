"""The words that a file adds around people's own, to know them where a file carries no marks."""

from collections.abc import Iterator, Sequence

from content.languages import get
from content.tree import Block, Document, texts
from formats.writers._matter import about, back, front_lines, words_we_used


def without_our_words(blocks: Sequence[Block], marked: set[str], document: Document) -> list[Block]:
    """Return the blocks without those that only say what a file of this document adds by itself.

    `marked` holds the ids of blocks whose mark says that they are people's words.
    """
    ours = {_bare(text) for text in _added(document)}
    return [
        block
        for block in blocks
        if block.id in marked or not all(_bare(text) in ours for text in texts(block))
    ]


def _added(document: Document) -> Iterator[str]:
    language = get(document.language)
    yield from language.labels.values() if language else ()
    yield from (document.title, document.purpose, *front_lines(document))
    for block in (*about(document), *words_we_used(document), *back(document)):
        yield from texts(block)
    for word in document.hard_words:
        yield from (word.term, word.meaning, f"{word.term}: {word.meaning}")


def _bare(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
