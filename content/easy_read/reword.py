"""Plain words in place of hard ones, in the same form, where only one meaning is possible."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from content.easy_read.replaceable import is_safe
from content.easy_read.terms_here import term_at
from content.languages.parsing import Parsed, Token
from content.words.forms import Entry
from content.words.inflection import Form, verb

FORMS: dict[str, Form] = {
    "VB": "base",
    "VBP": "base",
    "VBZ": "s",
    "VBD": "ed",
    "VBN": "en",
    "VBG": "ing",
}
QUOTES = frozenset('"“”‘’')
VOWELS = frozenset("aeiou")


class Rewording(NamedTuple):
    """A sentence in plain words, and what stands for what."""

    text: str
    swaps: tuple[tuple[str, str], ...]


def reword(parsed: Parsed, kept: Callable[[str], bool], language: str = "en") -> Rewording:
    """Return the sentence with plain words. `kept` says which terms the group wants to keep.

    A word is left alone where the list names a case for it (`keep`), where it is part of a
    name, inside quotation marks, or has the wrong part of speech.
    """
    text, swaps, at = parsed.text, list[tuple[str, str]](), 0
    found = list(_found(parsed.tokens, kept, language))
    for low, high, plain in reversed(found):
        start, end = parsed.tokens[low].start, parsed.tokens[high - 1].end
        old = text[start:end]
        new = plain[0].upper() + plain[1:] if old[:1].isupper() else plain
        text = _article(text[:start], new) + new + text[end:]
        swaps.append((old, new))
        at = start
    return Rewording(text[:1].upper() + text[1:] if at == 0 and swaps else text, tuple(swaps[::-1]))


def _found(
    tokens: tuple[Token, ...], kept: Callable[[str], bool], language: str
) -> Iterable[tuple[int, int, str]]:
    small, at, quoted = [token.text.lower() for token in tokens], 0, False
    while at < len(tokens):
        quoted ^= tokens[at].text in QUOTES
        match = None if quoted else term_at(small, at, language)
        if match and is_safe(match, tokens, at) and not kept(match.term.term):
            yield at, at + len(match.words), _plain(tokens[at], match)
        at += len(match.words) if match else 1


def _plain(token: Token, entry: Entry) -> str:
    if entry.term.part == "verb" and token.tag in FORMS and entry.term.plain:
        return verb(entry.term.plain[0], FORMS[token.tag])
    return entry.plain[0]


def _article(before: str, new: str) -> str:
    """Return what stands before with "a" or "an" as the new word needs it."""
    vowel = new[:1].lower() in VOWELS and not new.lower().startswith(("use", "uni", "one", "eu"))
    for old, right in ((" a ", " an "), (" an ", " a ")):
        if before.endswith(old) and vowel is (right == " an "):
            return before.removesuffix(old) + right
    return before
