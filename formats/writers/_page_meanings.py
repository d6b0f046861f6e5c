"""Hard words on a web page and in a book: what they mean, beside their words and in the list."""

from content.tree import Document, HardWord
from formats.block_marks import OWN, mark_of
from formats.writers._html import Html, element, said
from formats.writers._matter import word_id
from formats.writers._meanings import key_of
from formats.writers._page_blocks import Maker


def word_addresses(document: Document, file: str = "") -> dict[str, str]:
    """Return where the entry of each hard word is, by the word's key; `file` holds the list."""
    words = enumerate(document.hard_words)
    return {key_of(word.term): f"{file}#{mark_of(word_id(n))}" for n, word in words}


def met(place: int, words: tuple[HardWord, ...]) -> Html:
    """Return the meanings that stand beside the words they belong to, at this place."""
    lines = (
        element("p", element("strong", said(word.term)), said(f": {word.meaning}"))
        for word in words
    )
    own = mark_of(f"{OWN}met-{place}")
    return element("div", *lines, class_="meaning", id=own) if words else Html("")


def entries(words: tuple[HardWord, ...], maker: Maker) -> Html:
    """Return the list of the words with their meanings, each with its mark."""
    return element("dl", *(_entry(number, word, maker) for number, word in enumerate(words)))


def _entry(number: int, word: HardWord, maker: Maker) -> Html:
    term = element("dfn", said(word.term))
    shown = maker.picture(word.image) if word.image else Html("")
    meaning = element("dd", said(word.meaning), shown)
    return element("div", element("dt", term), meaning, id=mark_of(word_id(number)))
