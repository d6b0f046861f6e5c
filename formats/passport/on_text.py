"""Rules about the words of a tree that no other part of the house asks: for passports only."""

import re
from collections.abc import Iterator

from content.languages import get
from content.tree import Document, Point, language_of, plain
from formats.access.rule import Rule
from formats.access.tree_words import pieces

LONGEST_SENTENCE = 25
"""Words, in a document that is not easy read: GOV.UK."""
_ROMAN = re.compile(r"(?<![\w.])(?:X{0,2}(?:IX|IV|V?I{2,3}|VI|XI)|XII|XIII)(?![\w.])")
"""Numbers in Roman letters up to 39, but those of one letter: "I" is a word."""


def _sentences(language: str, text: str) -> list[str]:
    known = get(language) or get("en")
    spans = known.sentences(text) if known else ((0, len(text)),)
    return [text[start:end] for start, end in spans if text[start:end].strip()]


def _long(document: Document) -> tuple[str, ...]:
    if document.kind == "easy_read":
        return ()
    return tuple(
        f"A sentence has {len(said.split())} words: {said.strip()[:60]}"
        for language, text in pieces(document)
        for said in _sentences(language, text)
        if len(said.split()) > LONGEST_SENTENCE
    )


def _on_one_line(document: Document) -> tuple[str, ...]:
    return tuple(
        f"Two sentences stand on one line: {text[:60]}"
        for language, text in _lines(document)
        if len(_sentences(language, text)) > 1
    )


def _lines(document: Document) -> Iterator[tuple[str, str]]:
    for block in document.blocks:
        if isinstance(block, Point):
            yield from ((language_of(block, document), plain(line)) for line in block.lines)


def _roman(document: Document) -> tuple[str, ...]:
    found = (_ROMAN.findall(text) for _language, text in pieces(document))
    return tuple(f"A number is in Roman letters: {each}" for each in sorted(set().union(*found)))


ON_TEXT: tuple[Rule[Document], ...] = (
    Rule(
        "text-long-sentences",
        "No sentence has more than 25 words.",
        _long,
        "Make two sentences of it.",
    ),
)
ON_EASY_TEXT: tuple[Rule[Document], ...] = (
    Rule(
        "text-new-line",
        "Every sentence starts on a new line.",
        _on_one_line,
        "Start a new line after each sentence.",
    ),
    Rule(
        "text-roman",
        "No number is in Roman letters.",
        _roman,
        "Write the number in digits, such as 4.",
    ),
)


def text_rules(document: Document) -> tuple[Rule[Document], ...]:
    """Return the rules that concern this kind of edition."""
    return ON_EASY_TEXT if document.kind == "easy_read" else ON_TEXT
