"""The words of a tree with their language, as access rules read them."""

from collections.abc import Iterator

from content.tree import Document, Run, language_of, plain, stretches


def all_runs(document: Document) -> Iterator[Run]:
    """Yield every run of the document in reading order."""
    for block in document.blocks:
        for runs in stretches(block):
            yield from runs


def pieces(document: Document) -> Iterator[tuple[str, str]]:
    """Yield every stretch as language and words, the meanings of hard words last."""
    for block in document.blocks:
        for runs in stretches(block):
            yield language_of(block, document), plain(runs)
    for word in document.hard_words:
        yield document.language, word.meaning
