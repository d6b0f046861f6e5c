"""A pronunciation lexicon (W3C PLS 1.0) that somebody brings: its words and plain respellings."""

import json

from lxml import etree

from formats.readers._xml import parse, words_in
from formats.readers.brought import CannotRead

NAMESPACE = "{http://www.w3.org/2005/01/pronunciation-lexicon}"
MOST = 2_000
"""Lines that are read."""
_LONGEST = 300
"""Letters of a line that are read; a longer one is left out."""
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def answer(data: bytes, _name: str) -> bytes:
    """Return the lines as JSON: "language", "lines" of what is written and said, and "left_out".

    Each way of writing gets the lexeme's first alias. Lexemes with sounds in signs alone are left
    out, and counted. Raises CannotRead.
    """
    root = parse(data)
    if root.tag != f"{NAMESPACE}lexicon":
        raise CannotRead("lexicon")
    found = [_pairs(lexeme) for lexeme in root.iter(f"{NAMESPACE}lexeme")]
    lines = [pair for pairs in found for pair in pairs]
    if len(lines) > MOST:
        raise CannotRead("lexicon_long")
    language = (root.get(_LANGUAGE) or "").strip()
    told = {"language": language, "lines": lines, "left_out": sum(not pairs for pairs in found)}
    return json.dumps(told).encode()


def _pairs(lexeme: etree._Element) -> list[tuple[str, str]]:
    said = _words(lexeme, "alias")[:1]
    return [(written, said[0]) for written in _words(lexeme, "grapheme") if said]


def _words(lexeme: etree._Element, name: str) -> list[str]:
    every = (words_in(each) for each in lexeme.iter(f"{NAMESPACE}{name}"))
    return [words for words in every if 0 < len(words) <= _LONGEST]
